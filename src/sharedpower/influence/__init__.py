"""Routes of a message through a power map: who can carry it, who can stop it, what would help.

``map_of`` makes a map from a plan, ``read_table`` from CSV and ``read_graphml`` from GraphML.
``ends`` chooses where the message starts and must arrive, and ``answers`` tells the rest. Knows no
Django. Source of the method: docs/routes.md.
"""

from sharedpower.influence.answers import Answers, Ask, answers
from sharedpower.influence.ends import EndsError, EndsProblem, ends
from sharedpower.influence.from_plan import map_of
from sharedpower.influence.graphml import read_graphml, write_graphml
from sharedpower.influence.map_parts import MapActor, MapChannel
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.problems import MapFileError
from sharedpower.influence.route import Chance, Route, Step
from sharedpower.influence.table import read_table
from sharedpower.influence.table_out import write_table
from sharedpower.influence.together import at_least_one

__all__ = [
    "Answers",
    "Ask",
    "Chance",
    "EndsError",
    "EndsProblem",
    "MapActor",
    "MapChannel",
    "MapFileError",
    "PowerMap",
    "Route",
    "Step",
    "answers",
    "at_least_one",
    "ends",
    "map_of",
    "read_graphml",
    "read_table",
    "write_graphml",
    "write_table",
]

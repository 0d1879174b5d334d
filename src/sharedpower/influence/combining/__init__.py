"""How the facets act on each other here: direct and indirect influence, loops, levers.

The method is told in docs/combinations.md.
"""

from sharedpower.influence.combining.effects import Effects, agreed_effects, asked_effects
from sharedpower.influence.combining.levers import Lever, Move, levers
from sharedpower.influence.combining.pairs import Pair, rule_pairs, wanted_pairs
from sharedpower.influence.combining.result import Result, combine
from sharedpower.influence.combining.result_json import result_from_json, result_to_json

__all__ = [
    "Effects",
    "Lever",
    "Move",
    "Pair",
    "Result",
    "agreed_effects",
    "asked_effects",
    "combine",
    "levers",
    "result_from_json",
    "result_to_json",
    "rule_pairs",
    "wanted_pairs",
]

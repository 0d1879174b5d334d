"""``sharedpower routes``: how a message reaches whoever decides, and who can stop it."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from datetime import UTC, datetime
from typing import Final

from sharedpower.cli.paper import paper_for
from sharedpower.cli.routes_json import as_json
from sharedpower.cli.routes_map import map_in
from sharedpower.cli.routes_text import as_text
from sharedpower.cli.routes_trouble import words_for
from sharedpower.influence import Ask, EndsError, MapFileError, answers, ends

NO_ROUTE: Final = 1
CANNOT: Final = 2


def routes(options: Namespace) -> int:
    """0 when there is a route, 1 when there is none, 2 when the map or its ends cannot be taken."""
    try:
        power_map = map_in(options.map)
        between = ends(power_map, options.source, options.target)
    except (MapFileError, EndsError) as error:
        print(*words_for(options.voice, error), sep="\n", file=sys.stderr)
        return CANNOT
    today = datetime.now(UTC).astimezone().date()
    found = answers(power_map, between, Ask(today, options.best, options.seed))
    if options.format == "json":
        print(as_json(found))
    else:
        print(as_text(options.voice, power_map, found, paper_for(sys.stdout, os.environ)))
    return 0 if found.routes else NO_ROUTE

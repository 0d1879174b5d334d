"""``sharedpower cube``: draw the cube of a plan."""

from __future__ import annotations

from argparse import Namespace
from typing import Final

from sharedpower.cli.opening import plan_in, write_text
from sharedpower.content.facet_words import facets
from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.cube import CellTold, cells_told
from sharedpower.content.telling.findings import headline
from sharedpower.core.pitfalls import find_pitfalls
from sharedpower.core.wording import gettext_noop as _
from sharedpower.pictures import CellState, Kind, draw_cube

_TITLE: Final = _("The powercube of %(plan)s")
_NO_TITLE: Final = _("The powercube of a plan")


def cube(options: Namespace) -> int:
    """Writes an SVG picture; each cell shows the gravest pitfall that touches it."""
    plan = plan_in(options.plan)
    teller, findings = Teller(options.voice, plan), find_pitfalls(plan)
    title = options.voice.gettext(_TITLE if plan.title else _NO_TITLE) % {"plan": plan.title}
    picture = draw_cube(
        plan.cube,
        faces={name: words.label.in_language(options.lang) for name, words in facets().items()},
        states={cell: _state(told) for cell, told in cells_told(teller, findings).items()},
        title=title,
        description=" ".join(headline(options.voice, findings)),
        link=None,
    )
    write_text(options.output, picture)
    return 0


def _state(told: CellTold) -> CellState:
    return CellState(Kind(told.holds.value), told.said, told.count)

"""The cube of the walk: where this step is, and where the story has been before."""

from __future__ import annotations

from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.core.powercube import Cell, Cube
from sharedpower.pictures.cells import CellState, Kind
from sharedpower.pictures.cube import draw_cube
from sharedpower.web.saying.cube import labels
from sharedpower.web.saying.labels import cell_label, reader_language
from sharedpower.web.walk.told import cells_of, steps


def picture(number: int) -> SafeString:
    """As the story stands at that step, from 1."""
    # The picture escapes its own words; see its tests.
    return mark_safe(_drawn(number, reader_language()))  # noqa: S308


@lru_cache
def _drawn(number: int, _language: str) -> str:
    """Kept for each language: the story never changes, and a page for paper has all of them."""
    cube = Cube()
    here = cells_of(steps()[number - 1])
    been = {cell for step in steps()[: number - 1] for cell in cells_of(step)}
    kinds = dict.fromkeys(been, Kind.BEEN) | dict.fromkeys(here, Kind.HERE)
    return draw_cube(
        cube,
        faces=labels(cube),
        states={cell: _state(cell, kinds.get(cell, Kind.NOTHING)) for cell in cube.cells},
        title=_("The cube at step %(number)s") % {"number": number},
        description=_(
            "One floor for each level, the highest on top. On each floor forms run from left to "
            "right and spaces from front to back. The list beside the picture says the same in "
            "words."
        ),
        link=None,
        prefix=f"step-{number}",
    )


def _state(cell: Cell, kind: Kind) -> CellState:
    words = {Kind.HERE: _("this step"), Kind.BEEN: _("an earlier step")}.get(kind)
    name = cell_label(cell)
    if words is None:
        return CellState(kind, name)
    return CellState(kind, _("%(cell)s: %(state)s") % {"cell": name, "state": words})

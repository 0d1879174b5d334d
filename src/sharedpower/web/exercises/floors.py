"""The cube of an exercise: a picture, and floors as tables, each cell with what stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.core.powercube import Cell, Cube
from sharedpower.pictures.cells import CellState, Kind
from sharedpower.pictures.cube import draw_cube
from sharedpower.web.saying import cube as saying
from sharedpower.web.saying.labels import cell_label

CUBE: Final = Cube()


@dataclass(frozen=True)
class Standing:
    """What stands at a cell: its sign, how many, in words, and with the cell's name."""

    holds: Kind
    count: int
    words: str
    said: str


def standing_at(cell: Cell, kind: Kind, words: str, count: int = 0) -> Standing:
    said = _("%(cell)s: %(state)s") % {"cell": cell_label(cell), "state": words}
    return Standing(kind, count, words, said)


def filled(held: Mapping[Cell, Standing]) -> dict[Cell, Standing]:
    """Every cell of the cube. Where nothing stands, the eye needs no words for it."""
    said = _("nothing here")
    empty = {cell: standing_at(cell, Kind.NOTHING, said).said for cell in CUBE.cells}
    nothing = {cell: Standing(Kind.NOTHING, 0, "", words) for cell, words in empty.items()}
    return nothing | dict(held)


def picture(held: Mapping[Cell, Standing], title: str) -> SafeString:
    drawn = draw_cube(
        CUBE,
        faces=saying.labels(CUBE),
        states={cell: CellState(one.holds, one.said, one.count) for cell, one in held.items()},
        title=title,
        description=saying.description(),
        link=None,
    )
    # The picture escapes its own words; see its tests.
    return mark_safe(drawn)  # noqa: S308


def floors(held: Mapping[Cell, Standing]) -> list[saying.Floor]:
    """The table twin, highest level first."""
    return saying.floors(CUBE, held, None)

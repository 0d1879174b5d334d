"""The cube of a plan in words: what each cell holds, for the picture and for its table twin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.content.telling.cube import cells_told
from sharedpower.core.powercube import Cell, Cube, Form, Space, Tier
from sharedpower.pictures.cells import CellState, Kind
from sharedpower.pictures.cube import draw_cube
from sharedpower.web.pages import OpenPlan
from sharedpower.web.saying.labels import cell_label, facet_gloss, facet_label, level_label, teller


class Told(Protocol):
    """What a cell holds in one layer: its sign, how many things, in words, and with its name."""

    @property
    def holds(self) -> StrEnum: ...
    @property
    def count(self) -> int: ...
    @property
    def words(self) -> str: ...
    @property
    def said(self) -> str: ...


@dataclass(frozen=True)
class Room:
    """A cell in the table twin."""

    slug: str
    told: Told


@dataclass(frozen=True)
class Row:
    label: str
    gloss: str
    rooms: list[Room]


@dataclass(frozen=True)
class Floor:
    """One level of the table twin: spaces down, forms across."""

    tier: Tier
    label: str
    heads: list[tuple[str, str]]
    rows: list[Row]


def told(open_plan: OpenPlan) -> Mapping[Cell, Told]:
    """What each cell of the plan's cube holds."""
    return cells_told(teller(open_plan.plan), open_plan.findings)


def picture(open_plan: OpenPlan, held: Mapping[Cell, Told], taken: str | None = None) -> SafeString:
    """The cube with each cell linking to its page."""

    def link(cell: Cell) -> str:
        return reverse("cell", kwargs={"plan_id": open_plan.id, "cell": cell.slug})

    drawn = draw_cube(
        open_plan.plan.cube,
        faces=labels(open_plan.plan.cube),
        states={c: CellState(Kind(t.holds.value), t.said, t.count) for c, t in held.items()},
        title=_("The cube of this plan"),
        description=description(),
        link=link,
        taken=taken,
    )
    # The picture escapes its own words; see its tests.
    return mark_safe(drawn)  # noqa: S308


def example_picture(cube: Cube) -> SafeString:
    """The cube of the front page, a few cells filled in to show what they can hold."""
    kinds = {
        Cell(Form.VISIBLE, Space.CLOSED, Tier.NATIONAL): Kind.FIX,
        Cell(Form.HIDDEN, Space.CLOSED, Tier.NATIONAL): Kind.STOP,
        Cell(Form.VISIBLE, Space.INVITED, Tier.REGIONAL): Kind.STRENGTH,
        Cell(Form.HIDDEN, Space.INVITED, Tier.REGIONAL): Kind.FIX,
        Cell(Form.HIDDEN, Space.INVITED, Tier.LOCAL): Kind.STOP,
        Cell(Form.INVISIBLE, Space.INVITED, Tier.LOCAL): Kind.THINK,
        Cell(Form.HIDDEN, Space.CLAIMED, Tier.LOCAL): Kind.ACTION,
        Cell(Form.VISIBLE, Space.CLAIMED, Tier.LOCAL): Kind.STRENGTH,
        Cell(Form.INVISIBLE, Space.CLAIMED, Tier.LOCAL): Kind.STRENGTH,
    }
    held = {cell: CellState(kinds.get(cell, Kind.NOTHING), cell_label(cell)) for cell in cube.cells}
    drawn = draw_cube(
        cube,
        faces=labels(cube),
        states=held,
        title=_("The powercube, with made-up content"),
        description=description(),
        link=None,
    )
    return mark_safe(drawn)  # noqa: S308


def labels(cube: Cube) -> dict[str, str]:
    own = {str(level.tier): level_label(level) for level in cube.levels}
    return {str(facet): facet_label(facet) for facet in (*Form, *Space)} | own


def description() -> str:
    return _(
        "One floor for each level, the highest on top. On each floor forms run from left to "
        "right and spaces from front to back. The tables on this page say the same in words."
    )


def floors(cube: Cube, held: Mapping[Cell, Told], taken: str | None) -> list[Floor]:
    """The table twin, highest level first; only the slab that was taken out, if one was."""
    tiers = [level for level in reversed(cube.levels) if _keeps(taken, "level.", level.tier)]
    forms = [form for form in Form if _keeps(taken, "form.", form)]
    spaces = [space for space in Space if _keeps(taken, "space.", space)]
    heads = [(facet_label(form), facet_gloss(form)) for form in forms]
    return [
        Floor(
            level.tier,
            level_label(level),
            heads,
            [
                Row(
                    facet_label(space),
                    facet_gloss(space),
                    [_room(Cell(form, space, level.tier), held) for form in forms],
                )
                for space in spaces
            ],
        )
        for level in tiers
    ]


def _keeps(taken: str | None, axis: str, facet: str) -> bool:
    return taken is None or not taken.startswith(axis) or facet == taken


def _room(cell: Cell, held: Mapping[Cell, Told]) -> Room:
    return Room(cell.slug, held[cell])

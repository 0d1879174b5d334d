"""The cube of a plan in words: what each cell holds, for the picture and for its table twin."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.core.pitfalls import Finding, Outcome, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Cell, Cube, Form, Space, Tier
from sharedpower.pictures.cells import CellState, Kind
from sharedpower.pictures.cube import draw_cube
from sharedpower.web.pages import OpenPlan
from sharedpower.web.saying.labels import cell_label, facet_gloss, facet_label, level_label

FOUND_KIND = {Severity.STOP: Kind.STOP, Severity.FIX: Kind.FIX, Severity.THINK: Kind.THINK}


@dataclass(frozen=True)
class Room:
    """A cell in the table twin."""

    slug: str
    label: str
    state: CellState


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


def found_at(open_plan: OpenPlan) -> dict[Cell, list[Finding]]:
    """The findings that touch each cell."""
    at: dict[Cell, list[Finding]] = {cell: [] for cell in open_plan.plan.cube.cells}
    for finding in open_plan.findings:
        for cell in open_plan.plan.cube.select(finding.pitfall.facets):
            at[cell].append(finding)
    return at


def states(open_plan: OpenPlan) -> dict[Cell, CellState]:
    """What each cell holds: the gravest finding, else an action.

    Else, that nothing was found: said only where all that touches the cell is answered.
    """
    acted = {
        cell
        for action in open_plan.plan.actions or ()
        if action.facets
        for cell in open_plan.plan.cube.select(action.facets)
    }
    return {
        cell: _state(open_plan.plan, cell, findings, acted=cell in acted)
        for cell, findings in found_at(open_plan).items()
    }


def _state(plan: Plan, cell: Cell, findings: list[Finding], *, acted: bool) -> CellState:
    found = [f for f in findings if f.outcome is Outcome.FOUND]
    for severity, kind in FOUND_KIND.items():
        count = sum(f.pitfall.severity is severity for f in found)
        if count:
            return CellState(kind, _said(plan, cell, state_words(kind, count)), count)
    if acted:
        return CellState(Kind.ACTION, _said(plan, cell, state_words(Kind.ACTION, 1)))
    if all(f.outcome is not Outcome.NOT_ANSWERED for f in findings):
        return CellState(Kind.STRENGTH, _said(plan, cell, state_words(Kind.STRENGTH, 1)))
    return CellState(Kind.NOTHING, _said(plan, cell, state_words(Kind.NOTHING, 0)))


def state_words(kind: Kind, count: int) -> str:
    """ "2 to stop for", "an action", "nothing found", "not answered yet"."""
    counted = {
        Kind.STOP: ngettext("%(n)s to stop for", "%(n)s to stop for", count),
        Kind.FIX: ngettext("%(n)s to fix first", "%(n)s to fix first", count),
        Kind.THINK: ngettext("%(n)s to think about", "%(n)s to think about", count),
        Kind.ACTION: _("an action"),
        Kind.STRENGTH: _("nothing found"),
        Kind.NOTHING: _("not answered yet"),
    }
    return counted[kind] % {"n": count}


def _said(plan: Plan, cell: Cell, words: str) -> str:
    said = _("%(cell)s: %(state)s")
    return said % {"cell": cell_label(cell, plan.levels), "state": words}


def picture(
    open_plan: OpenPlan, held: Mapping[Cell, CellState], taken: str | None = None
) -> SafeString:
    """The cube with each cell linking to its page."""

    def link(cell: Cell) -> str:
        return reverse("cell", kwargs={"plan_id": open_plan.id, "cell": cell.slug})

    drawn = draw_cube(
        open_plan.plan.cube,
        faces=labels(open_plan.plan.cube),
        states=held,
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


def floors(cube: Cube, held: Mapping[Cell, CellState], taken: str | None) -> list[Floor]:
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
                    [_room(Cell(form, space, level.tier), cube, held) for form in forms],
                )
                for space in spaces
            ],
        )
        for level in tiers
    ]


def _keeps(taken: str | None, axis: str, facet: str) -> bool:
    return taken is None or not taken.startswith(axis) or facet == taken


def _room(cell: Cell, cube: Cube, held: Mapping[Cell, CellState]) -> Room:
    state = held[cell]
    words = state_words(state.kind, state.count)
    return Room(cell.slug, cell_label(cell, cube.levels), CellState(state.kind, words, state.count))

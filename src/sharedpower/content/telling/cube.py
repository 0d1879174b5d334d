"""The cells of a plan's cube, in words: what was found there, and what is planned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.findings import HEADINGS
from sharedpower.content.telling.labels import facet_label
from sharedpower.core.pitfalls import Finding, Outcome, Severity
from sharedpower.core.powercube import Cell
from sharedpower.core.wording import gettext_noop as _

_NAME: Final = _("%(form)s, %(space)s, %(level)s")
_NOTHING: Final = _("%(cell)s. Nothing found.")
_ACTION: Final = _("%(cell)s. Nothing found; something will be done.")


@dataclass(frozen=True)
class CellTold:
    """``worst`` is the gravest severity found in a cell, and ``count`` how many pitfalls."""

    worst: Severity | None
    count: int
    action: bool
    words: str


def cells_told(teller: Teller, findings: Iterable[Finding]) -> dict[Cell, CellTold]:
    """Every cell of the plan's cube."""
    cube = teller.plan.cube
    found: Mapping[Cell, list[Severity]] = {cell: [] for cell in cube.cells}
    for one in findings:
        if one.outcome is Outcome.FOUND:
            for cell in cube.select(one.pitfall.facets):
                found[cell].append(one.pitfall.severity)
    acted = {
        cell
        for action in teller.plan.actions or ()
        if action.facets
        for cell in cube.select(action.facets)
    }
    return {cell: _told(teller, cell, found[cell], cell in acted) for cell in cube.cells}


def cell_name(teller: Teller, cell: Cell) -> str:
    """Its three labels: Hidden, Invited, Local."""
    form, space, level = (
        facet_label(teller.voice, facet, teller.plan.levels)
        for facet in (cell.form, cell.space, cell.tier)
    )
    return teller.voice.gettext(_NAME) % {"form": form, "space": space, "level": level}


def _told(teller: Teller, cell: Cell, found: list[Severity], action: bool) -> CellTold:
    worst = min(found, key=list(Severity).index, default=None)
    values = {"cell": cell_name(teller, cell), "n": len(found)}
    voice = teller.voice
    if worst is None:
        words = voice.gettext(_ACTION if action else _NOTHING) % values
        return CellTold(worst, 0, action, words)
    words = voice.ngettext(
        "%(cell)s. %(n)s pitfall found: %(worst)s.",
        "%(cell)s. %(n)s pitfalls found, the gravest: %(worst)s.",
        len(found),
    )
    told = words % {**values, "worst": voice.gettext(HEADINGS[worst])}
    return CellTold(worst, len(found), action, told)

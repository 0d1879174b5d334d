"""The cells of a plan's cube, in words: what was found there, and what is planned."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.labels import facet_label
from sharedpower.content.telling.voice import Voice
from sharedpower.core.pitfalls import Finding, Outcome, Severity
from sharedpower.core.powercube import DEFAULT_LEVELS, Cell, Level
from sharedpower.core.wording import gettext_noop as _

_NAME: Final = _("%(form)s, %(space)s, %(level)s")
_SAID: Final = _("%(cell)s: %(state)s")


class Holds(StrEnum):
    """What a cell holds, gravest first."""

    STOP = "stop"
    FIX = "fix"
    THINK = "think"
    ACTION = "action"
    STRENGTH = "strength"
    NOTHING = "nothing"


_PLAIN: Final = {
    Holds.ACTION: _("an action"),
    Holds.STRENGTH: _("nothing found"),
    Holds.NOTHING: _("not answered yet"),
}


@dataclass(frozen=True)
class CellTold:
    """``count``: pitfalls of the gravest severity found. ``words``: that; ``said``: with the cell.

    A strength is told only where all that touches the cell is answered.
    """

    holds: Holds
    count: int
    words: str
    said: str


def cells_told(teller: Teller, findings: Iterable[Finding]) -> dict[Cell, CellTold]:
    """Every cell of the plan's cube."""
    acted = {
        cell
        for action in teller.plan.actions or ()
        if action.facets
        for cell in teller.plan.cube.select(action.facets)
    }
    return {
        cell: _told(teller, cell, found, cell in acted)
        for cell, found in findings_at(teller, findings).items()
    }


def findings_at(teller: Teller, findings: Iterable[Finding]) -> dict[Cell, list[Finding]]:
    """The findings that touch each cell, whatever their outcome."""
    cube = teller.plan.cube
    at: dict[Cell, list[Finding]] = {cell: [] for cell in cube.cells}
    for one in findings:
        for cell in cube.select(one.pitfall.facets):
            at[cell].append(one)
    return at


def cell_name(voice: Voice, cell: Cell, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """Its three labels: Hidden, invited, local."""
    form, space, level = (
        facet_label(voice, facet, levels) for facet in (cell.form, cell.space, cell.tier)
    )
    own = any(one.label for one in levels if one.tier == cell.tier)
    parts = {"form": form, "space": space.lower(), "level": level if own else _lowered(level)}
    return voice.gettext(_NAME) % parts


def _lowered(label: str) -> str:
    return label if label.isupper() else label[:1].lower() + label[1:]


def _told(teller: Teller, cell: Cell, findings: list[Finding], acted: bool) -> CellTold:
    holds, count = _held(findings, acted)
    words = _words(teller.voice, holds, count)
    name = cell_name(teller.voice, cell, teller.plan.levels)
    said = teller.voice.gettext(_SAID) % {"cell": name, "state": words}
    return CellTold(holds, count, words, said)


def _held(findings: list[Finding], acted: bool) -> tuple[Holds, int]:
    found = [one.pitfall.severity for one in findings if one.outcome is Outcome.FOUND]
    for severity in Severity:
        if severity in found:
            return Holds(severity.value), found.count(severity)
    if acted:
        return Holds.ACTION, 0
    if any(one.outcome is Outcome.NOT_ANSWERED for one in findings):
        return Holds.NOTHING, 0
    return Holds.STRENGTH, 0


def _words(voice: Voice, holds: Holds, count: int) -> str:
    if holds in _PLAIN:
        return voice.gettext(_PLAIN[holds])
    words = {
        Holds.STOP: voice.ngettext("%(n)s to stop for", "%(n)s to stop for", count),
        Holds.FIX: voice.ngettext("%(n)s to fix first", "%(n)s to fix first", count),
        Holds.THINK: voice.ngettext("%(n)s to think about", "%(n)s to think about", count),
    }
    return words[holds] % {"n": count}

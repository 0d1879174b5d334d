"""What people said of each pair, as far as the release tells, and where they disagree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Effect
from sharedpower.listening.disclosure import Row, State
from sharedpower.web.combine.grids import Grid
from sharedpower.web.results.reading import Revealed
from sharedpower.web.results.sentences import cut_label, people_words
from sharedpower.web.saying.combining import effect_label, pair_name

DIVIDED: Final = 25  # in 100, on each of the two opposite answers
MOST: Final = 6
MANY: Final = 30  # in 100, who don't know
HINDERS, NO_EFFECT, HELPS, DONT_KNOW = 0, 2, 4, 5  # places among a row's shares
_AT: Final = {
    HELPS: Effect.HELPS,
    NO_EFFECT: Effect.NO_EFFECT,
    HINDERS: Effect.HINDERS,
    DONT_KNOW: Effect.DONT_KNOW,
}


@dataclass(frozen=True)
class AskedLine:
    """``cells``: shares of helps, no effect, hinders, don't know; or ``words`` in their place."""

    name: str
    people: str
    cells: list[str]
    words: str = ""


def heads() -> list[str]:
    return [effect_label(effect) for effect in _AT.values()]


def asked_lines(plan: Plan, grid: Grid) -> list[AskedLine]:
    """Every pair that was asked about, whole group only."""
    if grid.face is None:
        return []
    return [_line(plan, grid.face, name) for name in grid.face.release.statements]


def asked_rows(grid: Grid) -> list[dict[str, object]]:
    """The same for programs; nothing where one grid was agreed."""
    if grid.face is None:
        return []
    return [_row(grid.face, name) for name in grid.face.release.statements]


def _row(face: Revealed, statement: str) -> dict[str, object]:
    row, asked = face.release.whole(statement), face.rows[statement]
    shares = {str(effect): row.shares[at] for at, effect in _AT.items()} if row.shares else None
    top = _AT[row.top] if row.state is State.ALMOST_ALL and row.top is not None else None
    return {
        "start": asked["start"],
        "end": asked["end"],
        "state": str(row.state),
        "people": row.n,
        "under_ten": row.under_ten,
        "shares": shares,
        "almost_all": top,
    }


def divided(plan: Plan, grid: Grid) -> list[str]:
    """Pairs of which many say that it helps and many it hinders; the six most divided."""
    found = []
    for name, shares in _shares(grid):
        least = min(shares[HELPS], shares[HINDERS])
        if least >= DIVIDED:
            words = {"pair": _name(plan, grid, name), "helps": shares[HELPS]}
            said = _("%(pair)s: %(helps)s in 100 say it helps, %(hinders)s that it hinders.")
            found.append((least, said % {**words, "hinders": shares[HINDERS]}))
    # Of two as divided, the one that was asked first, in whichever language it is told.
    return [words for _least, words in sorted(found, key=lambda one: -one[0])[:MOST]]


def unknown(plan: Plan, grid: Grid) -> list[str]:
    """Pairs of which many don't know."""
    return [
        _("%(pair)s: %(share)s in 100 don't know.")
        % {"pair": _name(plan, grid, name), "share": shares[DONT_KNOW]}
        for name, shares in _shares(grid)
        if shares[DONT_KNOW] > MANY
    ]


def _shares(grid: Grid) -> list[tuple[str, tuple[int, ...]]]:
    if grid.face is None:
        return []
    release = grid.face.release
    rows = {name: release.whole(name) for name in release.statements}
    return [(name, row.shares) for name, row in rows.items() if row.shares]


def _line(plan: Plan, face: Revealed, statement: str) -> AskedLine:
    row: Row = face.release.whole(statement)
    name = _of(plan, face, statement)
    if row.state is State.HIDDEN:
        return AskedLine(name, "", [], _by_side(face, statement))
    people = people_words(row.n, under_ten=row.under_ten)
    if row.state is State.ALMOST_ALL:
        return AskedLine(name, people, [], _almost_all(row))
    shares = row.shares or (0,) * (DONT_KNOW + 1)
    return AskedLine(name, people, [f"{shares[place]}%" for place in _AT])


def _by_side(face: Revealed, statement: str) -> str:
    """Where the whole would tell too much, its two sides may still be told."""
    release = face.release
    if not release.gap_can_be_shown(statement):
        return _("too few to show")
    rows = [release.side(statement, side) for side in release.sides]
    told = [{"who": cut_label(face, row.cut), "said": _in_words(row)} for row in rows]
    return "; ".join(_("%(who)s: %(said)s") % one for one in told)


def _in_words(row: Row) -> str:
    if not row.shares:
        return _almost_all(row)
    shares = [(effect_label(effect), row.shares[place]) for place, effect in _AT.items()]
    return ", ".join(f"{label} {share}%" for label, share in shares if share)


def _almost_all(row: Row) -> str:
    top = row.top if row.top is not None else DONT_KNOW
    return _("Almost all: %s") % effect_label(_AT[top])


def _name(plan: Plan, grid: Grid, statement: str) -> str:
    return _of(plan, grid.face, statement) if grid.face else statement


def _of(plan: Plan, face: Revealed, statement: str) -> str:
    row = face.rows[statement]
    return pair_name(row["start"], row["end"], plan.levels)

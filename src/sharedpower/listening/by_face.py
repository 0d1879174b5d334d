"""How a facet, a pair or a cell was answered: the mean of its statements, from what was released.

Nothing here looks behind a release, so nothing here can say more than it does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sharedpower.listening.asked import Asked, by_facets
from sharedpower.listening.disclosure import Release, Row, State
from sharedpower.listening.disclosure.lattice import Cut

SIZES = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class FaceShares:
    """One cut's answers to one facet set.

    ``people``: the fewest that any of its statements had; None where that is not told. ``shares``:
    mean whole percent for each answer, turned so that the last but one always means that power is
    better shared, with "don't know" last; None where a statement's table is not shown to this cut.
    """

    facets: tuple[str, ...]
    statements: tuple[str, ...]
    cut: Cut
    people: int | None
    shares: tuple[int, ...] | None


def face_shares(release: Release, asked: Iterable[Asked]) -> Iterator[FaceShares]:
    """Facets first, then pairs, then cells; in each, every cut of the release."""
    asked = tuple(asked)
    turned = {one.id for one in asked if one.polarity == "-"}
    for size in SIZES:
        for facets, statements in by_facets(asked, size).items():
            for cut in release.cuts:
                rows = [release.row(name, cut) for name in statements]
                people = release.least_people(statements, cut)
                yield FaceShares(facets, statements, cut, people, _mean(rows, turned))


def _mean(rows: list[Row], turned: set[str]) -> tuple[int, ...] | None:
    if any(row.state is not State.SHOWN or row.shares is None for row in rows):
        return None
    told = [_turned(row) if row.statement in turned else row.shares or () for row in rows]
    return tuple(round(sum(column) / len(told)) for column in zip(*told, strict=True))


def _turned(row: Row) -> tuple[int, ...]:
    *answers, unknown = row.shares or ()
    return (*reversed(answers), unknown)

"""How many of the answers to a statement are favourable, as far as its tables tell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from statistics import fmean

from sharedpower.listening.disclosure import Row, State
from sharedpower.web.results.reading import Revealed

TOP = (3, 4)
ANSWERS = 5


def favourable(face: Revealed) -> Iterator[tuple[Sequence[str], float]]:
    """Facets and percent of each statement that is shown: the mean of the two sides, else all."""
    release = face.release
    for name in release.statements:
        sides = [_share(face, release.side(name, side)) for side in release.sides]
        known = [share for share in sides if share is not None]
        whole = _share(face, release.whole(name))
        shares = known if len(known) == len(sides) else [whole]
        told = [share for share in shares if share is not None]
        if told:
            yield face.rows[name]["facets"], fmean(told)


def _share(face: Revealed, row: Row) -> int | None:
    """Percent of all who answered or said "don't know"."""
    if row.state is State.HIDDEN:
        return None
    turned = face.is_turned(row.statement)
    places = [ANSWERS - 1 - place for place in TOP] if turned else list(TOP)
    if row.state is State.ALMOST_ALL:
        return 100 if row.top in places else 0
    return sum((row.shares or ())[place] for place in places) if row.shares else None

"""Which moves come first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from sharedpower.influence.moves.from_chain import chain_ideas
from sharedpower.influence.moves.from_faces import face_ideas
from sharedpower.influence.moves.from_routes import route_ideas
from sharedpower.influence.moves.making import Maker
from sharedpower.influence.moves.move import Ground, Idea, Move

MOST: Final = 7
"""As many as a group can talk through in one evening."""

FROM_ONE_SOURCE: Final = 3


def moves(ground: Ground) -> tuple[Move, ...]:
    """Every move, each once, the one worth making first in front.

    Moves that change one of the four sentences come before those that change none. Among them the
    gravest first: what the check says to stop for; a break in the chain, a consent that is missing
    and whoever can stop every route; what to fix, a link to make, a gap; a link to strengthen and
    a lever; what to think about. Of moves as grave, the one that changes more of the sentences,
    and then the one that reaches further.
    """
    maker = Maker(ground)
    found = [maker.make(idea) for idea in _ideas(ground)]
    found.sort(key=_order)
    return tuple(_once(found))


def short_list(
    found: Sequence[Move], most: int = MOST
) -> tuple[tuple[Move, ...], tuple[Move, ...]]:
    """The first ``most``, and the rest; each in order.

    At most three come from one source (findings, gaps, routes, levers), so that a long check does
    not hide the rest, unless the others cannot fill the list.
    """
    taken: Counter[str] = Counter()
    spread: list[int] = []
    over: list[int] = []
    for place, move in enumerate(found):
        taken[move.idea.why.source] += 1
        within = taken[move.idea.why.source] <= FROM_ONE_SOURCE
        (spread if within else over).append(place)
    first = set([*spread, *over][:most])
    return (
        tuple(move for place, move in enumerate(found) if place in first),
        tuple(move for place, move in enumerate(found) if place not in first),
    )


def _ideas(ground: Ground) -> Iterator[Idea]:
    yield from chain_ideas(ground)
    yield from route_ideas(ground)
    yield from face_ideas(ground)


def _order(move: Move) -> tuple[bool, int, int, float]:
    """What is alike in all this keeps the order in which it was found."""
    return not move.changes, move.idea.gravity, -len(move.changes), -move.idea.reach


def _once(found: Iterable[Move]) -> Iterator[Move]:
    seen: set[object] = set()
    for move in found:
        if move.key not in seen:
            seen.add(move.key)
            yield move

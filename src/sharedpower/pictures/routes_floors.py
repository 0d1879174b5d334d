"""The floors of a power map: the cube's floors and projection, with a walkway round the rooms.

Units are user units; y grows downwards. On a floor the spaces lie in strips as in the cube, closed
in front and claimed behind. Rooms share the strip of their kind; whoever sits in no room stands on
the walkway at the floor's edge.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import ceil, dist, inf

from sharedpower.core.powercube import Tier
from sharedpower.pictures.projection import AIR, SPACES, STEP_X, STEP_Y, THICKNESS
from sharedpower.pictures.routes_map import MapDrawn, Mark, Room
from sharedpower.pictures.svg import Point

SCALE = 1.35
WALKWAY = 0.45
_NEAR, _FAR = -0.5, 2.5
_OUT, _END = _NEAR - WALKWAY, _FAR + WALKWAY
HALF_WIDTH = (_END - _OUT) * STEP_X * SCALE
HALF_HEIGHT = (_END - _OUT) * STEP_Y * SCALE
DEPTH = THICKNESS
LARGEST, SMALLEST = 12.0, 6.0
_MOST_ROWS, _A_ROW = 3, 5
_LETTER = 0.3
_WALL, _GAP = 0.16, 0.04
LOOSE = 42.0
MOST_ECHOES = 24


@dataclass(frozen=True)
class Stacked:
    """Where each floor's middle is, lowest level first, and where everything on it stands."""

    middles: Mapping[Tier, float]
    spots: Mapping[str, Point]
    shares: Mapping[str, tuple[float, float]]

    @property
    def size(self) -> float:
        """The radius at which no mark touches another."""
        near = min((dist(*two) for two in combinations(self.spots.values(), 2)), default=inf)
        return max(SMALLEST, min(LARGEST, near * 0.44))

    @property
    def bottom(self) -> float:
        lowest = max(self.middles.values()) + HALF_HEIGHT + DEPTH
        return max([lowest, *(y + LARGEST for _x, y in self.spots.values())])


def at(middle: float, form: float, space: float) -> Point:
    """A place on a floor; whole numbers are the middles of the cube's cells."""
    return (form + space - 2) * STEP_X * SCALE, middle + (form - space) * STEP_Y * SCALE


def plate(middle: float) -> tuple[Point, Point, Point, Point]:
    """A floor's corners: left, front, right, back."""
    ends = ((_OUT, _OUT), (_END, _OUT), (_END, _END), (_OUT, _END))
    left, front, right, back = (at(middle, form, space) for form, space in ends)
    return left, front, right, back


def walls(middle: float, room: Room, share: tuple[float, float]) -> tuple[Point, ...]:
    """A room's corners, in the order of a floor's."""
    strip = SPACES.index(room.kind)
    low, high = strip - 0.5 + _GAP, strip + 0.5 - _GAP
    first, last = share[0] + _GAP, share[1] - _GAP
    corners = ((first, low), (last, low), (last, high), (first, high))
    return tuple(at(middle, form, space) for form, space in corners)


def sign_of(middle: float, room: Room, share: tuple[float, float]) -> Point:
    """Where a room's letter stands: at its left end."""
    return at(middle, share[0] + _LETTER / 2 + _GAP, SPACES.index(room.kind))


def stack(drawn: MapDrawn, heights: Mapping[Tier, float]) -> Stacked:
    """Floors far enough apart for what is written beside each (``heights``)."""
    middles: dict[Tier, float] = {}
    below = 0.0
    for level in reversed(drawn.levels):
        need = max(2 * HALF_HEIGHT + DEPTH + AIR, heights.get(level.tier, 0) + AIR)
        middles[level.tier] = below + need / 2
        below += need
    shares = {room.id: share for room, share in _shares(drawn.rooms)}
    spots: dict[str, Point] = {}
    for tier, middle in middles.items():
        spots |= _on_floor(drawn, tier, middle, shares)
    spots |= _loose(drawn, max(middles.values()) + HALF_HEIGHT + DEPTH + LOOSE)
    return Stacked(middles, spots, shares)


def _shares(rooms: Sequence[Room]) -> Iterator[tuple[Room, tuple[float, float]]]:
    """Which part of its strip each room has, along the forms."""
    for room in rooms:
        beside = [one for one in rooms if (one.kind, one.tier) == (room.kind, room.tier)]
        width = (_FAR - _NEAR) / len(beside)
        first = _NEAR + beside.index(room) * width
        yield room, (first, first + width)


def _on_floor(
    drawn: MapDrawn, tier: Tier, middle: float, shares: Mapping[str, tuple[float, float]]
) -> Iterator[tuple[str, Point]]:
    here = [mark for mark in drawn.marks if mark.tier == tier]
    rooms = {room.id: room for room in drawn.rooms if room.tier == tier}
    standing = {mark.id: _stands(mark, rooms) for mark in here}
    for room in rooms.values():
        inside = [mark.id for mark in here if standing[mark.id] == room.id]
        inside += _echoes(drawn, room, inside)
        yield from zip(inside, _in_room(middle, room, shares[room.id], len(inside)), strict=True)
    outside = [mark.id for mark in here if standing[mark.id] is None]
    yield from zip(outside, _on_walkway(middle, len(outside)), strict=True)


def _stands(mark: Mark, rooms: Mapping[str, Room]) -> str | None:
    return next((room for room in mark.rooms if room in rooms), None)


def echo_name(mark: str, room: str) -> str:
    """The name of the spot in a room where an actor sits as well. No id has a space in it."""
    return f"{mark} {room}"


def _echoes(drawn: MapDrawn, room: Room, inside: Sequence[str]) -> list[str]:
    """Who also sits in a room: left out where a crowd would hide the rest."""
    if len(drawn.marks) > MOST_ECHOES:
        return []
    return [
        echo_name(mark.id, room.id)
        for mark in drawn.marks
        if room.id in mark.rooms and mark.id not in inside
    ]


def _in_room(middle: float, room: Room, share: tuple[float, float], count: int) -> Iterator[Point]:
    strip = SPACES.index(room.kind)
    first, last = share[0] + _LETTER + _WALL, share[1] - _WALL - 0.06
    rows = min(_MOST_ROWS, ceil(count / max(1, int((last - first) * _A_ROW / 2)))) or 1
    a_row = ceil(count / rows)
    for number in range(count):
        row, place = divmod(number, a_row)
        across = (row + 0.5) / rows - 0.5
        yield at(middle, _spread(first, last, place, a_row), strip + across * (1 - 2 * _WALL))


def _on_walkway(middle: float, count: int) -> Iterator[Point]:
    """Along the two back edges, where no floor hides them; a crowd fills the front ones too."""
    edge = WALKWAY / 2
    sides = 1 if count <= _A_ROW else 2 if count <= 4 * _A_ROW else 4
    a_side = ceil(count / sides)
    for number in range(count):
        side, place = divmod(number, a_side)
        along = _spread(_NEAR + 0.2, _FAR, place, a_side)
        yield (
            at(middle, _NEAR - edge, along),
            at(middle, along, _FAR + edge),
            at(middle, along, _NEAR - edge),
            at(middle, _FAR + edge, along),
        )[side]


def _loose(drawn: MapDrawn, y: float) -> Iterator[tuple[str, Point]]:
    """Below the floors: actors whose level nobody has said yet, or that the plan does not use."""
    used = {level.tier for level in drawn.levels}
    left = [mark.id for mark in drawn.marks if mark.tier not in used]
    a_row = 12
    for number, name in enumerate(left):
        row, place = divmod(number, a_row)
        width = 2 * HALF_WIDTH / min(a_row, len(left))
        yield name, (-HALF_WIDTH + (place + 0.5) * width, y + row * LOOSE)


def _spread(first: float, last: float, place: int, count: int) -> float:
    return first + (last - first) * (place + 0.5) / count

"""A power map as a picture: levels as floors, spaces as rooms, actors as marks, routes as lines.

The floors and the projection are the cube's (Gaventa 2006), so that a reader who knows one picture
finds the way in the other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from string import ascii_uppercase
from xml.etree.ElementTree import Element

from sharedpower.core.powercube import Tier
from sharedpower.pictures.lettering import LEADING, Lettering, fit, write
from sharedpower.pictures.routes_floors import (
    DEPTH,
    HALF_HEIGHT,
    HALF_WIDTH,
    LARGEST,
    Stacked,
    echo_name,
    plate,
    sign_of,
    stack,
    walls,
)
from sharedpower.pictures.routes_lines import (
    MOST_STRANDS,
    TAG,
    channels,
    passed,
    sample,
    steps_of,
    strands,
    tags_of,
)
from sharedpower.pictures.routes_map import MOST_ACTORS, Look, MapDrawn, Room, Words
from sharedpower.pictures.routes_marks import echo, mark_at, ring, shape
from sharedpower.pictures.routes_names import Placed, Taken, around, key, name, names, square
from sharedpower.pictures.svg import Box, Frame, Point, element, picture, points

LEFT, RIGHT = -HALF_WIDTH - 70, HALF_WIDTH + 230
_LIST_LEFT = HALF_WIDTH - 40
_LIST_SIZE, _LEVEL_SIZES = 15.0, (21.0, 19.0, 17.0)
_KEY_TOP, _EDGE, _SMALL = 26.0, 8.0, 8.5


def draw_routes(
    drawn: MapDrawn, *, words: Words, title: str, description: str, prefix: str = "routes"
) -> str:
    """The map as SVG text, the highest level on top; at most 60 actors and 5 routes.

    Every actor with a link is an ``<a class="actor">`` whose title says all of it, in the order
    given. Where names would cover one another, all marks are numbered and a key says who is who.
    ``prefix`` keeps ids apart on a page with two pictures. Raises ValueError for more than can be
    told apart.
    """
    if len(drawn.marks) > MOST_ACTORS or len(drawn.strands) > MOST_STRANDS:
        raise ValueError("too many actors or routes for one picture")
    lists = {level.tier: _room_list(drawn.rooms, level.tier) for level in drawn.levels}
    stacked = stack(drawn, {tier: _height(lines) for tier, lines in lists.items()})
    size = stacked.size
    parts = [_floor(drawn, stacked, tier) for tier in stacked.middles]
    parts += [_level(words.levels[tier], middle) for tier, middle in stacked.middles.items()]
    parts += [_beside(lists[tier], middle) for tier, middle in stacked.middles.items()]
    parts.append(channels(drawn.channels, stacked.spots))
    parts += _echoes(drawn, stacked)
    steps = steps_of(drawn.strands, stacked.spots, size)
    tags = tags_of(steps, [stacked.spots[mark.id] for mark in drawn.marks], size)
    parts += strands(drawn.strands, steps, tags)
    parts += _loose(drawn, words, stacked)
    written = [square(spot, TAG) for own in tags for spot in own]
    along = [square(spot, 3) for spot in passed(steps)]
    named = _named(drawn, stacked, lists, (written, along))
    numbers = {mark.id: str(place) for place, mark in enumerate(drawn.marks, 1)}
    for mark in drawn.marks:
        on_it = "" if named is not None else numbers[mark.id]
        parts.append(mark_at(mark, stacked.spots[mark.id], size, on_it))
    parts += [name(one) for one in named or ()]
    legend, foot = _legend(drawn, words, stacked)
    parts += legend
    if named is None:
        listed, foot = key(drawn.marks, numbers, foot + 12, (LEFT + 4, RIGHT - 4))
        parts += listed
    role = "group" if any(mark.link for mark in drawn.marks) else "img"
    box = Box(LEFT, -_EDGE, RIGHT, foot + _EDGE)
    return picture(Frame(prefix, role, title, description), box, *parts)


def _floor(drawn: MapDrawn, stacked: Stacked, tier: Tier) -> Element:
    middle = stacked.middles[tier]
    left, front, right, back = plate(middle)
    under = [(x, y + DEPTH) for x, y in (right, front, left)]
    line = {"stroke": "#7a878b", "stroke-linejoin": "round"}
    parts = [
        element(
            "polygon",
            {"points": points((left, front, right, *under)), "class": "rim", "fill": "#cfd5d3"},
        ),
        element(
            "polygon",
            {"points": points((left, front, right, back)), "class": "plate", "fill": "#f8f8f4"},
        ),
    ]
    for room in drawn.rooms:
        if room.tier == tier:
            parts += _room(room, stacked, _sign(drawn.rooms, room))
    return element("g", line, *parts)


def _room(room: Room, stacked: Stacked, sign: str) -> list[Element]:
    middle, share = stacked.middles[room.tier], stacked.shares[room.id]
    x, y = sign_of(middle, room, share)
    letter = {"x": x, "y": y + 6, "text-anchor": "middle", "font-size": 17, "font-weight": 700}
    return [
        element(
            "polygon",
            {"points": points(walls(middle, room, share)), "class": "room", "fill": "#e4efea"},
        ),
        element("text", {**letter, "class": "sign", "fill": "#1c5a4c", "stroke": "none"}, sign),
    ]


def _sign(rooms: Sequence[Room], room: Room) -> str:
    """A to Z, then AA and so on."""
    place = rooms.index(room)
    first = ascii_uppercase[place // 26 - 1] if place >= 26 else ""
    return first + ascii_uppercase[place % 26]


def _room_list(rooms: Sequence[Room], tier: Tier) -> list[Lettering]:
    wide = RIGHT - _LIST_LEFT - 6
    return [
        fit(f"{_sign(rooms, room)}. {room.words}", wide, sizes=(_LIST_SIZE,))
        for room in rooms
        if room.tier == tier
    ]


def _height(lines: Sequence[Lettering]) -> float:
    return sum(one.height + 4 for one in lines)


def _lettered(lines: Sequence[Lettering], middle: float) -> list[tuple[Lettering, Point]]:
    """A floor's rooms by name, at its right end, ending below its right corner."""
    top = middle + HALF_HEIGHT + DEPTH - _height(lines)
    placed = []
    for one in lines:
        placed.append((one, (_LIST_LEFT, top + one.size)))
        top += one.height + 4
    return placed


def _beside(lines: Sequence[Lettering], middle: float) -> Element:
    return element("g", {}, *(write(one, at) for one, at in _lettered(lines, middle)))


def _level(words: str, middle: float) -> Element:
    lettering, at = _level_at(words, middle)
    return write(lettering, at)


def _level_at(words: str, middle: float) -> tuple[Lettering, Point]:
    """A level's name, above its floor's left end."""
    lettering = fit(words, HALF_WIDTH * 0.75, sizes=_LEVEL_SIZES, bold=True)
    return lettering, (LEFT + 2, middle - HALF_HEIGHT + lettering.size)


def _echoes(drawn: MapDrawn, stacked: Stacked) -> list[Element]:
    spots = stacked.spots
    ties = [(spots.get(echo_name(m.id, room)), m.id) for m in drawn.marks for room in m.rooms]
    return [part for spot, stands in ties if spot for part in echo(spot, spots[stands])]


def _loose(drawn: MapDrawn, words: Words, stacked: Stacked) -> list[Element]:
    """What those below the floors have in common, in words."""
    low = [stacked.spots[mark.id] for mark in drawn.marks if mark.tier not in stacked.middles]
    if not low:
        return []
    lettering = fit(words.no_level, HALF_WIDTH * 0.75, sizes=_LEVEL_SIZES[2:], bold=True)
    return [write(lettering, (LEFT + 2, min(y for _x, y in low) - LARGEST - 8))]


def _named(
    drawn: MapDrawn,
    stacked: Stacked,
    lists: Mapping[Tier, Sequence[Lettering]],
    lines: tuple[list[Box], list[Box]],
) -> list[Placed] | None:
    taken, along = list(lines[0]), lines[1]
    for tier, middle in stacked.middles.items():
        taken += [around(one, at, "start") for one, at in _lettered(lists[tier], middle)]
        for room in (room for room in drawn.rooms if room.tier == tier):
            x, y = sign_of(middle, room, stacked.shares[room.id])
            taken.append(square((x, y), 8))
    frame = Box(LEFT, 0, RIGHT, stacked.bottom + 20)
    return names(drawn.marks, stacked.spots, stacked.size, Taken(frame, taken, along))


def _legend(drawn: MapDrawn, words: Words, stacked: Stacked) -> tuple[list[Element], float]:
    """The shapes that are used, in words; then each route's line."""
    used = [look for look in Look if any(mark.look is look for mark in drawn.marks)]
    rows: list[tuple[list[Element], str]] = [
        (shape(look, _SMALL), words.looks[look]) for look in used
    ]
    if any(mark.gate for mark in drawn.marks):
        rows.append(([ring(_SMALL * 0.8)], words.gate))
    if any(
        echo_name(mark.id, room) in stacked.spots for mark in drawn.marks for room in mark.rooms
    ):
        rows.append((echo((0, 0), (0, 0)), words.also))
    lines, foot = _in_columns(rows, stacked.bottom + _KEY_TOP)
    for place, route in enumerate(drawn.strands):
        said = fit(route.said, RIGHT - LEFT - 80, sizes=(_LIST_SIZE,))
        lines.append(sample(place, (LEFT + 4, foot + 10), 56))
        lines.append(write(said, (LEFT + 72, foot + 15)))
        foot += said.height + 8
    return lines, foot


def _in_columns(
    rows: Sequence[tuple[list[Element], str]], top: float
) -> tuple[list[Element], float]:
    wide, foot = (RIGHT - LEFT) / 3, top
    drawn = []
    for place in range(0, len(rows), 3):
        tallest = 0.0
        for column, (sign, said) in enumerate(rows[place : place + 3]):
            x = LEFT + column * wide
            words = fit(said, wide - 44, sizes=(_LIST_SIZE,))
            at = f"translate({x + 16:g} {foot + 10:g})"
            drawn += [element("g", {"transform": at}, *sign), write(words, (x + 36, foot + 15))]
            tallest = max(tallest, words.height)
        foot += max(tallest, _LIST_SIZE * LEADING) + 10
    return drawn, foot

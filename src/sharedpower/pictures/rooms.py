"""A room for people and a room with people, seen from above, each with numbers to touch.

Staff are squares and people circles, so that no colour is needed to tell who sits where.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from math import cos, pi, sin
from typing import Final
from xml.etree.ElementTree import Element

from sharedpower.pictures.svg import Box, Frame, Point, element, number, picture

WIDE, HIGH = 320.0, 236.0
_LINE = {"fill": "none", "stroke": "currentColor", "stroke-width": 2}
_SEAT = 9.0
_TOUCH = 14.0
_MOSS = "#1c5a4c"


class Room(StrEnum):
    FOR = "for"
    WITH = "with"


# The agenda, the seats, who speaks first, what comes after: where their numbers stand.
_PLACES: Final = {
    Room.FOR: ((52.0, 66.0), (160.0, 176.0), (258.0, 28.0), (290.0, 172.0)),
    Room.WITH: ((160.0, 132.0), (60.0, 176.0), (250.0, 60.0), (290.0, 172.0)),
}


def draw_room(
    room: Room,
    labels: Sequence[str],
    *,
    link: Callable[[int], str],
    title: str,
    description: str,
) -> str:
    """The room as SVG text. ``labels`` name its four spots; ``link`` has the address of each."""
    inside = _for_people() if room is Room.FOR else _with_people()
    spots = [
        _spot(at, index, label, link(index))
        for index, (at, label) in enumerate(zip(_PLACES[room], labels, strict=True))
    ]
    return picture(
        Frame(f"room-{room}", "group", title, description),
        Box(-4, -4, WIDE + 4, HIGH + 4),
        *_walls(door_open=room is Room.WITH),
        *inside,
        *spots,
    )


def _walls(*, door_open: bool) -> Iterator[Element]:
    wall = {**_LINE, "stroke-width": 4, "stroke-linecap": "round"}
    yield element("path", {"d": f"M{WIDE:g},144V0H0V{HIGH:g}H{WIDE:g}V200", **wall})
    leaf = "M320,144l-46,-22" if door_open else "M320,144v56"
    yield element("path", {"d": leaf, **wall, "stroke-width": 3})


def _for_people() -> Iterator[Element]:
    yield element("rect", {"x": 72, "y": 46, "width": 176, "height": 34, "rx": 3, **_LINE})
    yield from (_staff((96 + place * 64, 28)) for place in range(3))
    yield from _sheet((84, 52), lines=4)
    for row in range(3):
        yield from (_person((72 + seat * 44, 128 + row * 34)) for seat in range(5) if seat != 2)


def _with_people() -> Iterator[Element]:
    yield element("circle", {"cx": 160, "cy": 120, "r": 54, **_LINE})
    for seat in range(8):
        angle = (seat + 0.5) * pi / 4
        at = (160 + 76 * sin(angle), 120 - 76 * cos(angle))
        yield _staff(at) if seat % 3 == 1 else _person(at)
    yield from _sheet((149, 82), lines=2)


def _sheet(at: Point, *, lines: int) -> Iterator[Element]:
    """A paper with so many of its four lines written."""
    x, y = at
    yield element("rect", {"x": x, "y": y, "width": 22, "height": 24, **_LINE, "stroke-width": 1.4})
    rows = "".join(f"M{number(x + 4)},{number(y + 5 + line * 5)}h14" for line in range(lines))
    yield element("path", {"d": rows, **_LINE, "stroke-width": 1.4})


def _staff(at: Point) -> Element:
    x, y = at
    box = {"x": x - _SEAT, "y": y - _SEAT, "width": 2 * _SEAT, "height": 2 * _SEAT}
    return element("rect", {**box, "fill": "currentColor", "rx": 2})


def _person(at: Point) -> Element:
    return element("circle", {"cx": at[0], "cy": at[1], "r": _SEAT, **_LINE})


def _spot(at: Point, index: int, label: str, address: str) -> Element:
    x, y = at
    style = {"font-size": 17, "font-weight": 700, "text-anchor": "middle", "fill": "#fff"}
    ring = {"fill": _MOSS, "stroke": "#fff", "stroke-width": 2}
    return element(
        "a",
        {"class": "spot", "href": address},
        element("title", {}, f"{index + 1}. {label}"),
        element("circle", {"cx": x, "cy": y, "r": _TOUCH, **ring}),
        element("text", {"x": x, "y": y + 6, **style}, str(index + 1)),
    )

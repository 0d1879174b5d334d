"""The project's mark: three floors, one room lit. Wordless, for icons and headers."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element, tostring

from sharedpower.pictures.svg import element, points

# Top, left and right colours of a floor, highest floor first: moss, lightest on top.
_FLOORS = (
    ("#cfe6dc", "#94bfae", "#73a492"),
    ("#6fab97", "#3f7d6b", "#2f6857"),
    ("#1c5a4c", "#124237", "#0b2f27"),
)
_HALF_WIDTH, _HALF_HEIGHT, _THICKNESS, _PITCH = 29.0, 14.0, 5.0, 14.5
_FIRST = 15.5


def mark() -> str:
    """The mark as SVG text, 64 units square, under 1 kB."""
    floors = [part for index in (2, 1, 0) for part in _floor(index)]
    frame = {"xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 64 64"}
    return tostring(element("svg", frame, *floors, _lit_room()), encoding="unicode")


def _floor(index: int) -> Iterator[Element]:
    top, left, right = _FLOORS[index]
    y = _FIRST + index * _PITCH
    low = y + _HALF_HEIGHT
    west, east, front = 32 - _HALF_WIDTH, 32 + _HALF_WIDTH, (32, low)
    sides = ((west, left), (east, right))
    for x, colour in sides:
        corners = ((x, y), front, (32, low + _THICKNESS), (x, y + _THICKNESS))
        yield element("polygon", {"points": points(corners), "fill": colour})
    roof = ((32, y - _HALF_HEIGHT), (east, y), front, (west, y))
    yield element("polygon", {"points": points(roof), "fill": top})


def _lit_room() -> Element:
    """The middle room of the top floor, in gorse."""
    dx, dy = _HALF_WIDTH / 2.6, _HALF_HEIGHT / 2.6
    room = ((32, _FIRST - dy), (32 + dx, _FIRST), (32, _FIRST + dy), (32 - dx, _FIRST))
    return element("polygon", {"points": points(room), "fill": "#ffcf33"})

"""Names beside the marks, where they do not cover one another; a crowd gets numbers and a key."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from sharedpower.pictures.lettering import LEADING, Anchor, Lettering, fit, width_of, write
from sharedpower.pictures.routes_map import Mark
from sharedpower.pictures.svg import Box, Point, element

SIZES = (15.0,)
_WIDE, _NEAR = 165.0, 5.0
_MOST_NAMED = 24
KEY_SIZE = 15.0
_KEY_COLUMNS = 3


@dataclass(frozen=True, slots=True)
class Placed:
    """A name at its place, and the room that it takes."""

    lettering: Lettering
    at: Point
    anchor: Anchor
    box: Box


@dataclass(frozen=True, slots=True)
class Taken:
    """The picture's own edge, what is written or marked in it, and where strong lines run."""

    frame: Box
    filled: Sequence[Box]
    lines: Sequence[Box] = ()


def names(
    marks: Sequence[Mark], spots: Mapping[str, Point], size: float, taken: Taken
) -> list[Placed] | None:
    """Each mark's name beside it; None when some would cover another, or leave the picture.

    A name keeps off the lines of routes where it can.
    """
    if len(marks) > _MOST_NAMED:
        return None
    filled = [*taken.filled, *(square(spot, size) for spot in spots.values())]
    placed: list[Placed] = []
    for mark in sorted(marks, key=lambda mark: spots[mark.id][1]):
        tries = list(_tries(mark, spots[mark.id], size))
        best = _first_free(tries, taken.frame, [*filled, *taken.lines])
        best = best or _first_free(tries, taken.frame, filled)
        if best is None:
            return None
        placed.append(best)
        filled.append(best.box)
    return placed


def _first_free(tries: Sequence[Placed], frame: Box, filled: Sequence[Box]) -> Placed | None:
    return next((one for one in tries if _free(one.box, frame, filled)), None)


def name(placed: Placed) -> Element:
    """The name, with a pale edge so that lines behind it do not strike it out."""
    drawn = write(placed.lettering, placed.at, placed.anchor)
    edge = {"paint-order": "stroke", "stroke": "#f8f8f4", "stroke-width": "4"}
    for key_, value in {**edge, "stroke-linejoin": "round", "class": "haloed"}.items():
        drawn.set(key_, value)
    drawn.set("aria-hidden", "true")
    return drawn


def key(
    marks: Sequence[Mark], numbers: Mapping[str, str], top: float, across: tuple[float, float]
) -> tuple[list[Element], float]:
    """Number and name of each actor in columns, read downwards; and where they end."""
    left, right = across
    wide = (right - left) / _KEY_COLUMNS
    drawn: list[Element] = []
    feet = [top] * _KEY_COLUMNS
    a_column = -(-len(marks) // _KEY_COLUMNS)
    for place, mark in enumerate(marks):
        column = place // a_column
        lettering = fit(f"{numbers[mark.id]}. {mark.name}", wide - 14, sizes=(KEY_SIZE,))
        drawn.append(write(lettering, (left + column * wide, feet[column] + KEY_SIZE)))
        feet[column] += lettering.height + 3
    return [element("g", {"aria-hidden": "true"}, *drawn)], max(feet)


def around(lettering: Lettering, at: Point, anchor: Anchor) -> Box:
    """The room that written words take."""
    wide = max(width_of(line, lettering.size, bold=lettering.bold) for line in lettering.lines)
    left = at[0] - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
    top = at[1] - lettering.size * 0.8
    return Box(left, top, left + wide, top + lettering.height - lettering.size * (LEADING - 1))


def _tries(mark: Mark, spot: Point, size: float) -> Iterator[Placed]:
    x, y = spot
    lettering = fit(mark.name, _WIDE, sizes=SIZES)
    step, off = lettering.size * LEADING, size * (1.75 if mark.gate else 1.3) + _NEAR
    middle = y + lettering.size * 0.34 - (len(lettering.lines) - 1) * step / 2
    below, above = y + off + lettering.size * 0.7, y - off - (len(lettering.lines) - 1) * step
    places: tuple[tuple[Point, Anchor], ...] = (
        ((x + off, middle), "start"),
        ((x - off, middle), "end"),
        ((x, below), "middle"),
        ((x, above), "middle"),
        ((x + off * 0.8, below), "start"),
        ((x - off * 0.8, above), "end"),
        ((x + off * 0.8, above), "start"),
        ((x - off * 0.8, below), "end"),
    )
    for place, anchor in places:
        yield Placed(lettering, place, anchor, around(lettering, place, anchor))


def square(spot: Point, size: float) -> Box:
    """What a round thing takes up."""
    x, y = spot
    return Box(x - size, y - size, x + size, y + size)


def _free(box: Box, frame: Box, filled: Sequence[Box]) -> bool:
    inside = frame.left <= box.left and box.right <= frame.right and box.bottom <= frame.bottom
    return inside and not any(_meet(box, other) for other in filled)


def _meet(one: Box, other: Box) -> bool:
    return (
        one.left < other.right
        and other.left < one.right
        and one.top < other.bottom
        and other.top < one.bottom
    )

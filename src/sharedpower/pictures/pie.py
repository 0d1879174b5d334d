"""Power is not pie: say, work and means for each side, before and after, as pairs of bars.

After Williams 2018, "Power is not pie". Drawn on purpose not as a pie.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from xml.etree.ElementTree import Element

from sharedpower.core.shares import MOST
from sharedpower.pictures.lettering import fit, write
from sharedpower.pictures.sides import Side, tint
from sharedpower.pictures.svg import Box, Frame, Point, element, number, picture

WIDTH = 420.0
_LEFT, _FULL, _BAR = 122.0, 236.0, 17.0
_SIGN = WIDTH - 24
_STRONG, _PALE = 3, 1
_WORD, _SMALL = (17.0, 15.5), (14.5,)
_EDGE = {"stroke": "#4c5a62", "stroke-width": 0.8}


@dataclass(frozen=True, slots=True)
class Pair:
    """One measure of one side, 0 to MOST, before and after."""

    label: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class SideBars:
    """One side's three pairs, under its name."""

    name: str
    side: Side
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True)
class PieKey:
    """The words for the pale bar and for the dark one."""

    before: str
    after: str


def draw_shares(
    sides: Sequence[SideBars], *, key: PieKey, title: str, description: str, prefix: str = "pie"
) -> str:
    """The sides as SVG text, one below the other. An arrow tells up or down, a line the same."""
    drawn, foot = _key(key), 26.0
    for side in sides:
        parts, foot = _side(side, foot + 14)
        drawn += parts
    return picture(
        Frame(prefix, "img", title, description), Box(-2, -2, WIDTH + 2, foot + 4), *drawn
    )


def _key(words: PieKey) -> list[Element]:
    drawn = []
    for x, step, said in ((0.0, _PALE, words.before), (WIDTH / 2, _STRONG, words.after)):
        swatch = {"x": x, "y": 2, "width": 26, "height": 13, "fill": tint(None, step, 5)[0]}
        drawn += [
            element("rect", {**swatch, **_EDGE}),
            write(fit(said, WIDTH / 2 - 40, sizes=_WORD), (x + 34, 15)),
        ]
    return drawn


def _side(side: SideBars, top: float) -> tuple[list[Element], float]:
    name = fit(side.name, WIDTH, sizes=_WORD, bold=True)
    drawn = [write(name, (0, top + name.size))]
    top += name.height + 8
    for pair in side.pairs:
        drawn += _pair(side.side, pair, top)
        top += 2 * _BAR + 14
    return drawn, top


def _pair(side: Side, pair: Pair, top: float) -> Iterator[Element]:
    yield write(fit(pair.label, _LEFT - 12, sizes=_WORD), (0, top + _BAR + 6))
    for line, (value, step) in enumerate(((pair.before, _PALE), (pair.after, _STRONG))):
        yield from _bar(value, tint(side, step, 5)[0], (_LEFT, top + line * (_BAR + 1)))
    yield _turn(pair.after - pair.before, (_SIGN, top + _BAR))


def _bar(value: int, fill: str, at: Point) -> Iterator[Element]:
    """A bar on a track with a mark at each step, so that none is seen as none."""
    x, y = at
    steps = "".join(
        f"M{number(x + _FULL * n / MOST)},{number(y)}v{_BAR:g}" for n in range(MOST + 1)
    )
    yield element("path", {"d": steps, "stroke": "currentColor", "stroke-opacity": 0.3})
    if value:
        wide = _FULL * value / MOST
        box = {"x": x, "y": y, "width": wide, "height": _BAR, "fill": fill}
        yield element("rect", {**box, **_EDGE})


_TURNS: Final = {
    1: "M0,11v-20m-8,8l8,-8l8,8",
    0: "M-9,-4h18m-18,8h18",
    -1: "M0,-11v20m-8,-8l8,8l8,-8",
}


def _turn(step: int, at: Point) -> Element:
    x, y = at
    pen = {"fill": "none", "stroke": "currentColor", "stroke-width": 3, "stroke-linecap": "round"}
    shape = _TURNS[(step > 0) - (step < 0)]
    where = f"translate({number(x)} {number(y)})"
    return element("path", {"d": shape, "transform": where, "stroke-linejoin": "round", **pen})

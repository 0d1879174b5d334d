"""The gap between two sides: a dot and its interval for each statement, with a sentence below.

Filled and solid where the interval leaves zero out; hollow and dotted where there are too few to
be sure; an empty band where nothing may be shown. Narrow, so that a phone can show it unshrunk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from sharedpower.pictures.lettering import LEADING, fit, write
from sharedpower.pictures.sides import INKS, Side
from sharedpower.pictures.svg import Box, Frame, element, picture

WIDTH = 420.0
_MIDDLE, _REACH = WIDTH / 2, WIDTH / 2 - 13
_BAND, _PAD, _DOT = 30.0, 8.0, 8.5
_HEAD_SIZES, _WORD_SIZES, _SAID_SIZES = (16.0, 15.0, 14.0), (17.5, 16.5), (16.0, 15.0)
_FAINT = {"fill": "currentColor", "fill-opacity": 0.07}


@dataclass(frozen=True, slots=True)
class GapRow:
    """One statement. ``gap``: delta and its interval's ends, -1 (first side) to 1 (second).

    None where it is not shown. ``said`` is the sentence below: how sure, or why not shown.
    """

    words: str
    said: str
    gap: tuple[float, float, float] | None = None

    @property
    def side(self) -> Side | None:
        """The side that sees it more favourably, where the interval leaves zero out."""
        if self.gap is None or self.gap[1] <= 0 <= self.gap[2]:
            return None
        return Side.FIRST if self.gap[0] < 0 else Side.SECOND


def draw_gaps(
    rows: Sequence[GapRow],
    *,
    ends: tuple[str, str],
    title: str,
    description: str,
    prefix: str = "gaps",
) -> str:
    """The rows as SVG text, in the order given.

    ``ends``: the words over the left half (the first side sees it more favourably) and over the
    right. ``prefix`` keeps ids apart on a page with two pictures.
    """
    drawn, foot = _heads(ends)
    for row in rows:
        parts, foot = _row(row, foot + 18)
        drawn += parts
    return picture(
        Frame(prefix, "img", title, description), Box(-2, -4, WIDTH + 2, foot + 6), *drawn
    )


def _heads(ends: tuple[str, str]) -> tuple[list[Element], float]:
    first, second = (fit(words, WIDTH / 2 - 8, sizes=_HEAD_SIZES, bold=True) for words in ends)
    drawn = [
        element("g", {"class": side, "color": INKS[side]}, words)
        for side, words in (
            (Side.FIRST, write(first, (0, 14))),
            (Side.SECOND, write(second, (WIDTH, 14), "end")),
        )
    ]
    return drawn, max(first.height, second.height)


def _row(row: GapRow, top: float) -> tuple[list[Element], float]:
    words = fit(row.words, WIDTH, sizes=_WORD_SIZES, bold=True)
    said = fit(row.said, WIDTH, sizes=_SAID_SIZES)
    band = top + words.height + 2
    under = band + _BAND + said.size * LEADING
    drawn = [
        write(words, (0, top + words.size * 0.9)),
        *_band(row, band),
        write(said, (0, under)),
    ]
    return drawn, under + said.height - said.size * LEADING + _PAD


def _band(row: GapRow, top: float) -> Iterator[Element]:
    box = {"x": 0, "y": top, "width": WIDTH, "height": _BAND, "rx": 4}
    if row.gap is None:
        dashes = {"fill": "none", "stroke": "currentColor", "stroke-opacity": 0.5}
        yield element("rect", {**box, **dashes, "stroke-dasharray": "3 5"})
        return
    yield element("rect", {**box, **_FAINT})
    middle = {"x1": _MIDDLE, "x2": _MIDDLE, "y1": top - 2, "y2": top + _BAND + 2}
    yield element("line", {**middle, "stroke": "currentColor", "stroke-width": 2})
    yield _dot_and_interval(row.side, row.gap, top + _BAND / 2)


def _dot_and_interval(side: Side | None, gap: tuple[float, float, float], y: float) -> Element:
    delta, lower, upper = (_MIDDLE + value * _REACH for value in gap)
    line = {"x1": lower, "x2": upper, "y1": y, "y2": y, "stroke": "currentColor"}
    line |= {"stroke-width": 5, "stroke-linecap": "round"}
    dot = {"cx": delta, "cy": y, "r": _DOT, "stroke": "currentColor", "stroke-width": 3}
    if side is None:
        line["stroke-dasharray"] = "0.1 9"
        dot |= {"class": "hollow", "fill": "#fbfaf6"}
    ink = {"class": side or "unsure", "color": INKS[side]}
    return element("g", ink, element("line", line), element("circle", dot))

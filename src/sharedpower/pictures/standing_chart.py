"""Which faces drive and which depend: for each, a bar to either side of one line.

To the right how far a change of it goes, to the left how much the others move it. Filled where it
is fairly sure which is more; hollow where it is not. Narrow, so that a phone can show it unshrunk.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from sharedpower.pictures.lettering import LEADING, fit, write
from sharedpower.pictures.svg import Box, Frame, element, picture

WIDTH = 420.0
SURE_INK = "#1d5c46"
_MIDDLE = WIDTH / 2
_REACH = WIDTH / 2 - 6
_BAND, _BAR, _PAD = 24.0, 14.0, 10.0
_HEAD_SIZES, _WORD_SIZES, _SAID_SIZES = (16.0, 15.0, 14.0), (17.0, 16.0, 15.0), (15.0, 14.0)


@dataclass(frozen=True, slots=True)
class StandingRow:
    """One face. ``drive``, ``depend``: 0 and up, on one scale. ``said``: the same in words."""

    words: str
    said: str
    drive: float
    depend: float
    sure: bool = False


def draw_standings(
    rows: Sequence[StandingRow],
    *,
    ends: tuple[str, str],
    title: str,
    description: str,
    prefix: str = "standings",
) -> str:
    """The rows as SVG text, in the order given.

    ``ends``: the words over the left half (how much it depends) and over the right (how it drives).
    """
    largest = max((max(row.drive, row.depend) for row in rows), default=0.0) or 1.0
    drawn, foot = _heads(ends)
    for row in rows:
        parts, foot = _row(row, foot + _PAD, _REACH / largest)
        drawn += parts
    frame = Frame(prefix, "img", title, description)
    return picture(frame, Box(-2, -4, WIDTH + 2, foot + 6), *drawn)


def _heads(ends: tuple[str, str]) -> tuple[list[Element], float]:
    first, second = (fit(words, WIDTH / 2 - 8, sizes=_HEAD_SIZES, bold=True) for words in ends)
    drawn = [write(first, (0, 14)), write(second, (WIDTH, 14), "end")]
    return drawn, max(first.height, second.height)


def _row(row: StandingRow, top: float, scale: float) -> tuple[list[Element], float]:
    words = fit(row.words, WIDTH, sizes=_WORD_SIZES, bold=True)
    said = fit(row.said, WIDTH, sizes=_SAID_SIZES)
    band = top + words.height
    under = band + _BAND + said.size * LEADING
    drawn = [
        write(words, (0, top + words.size * 0.9)),
        *_band(row, band, scale),
        write(said, (0, under)),
    ]
    return drawn, under + said.height - said.size * LEADING + _PAD


def _band(row: StandingRow, top: float, scale: float) -> Iterator[Element]:
    middle = {"x1": _MIDDLE, "x2": _MIDDLE, "y1": top, "y2": top + _BAND}
    y = top + (_BAND - _BAR) / 2
    fill = {"fill": "currentColor" if row.sure else "none"}
    line = {"stroke": "currentColor", "stroke-width": 2}
    inked = {"class": "sure", "color": SURE_INK} if row.sure else {"class": "unsure"}
    bars = (
        ("depend", _MIDDLE - row.depend * scale, row.depend * scale),
        ("drive", _MIDDLE, row.drive * scale),
    )
    drawn = [
        element(
            "rect",
            {"class": name, "x": left, "y": y, "width": width, "height": _BAR, **fill, **line},
        )
        for name, left, width in bars
        if width > 0
    ]
    yield element("g", inked, *drawn)
    yield element("line", {**middle, **line})

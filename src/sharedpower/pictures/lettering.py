"""Words in a picture: how wide they are, where they break, and the text element that holds them.

SVG does not wrap. Widths are estimates, a little generous, because nobody knows here which font
the reader has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from xml.etree.ElementTree import Element

from sharedpower.pictures.svg import Point, element

LEADING = 1.2

Anchor = Literal["start", "middle", "end"]

# Widths in ems of a wide system font (Noto Sans, Segoe UI); narrower fonts leave some air.
_NARROW, _WIDE, _CAPITAL, _USUAL, _BOLDER = 0.32, 0.92, 0.68, 0.575, 1.07


@dataclass(frozen=True, slots=True)
class Lettering:
    """Words broken into lines, with the size (in user units) at which they fit."""

    lines: tuple[str, ...]
    size: float
    bold: bool = False

    @property
    def height(self) -> float:
        return len(self.lines) * self.size * LEADING


def width_of(words: str, size: float, *, bold: bool = False) -> float:
    """About how wide the words are, in user units."""
    return sum(_em(letter) for letter in words) * size * (_BOLDER if bold else 1)


def fit(
    words: str, width: float, *, sizes: Sequence[float], bold: bool = False, most: int = 3
) -> Lettering:
    """The words in lines no wider than the width.

    The first size at which no word must be cut, and ``most`` lines hold them, is used; when there
    is none, the last, with as many lines as it takes and long words cut.
    """
    room = width / (_BOLDER if bold else 1)
    lines: tuple[str, ...] = ()
    size = 0.0
    for size in sizes:
        lines = tuple(_lines(words, room / size))
        if len(lines) <= most and all(width_of(word, size) <= room for word in words.split()):
            break
    return Lettering(lines or ("",), size, bold)


def write(lettering: Lettering, at: Point, anchor: Anchor = "start") -> Element:
    """A text element whose first baseline is at the point."""
    x, y = at
    attributes: dict[str, object] = {"x": x, "y": y, "font-size": lettering.size}
    if anchor != "start":
        attributes["text-anchor"] = anchor
    if lettering.bold:
        attributes["font-weight"] = 700
    if len(lettering.lines) == 1:
        return element("text", attributes, lettering.lines[0])
    step = lettering.size * LEADING
    spans = [
        element("tspan", {"x": x, "y": y + index * step}, line)
        for index, line in enumerate(lettering.lines)
    ]
    return element("text", attributes, *spans)


def _em(letter: str) -> float:
    if letter in " iïîìíjlıftr.,:;'’‘!|()[]-":
        return _NARROW
    if letter in "mwŵMWŴ@%—":
        return _WIDE
    return _CAPITAL if letter.isupper() else _USUAL


def _lines(words: str, ems: float) -> Iterator[str]:
    line = ""
    for piece in (piece for word in words.split() for piece in _cut(word, ems)):
        longer = f"{line} {piece}".strip()
        if line and width_of(longer, 1) > ems:
            yield line
            longer = piece
        line = longer
    if line:
        yield line


def _cut(word: str, ems: float) -> Iterator[str]:
    """The word, in pieces that end in a hyphen where it is too long for a line."""
    piece = ""
    for letter in word:
        if len(piece) > 1 and width_of(f"{piece}{letter}-", 1) > ems < width_of(word, 1):
            yield f"{piece}-"
            piece = ""
        piece += letter
    if piece:
        yield piece

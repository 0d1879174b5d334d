"""Answers stacked by group: how each group's answers are spread, and how many don't know.

A bar is everybody in the group who was asked. Its answers run from the palest, where power is
least shared, to the darkest; "don't know" stands apart at the end, hollow.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from sharedpower.pictures.lettering import fit, width_of, write
from sharedpower.pictures.sides import Side, tint
from sharedpower.pictures.svg import Box, Frame, element, picture

WIDTH = 420.0
STEPS = 5
_BAR, _APART, _SWATCH, _SMALL = 26.0, 4.0, 22.0, 15.0
_WORD_SIZES, _SAID_SIZES = (17.5, 16.5), (16.0, 15.0)
_OUTLINE = {"fill": "none", "stroke": "currentColor", "stroke-opacity": 0.55}


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a bar: its share of it, 0 to 1, and the few letters written on it."""

    share: float
    mark: str


@dataclass(frozen=True, slots=True)
class AnswerBar:
    """One group. ``answers`` are least favourable first; none when they are not shown."""

    said: str
    side: Side | None
    answers: tuple[Segment, ...] = ()
    dont_know: Segment = Segment(0, "")


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """One statement with a bar a group; ``note`` stands below the statement."""

    words: str
    bars: tuple[AnswerBar, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class AnswerKey:
    """The words of the key: the two ends of the scale, and "don't know"."""

    least: str
    most: str
    dont_know: str


def draw_answers(
    rows: Sequence[AnswerRow],
    *,
    key: AnswerKey,
    title: str,
    description: str,
    prefix: str = "answers",
) -> str:
    """The rows as SVG text, in the order given."""
    drawn, foot = _key(key)
    for row in rows:
        parts, foot = _row(row, foot + 22)
        drawn += parts
    return picture(
        Frame(prefix, "img", title, description), Box(-2, -2, WIDTH + 2, foot + 4), *drawn
    )


def _key(words: AnswerKey) -> tuple[list[Element], float]:
    """A ramp of swatches for each side between the words for its ends, then the hollow one."""
    ramp = STEPS * _SWATCH
    least = fit(words.least, (WIDTH - ramp) / 2 - 8, sizes=_SAID_SIZES)
    most = fit(words.most, (WIDTH - ramp) / 2 - 8, sizes=_SAID_SIZES)
    start = (WIDTH - ramp) / 2
    drawn = [write(least, (start - 8, 14), "end"), write(most, (start + ramp + 8, 14))]
    for line, side in enumerate(Side):
        drawn += [
            _block((start + step * _SWATCH, line * 13, _SWATCH, 12), tint(side, step, STEPS)[0])
            for step in range(STEPS)
        ]
    foot = max(28.0, least.height, most.height) + 8
    hollow = {"x": start, "y": foot, "width": _SWATCH, "height": 14, "stroke-dasharray": "3 3"}
    drawn.append(element("rect", {**hollow, **_OUTLINE}))
    unknown = fit(words.dont_know, WIDTH - start - _SWATCH - 8, sizes=_SAID_SIZES)
    drawn.append(write(unknown, (start + _SWATCH + 8, foot + 12)))
    return drawn, foot + 14


def _row(row: AnswerRow, top: float) -> tuple[list[Element], float]:
    words = fit(row.words, WIDTH, sizes=_WORD_SIZES, bold=True)
    drawn = [write(words, (0, top + words.size * 0.9))]
    foot = top + words.height
    if row.note:
        note = fit(row.note, WIDTH, sizes=_SAID_SIZES)
        drawn.append(write(note, (0, foot + note.size)))
        foot += note.height + 2
    for bar in row.bars:
        said = fit(bar.said, WIDTH, sizes=_SAID_SIZES)
        drawn.append(write(said, (0, foot + said.size + 2)))
        foot += said.height + 5
        drawn += _bar(bar, foot)
        foot += _BAR + 4
    return drawn, foot


def _bar(bar: AnswerBar, top: float) -> Iterator[Element]:
    if not bar.answers:
        empty = {"x": 0, "y": top, "width": WIDTH, "height": _BAR, **_OUTLINE}
        yield element("rect", {**empty, "stroke-dasharray": "3 5"})
        return
    room = WIDTH - (_APART if bar.dont_know.share else 0)
    left = 0.0
    for step, segment in enumerate(bar.answers):
        wide = segment.share * room
        if wide:
            fill, ink = tint(bar.side, step, len(bar.answers))
            yield _block((left, top, wide, _BAR), fill)
            yield from _mark(segment.mark, (left, top, wide), ink)
        left += wide
    if bar.dont_know.share:
        yield from _unknown(bar.dont_know, top, room)


def _unknown(segment: Segment, top: float, room: float) -> Iterator[Element]:
    wide = segment.share * room
    box = {"x": WIDTH - wide, "y": top, "width": wide, "height": _BAR, "stroke-dasharray": "3 3"}
    yield element("rect", {**box, **_OUTLINE})
    yield from _mark(segment.mark, (WIDTH - wide, top, wide), "currentColor")


def _block(box: tuple[float, float, float, float], fill: str) -> Element:
    names = ("x", "y", "width", "height")
    edge = {"fill": fill, "stroke": "#4c5a62", "stroke-width": 0.8}
    return element("rect", {**dict(zip(names, box, strict=True)), **edge})


def _mark(words: str, box: tuple[float, float, float], ink: str) -> Iterator[Element]:
    """The letters on a segment, where it is wide enough to hold them."""
    left, top, wide = box
    if not words or width_of(words, _SMALL) > wide - 4:
        return
    style = {"text-anchor": "middle", "font-size": _SMALL, "fill": ink}
    yield element("text", {"x": left + wide / 2, "y": top + _BAR / 2 + 5, **style}, words)

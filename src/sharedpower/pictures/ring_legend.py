"""What the ring says in words: a small table under it, one row a level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from sharedpower.pictures.lettering import LEADING, fit, write
from sharedpower.pictures.svg import Point, element, number

EDGE = 318.0
"""How far the ring's picture reaches to either side of its middle, in user units."""

_COLUMNS = ((-EDGE + 34, 186.0), (-76.0, 178.0), (126.0, EDGE - 126))
_SIZES = (16.0, 14.5, 13.0)
_PAD = 11.0
_HOLLOW = {"fill": "none", "stroke": "currentColor", "stroke-width": 2.6}


@dataclass(frozen=True, slots=True)
class RingMark:
    """One level's rungs, 1 to 8, or None where the plan does not say."""

    level_label: str
    intended: int | None
    promised: int | None


@dataclass(frozen=True, slots=True)
class RingLegend:
    """The words for the two marks, and for a rung that the plan does not say."""

    intended: str
    promised: str
    unsaid: str


def legend(
    rungs: Sequence[str], marks: Sequence[RingMark], words: RingLegend, top: float
) -> tuple[list[Element], float]:
    """The table's parts from the y of its top, and the y of its foot."""
    signs = [intended_sign((_COLUMNS[1][0] - 15, 0)), promised_sign((_COLUMNS[2][0] - 15, 0))]
    head, y = _row(("", words.intended, words.promised), signs, top)
    drawn = [head]
    for index, mark in enumerate(marks):
        said = [_rung(rungs, rung) or words.unsaid for rung in (mark.intended, mark.promised)]
        sign = badge(index, (_COLUMNS[0][0] - 18, 0))
        row, y = _row((mark.level_label, *said), [sign], y)
        drawn.append(row)
    return drawn, y


def intended_sign(at: Point) -> Element:
    """Filled and round."""
    return element("circle", {"cx": at[0], "cy": at[1], "r": 7.5})


def promised_sign(at: Point) -> Element:
    """Hollow and square, on its corner."""
    x, y = at
    path = f"M{number(x)},{number(y - 8.6)}l8.6,8.6l-8.6,8.6l-8.6,-8.6z"
    return element("path", {"d": path, **_HOLLOW})


def badge(index: int, at: Point) -> Element:
    """A level's letter in a circle: the same beside its track and beside its words."""
    x, y = at
    style = {"font-size": 12, "font-weight": 700, "text-anchor": "middle"}
    return element(
        "g",
        {},
        element("circle", {"cx": x, "cy": y, "r": 8.6, **_HOLLOW, "stroke-width": 1.2}),
        element("text", {"x": x, "y": y + 4.2, **style}, chr(ord("A") + index)),
    )


def _rung(rungs: Sequence[str], rung: int | None) -> str:
    return "" if rung is None else f"{rung} {rungs[rung - 1]}"


def _row(cells: Sequence[str], signs: Sequence[Element], top: float) -> tuple[Element, float]:
    """A row with a rule above it. The signs are drawn at the height of the first line."""
    lettered = [
        fit(words, room, sizes=_SIZES, bold=column == 0)
        for column, (words, (_, room)) in enumerate(zip(cells, _COLUMNS, strict=True))
    ]
    baseline = top + _PAD + 15
    texts = [
        write(lettering, (x, baseline))
        for lettering, (x, _) in zip(lettered, _COLUMNS, strict=True)
        if any(lettering.lines)
    ]
    raised = element("g", {"transform": f"translate(0 {number(baseline - 5.4)})"}, *signs)
    rule = {"d": f"M{-EDGE:g},{number(top)}H{EDGE:g}", "stroke": "currentColor"}
    parts = (element("path", {**rule, "stroke-opacity": 0.25}), raised, *texts)
    height = max(lettering.height for lettering in lettered)
    return element("g", {}, *parts), top + 2 * _PAD + max(height, 16 * LEADING)

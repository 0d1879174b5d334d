"""The names round the cube: levels at the left of their floors, forms and spaces below the lowest.

Labels are a plan's own words and can be long. They wrap, shrink a little, and push the next one
down; a thin line keeps each tied to its row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from sharedpower.pictures.lettering import LEADING, Anchor, Lettering, fit, write
from sharedpower.pictures.projection import FLOOR_HALF_HEIGHT, FLOOR_HALF_WIDTH
from sharedpower.pictures.svg import Point, element, number

MARGIN = 310.0
"""How far the picture reaches to either side of the cube's middle, in user units."""

_AXIS_SIZES = (18.0, 16.0, 14.0)
_LEVEL_SIZES = (21.0, 19.0, 17.0, 15.0)
_ABOVE_CORNER = 38.0
_DROP, _CLEAR, _ASIDE = 21.0, 5.0, 7.0


@dataclass(frozen=True, slots=True)
class Name:
    """A drawn label and how far up and down it reaches."""

    drawing: Element
    top: float
    bottom: float


@dataclass(frozen=True, slots=True)
class AxisLabel:
    """A form's or a space's words; ``foot`` is the place under the cube that they name."""

    words: str
    foot: Point
    anchor: Anchor
    bold: bool = False


def level_name(words: str, middle: float) -> Name:
    """A level's name, ending just above its floor's left corner, where the floor is narrow."""
    last = middle - _ABOVE_CORNER
    slope = FLOOR_HALF_WIDTH / FLOOR_HALF_HEIGHT
    room = MARGIN - FLOOR_HALF_WIDTH + (_ABOVE_CORNER - 12) * slope
    lettering = fit(words, room, sizes=_LEVEL_SIZES, bold=True)
    first = last - lettering.height + lettering.size * LEADING
    drawing = write(lettering, (-MARGIN + 2, first))
    return Name(drawing, first - lettering.size, last + lettering.size / 3)


def axis_names(labels: Sequence[AxisLabel]) -> Iterator[Name]:
    """The labels of one axis, from the outermost, which is highest, to the innermost."""
    size = min(_fitted(label, _AXIS_SIZES).size for label in labels)
    free = float("-inf")
    for label in labels:
        x, y = label.foot
        side = 1 if label.anchor == "start" else -1
        lettering = _fitted(label, (size,))
        baseline = max(y + _DROP, free + lettering.size)
        words = write(lettering, (x + side * _ASIDE, baseline), label.anchor)
        free = baseline + lettering.height - lettering.size * (LEADING - 0.3) + _CLEAR
        yield Name(element("g", {}, _tie((x, y), baseline), words), y, free)


def _fitted(label: AxisLabel, sizes: Sequence[float]) -> Lettering:
    room = MARGIN - abs(label.foot[0]) - _ASIDE
    return fit(label.words, room, sizes=sizes, bold=label.bold)


def _tie(foot: Point, baseline: float) -> Element:
    x, y = foot
    path = f"M{number(x)},{number(y)}V{number(baseline)}"
    return element("path", {"d": path, "stroke": "currentColor", "stroke-opacity": 0.45})

"""SVG elements, numbers and the frame that every picture shares.

Only presentation attributes and class names: no style sheet, so that a file on its own looks right
and a page with a strict Content-Security-Policy shows it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, tostring

FONTS = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif"

# XML 1.0 cannot hold these even escaped; one pasted into a label would break the whole picture.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """What a picture shows, in user units; y grows downwards."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture's words for people who do not see it, its role, and the prefix of its ids."""

    prefix: str
    role: str
    title: str
    description: str


def element(name: str, attributes: Mapping[str, object], *children: Element | str) -> Element:
    """An element. Strings among the children become its text; numbers keep one decimal."""
    made = Element(name, {key: _value(value) for key, value in attributes.items()})
    for child in children:
        if isinstance(child, str):
            made.text = _clean(child)
        else:
            made.append(child)
    return made


def number(value: float) -> str:
    """At most one decimal, no trailing zero, no minus zero."""
    return f"{round(value, 1) + 0:g}"


def points(corners: Iterable[Point]) -> str:
    """Corners as ``x,y`` pairs, for a polygon or after a path's command."""
    return " ".join(f"{number(x)},{number(y)}" for x, y in corners)


def picture(frame: Frame, box: Box, *drawing: Element) -> str:
    """The finished picture. It has a viewBox and no width, so a style sheet can size it."""
    ids = {part: f"{frame.prefix}-{part}" for part in ("title", "desc")}
    size = (box.right - box.left, box.bottom - box.top)
    root = element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": "picture",
            "viewBox": " ".join(number(value) for value in (box.left, box.top, *size)),
            "role": frame.role,
            "aria-labelledby": ids["title"],
            "aria-describedby": ids["desc"],
            "font-family": FONTS,
            "font-size": 16,
            "fill": "currentColor",
        },
        element("title", {"id": ids["title"]}, frame.title),
        element("desc", {"id": ids["desc"]}, frame.description),
        *drawing,
    )
    return tostring(root, encoding="unicode")


def _value(value: object) -> str:
    return number(value) if isinstance(value, int | float) else _clean(str(value))


def _clean(text: str) -> str:
    return _FORBIDDEN.sub("", text)

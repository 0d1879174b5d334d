"""Small signs beside lines of easy read. The lines say it all, so a sign is not read out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final
from xml.etree.ElementTree import tostring

from sharedpower.pictures.svg import element

SIZE: Final = 64

_HEAD = "m-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0"
_PERSON = "m-10,24v-6a10,10 0 0,1 20,0v6"


def _person(x: float, y: float) -> str:
    """Head and shoulders, the head's middle at the point."""
    return f"M{x:g},{y:g}{_HEAD}M{x:g},{y:g}{_PERSON}"


# Lines in a field of 64 by 64, drawn with one pen.
SIGNS: Final[Mapping[str, str]] = {
    "people": _person(20, 20) + _person(44, 24),
    "table": "M8,34h48M14,34v20M50,34v20" + _person(20, 12) + _person(44, 12),
    "speech": "M8,10h34v20h-18l-8,8v-8h-8zM50,22h6v20h-6v8l-8,-8h-14v-6",
    "paper": "M14,6h28l10,10v42h-38zM42,6v10h10M22,26h22M22,36h22M22,46h12",
    "coins": "M12,44a12,6 0 1,0 24,0a12,6 0 1,0 -24,0v8a12,6 0 0,0 24,0v-8"
    "M28,20a12,6 0 1,0 24,0a12,6 0 1,0 -24,0v8a12,6 0 0,0 24,0v-8",
    "question": "M22,22a10,10 0 1,1 14,9c-3,2 -4,4 -4,9M32,52v1",
    "hand": "M20,34v-18a4,4 0 0,1 8,0v-6a4,4 0 0,1 8,0v4a4,4 0 0,1 8,0v6a4,4 0 0,1 8,0"
    "v18a18,18 0 0,1 -34,8l-8,-14a4,4 0 0,1 7,-4l3,4M28,16v14M36,14v16M44,20v10",
    "thought": "M20,34a11,11 0 1,1 6,-20a10,10 0 0,1 18,2a9,9 0 0,1 0,18zM18,44v1M12,54v1",
    "cube": "M32,6l22,12v26l-22,12l-22,-12v-26zM10,18l22,12l22,-12M32,30v26",
    "hall": "M8,56v-28l24,-18l24,18v28zM26,56v-16h12v16M26,26h12",
    "door": "M18,58v-50h28v50zM38,34v2M8,58h48",
    "open-door": "M16,58v-50h30v50M16,58l18,-6v-38l-18,-6M28,34v2M8,58h48",
    "hills": "M4,56l14,-16l12,16M20,56l18,-30l18,30M30,12l8,-8l8,8M38,4v16M4,56h56",
    "ladder": "M20,6v52M44,6v52M20,14h24M20,24h24M20,34h24M20,44h24M20,54h24",
    "ring": "M40,10a24,24 0 1,1 -16,0M34,4l7,6l-6,7",
    "slice": "M32,32l-4,-22a23,23 0 1,0 26,26zM36,26l-3,-20a23,23 0 0,1 24,24z",
    "bars": "M8,58h50M14,58v-12h12v12M34,58v-34h12v34M28,18l12,-12l12,12",
}


def sign(name: str) -> str:
    """The sign as SVG text. Raises KeyError for a name that has none."""
    pen = {"stroke": "currentColor", "stroke-width": 2.6, "fill": "none"}
    drawn = element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "class": "sign",
            "viewBox": f"0 0 {SIZE} {SIZE}",
            "aria-hidden": "true",
            "focusable": "false",
        },
        element(
            "path", {"d": SIGNS[name], "stroke-linecap": "round", "stroke-linejoin": "round", **pen}
        ),
    )
    return tostring(drawn, encoding="unicode")

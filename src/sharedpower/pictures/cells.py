"""What a cell of the cube shows: a state is a shape, a tint and words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from xml.etree.ElementTree import Element

from sharedpower.pictures.projection import LEFT_SIDE, RIGHT_SIDE, TOP_FACE
from sharedpower.pictures.svg import element, points


class Kind(StrEnum):
    """What a cell holds: of a plan, worst first; of what people said; of their gap; of a story."""

    STOP = "stop"
    FIX = "fix"
    THINK = "think"
    ACTION = "action"
    STRENGTH = "strength"
    NOTHING = "nothing"
    FEW = "few"
    HALF = "half"
    MOST = "most"
    FIRST = "first"
    SECOND = "second"
    ALIKE = "alike"
    UNSURE = "unsure"
    HERE = "here"
    BEEN = "been"


@dataclass(frozen=True, slots=True)
class CellState:
    """One cell's state: ``label`` is all of it in words, ``count`` how many things it holds."""

    kind: Kind
    label: str
    count: int = 0


@dataclass(frozen=True, slots=True)
class _Tint:
    top: str
    left: str
    right: str
    line: str
    sign: str


_TINTS: Mapping[Kind, _Tint] = {
    Kind.STOP: _Tint("#f6cfbf", "#dcaf9c", "#c4937f", "#6f2a12", "#9c3412"),
    Kind.FIX: _Tint("#fce7b0", "#e2c985", "#c8ad66", "#6a4a0c", "#7a4f00"),
    Kind.THINK: _Tint("#d6e6f4", "#b4c9dc", "#98b1c7", "#23465f", "#1f5582"),
    Kind.ACTION: _Tint("#e4efea", "#c6d8d0", "#abc2b8", "#2c5449", "#1c5a4c"),
    Kind.STRENGTH: _Tint("#b5dccc", "#93bfad", "#79a794", "#1c4a3f", "#174e41"),
    Kind.NOTHING: _Tint("#f8f8f4", "#e2e5e2", "#cfd5d3", "#7a878b", "#7a878b"),
    Kind.FEW: _Tint("#f4f7f5", "#dde4e0", "#c6d0cb", "#4f6a61", "#2c5449"),
    Kind.HALF: _Tint("#d5e6df", "#b6cdc3", "#9ab4a9", "#2c5449", "#1c4a3f"),
    Kind.MOST: _Tint("#a3cfbf", "#84b3a2", "#6b998a", "#1c4a3f", "#123a30"),
    Kind.FIRST: _Tint("#ead9ef", "#cdb6d6", "#b29abd", "#54295f", "#6d3f7c"),
    Kind.SECOND: _Tint("#d3e3f2", "#b2c8dd", "#97afc6", "#17405f", "#1f5582"),
    Kind.ALIKE: _Tint("#eef0ee", "#d5dad7", "#bfc7c4", "#4c5a62", "#37474e"),
    Kind.HERE: _Tint("#ffdf70", "#e3c04f", "#c9a63a", "#4a3a00", "#3d3000"),
    Kind.BEEN: _Tint("#f3ead0", "#d8cdac", "#c0b48f", "#5a4d22", "#4a3d12"),
    Kind.UNSURE: _Tint("#f5f3ea", "#e2e5e2", "#cfd5d3", "#7a878b", "#54636b"),
}

_WHITE = {"fill": "none", "stroke": "#fff", "stroke-linecap": "round"}
_PEN = {"fill": "none", "stroke-width": 4.4, "stroke-linecap": "round", "stroke-linejoin": "round"}


def shapes(prefix: str, kinds: Iterable[Kind]) -> Element:
    """The blocks and signs of these kinds, to be reused by every cell."""
    parts = [part for kind in Kind if kind in set(kinds) for part in _shapes(prefix, kind)]
    return element("defs", {}, *parts)


def block(prefix: str, state: CellState) -> list[Element]:
    """One cell round the point 0,0: its sides, its top face, its sign and its count."""
    tint = _TINTS[state.kind]
    counted = state.count > 1
    sign: dict[str, object] = {"href": f"#{prefix}-{state.kind}"}
    if counted:
        sign["x"] = -9
    drawn = [
        element("use", {"href": f"#{prefix}-{state.kind}-sides"}),
        element("polygon", {"points": points(TOP_FACE), "fill": tint.top, "stroke": tint.line}),
        element("use", sign),
    ]
    if counted:
        drawn.append(element("text", {"x": 8, "y": 5.6, "fill": tint.sign}, str(state.count)))
    return drawn


def _shapes(prefix: str, kind: Kind) -> tuple[Element, Element]:
    tint = _TINTS[kind]
    sides = element(
        "g",
        {"id": f"{prefix}-{kind}-sides", "stroke": tint.line},
        element("polygon", {"points": points(LEFT_SIDE), "fill": tint.left}),
        element("polygon", {"points": points(RIGHT_SIDE), "fill": tint.right}),
    )
    sign = element("g", {"id": f"{prefix}-{kind}"}, *_sign(kind, tint.sign))
    return sides, sign


def _sign(kind: Kind, colour: str) -> list[Element]:
    filled, drawn = {"fill": colour}, {**_PEN, "stroke": colour}
    signs: Mapping[Kind, list[Element]] = {
        Kind.STOP: [
            element("path", {"d": "M-12,0l6,-10.4h12l6,10.4l-6,10.4h-12z", **filled}),
            element("path", {"d": "M-5,0h10", **_WHITE, "stroke-width": 3.6}),
        ],
        Kind.FIX: [
            element("path", {"d": "M0,-11.5l12.4,21.5h-24.8z", **_rounded(colour)}),
            element("path", {"d": "M0,-4v6.4m0,4.4v.1", **_WHITE, "stroke-width": 2.6}),
        ],
        Kind.THINK: [element("circle", {"r": 8, **drawn})],
        Kind.ACTION: [element("path", {"d": "M-10.5,0h20m-7,-7.5l7.5,7.5l-7.5,7.5", **drawn})],
        Kind.STRENGTH: [element("path", {"d": "M-9.5,.5l6.5,7l12.5,-14", **drawn})],
        Kind.NOTHING: [element("circle", {"r": 2.6, **filled})],
        Kind.FEW: [element("circle", {"r": 8.5, **drawn, "stroke-width": 2.4})],
        Kind.HALF: [
            element("circle", {"r": 8.5, **drawn, "stroke-width": 2.4}),
            element("path", {"d": "M0,8.5a8.5,8.5 0 0,1 0,-17z", **filled}),
        ],
        Kind.MOST: [element("circle", {"r": 9.5, **filled})],
        Kind.FIRST: [element("path", {"d": "M8,-10.5v21l-18,-10.5z", **_rounded(colour)})],
        Kind.SECOND: [element("path", {"d": "M-8,-10.5v21l18,-10.5z", **_rounded(colour)})],
        Kind.ALIKE: [element("path", {"d": "M-8.5,-4.5h17m-17,9h17", **drawn})],
        Kind.UNSURE: [
            element("circle", {"r": 8.5, **drawn, "stroke-width": 3, "stroke-dasharray": "0.1 6.7"})
        ],
        Kind.HERE: [
            element("path", {"d": "M0,-13.5l13.5,13.5l-13.5,13.5l-13.5,-13.5z", **filled}),
            element("circle", {"r": 3.6, "fill": "#fff"}),
        ],
        Kind.BEEN: [element("path", {"d": "M0,-9l9,9l-9,9l-9,-9z", **drawn, "stroke-width": 2.8})],
    }
    return signs[kind]


def _rounded(colour: str) -> dict[str, object]:
    return {"fill": colour, "stroke": colour, "stroke-width": 2, "stroke-linejoin": "round"}

"""How an actor is marked: a side is a shape and a tint; a gatekeeper has a ring of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import cos, pi, sin
from xml.etree.ElementTree import Element

from sharedpower.pictures.routes_map import Look, Mark
from sharedpower.pictures.svg import Point, element, number, points


@dataclass(frozen=True, slots=True)
class _Ink:
    """``corners`` 0 is a circle; ``turn`` is where the first corner points, in half turns."""

    fill: str
    line: str
    corners: int
    turn: float
    grow: float = 1.0


_INKS: Mapping[Look, _Ink] = {
    Look.LIVED: _Ink("#ead9ef", "#6d3f7c", 0, 0),
    Look.STAFF: _Ink("#d3e3f2", "#1f5582", 4, 0.25, 1.2),
    Look.THIRD: _Ink("#d5e6df", "#1c5a4c", 3, -0.5, 1.3),
    Look.GOVERNMENT: _Ink("#fce7b0", "#6f4800", 6, 0, 1.1),
    Look.MIXED: _Ink("#eef0ee", "#37474e", 4, 0, 1.25),
    Look.UNSAID: _Ink("#fbfaf6", "#54636b", 0, 0, 0.85),
}
_NO_LEVEL_DASH = "3 3"
GATE = "#9c3412"
RING = 1.62


def mark_at(mark: Mark, spot: Point, size: float, number_on_it: str) -> Element:
    """The mark as a link, if it leads anywhere; ``number_on_it`` is empty where a name is near."""
    x, y = spot
    drawn = [element("title", {}, mark.said), *shape(mark.look, size, gate=mark.gate)]
    if number_on_it:
        letters = {"y": size * 0.36, "text-anchor": "middle", "font-size": size, "fill": "#1d272c"}
        drawn.append(element("text", {**letters, "font-weight": 700}, number_on_it))
    place = {"class": "actor", "transform": f"translate({number(x)} {number(y)})"}
    if not mark.link:
        return element("g", place, *drawn)
    return element("a", {**place, "href": mark.link}, *drawn)


def shape(look: Look, size: float, *, gate: bool = False) -> list[Element]:
    """The shape round the point 0,0, with the gatekeeper's ring behind it."""
    ink = _INKS[look]
    paint: dict[str, object] = {"fill": ink.fill, "stroke": ink.line, "stroke-width": 2}
    if look is Look.UNSAID:
        paint["stroke-dasharray"] = _NO_LEVEL_DASH
    drawn = [ring(size)] if gate else []
    if not ink.corners:
        return [*drawn, element("circle", {"r": size * ink.grow, **paint})]
    corners = points(_corners(ink, size))
    return [*drawn, element("polygon", {"points": corners, "stroke-linejoin": "round", **paint})]


def ring(size: float) -> Element:
    """Eight corners, like the sign at a road's end."""
    around = _corners(_Ink("", "", 8, 0.125, RING), size)
    paint = {"fill": "#fbe9e2", "stroke": GATE, "stroke-width": 2.6, "class": "gate"}
    return element("polygon", {"points": points(around), **paint})


def echo(spot: Point, stands: Point) -> list[Element]:
    """Where an actor also sits: small and hollow, tied to where it stands."""
    (x, y), thin = spot, {"fill": "none", "stroke": "currentColor", "stroke-opacity": 0.6}
    return [
        element("path", {"d": f"M{points((stands, spot))}", **thin, "stroke-dasharray": "1 5"}),
        element("circle", {"cx": x, "cy": y, "r": 5, **thin, "stroke-width": 2}),
    ]


def _corners(ink: _Ink, size: float) -> list[Point]:
    turns = [ink.turn + 2 * corner / ink.corners for corner in range(ink.corners)]
    reach = size * ink.grow
    return [(reach * cos(turn * pi), reach * sin(turn * pi)) for turn in turns]

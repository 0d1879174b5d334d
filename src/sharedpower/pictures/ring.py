"""The ladder of participation drawn as a ring: eight rungs, clockwise, none better by its colour.

Rungs: Arnstein 1969. That the top joins the bottom where duty comes without means: Williams 2018,
"Power is not pie".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from math import cos, degrees, radians, sin
from xml.etree.ElementTree import Element

from sharedpower.pictures.dial import GAP, RUNGS, arc, at, middle, segment
from sharedpower.pictures.lettering import LEADING, Anchor, fit, write
from sharedpower.pictures.ring_legend import (
    EDGE,
    RingLegend,
    RingMark,
    badge,
    intended_sign,
    legend,
    promised_sign,
)
from sharedpower.pictures.svg import Box, Frame, Point, element, number, picture, points

_OUTER, _INNER = 194.0, 146.0
_BAND = (_OUTER + _INNER) / 2
_TRACK, _INMOST, _WIDEST_STEP = 121.0, 29.0, 31.0
_SIGN = 11.0
_SLIDE_ROOM = 340.0
_LABEL_SIZES = (16.5, 15.0, 13.5)
_CLAY = "#9c3412"


def draw_ring(
    rungs: Sequence[str],
    marks: Sequence[RingMark],
    *,
    slides_back: bool | None,
    slide_label: str,
    title: str,
    description: str,
    legend_words: RingLegend,
    prefix: str = "ring",
) -> str:
    """The ring as SVG text.

    ``rungs`` are eight labels, from rung 1; ``marks`` one a level, one to six, outermost track
    first. ``slides_back`` says whether duty comes without means: then the arrow from 8 back to 1
    is solid and carries a warning; False and None (not known) leave it dashed. ``slide_label``
    is the arrow's words. Raises ValueError when there are not eight rungs, or a mark is on none
    of them.
    """
    _check(rungs, marks)
    names = [_name(rung, words) for rung, words in enumerate(rungs, start=1)]
    slide, top = _slide(bool(slides_back), slide_label)
    foot = max(_OUTER, *(bottom for _, bottom in names)) + 26
    table, foot = legend(rungs, marks, legend_words, foot)
    return picture(
        Frame(prefix, "img", title, description),
        Box(-EDGE, top - 6, EDGE, foot + 4),
        *(_rung(rung, marks) for rung in range(1, RUNGS + 1)),
        *(name for name, _ in names),
        *(part for index in range(len(marks)) for part in _track(marks, index)),
        slide,
        *table,
    )


def draw_steps(
    rungs: Sequence[str],
    *,
    link: Callable[[int], str],
    slide_label: str,
    title: str,
    description: str,
) -> str:
    """The ring without a plan: each rung leads to the address that ``link`` has for it.

    So does the arrow from 8 back to 1, with its warning, at ``link(0)``. Raises ValueError when
    there are not eight rungs.
    """
    _check(rungs, ())
    names = [_name(rung, words) for rung, words in enumerate(rungs, start=1)]
    slide, top = _slide(True, slide_label)
    steps = [
        _linked(link(rung), f"{rung}. {words}", _rung(rung, ()), name)
        for rung, (words, (name, _)) in enumerate(zip(rungs, names, strict=True), start=1)
    ]
    foot = max(_OUTER, *(bottom for _, bottom in names))
    return picture(
        Frame("steps", "group", title, description),
        Box(-EDGE, top - 6, EDGE, foot + 10),
        *steps,
        _linked(link(0), slide_label, slide),
    )


def _linked(address: str, words: str, *parts: Element) -> Element:
    return element("a", {"class": "rung", "href": address}, element("title", {}, words), *parts)


def _check(rungs: Sequence[str], marks: Sequence[RingMark]) -> None:
    if len(rungs) != RUNGS:
        raise ValueError(f"the ring has {RUNGS} rungs, not {len(rungs)}")
    known = {None, *range(1, RUNGS + 1)}
    for mark in marks:
        if not {mark.intended, mark.promised} <= known:
            raise ValueError(f"a mark of {mark.level_label!r} is on no rung")


def _rung(rung: int, marks: Sequence[RingMark]) -> Element:
    """A rung's part of the ring and its number; a little stronger where a mark is."""
    used = any(rung in (mark.intended, mark.promised) for mark in marks)
    x, y = at(middle(rung), _BAND)
    numeral = {"font-size": 21, "font-weight": 700, "text-anchor": "middle"}
    shape = {"fill-opacity": 0.17 if used else 0.07, "stroke": "currentColor"}
    outline = segment(rung, _INNER, _OUTER)
    return element(
        "g",
        {},
        element("path", {"d": outline, **shape, "stroke-opacity": 0.55}),
        element("text", {"x": x, "y": y + 7.5, **numeral}, str(rung)),
    )


def _name(rung: int, words: str) -> tuple[Element, float]:
    """A rung's label outside the ring, and the y of its foot."""
    angle = middle(rung)
    x, y = at(angle, _OUTER + 11)
    lettering = fit(words, EDGE - abs(x), sizes=_LABEL_SIZES)
    # Above the ring's middle the block stands on its point, below it hangs from it.
    top = y - lettering.height / 2 * (1 + cos(radians(angle)))
    baseline = top + lettering.size * 0.95
    anchor: Anchor = "start" if sin(radians(angle)) > 0 else "end"
    return write(lettering, (x, baseline), anchor), top + lettering.height


def _track(marks: Sequence[RingMark], index: int) -> Iterator[Element]:
    """One level's track inside the ring: its letter in the gap, its marks at their rungs."""
    radius = _TRACK - index * min(_WIDEST_STEP, (_TRACK - _INMOST) / max(len(marks) - 1, 1))
    quiet = {"fill": "none", "stroke": "currentColor"}
    line = arc(GAP / 2, 360 - GAP / 2, radius)
    yield element("path", {"d": line, **quiet, "stroke-opacity": 0.1, "stroke-width": 11})
    yield badge(index, (0, -radius))
    intended, promised = _angles(marks[index], radius)
    if intended is not None and promised is not None:
        yield _between(intended, promised, radius)
    if intended is not None:
        yield intended_sign(at(intended, radius))
    if promised is not None:
        yield promised_sign(at(promised, radius))


def _angles(mark: RingMark, radius: float) -> tuple[float | None, float | None]:
    """Where the two marks sit: at the middle of their rungs, side by side when on the same."""
    intended = None if mark.intended is None else middle(mark.intended)
    promised = None if mark.promised is None else middle(mark.promised)
    if intended is None or promised is None or intended != promised:
        return intended, promised
    aside = degrees(_SIGN / radius)
    return intended - aside, promised + aside


def _between(one: float, other: float, radius: float) -> Element:
    """The distance between what is meant and what is promised."""
    start, end = sorted((one, other))
    clear = degrees((_SIGN - 2) / radius)
    line = arc(start + clear, max(end - clear, start + clear), radius)
    return element("path", {"d": line, "fill": "none", "stroke": "currentColor", "stroke-width": 2})


def _slide(lit: bool, words: str) -> tuple[Element, float]:
    """The arrow from 8 back to 1 with its words above it, and the y of its top."""
    end = GAP / 2 - 5
    pen = {"fill": "none", "stroke": "currentColor", "stroke-linecap": "round"}
    line = {"d": arc(-end, end, _BAND), "stroke-width": 5 if lit else 2.2}
    if not lit:
        line["stroke-dasharray"] = "1 6"
    tip = element(
        "path",
        {
            "d": "M-9,-8l9,8l-9,8",
            "transform": f"translate({points([at(end, _BAND)])}) rotate({number(end)})",
            "stroke-width": 5 if lit else 2.2,
            "stroke-linejoin": "round",
            **pen,
        },
    )
    lettering = fit(words, _SLIDE_ROOM, sizes=_LABEL_SIZES, bold=lit)
    first = -_OUTER - 16 - lettering.height + lettering.size * LEADING
    parts = [element("path", {**line, **pen}), tip, write(lettering, (0, first), "middle")]
    if lit:
        parts.append(_warning((0, -_BAND - 18)))
    attributes = {"class": "slide", "color": _CLAY} if lit else {"class": "quiet"}
    return element("g", attributes, *parts), first - lettering.size


def _warning(at: Point) -> Element:
    x, y = at
    corner = f"M{number(x)},{number(y - 11)}l12,20.6h-24z"
    white = {"fill": "none", "stroke": "#fff", "stroke-width": 2.6, "stroke-linecap": "round"}
    solid = {"stroke": "currentColor", "stroke-width": 2, "stroke-linejoin": "round"}
    return element(
        "g",
        {},
        element("path", {"d": corner, **solid}),
        element("path", {"d": f"M{number(x)},{number(y - 3.6)}v6m0,4.3v.1", **white}),
    )

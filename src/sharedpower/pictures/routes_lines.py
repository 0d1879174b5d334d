"""Lines of a power map: channels thin; routes that are switched on strong, patterned, labelled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import dist, hypot
from xml.etree.ElementTree import Element

from sharedpower.pictures.routes_map import Strand
from sharedpower.pictures.svg import Point, element, number, points

Step = tuple[Point, Point, Point]
"""One step of a route: where its curve begins, what bends it, where it ends."""

MOST_STRANDS = 5
PATTERNS = ("", "15 7", "2.5 8", "18 6 2.5 6", "8 6")
INKS = ("#9c3412", "#1f5582", "#6d3f7c", "#1c5a4c", "#6f4800")
_TAG_AT = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
TAG = 11.0
_APART, _BEND, _HEAD = 8.0, 0.07, 9.0


def channels(pairs: Sequence[tuple[str, str]], spots: Mapping[str, Point]) -> Element:
    """All channels as one thin path."""
    drawn = {tuple(sorted(pair)) for pair in pairs if pair[0] in spots and pair[1] in spots}
    path = "".join(f"M{points((spots[one], spots[two]))}" for one, two in sorted(drawn))
    thin = {"fill": "none", "stroke": "currentColor", "stroke-opacity": 0.32}
    return element("path", {"d": path, "class": "channels", **thin})


def steps_of(routes: Sequence[Strand], spots: Mapping[str, Point], size: float) -> list[list[Step]]:
    """Each route's steps; where several take the same one they run side by side."""
    shared: dict[frozenset[str], list[int]] = {}
    for number_, route in enumerate(routes):
        for step in pairwise(route.stops):
            shared.setdefault(frozenset(step), []).append(number_)
    lanes = _Lanes(shared, spots, size)
    return [list(_steps(route, place, lanes)) for place, route in enumerate(routes)]


def strands(
    routes: Sequence[Strand], steps: Sequence[list[Step]], tags: Sequence[Sequence[Point]]
) -> list[Element]:
    """The routes as lines, each step with the route's label at its tag."""
    return [_strand(route, place, steps[place], tags[place]) for place, route in enumerate(routes)]


def tags_of(steps: Sequence[list[Step]], spots: Iterable[Point], size: float) -> list[list[Point]]:
    """Where each step has its label: clear of marks and of other labels, if it can be."""
    taken = [(spot, size + TAG) for spot in spots]
    placed: list[list[Point]] = []
    for own in steps:
        placed.append([])
        for step in own:
            tries = [along(step, share) for share in _TAG_AT]
            free = (one for one in tries if all(dist(one, at) >= far for at, far in taken))
            placed[-1].append(next(free, tries[0]))
            taken.append((placed[-1][-1], 2 * TAG))
    return placed


def passed(steps: Sequence[list[Step]]) -> list[Point]:
    """Places that the lines of routes pass, close enough to keep names off them."""
    return [along(step, n / 12) for own in steps for step in own for n in range(1, 12)]


def sample(place: int, at: Point, wide: float) -> Element:
    """A piece of a route's line, for the key."""
    x, y = at
    return element(
        "g",
        {"class": f"strand-{place + 1}", "color": INKS[place]},
        element("path", {"d": f"M{number(x)},{number(y)}h{number(wide)}", **_stroke(place)}),
        *_tag(str(place + 1), (x + wide / 2, y)),
    )


@dataclass(frozen=True, slots=True)
class _Lanes:
    """Which routes take each step, and what the steps run between."""

    shared: Mapping[frozenset[str], list[int]]
    spots: Mapping[str, Point]
    size: float


def _steps(route: Strand, place: int, lanes: _Lanes) -> Iterator[Step]:
    spots = lanes.spots
    for start, end in pairwise(route.stops):
        if start not in spots or end not in spots or spots[start] == spots[end]:
            continue
        beside = lanes.shared[frozenset((start, end))]
        aside = (beside.index(place) - (len(beside) - 1) / 2) * _APART
        # Side by side whichever way each one runs.
        turn = 1 if start < end else -1
        yield _step(spots[start], spots[end], aside * turn, lanes.size)


def _step(start: Point, end: Point, aside: float, size: float) -> Step:
    """From rim to rim, a little bent, so that it passes beside marks on its way."""
    long = hypot(end[0] - start[0], end[1] - start[1])
    along = ((end[0] - start[0]) / long, (end[1] - start[1]) / long)
    across = (-along[1], along[0])
    rim = min(size * 1.5, long / 3)

    def at(reach: float, out: float) -> Point:
        return (
            start[0] + along[0] * reach + across[0] * out,
            start[1] + along[1] * reach + across[1] * out,
        )

    return at(rim, aside), at(long / 2, 2 * _BEND * long + aside), at(long - rim, aside)


def _strand(route: Strand, place: int, steps: Sequence[Step], tags: Sequence[Point]) -> Element:
    path = "".join(f"M{points([start])}Q{points((bend, end))}" for start, bend, end in steps)
    drawn = [element("title", {}, route.said)]
    if steps:
        drawn.append(element("path", {"d": path, **_stroke(place)}))
        drawn.append(_heads(steps))
    for at in tags:
        drawn += _tag(route.label, at)
    return element("g", {"class": f"strand strand-{place + 1}", "color": INKS[place]}, *drawn)


def _stroke(place: int) -> dict[str, object]:
    drawn: dict[str, object] = {
        "fill": "none",
        "stroke": "currentColor",
        "stroke-width": 4.5,
        "stroke-linecap": "round" if place != 1 else "butt",
    }
    if PATTERNS[place]:
        drawn["stroke-dasharray"] = PATTERNS[place]
    return drawn


def _heads(steps: Sequence[Step]) -> Element:
    return element("path", {"d": "".join(_head(bend, end) for _start, bend, end in steps)})


def _head(before: Point, tip: Point) -> str:
    long = hypot(tip[0] - before[0], tip[1] - before[1]) or 1
    along = ((tip[0] - before[0]) / long, (tip[1] - before[1]) / long)
    back = (tip[0] - along[0] * _HEAD * 1.5, tip[1] - along[1] * _HEAD * 1.5)
    wide = (-along[1] * _HEAD * 0.8, along[0] * _HEAD * 0.8)
    one, two = (back[0] + wide[0], back[1] + wide[1]), (back[0] - wide[0], back[1] - wide[1])
    return f"M{points((tip, one, two))}z"


def along(step: Step, share: float) -> Point:
    """A place on a step's curve, from 0 at its start to 1 at its end."""
    weights = ((1 - share) ** 2, 2 * share * (1 - share), share**2)
    x, y = (sum(w * at[axis] for w, at in zip(weights, step, strict=True)) for axis in (0, 1))
    return x, y


def _tag(label: str, at: Point) -> list[Element]:
    x, y = at
    words = {"x": x, "y": y + 4.6, "text-anchor": "middle", "font-size": 13, "font-weight": 700}
    return [
        element("circle", {"cx": x, "cy": y, "r": TAG, "stroke": "#fff", "stroke-width": 1.5}),
        element("text", {**words, "class": "on-strand", "fill": "#fff"}, label),
    ]

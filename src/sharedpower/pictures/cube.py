"""The powercube, exploded: floors with clear air between them, every cell free to see and open.

Source of the cube: Gaventa 2006, IDS Bulletin 37(6).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from xml.etree.ElementTree import Element

from sharedpower.core.powercube import Cell, Cube, Form, Space, Tier
from sharedpower.pictures.cells import CellState, block, shapes
from sharedpower.pictures.cube_labels import MARGIN, AxisLabel, Name, axis_names, level_name
from sharedpower.pictures.projection import (
    FLOOR_HALF_HEIGHT,
    THICKNESS,
    TOP_FACE,
    Floors,
    form_foot,
    space_foot,
)
from sharedpower.pictures.slab import Slab, cut
from sharedpower.pictures.svg import Box, Frame, Point, element, number, picture, points

Link = Callable[[Cell], str]

_EDGE = 6.0


def draw_cube(
    cube: Cube,
    *,
    faces: Mapping[str, str],
    states: Mapping[Cell, CellState],
    title: str,
    description: str,
    link: Link | None,
    taken: str | None = None,
    prefix: str = "cube",
) -> str:
    """The cube as SVG text, the highest level on top.

    ``faces`` gives each facet id its short label (a level's own label goes before it); ``states``
    has every cell that is drawn. With ``link`` each cell is an ``<a class="cell">`` to the
    address that ``link`` gives for it. ``taken`` is a facet id: that slab is drawn in full, and
    the rest faintly (one form, one space) or not at all (one level). ``prefix`` keeps ids apart
    when a page has two cubes. Raises ValueError when this cube has no such slab, and KeyError
    when a label or a state is missing.
    """
    slab = cut(cube, taken)
    names = [*_level_names(slab, faces), *_form_names(slab, faces), *_space_names(slab, faces)]
    places = {cell: slab.floors.centre(cell) for cell in slab.cells}
    blocks = {
        cell: _cell(places[cell], states[cell], link(cell) if link else None, prefix)
        for cell in slab.cells
    }
    return picture(
        Frame(prefix, "group" if link else "img", title, description),
        _box(slab.floors, names),
        shapes(prefix, {states[cell].kind for cell in slab.cells}),
        element("g", {"class": "names"}, *(name.drawing for name in names)),
        *(_floor(slab, tier, blocks) for tier in reversed(slab.floors.tiers)),
    )


def _level_names(slab: Slab, faces: Mapping[str, str]) -> Iterator[Name]:
    for level in reversed(slab.levels):
        yield level_name(level.label or faces[level.tier], slab.floors.middle(level.tier))


def _form_names(slab: Slab, faces: Mapping[str, str]) -> Iterator[Name]:
    labels = [
        AxisLabel(
            faces[form],
            _under(slab, Cell(form, Space.CLOSED, slab.lowest), form_foot(form)),
            "end",
            form == slab.taken,
        )
        for form in slab.forms
    ]
    return axis_names(labels)


def _space_names(slab: Slab, faces: Mapping[str, str]) -> Iterator[Name]:
    labels = [
        AxisLabel(
            faces[space],
            _under(slab, Cell(Form.INVISIBLE, space, slab.lowest), space_foot(space)),
            "start",
            space == slab.taken,
        )
        for space in reversed(slab.spaces)
    ]
    return axis_names(labels)


def _under(slab: Slab, front: Cell, foot: Point) -> Point:
    """Below the front cell of a row: a faint cell has no thickness."""
    x, y = foot
    return x, y + slab.floors.middle(slab.lowest) + (THICKNESS if front in slab.cells else 0)


def _box(floors: Floors, names: Sequence[Name]) -> Box:
    edge = floors.middle(floors.tiers[0]) + FLOOR_HALF_HEIGHT + THICKNESS
    return Box(
        left=-MARGIN,
        top=min(-FLOOR_HALF_HEIGHT, *(name.top for name in names)) - _EDGE,
        right=MARGIN,
        bottom=max(edge, *(name.bottom for name in names)) + _EDGE,
    )


def _floor(slab: Slab, tier: Tier, blocks: Mapping[Cell, Element]) -> Element:
    faint = [slab.floors.centre(cell) for cell in slab.faint(tier)]
    return element(
        "g",
        {"stroke-linejoin": "round", "font-size": 17, "font-weight": 700},
        *([_outlines(faint)] if faint else []),
        *(blocks[cell] for cell in slab.solid(tier)),
    )


def _outlines(centres: Sequence[Point]) -> Element:
    """Where cells would be, too faint to compete with a slab that was taken out."""
    path = "".join(f"M{points((x + dx, y + dy) for dx, dy in TOP_FACE)}z" for x, y in centres)
    quiet = {"fill": "none", "stroke": "currentColor", "stroke-opacity": 0.3}
    return element("path", {"d": path, **quiet})


def _cell(centre: Point, state: CellState, address: str | None, prefix: str) -> Element:
    x, y = centre
    attributes = {"class": "cell", "transform": f"translate({number(x)} {number(y)})"}
    if address is not None:
        attributes["href"] = address
    words = element("title", {}, state.label)
    return element("a" if address else "g", attributes, words, *block(prefix, state))

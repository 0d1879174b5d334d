"""Reads a finished picture back, and cubes to draw."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

from sharedpower.core.powercube import FACES, Cell, Cube, Level, Tier
from sharedpower.pictures import CellState, Kind, draw_cube

SVG = "{http://www.w3.org/2000/svg}"
WORDS = {face: face.split(".")[1].title() for face in (*FACES, *Tier)}
WHOLE = Cube()
SIX = Cube(tuple(Level(tier) for tier in Tier))


def read(svg: str) -> ET.Element:
    """The picture's root. Fails when the text is not well-formed XML."""
    return ET.fromstring(svg)  # noqa: S314 - drawn a moment ago by ourselves


def states_of(cube: Cube) -> dict[Cell, CellState]:
    """Every kind in turn, with more than one thing in most."""
    kinds = list(Kind)
    return {
        cell: CellState(kinds[index % 6], f"{cell.slug}: words", index)
        for index, cell in enumerate(cube.cells)
    }


def cube_svg(cube: Cube = WHOLE, **changes: Any) -> str:
    """A linked cube with plain words, but for the changes."""
    arguments: dict[str, Any] = {
        "faces": WORDS,
        "states": states_of(cube),
        "title": "The cube",
        "description": "All of it in words",
        "link": lambda cell: f"#{cell.slug}",
    }
    return draw_cube(cube, **{**arguments, **changes})


def cells_in(svg: str) -> Iterator[ET.Element]:
    """The elements of the cells that are drawn in full."""
    return (part for part in read(svg).iter() if part.get("class") == "cell")


def centre_of(cell: ET.Element) -> tuple[float, float]:
    """Where a cell was put."""
    x, y = cell.attrib["transform"].removeprefix("translate(").removesuffix(")").split()
    return float(x), float(y)


def texts(svg: str) -> list[str]:
    """All words that are seen, a wrapped label as one."""
    parts = read(svg).iter(f"{SVG}text")
    return [" ".join(" ".join(part.itertext()).split()) for part in parts]


def ids_in(svg: str) -> list[str]:
    return [part.attrib["id"] for part in read(svg).iter() if "id" in part.attrib]

"""The power map in a file, whatever kind of file it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Final

from sharedpower.cli.opening import STANDARD, CannotReadError
from sharedpower.files import read_plan
from sharedpower.files.limits import FILE_BYTES
from sharedpower.influence import MapFileError, PowerMap, map_of, read_graphml, read_table
from sharedpower.influence.graphml_guard import FILE_BYTES as MOST_BYTES
from sharedpower.influence.table import NAMES

_BY_ENDING: Final = {
    ".csv": "table",
    ".tsv": "table",
    ".graphml": "graphml",
    ".xml": "graphml",
    ".yaml": "plan",
    ".yml": "plan",
    ".json": "plan",
}


def map_in(name: str) -> PowerMap:
    """A plan's map, a table's or a GraphML file's; ``-`` is standard input.

    Raises CannotReadError, PlanFileError, MapFileError.
    """
    data = _bytes(name)
    kind = _BY_ENDING.get(Path(name).suffix.lower()) or kind_of(data)
    try:
        if kind == "plan":
            return map_of(read_plan(data[: FILE_BYTES + 1], name=name))
        return read_graphml(data) if kind == "graphml" else read_table(data)
    except MapFileError as error:
        error.name = name
        raise


def kind_of(data: bytes) -> str:
    """By how it begins: XML, a table whose first line names both ends, or else a plan."""
    start = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:4096]
    if start.startswith(b"<"):
        return "graphml"
    first = start.partition(b"\n")[0].decode("utf-8", "replace")
    for mark in ",;\t":
        cells = (cell.strip(' "\r').casefold().replace(" ", "_") for cell in first.split(mark))
        if {"from", "to"} <= {NAMES.get(cell) for cell in cells}:
            return "table"
    return "plan"


def _bytes(name: str) -> bytes:
    """One byte over the largest limit is enough to know that a file is too large."""
    if name == STANDARD:
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    try:
        with Path(name).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise CannotReadError(name) from error

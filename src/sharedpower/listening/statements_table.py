"""A table of statements in: which facets each is about, and what agreeing with it means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import BinaryIO, Final

from sharedpower.listening.asked import Asked
from sharedpower.listening.table_rows import Problem, TableError, Trouble
from sharedpower.listening.table_source import UNREADABLE, Source

COLUMNS: Final = ("statement", "facets", "polarity")
_BETWEEN: Final = re.compile(r"[\s,;]+")


def read_statements(file: BinaryIO) -> list[Asked]:
    """In the table's order. ``facets`` are ids with blanks, commas or semicolons between them.

    ``polarity`` is + or -. Raises TableError.
    """
    try:
        rows = list(Source(file, COLUMNS).rows())
    except UNREADABLE as error:
        raise TableError([Trouble.unreadable()]) from error
    seen: set[str] = set()
    troubles = []
    for line, row in enumerate(rows, start=2):
        problem = _problem(row, seen)
        if problem is not None:
            troubles.append(Trouble(problem, line, row["statement"].strip()))
        seen.add(row["statement"].strip())
    if troubles or not rows:
        raise TableError(troubles or [Trouble.empty()])
    return [_asked(row) for row in rows]


def _problem(row: Mapping[str, str], seen: set[str]) -> Problem | None:
    name = row["statement"].strip()
    if not name:
        return Problem.NO_STATEMENT
    if name in seen:
        return Problem.STATEMENT_TWICE
    return None if row["polarity"].strip() in {"+", "-"} else Problem.NO_POLARITY


def _asked(row: Mapping[str, str]) -> Asked:
    facets = tuple(filter(None, _BETWEEN.split(row["facets"])))
    return Asked(row["statement"].strip(), facets, "-" if row["polarity"].strip() == "-" else "+")

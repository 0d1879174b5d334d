"""Answers from a spreadsheet: a long table of person, group, statement, answer.

Read whole or not at all. A row that does not fit is named by its line; nothing is guessed.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import StringIO
from typing import Final

from sharedpower.actions.listening.ballots import BLANK, codes_of
from sharedpower.actions.listening.paper import Sheet, take, takes_paper
from sharedpower.records.models import Face, Listening, Organiser

COLUMNS: Final = ("person", "group", "statement", "answer")
ANSWERS: Final = {**{mark: mark for mark in "12345"}, "dk": "0", "": "-"}
SEPARATORS: Final = ",;\t"
MOST_ROWS: Final = 50_000


@dataclass(frozen=True)
class RowFlaw:
    """``why``: text, columns, rows, width, person, group, two groups, statement, twice, shut or
    answer. ``line``: in the file, from 1; 0 for the whole file."""

    line: int
    why: str
    found: str = ""


class UnfitFileError(ValueError):
    """Nothing was saved."""

    def __init__(self, flaws: Sequence[RowFlaw]) -> None:
        super().__init__("unfit file")
        self.flaws = tuple(flaws)


@dataclass(frozen=True)
class _Row:
    line: int
    person: str
    group: str
    statement: str
    answer: str


class _Reader:
    """Collects one person's answers at a time, and what does not fit."""

    def __init__(self, listening: Listening, groups: Mapping[str, str]) -> None:
        self.groups = groups
        self.places = _places(listening)
        self.shut = {face for face, _at in self.places.values() if not takes_paper(face)}
        self.flaws: list[RowFlaw] = []
        self.role_of: dict[str, str] = {}
        self.marks: dict[tuple[str, str], str] = {}

    def take(self, row: _Row | RowFlaw) -> None:
        if isinstance(row, RowFlaw):
            self.flaws.append(row)
            return
        flaws = list(self._flaws(row))
        self.flaws += flaws
        if flaws:
            return
        self.role_of[row.person] = self.groups[row.group.casefold()]
        self.marks[row.person, row.statement] = ANSWERS[row.answer.casefold()]

    def _flaws(self, row: _Row) -> Iterator[RowFlaw]:
        role = self.groups.get(row.group.casefold())
        found = self.places.get(row.statement)
        if not row.person:
            yield RowFlaw(row.line, "person")
        if role is None:
            yield RowFlaw(row.line, "group", row.group)
        elif self.role_of.get(row.person, role) != role:
            yield RowFlaw(row.line, "two groups", row.person)
        if found is None:
            yield RowFlaw(row.line, "statement", row.statement)
        elif found[0] in self.shut:
            yield RowFlaw(row.line, "shut", row.statement)
        mark = ANSWERS.get(row.answer.casefold())
        if mark is None or (found and mark not in codes_of(found[0])):
            yield RowFlaw(row.line, "answer", row.answer)
        if (row.person, row.statement) in self.marks:
            yield RowFlaw(row.line, "twice", row.statement)

    def sheets(self) -> dict[Face, list[Sheet]]:
        """A sheet for each person and face with an answer, the rest of it not answered."""
        filled: dict[tuple[Face, str], list[str]] = {}
        for (person, statement), mark in self.marks.items():
            face, at = self.places[statement]
            blank = [BLANK] * len(face.statements)
            filled.setdefault((face, person), blank)[at] = mark
        by_face: dict[Face, list[Sheet]] = {}
        for (face, person), marks in filled.items():
            sheet = Sheet(person, self.role_of[person], "".join(marks))
            by_face.setdefault(face, []).append(sheet)
        return by_face


def bring_in(
    *, listening: Listening, data: bytes, groups: Mapping[str, str], by: Organiser
) -> dict[str, int]:
    """Save a CSV's answers as paper ballots; gives people read and sheets that were new.

    ``groups``: case-folded names, as people write them, to group ids; the empty name is "rather
    not say". The same file brought in twice adds nothing. Raises UnfitFileError, NotNowError.
    """
    reader = _Reader(listening, groups)
    try:
        for row in _rows(data):
            reader.take(row)
    except csv.Error:
        reader.flaws.append(RowFlaw(0, "text"))
    if reader.flaws:
        raise UnfitFileError(reader.flaws)
    added = take(sheets=reader.sheets(), batch=sha256(data).hexdigest(), by=by)
    return {"people": len(reader.role_of), "added": added}


def _places(listening: Listening) -> dict[str, tuple[Face, int]]:
    """Where each statement stands. A statement of two faces belongs to the one still taken."""
    faces = list(listening.faces.select_related("listening"))
    faces.sort(key=takes_paper)
    return {row["id"]: (face, at) for face in faces for at, row in enumerate(face.statements)}


def _rows(data: bytes) -> Iterator[_Row | RowFlaw]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnfitFileError([RowFlaw(0, "text")]) from None
    table = csv.reader(StringIO(text, newline=""), delimiter=_separator(text))
    header = [name.strip().casefold() for name in next(table, [])]
    if sorted(header) != sorted(COLUMNS):
        raise UnfitFileError([RowFlaw(1, "columns", ", ".join(header))])
    for count, cells in enumerate(table, start=1):
        if count > MOST_ROWS:
            raise UnfitFileError([RowFlaw(0, "rows", str(MOST_ROWS))])
        if any(cell.strip() for cell in cells):
            yield _row(table.line_num, header, [cell.strip() for cell in cells])


def _row(line: int, header: list[str], cells: list[str]) -> _Row | RowFlaw:
    if len(cells) != len(header):
        return RowFlaw(line, "width", str(len(cells)))
    given = dict(zip(header, cells, strict=True))
    return _Row(line, given["person"], given["group"], given["statement"], given["answer"])


def _separator(text: str) -> str:
    return max(SEPARATORS, key=text.partition("\n")[0].count)

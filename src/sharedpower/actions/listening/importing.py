"""Answers from a spreadsheet: a long table of person, group, statement, answer.

Read whole or not at all. A row that does not fit is named by its line; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from typing import Final

from sharedpower.actions.listening.ballots import BLANK, SKIP, codes_of
from sharedpower.actions.listening.paper import Sheet, take, takes_paper
from sharedpower.listening.asked import SKIPPED, Scale
from sharedpower.listening.table_rows import Problem, Rules, TableError, Trouble
from sharedpower.listening.table_source import COLUMNS, UNREADABLE, Source, is_utf8
from sharedpower.records.models import Face, Listening, Organiser

RULES: Final = Rules(Scale(), frozenset())
MOST_ROWS: Final = 50_000
WORKBOOK: Final = b"PK\x03\x04"
_OF_TABLE: Final = {
    Problem.NO_COLUMN: "no column",
    Problem.COLUMN_TWICE: "column twice",
    Problem.EMPTY: "nothing",
}


@dataclass(frozen=True)
class RowFlaw:
    """``why``: nothing, text, workbook, letters, no column, column twice, rows, width, person,
    group, two groups, statement, twice, shut or answer. ``line``: from 1; 0 for the whole file."""

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
        self.marks[row.person, row.statement] = _mark(row.answer)

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
        if RULES.against("answer", row.answer) or (
            found and _mark(row.answer) not in codes_of(found[0])
        ):
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
    """Save a table's answers as paper ballots; gives people read and sheets that were new.

    ``groups``: case-folded names, as people write them, to group ids; the empty name is "rather
    not say". The same file brought in twice adds nothing. Raises UnfitFileError, NotNowError.
    """
    reader = _Reader(listening, groups)
    for row in _rows(data):
        reader.take(row)
    if reader.flaws:
        raise UnfitFileError(reader.flaws)
    added = take(sheets=reader.sheets(), batch=sha256(data).hexdigest(), by=by)
    return {"people": len(reader.role_of), "added": added}


def _mark(answer: str) -> str:
    """The letter by which a ballot keeps it."""
    code = RULES.code(answer)
    return SKIP if code == SKIPPED else str(code)


def _places(listening: Listening) -> dict[str, tuple[Face, int]]:
    """Where each statement stands. A statement of two faces belongs to the one still taken."""
    faces = list(listening.faces.select_related("listening"))
    faces.sort(key=takes_paper)
    return {row["id"]: (face, at) for face in faces for at, row in enumerate(face.statements)}


def _rows(data: bytes) -> Iterator[_Row | RowFlaw]:
    """Each row by its line, from CSV or Parquet, as the command line reads them too."""
    if data.startswith(WORKBOOK):
        raise UnfitFileError([RowFlaw(0, "workbook")])
    try:
        rows = Source(BytesIO(data)).numbered()
        for count, (line, given) in enumerate(rows, start=1):
            if count > MOST_ROWS:
                raise UnfitFileError([RowFlaw(0, "rows", str(MOST_ROWS))])
            if given is None or any(map(str.strip, given.values())):
                yield _row(line, given)
    except TableError as unfit:
        raise UnfitFileError([_of_table(trouble) for trouble in unfit.troubles]) from None
    except UNREADABLE:
        yield RowFlaw(0, "text")


def _row(line: int, given: Mapping[str, str] | None) -> _Row | RowFlaw:
    if given is None:
        return RowFlaw(line, "width")
    if not all(map(is_utf8, given.values())):
        return RowFlaw(line, "letters")
    return _Row(line, *(given[name].strip() for name in COLUMNS))


def _of_table(trouble: Trouble) -> RowFlaw:
    return RowFlaw(trouble.line, _OF_TABLE.get(trouble.problem, "text"), trouble.value)

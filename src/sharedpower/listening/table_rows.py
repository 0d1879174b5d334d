"""What a row of a table of answers may hold, and what is told of one that does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sharedpower.listening.asked import DONT_KNOW, SKIPPED, Scale

DK: Final = "dk"
MOST_TOLD: Final = 20

# A whole number, or one that a spreadsheet wrote with decimals that are all zero.
_NUMBER: Final = re.compile(r"([0-9]{1,3})(?:\.0+)?")


class Problem(StrEnum):
    """What is wrong: with a row, or from NO_COLUMN on with the table."""

    NO_PERSON = "no person"
    NO_STATEMENT = "no statement"
    UNKNOWN_STATEMENT = "statement not in the statements file"
    NO_SUCH_ANSWER = "answer outside the scale"
    STATEMENT_TWICE = "statement there twice"
    NO_POLARITY = "polarity neither + nor -"
    WRONG_WIDTH = "more or fewer columns than the heading"
    NOT_UTF8 = "not UTF-8"
    NO_COLUMN = "a column is missing"
    COLUMN_TWICE = "a column is there twice"
    EMPTY = "no rows"
    UNREADABLE = "neither CSV nor Parquet"


@dataclass(frozen=True, slots=True)
class Trouble:
    """``line``: of a CSV as an editor counts them, or the row of a Parquet table; 0 for none."""

    problem: Problem
    line: int = 0
    value: str = ""

    @classmethod
    def unreadable(cls) -> Trouble:
        return cls(Problem.UNREADABLE)

    @classmethod
    def empty(cls) -> Trouble:
        return cls(Problem.EMPTY)


class TableError(ValueError):
    """The table cannot be taken. ``troubles``: the first twenty; ``more``: how many besides."""

    def __init__(self, troubles: Sequence[Trouble]) -> None:
        super().__init__(troubles[0].problem)
        self.troubles = tuple(troubles[:MOST_TOLD])
        self.more = len(troubles) - len(self.troubles)


@dataclass(frozen=True, slots=True)
class Rules:
    """``statements``: the only ones there may be; any, when empty."""

    scale: Scale
    statements: frozenset[str]

    def code(self, text: str) -> int:
        """1 to K, 0 don't know, -1 skipped. Raises ValueError for anything else."""
        text = text.strip()
        if not text:
            return SKIPPED
        if text.lower() == DK:
            return DONT_KNOW
        number = _NUMBER.fullmatch(text)
        if number is None or not 1 <= int(number[1]) <= self.scale.points:
            raise ValueError(text)
        return int(number[1])

    def allows(self, column: str) -> Callable[[str], bool]:
        """Whether a text may stand in a column."""
        return lambda text: self.against(column, text) is None

    def against(self, column: str, text: str) -> Problem | None:
        if column == "person" and not text.strip():
            return Problem.NO_PERSON
        if column == "statement":
            return self._against_statement(text.strip())
        if column == "answer":
            return self._against_answer(text)
        return None

    def _against_statement(self, text: str) -> Problem | None:
        if not text:
            return Problem.NO_STATEMENT
        known = not self.statements or text in self.statements
        return None if known else Problem.UNKNOWN_STATEMENT

    def _against_answer(self, text: str) -> Problem | None:
        try:
            self.code(text)
        except ValueError:
            return Problem.NO_SUCH_ANSWER
        return None

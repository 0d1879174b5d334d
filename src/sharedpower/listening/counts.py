"""Counts: how many people of each group gave each answer. They merge by addition."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sharedpower.listening.asked import FIVE_POINTS, Asked, Scale, problems
from sharedpower.listening.ballots import Ballots

Whole = NDArray[np.int64]
CHUNK = 1_000_000
BESIDES = 2  # "skipped" and "don't know", before the answers themselves


@dataclass(frozen=True, slots=True, eq=False)
class Counts:
    """``answers`` [G, S, K], ``dk`` [G, S], ``skipped`` [G, S]: people, never weights."""

    groups: tuple[str, ...]
    statements: tuple[str, ...]
    answers: Whole
    dk: Whole
    skipped: Whole

    def __post_init__(self) -> None:
        expected = (len(self.groups), len(self.statements))
        for array in (self.answers[..., 0], self.dk, self.skipped):
            if array.shape != expected:
                raise ValueError(f"counts need the shape {expected}, not {array.shape}")

    @property
    def scale(self) -> Scale:
        return Scale(self.answers.shape[-1])

    @classmethod
    def nothing(
        cls, groups: Sequence[str], statements: Sequence[str], scale: Scale = FIVE_POINTS
    ) -> Counts:
        """The counts before anybody has answered."""
        shape = (len(groups), len(statements), scale.points + BESIDES)
        return cls.from_table(groups, statements, np.zeros(shape, np.int64))

    @classmethod
    def from_ballots(cls, ballots: Ballots) -> Counts:
        people, statements = ballots.answers.shape
        return cls.from_columns(
            (ballots.groups, np.repeat(ballots.group, statements)),
            (ballots.statements, np.tile(np.arange(statements), people)),
            ballots.answers.ravel(),
            ballots.scale,
        )

    @classmethod
    def from_columns(
        cls,
        groups: tuple[Sequence[str], NDArray[np.integer]],
        statements: tuple[Sequence[str], NDArray[np.integer]],
        answers: NDArray[np.integer],
        scale: Scale = FIVE_POINTS,
    ) -> Counts:
        """In one pass from long columns: names and codes of groups and of statements, answers.

        Codes are places in the names; answers are as in :class:`Ballots`. Each row counts once:
        changed answers must have been settled before. Raises ValueError for a code out of range.
        """
        codes = ((groups[1], len(groups[0])), (statements[1], len(statements[0])))
        table = tabulated(codes, answers, scale)
        return cls.from_table(groups[0], statements[0], table)

    @classmethod
    def from_table(cls, groups: Sequence[str], statements: Sequence[str], table: Whole) -> Counts:
        """From a table [G, S, 2 + K] as :func:`tabulated` makes it."""
        return cls(
            tuple(groups), tuple(statements), table[..., BESIDES:], table[..., 1], table[..., 0]
        )

    def __add__(self, other: Counts) -> Counts:
        """Both together. Raises ValueError unless groups, statements and scale are the same."""
        if (self.groups, self.statements) != (other.groups, other.statements):
            raise ValueError("counts of different groups or statements cannot be added")
        if self.scale != other.scale:
            raise ValueError("counts on different scales cannot be added")
        return replace(
            self,
            answers=self.answers + other.answers,
            dk=self.dk + other.dk,
            skipped=self.skipped + other.skipped,
        )

    def turned(self, asked: Iterable[Asked]) -> Counts:
        """With problem statements turned, so that K always means power is better shared."""
        turn = problems(self.statements, asked)
        return replace(self, answers=np.where(turn[:, None], self.answers[..., ::-1], self.answers))


def tabulated(
    codes: Sequence[tuple[NDArray[np.integer], int]], answers: NDArray[np.integer], scale: Scale
) -> Whole:
    """How often each combination of codes and answer occurs, with the answers last.

    ``codes``: each a column and how many values it can take. One fused index and one count a
    chunk of a million rows, so memory does not grow with the rows. The last axis is skipped,
    "don't know", then 1 to K.
    """
    columns = [*codes, (answers, scale.points + BESIDES)]
    shape = [size for _, size in columns]
    table = np.zeros(int(np.prod(shape)), np.int64)
    for start in range(0, len(answers), CHUNK):
        chunk = [(column[start : start + CHUNK], size) for column, size in columns]
        table += np.bincount(_fused(chunk), minlength=table.size)
    return table.reshape(shape)


def _fused(columns: Sequence[tuple[NDArray[np.integer], int]]) -> Whole:
    index = np.zeros(len(columns[0][0]), np.int64)
    for place, (column, size) in enumerate(columns):
        first = -1 if place == len(columns) - 1 else 0
        if column.size and not (first <= column.min() and column.max() < size + first):
            raise ValueError(f"a code is outside {first} to {size + first - 1}")
        index *= size
        index += column
    return index + 1

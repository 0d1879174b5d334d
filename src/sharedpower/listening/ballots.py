"""Ballots: one row a person. Where people, not answers, are the sample, this is what is needed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from sharedpower.listening.asked import DONT_KNOW, FIVE_POINTS, SKIPPED, Asked, Scale, problems


class Answer(NamedTuple):
    """One line of a long table. ``answer``: 1 to K, 0 "don't know", -1 skipped or blank."""

    person: str
    group: str
    statement: str
    answer: int


@dataclass(frozen=True, slots=True, eq=False)
class Ballots:
    """N people by S statements.

    ``people``: ids that live no longer than the ballots. ``group`` [N]: each person's place in
    ``groups``. ``answers`` int8 [N, S]: 1 to K, 0 "don't know", -1 skipped or blank.
    """

    groups: tuple[str, ...]
    statements: tuple[str, ...]
    people: tuple[str, ...]
    group: NDArray[np.int64]
    answers: NDArray[np.int8]
    scale: Scale = FIVE_POINTS

    def __post_init__(self) -> None:
        if self.answers.shape != (len(self.people), len(self.statements)):
            raise ValueError("answers need a row for each person, a column for each statement")
        if self.group.shape != (len(self.people),):
            raise ValueError("each person needs a group")
        _within(self.group, 0, len(self.groups) - 1, "group")
        _within(self.answers, SKIPPED, self.scale.points, "answer")

    @classmethod
    def from_answers(
        cls, answers: Iterable[Answer], statements: Sequence[str] = (), scale: Scale = FIVE_POINTS
    ) -> Ballots:
        """From a long table; a later line about the same person and statement replaces.

        ``statements`` come first, in this order, answered or not. A person's group is that of
        their last line. Raises ValueError for an answer outside the scale.
        """
        last = {(one.person, one.statement): one for one in answers}
        group_of = {one.person: one.group for one in last.values()}
        person = {name: row for row, name in enumerate(group_of)}
        statement = _places((*statements, *(one.statement for one in last.values())))
        group = _places(group_of.values())
        grid = np.full((len(person), len(statement)), SKIPPED, np.int64)
        for one in last.values():
            grid[person[one.person], statement[one.statement]] = one.answer
        _within(grid, SKIPPED, scale.points, "answer")
        codes = np.array([group[name] for name in group_of.values()], np.int64)
        return cls(
            tuple(group), tuple(statement), tuple(person), codes, grid.astype(np.int8), scale
        )

    def updated(self, later: Ballots) -> Ballots:
        """With these ballots too; a person's later ballot replaces their earlier one whole."""
        if (self.groups, self.statements, self.scale) != (
            later.groups,
            later.statements,
            later.scale,
        ):
            raise ValueError("ballots of different listings cannot be put together")
        new = set(later.people)
        kept = [row for row, person in enumerate(self.people) if person not in new]
        return replace(
            self,
            people=(*(self.people[row] for row in kept), *later.people),
            group=np.concatenate((self.group[kept], later.group)),
            answers=np.concatenate((self.answers[kept], later.answers)),
        )

    def turned(self, asked: Iterable[Asked]) -> Ballots:
        """With problem statements turned, so that K always means power is better shared."""
        turn = problems(self.statements, asked)
        given = self.answers > DONT_KNOW
        other_way = (self.scale.points + 1 - self.answers).astype(np.int8)
        return replace(self, answers=np.where(turn & given, other_way, self.answers))


def _places(names: Iterable[str]) -> dict[str, int]:
    return {name: place for place, name in enumerate(dict.fromkeys(names))}


def _within(codes: NDArray[np.integer], low: int, high: int, what: str) -> None:
    if codes.size and not (low <= codes.min() and codes.max() <= high):
        raise ValueError(f"{what} outside {low} to {high}")

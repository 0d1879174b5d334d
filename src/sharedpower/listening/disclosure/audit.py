"""The audit: by linear programming, how closely a reader could pin what was not told.

Independent of how the tables were chosen. It is given what was told as ranges (exact counts,
rounded ones, "under 10", "almost all") and the secrets to try, and answers with those that can be
pinned. Statements are independent, so one programme takes the same question to all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import inf
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import LinearConstraint, milp
from scipy.sparse import csr_array

from sharedpower.listening.disclosure.choose import People, Verdict, verdict

SLACK = 1e-6


class Range(NamedTuple):
    low: float
    high: float

    @property
    def width(self) -> float:
        return self.high - self.low


@dataclass(frozen=True, slots=True)
class Told:
    """What a reader is told of some groups on one statement.

    ``groups``: their places. ``answers``: the range of each count, "don't know" last.
    ``people``: the range of their sum. ``top``: the answer that all, or all but one, gave.
    """

    statement: int
    groups: tuple[int, ...]
    answers: tuple[Range, ...]
    people: Range
    top: int | None = None


class Goal(NamedTuple):
    """A sum that a reader would like to know: of these groups, over these answers."""

    statement: int
    groups: tuple[int, ...]
    answers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Secret:
    """Groups whose table is hidden, and the truth about them."""

    statement: int
    groups: tuple[int, ...]
    people: People


class Pinned(NamedTuple):
    """A secret that can be pinned: how many people (no answer), or who gave one answer."""

    secret: Secret
    answer: int | None
    found: Range


def audit(told: Sequence[Told], secrets: Sequence[Secret], minimum: int) -> list[Pinned]:
    """The secrets that what was told gives away; none is a pass.

    - Under the minimum, how many they are must stay open by at least the minimum, and of an
      answer that one of them gave a reader must not learn that anybody did: the range starts at 0,
      or is at least the minimum wide.
    - Where all or all but one agree, a reader must not learn that all do.
    """
    tried = [
        (secret, answer, goal)
        for secret in secrets
        for answer, goal in _goals(secret, verdict(secret.people, minimum))
    ]
    found = ranges(told, [goal for _, _, goal in tried])
    return [
        Pinned(secret, answer, reach)
        for (secret, answer, _), reach in zip(tried, found, strict=True)
        if _is_pinned(secret, answer, reach, minimum)
    ]


def ranges(told: Sequence[Told], goals: Sequence[Goal]) -> list[Range]:
    """The least and the most that each goal can be, given what was told."""
    by_statement: dict[int, list[int]] = {}
    for place, goal in enumerate(goals):
        by_statement.setdefault(goal.statement, []).append(place)
    asked = [one for one in told if one.statement in by_statement]
    answers = len(asked[0].answers) if asked else 0
    programme = _Programme(asked, answers)
    found: dict[int, Range] = {}
    for places in zip_longest(*by_statement.values()):
        at_once = [place for place in places if place is not None]
        found |= zip(at_once, programme.solve([goals[place] for place in at_once]), strict=True)
    return [found[place] for place in range(len(goals))]


def _goals(secret: Secret, found: Verdict) -> Iterable[tuple[int | None, Goal]]:
    answers = tuple(range(len(secret.people)))
    if found is Verdict.SMALL:
        yield None, Goal(secret.statement, secret.groups, answers)
        for answer in answers:
            if secret.people[answer]:
                yield answer, Goal(secret.statement, secret.groups, (answer,))
    elif found is Verdict.ALIKE:
        top = secret.people.index(max(secret.people))
        others = tuple(answer for answer in answers if answer != top)
        yield top, Goal(secret.statement, secret.groups, others)


def _is_pinned(secret: Secret, answer: int | None, found: Range, minimum: int) -> bool:
    if sum(secret.people) >= minimum:
        return found.high < 1 - SLACK
    starts_open = answer is not None and found.low < SLACK
    return found.width < minimum - SLACK and not starts_open


class _Programme:
    """What was told, as rows of a sparse matrix over counts [statement, group, answer]."""

    def __init__(self, told: Sequence[Told], answers: int) -> None:
        self._answers = answers
        pairs = dict.fromkeys((one.statement, group) for one in told for group in one.groups)
        self._column = {pair: place * answers for place, pair in enumerate(pairs)}
        rows = [row for one in told for row in self._rows(one)]
        self._matrix = self._sparse([columns for columns, _ in rows])
        self._limits = np.array([limit for _, limit in rows], float).reshape(-1, 2)

    def solve(self, goals: Sequence[Goal]) -> list[Range]:
        """For goals of different statements."""
        columns = [self._columns(*goal) for goal in goals]
        known = [column for one in columns for column in one]
        low, high = (self._solved(known, sign) for sign in (1, -1))
        return [
            Range(float(low[one].sum()), float(high[one].sum()) if self._covers(goal) else inf)
            for goal, one in zip(goals, columns, strict=True)
        ]

    def _rows(self, one: Told) -> Iterable[tuple[list[int], Range]]:
        every = range(self._answers)
        for answer, limit in enumerate(one.answers):
            yield self._columns(one.statement, one.groups, (answer,)), limit
        yield self._columns(one.statement, one.groups, every), one.people
        if one.top is not None:
            others = [answer for answer in every if answer != one.top]
            yield self._columns(one.statement, one.groups, others), Range(0, 1)

    def _columns(self, statement: int, groups: Iterable[int], answers: Iterable[int]) -> list[int]:
        starts = [self._column.get((statement, group)) for group in groups]
        return [start + answer for start in starts if start is not None for answer in answers]

    def _covers(self, goal: Goal) -> bool:
        return all((goal.statement, group) in self._column for group in goal.groups)

    def _sparse(self, rows: Sequence[Sequence[int]]) -> csr_array:
        columns = [column for row in rows for column in row]
        ends = np.cumsum([0, *map(len, rows)])
        shape = (len(rows), len(self._column) * self._answers)
        return csr_array((np.ones(len(columns)), columns, ends), shape=shape)

    def _solved(self, wanted: Sequence[int], sign: int) -> NDArray[np.float64]:
        """The counts at which the wanted ones are least (sign 1) or most (-1)."""
        cost = np.zeros(self._matrix.shape[1])
        cost[list(wanted)] = sign
        if not wanted:
            return cost
        found = milp(cost, constraints=LinearConstraint(self._matrix, *self._limits.T))
        if found.x is None:
            raise ValueError(f"what was told contradicts itself: {found.message}")
        return np.asarray(found.x, np.float64)

"""Long answers in: a line for each answer, from any survey tool, as CSV or Parquet.

Four columns are read by name: person, group, statement, answer. An answer is 1 to K, ``dk``, or
blank (skipped); a blank group is somebody who would rather not say. A later line about the same
person and statement replaces. Nothing is guessed: one bad row and there are no ballots.

Batches go straight into a grid of people by statements, so memory grows with people, not lines.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO, Final, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from sharedpower.listening.asked import SKIPPED, Scale
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.table_rows import Rules, TableError, Trouble
from sharedpower.listening.table_source import COLUMNS, UNREADABLE, Source

JOINED: Final = " + "
_UNSEEN: Final = SKIPPED - 1


class Read(NamedTuple):
    """The ballots; of each group for people with lines in several, which these are; and how many
    answers a later line about the same person and statement replaced by another."""

    ballots: Ballots
    roles: Mapping[str, tuple[str, ...]]
    replaced: int = 0


def read_answers(
    file: BinaryIO, *, scale: Scale | None = None, statements: Collection[str] = ()
) -> Read:
    """One pass over the table. ``statements``: the only ids there may be, if any are named.

    Somebody with lines in two groups is in one group for the pair of them, ``a + b``. Raises
    TableError, with the first bad rows and how many there are.
    """
    rules = Rules(scale or Scale(), frozenset(statements))
    source = Source(file)
    grid = _Grid(rules, _Names(dict.fromkeys(statements)))
    try:
        for batch in source.batches():
            grid.add(batch)
    except (_BadBatchError, *UNREADABLE) as error:
        raise TableError(source.bad_rows(rules) or [Trouble.unreadable()]) from error
    if not grid.person:
        raise TableError([Trouble.empty()])
    return grid.read()


class _BadBatchError(Exception):
    """Something in this batch cannot be read; a slower pass tells where."""


class _Names:
    """Names met so far, each with its place."""

    def __init__(self, known: dict[str, None] | None = None) -> None:
        self.place: dict[str, int] = {name: place for place, name in enumerate(known or {})}

    def __len__(self) -> int:
        return len(self.place)

    def codes(self, column: pa.DictionaryArray) -> NDArray[np.int64]:
        """Each row's place; names are stripped. Raises nothing: checks come before."""
        places = [
            self.place.setdefault(name.strip(), len(self.place))
            for name in column.dictionary.to_pylist()
        ]
        return np.array(places, np.int64)[_indices(column)]


@dataclass
class _Grid:
    """What has been read: a row a person, a column a statement; both grow by doubling."""

    rules: Rules
    statement: _Names
    person: _Names = field(default_factory=_Names)
    group: _Names = field(default_factory=_Names)
    answers: NDArray[np.int8] = field(default_factory=lambda: np.full((1, 1), _UNSEEN, np.int8))
    replaced: int = 0
    group_of: NDArray[np.int64] = field(default_factory=lambda: np.full(1, -1, np.int64))
    several: dict[int, set[int]] = field(default_factory=dict)

    def add(self, batch: pa.RecordBatch) -> None:
        columns = {name: _encoded(batch.column(name)) for name in COLUMNS}
        for name, column in columns.items():
            if not all(map(self.rules.allows(name), column.dictionary.to_pylist())):
                raise _BadBatchError
        person, group, statement = (
            names.codes(columns[name])
            for names, name in (
                (self.person, "person"),
                (self.group, "group"),
                (self.statement, "statement"),
            )
        )
        self._grow()
        codes, before = self._answer_codes(columns["answer"]), self.answers[person, statement]
        self.answers[person, statement] = codes
        gone = (before != _UNSEEN) & (before != codes) | (self.answers[person, statement] != codes)
        self.replaced += int(gone.sum())
        self._place(person, group)

    def read(self) -> Read:
        people, statements = len(self.person), len(self.statement)
        group = self.group_of[:people].copy()
        groups = dict(self.group.place)
        roles: dict[str, tuple[str, ...]] = {}
        for person, places in self.several.items():
            names = sorted(name for name, at in self.group.place.items() if at in places)
            several = tuple(filter(None, names))
            joined = JOINED.join(several)
            group[person] = groups.setdefault(joined, len(groups))
            if len(several) > 1:
                roles[joined] = several
        ballots = Ballots(
            groups=tuple(groups),
            statements=tuple(self.statement.place),
            people=tuple(self.person.place),
            group=group,
            answers=np.maximum(self.answers[:people, :statements], SKIPPED),
            scale=self.rules.scale,
        )
        return Read(ballots, roles, self.replaced)

    def _answer_codes(self, column: pa.DictionaryArray) -> NDArray[np.int8]:
        codes = [self.rules.code(text) for text in column.dictionary.to_pylist()]
        return np.array(codes, np.int8)[_indices(column)]

    def _grow(self) -> None:
        rows, columns = self.answers.shape
        wanted = (_doubled(rows, len(self.person)), _doubled(columns, len(self.statement)))
        if wanted == (rows, columns):
            return
        answers = np.full(wanted, _UNSEEN, np.int8)
        answers[:rows, :columns] = self.answers
        group_of = np.full(wanted[0], -1, np.int64)
        group_of[:rows] = self.group_of
        self.answers, self.group_of = answers, group_of

    def _place(self, person: NDArray[np.int64], group: NDArray[np.int64]) -> None:
        fresh = self.group_of[person] < 0
        self.group_of[person[fresh]] = group[fresh]
        for row in np.flatnonzero(self.group_of[person] != group):
            who = int(person[row])
            self.several.setdefault(who, {int(self.group_of[who])}).add(int(group[row]))


def _encoded(column: pa.Array) -> pa.DictionaryArray:
    if not pa.types.is_dictionary(column.type):
        column = column.cast(pa.string()).dictionary_encode()
    return column.cast(pa.dictionary(pa.int32(), pa.string()))


def _indices(column: pa.DictionaryArray) -> NDArray[np.int32]:
    # By way of to_numpy this would load pandas, where there is one.
    held = column.indices
    if not len(held):
        return np.empty(0, np.int32)
    return np.frombuffer(held.buffers()[1], np.int32, len(held), held.offset * 4)


def _doubled(size: int, wanted: int) -> int:
    while size < wanted:
        size *= 2
    return size

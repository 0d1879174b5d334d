"""The exact answers behind a release, summed over any groups. Never shown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure.choose import Answered, People
from sharedpower.listening.disclosure.lattice import Cell, Lattice


@dataclass(frozen=True, slots=True, eq=False)
class Tables:
    """``answers`` [G, S, K + 1]: "don't know" last; skipped is not counted."""

    place: Mapping[str, int]
    answers: NDArray[np.int64]

    @classmethod
    def of(cls, counts: Counts) -> Tables:
        answers = np.concatenate((counts.answers, counts.dk[..., None]), axis=-1)
        return cls({name: number for number, name in enumerate(counts.groups)}, answers)

    def places(self, groups: Iterable[str]) -> tuple[int, ...]:
        return tuple(self.place[name] for name in groups)

    def people(self, statement: int, groups: Iterable[str]) -> People:
        chosen = self.answers[list(self.places(groups)), statement]
        return tuple(chosen.sum(0).tolist())

    def answered(self, statement: int, lattice: Lattice) -> Answered:
        return {cell: self.people(statement, cell) for cell in lattice.cells}

    def size(self, groups: Cell) -> int:
        """The most of these people who answered any one statement."""
        people = self.answers[list(self.places(groups))].sum((0, 2))
        return int(people.max(initial=0))


def with_late(late: Counts, early: Counts, taken: NDArray[np.bool_]) -> Counts:
    """``late`` on the statements taken [S], ``early`` on the others, which may be fewer.

    Skipped is dropped: nothing is made from it.
    """
    place = {name: number for number, name in enumerate(early.statements)}
    old = [number for number, name in enumerate(late.statements) if name in place]
    answers, dk = np.zeros_like(late.answers), np.zeros_like(late.dk)
    answers[:, old] = early.answers[:, [place[late.statements[number]] for number in old]]
    dk[:, old] = early.dk[:, [place[late.statements[number]] for number in old]]
    return replace(
        late,
        answers=np.where(taken[:, None], late.answers, answers),
        dk=np.where(taken, late.dk, dk),
        skipped=np.zeros_like(dk),
    )

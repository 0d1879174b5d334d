"""When late answers may join: rule 4 of docs/listening.md, section 5, one statement at a time.

Two releases can be subtracted from one another. So the difference is held to what a release is
held to: in every block the newcomers are nobody, or the minimum of people who are not all alike.
What was hidden stays hidden, or the later table would tell who the early few were.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sharedpower.listening.disclosure.choose import (
    Answered,
    Block,
    People,
    State,
    States,
    Verdict,
    blocks,
    choose,
    together,
    verdict,
)
from sharedpower.listening.disclosure.lattice import Cut, Lattice


@dataclass(frozen=True, slots=True)
class Before:
    """One statement as the release before had it: its answers, and what was shown of them."""

    answered: Answered
    states: States

    @property
    def shown_any(self) -> bool:
        return any(state is not State.HIDDEN for state in self.states.values())

    def may(self, cut: Cut) -> bool:
        """A table can be shown if it was, if nothing was, or if nobody was in it to hide."""
        was_shown = self.states.get(cut, State.HIDDEN) is not State.HIDDEN
        return was_shown or not self.shown_any or not self._people(cut)

    def _people(self, cut: Cut) -> int:
        cells = [people for cell, people in self.answered.items() if set(cell) <= set(cut.groups)]
        return sum(map(sum, cells))


def joined(
    lattice: Lattice, before: Before, after: Answered, minimum: int
) -> tuple[bool, dict[Cut, State]]:
    """Whether the late answers join the next release, and its states with or without them."""
    if not before.shown_any:
        return True, choose(lattice, after, minimum, before.may)
    same = choose(lattice, before.answered, minimum, before.may)
    new = choose(lattice, after, minimum, before.may)
    lost = [
        cut for cut, state in same.items() if state is not State.HIDDEN and new[cut] is State.HIDDEN
    ]
    known = [*blocks(lattice, before.states), *blocks(lattice, new)]
    if lost or not _can_be_subtracted(known, before.answered, after, minimum):
        return False, same
    return True, new


def _can_be_subtracted(
    known: Sequence[Block], before: Answered, after: Answered, minimum: int
) -> bool:
    """A corrected answer makes a difference below nothing, and waits like any other."""
    late = {cell: _less(people, before[cell]) for cell, people in after.items()}
    if any(count < 0 for people in late.values() for count in people):
        return False
    banded = {block.cells for block in known if not block.exactly}
    return all(
        _fits_the_band(together(before, block.cells), together(late, block.cells), minimum)
        if block.cells in banded
        else verdict(together(late, block.cells), minimum) in (Verdict.EMPTY, Verdict.FINE)
        for block in known
    )


def _fits_the_band(before: People, late: People, minimum: int) -> bool:
    """Only how many came can be subtracted, while "all" could still have been what was banded."""
    if verdict(late, minimum) is Verdict.EMPTY:
        return True
    top = before.index(max(before))
    return sum(late) >= minimum and before[top] + late[top] >= sum(before)


def _less(later: People, earlier: People) -> People:
    return tuple(late - early for late, early in zip(later, earlier, strict=True))

"""Which tables of one statement can be shown: rules 1 to 3 of docs/listening.md, section 5.

A reader can subtract shown tables from one another, so what they know is the sum over each block:
people whom no shown table tells apart. A choice is safe when every block is empty, or has the
minimum of people and more than one of them stands apart from the rest. "All" and "all but one"
are treated alike throughout, or the choice itself would tell them apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from sharedpower.listening.disclosure.lattice import Cell, Cut, Lattice, Part, group

People = tuple[int, ...]  # how many gave each answer, "don't know" last; skipped is not counted
Answered = Mapping[Cell, People]


class State(StrEnum):
    SHOWN = "shown"
    ALMOST_ALL = "almost all"
    HIDDEN = "hidden"


class Verdict(StrEnum):
    EMPTY = "empty"
    SMALL = "small"
    ALIKE = "alike"
    FINE = "fine"


States = Mapping[Cut, State]
May = Callable[[Cut], bool]


class Block(NamedTuple):
    """Cells that a reader cannot tell apart; ``exactly``: their sum is known to the person."""

    cells: Part
    exactly: bool


def verdict(people: People, minimum: int) -> Verdict:
    total = sum(people)
    if total == 0:
        return Verdict.EMPTY
    if total < minimum:
        return Verdict.SMALL
    return Verdict.ALIKE if minimum and total - max(people) <= 1 else Verdict.FINE


def together(answered: Answered, cells: Iterable[Cell]) -> People:
    return tuple(map(sum, zip(*(answered[cell] for cell in cells), strict=True)))


def choose(lattice: Lattice, answered: Answered, minimum: int, may: May) -> dict[Cut, State]:
    """The state of every cut. ``may``: whether a cut may be shown at all (the time rule).

    Both sides come first, for the gap between them; where they cannot be shown, the whole does.
    """
    states = dict.fromkeys(lattice.cuts, State.HIDDEN)
    verdicts = {part: verdict(together(answered, part), minimum) for part in lattice.parts if part}
    if _sides_can_be_shown(lattice, verdicts, may):
        states |= _sides(lattice, verdicts)
        states |= _apart(lattice, answered, minimum, may)
        remaining = verdict(answered[lattice.rest], minimum)
        safe = Verdict.ALIKE not in verdicts.values() and _is_safe(remaining)
        if safe and may(lattice.whole):
            states[lattice.whole] = State.SHOWN
    elif may(lattice.whole):
        states[lattice.whole] = _STATE[verdict(together(answered, lattice.cells), minimum)]
    return states


def blocks(lattice: Lattice, states: States) -> list[Block]:
    """What a reader knows from the shown tables, no more and no less."""
    found: list[Block] = []
    for part, state in _part_states(lattice, states):
        if state is State.SHOWN:
            apart = [cell for cell in part if states.get(group(cell)) is State.SHOWN]
            hidden = tuple(cell for cell in part if cell not in apart)
            found += [Block((cell,), True) for cell in apart]
            found += [Block(hidden, True)] if hidden else []
        elif state is State.ALMOST_ALL and part:
            found.append(Block(part, False))
    known = {cell for block in found for cell in block.cells}
    remaining = tuple(cell for cell in lattice.cells if cell not in known)
    state = states[lattice.whole]
    return found if state is State.HIDDEN else [*found, Block(remaining, state is State.SHOWN)]


_STATE = {
    Verdict.EMPTY: State.HIDDEN,
    Verdict.SMALL: State.HIDDEN,
    Verdict.ALIKE: State.ALMOST_ALL,
    Verdict.FINE: State.SHOWN,
}


def _is_safe(found: Verdict) -> bool:
    return found in (Verdict.EMPTY, Verdict.FINE)


def _sides_can_be_shown(lattice: Lattice, verdicts: Mapping[Part, Verdict], may: May) -> bool:
    found = set(verdicts.values()) - {Verdict.EMPTY}
    if not found or Verdict.SMALL in found:
        return False
    # People on both sides are taken off each side's table, so a band there would be undone.
    if verdicts.get(lattice.both, Verdict.EMPTY) is not Verdict.EMPTY and Verdict.ALIKE in found:
        return False
    return all(map(may, map(lattice.side, lattice.sides)))


def _sides(lattice: Lattice, verdicts: Mapping[Part, Verdict]) -> Iterable[tuple[Cut, State]]:
    shared = verdicts.get(lattice.both, Verdict.EMPTY)
    for name, part in lattice.sides.items():
        own = verdicts.get(part, Verdict.EMPTY)
        yield lattice.side(name), _STATE[shared if own is Verdict.EMPTY else own]


def _apart(
    lattice: Lattice, answered: Answered, minimum: int, may: May
) -> Iterable[tuple[Cut, State]]:
    """Cells to show beside the sum of their part. An "almost all" side has said it all."""
    for part in filter(None, lattice.parts):
        if verdict(together(answered, part), minimum) is Verdict.FINE:
            shown = _complemented(part, answered, minimum, may)
            yield from ((group(cell), State.SHOWN) for cell in shown if group(cell) in lattice.cuts)


def _complemented(part: Part, answered: Answered, minimum: int, may: May) -> list[Cell]:
    """What is left to show once the next smallest hide what subtraction would tell."""
    filled = [cell for cell in part if any(answered[cell])]
    fine = [
        cell
        for cell in sorted(filled, key=lambda cell: sum(answered[cell]))
        if verdict(answered[cell], minimum) is Verdict.FINE and may(group(cell))
    ]
    hidden = [cell for cell in filled if cell not in fine]
    while hidden and fine and verdict(together(answered, hidden), minimum) is not Verdict.FINE:
        hidden.append(fine.pop(0))
    return fine


def _part_states(lattice: Lattice, states: States) -> Iterable[tuple[Part, State]]:
    found = [states[lattice.side(name)] for name in lattice.sides]
    yield from zip(lattice.sides.values(), found, strict=True)
    yield lattice.both, State.SHOWN if State.SHOWN in found else State.HIDDEN

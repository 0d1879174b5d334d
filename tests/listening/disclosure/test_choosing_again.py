"""The rules are public. So this attacker runs them: over every small room, which look the same?

Exhaustive, with a minimum of 3 and two answers. For each released picture, all rooms that give it;
whatever holds in all of them is known to a reader. Pictures that a larger room might also give are
left out: they may be less telling than they seem here.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import product

import pytest

from sharedpower.listening.disclosure import choose as choosing
from sharedpower.listening.disclosure.choose import (
    People,
    State,
    States,
    Verdict,
    choose,
    together,
    verdict,
)
from sharedpower.listening.disclosure.late import Before, joined
from sharedpower.listening.disclosure.lattice import Cell, Lattice

MINIMUM = 3
Room = Mapping[Cell, People]

LATTICES = {
    "rest": (Lattice({"a": (("a1",),), "b": (("b",),)}, (), ("rest",)), 5),
    "groups": (Lattice({"a": (("a1",), ("a2",), ("a3",)), "b": ()}), 4),
    "two roles": (Lattice({"a": (("a1",),), "b": (("b",),)}, (("both",),)), 5),
}


def rooms(lattice: Lattice, most: int) -> Iterable[Room]:
    tables = [one for one in product(range(most + 1), repeat=2) if sum(one) <= most]
    each = [tables if cell else [(0, 0)] for cell in lattice.cells]
    return (dict(zip(lattice.cells, chosen, strict=True)) for chosen in product(*each))


def pictured(states: States, room: Room) -> Iterable[object]:
    for cut, state in states.items():
        cells = [cell for cell in room if set(cell) <= set(cut.groups)]
        yield _shown(state, together(room, cells))


def _shown(state: State, people: People) -> object:
    if state is State.ALMOST_ALL:
        return sum(people), people.index(max(people))
    return people if state is State.SHOWN else None


def known(alike: Sequence[Room], cells: Sequence[Cell]) -> bool:
    """Whether these rooms agree on the table of a few people, or that people there all agree."""
    tables = {together(room, cells) for room in alike}
    few = len({sum(one) for one in tables}) == 1 and 0 < sum(min(tables)) < MINIMUM
    return few or all(sum(one) and max(one) == sum(one) for one in tables)


def given_away(name: str) -> list[tuple[Sequence[Room], list[Cell]]]:
    lattice, most = LATTICES[name]
    alike: dict[tuple[object, ...], list[Room]] = defaultdict(list)
    for room in rooms(lattice, most):
        states = choose(lattice, room, MINIMUM, lambda _cut: True)
        alike[*pictured(states, room)].append(room)
    sets = [[cell] for cell in lattice.cells if cell]
    sets += [list(part) for part in lattice.parts if part]
    return [
        (found[:3], cells)
        for found in alike.values()
        for cells in sets
        if max(sum(room[cell]) for room in found for cell in cells) < most and known(found, cells)
    ]


@pytest.mark.parametrize("name", LATTICES)
def test_running_the_rules_backwards_tells_nothing(name: str) -> None:
    assert not given_away(name)


def test_a_band_for_all_and_only_all_would_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    def only_all(people: People, minimum: int) -> Verdict:
        found = verdict(people, minimum)
        return Verdict.FINE if found is Verdict.ALIKE and max(people) < sum(people) else found

    monkeypatch.setattr(choosing, "verdict", only_all)
    assert given_away("rest")


def added(early: People, late: People) -> People:
    return tuple(map(sum, zip(early, late, strict=True)))


def seen_twice(lattice: Lattice, early: Room, late: Room) -> tuple[object, ...]:
    """The two releases, of which the second may have gone without the late."""
    first = choose(lattice, early, MINIMUM, lambda _cut: True)
    everybody = {cell: added(early[cell], late[cell]) for cell in early}
    came, second = joined(lattice, Before(early, first), everybody, MINIMUM)
    return (
        *pictured(first, early),
        *pictured(second, everybody if came else early),
    )


def test_running_the_time_rule_backwards_tells_nothing() -> None:
    lattice, most = Lattice({"a": (("a",),), "b": ()}), 7
    alike: dict[tuple[object, ...], list[tuple[Room, Room]]] = defaultdict(list)
    for early, late in product(list(rooms(lattice, most)), repeat=2):
        alike[seen_twice(lattice, early, late)].append((early, late))
    complete = [
        found
        for found in alike.values()
        if max(sum(room["a",]) for both in found for room in both) < most
    ]
    assert complete
    assert not [
        when for found in complete for when in zip(*found, strict=True) if known(when, [("a",)])
    ]

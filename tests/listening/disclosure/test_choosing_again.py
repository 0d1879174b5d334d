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

from sharedpower.listening.disclosure.choose import People, State, choose, together
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


def picture(lattice: Lattice, room: Room) -> tuple[object, ...]:
    return tuple(
        _shown(state, together(room, [cell for cell in room if set(cell) <= set(cut.groups)]))
        for cut, state in choose(lattice, room, MINIMUM, lambda _cut: True).items()
    )


def _shown(state: State, people: People) -> object:
    if state is State.ALMOST_ALL:
        return sum(people), people.index(max(people))
    return people if state is State.SHOWN else None


def known(alike: Sequence[Room], cells: Sequence[Cell]) -> bool:
    """Whether these rooms agree on the table of a few people, or that people there all agree."""
    tables = {together(room, cells) for room in alike}
    few = len({sum(one) for one in tables}) == 1 and 0 < sum(min(tables)) < MINIMUM
    return few or all(sum(one) and max(one) == sum(one) for one in tables)


@pytest.mark.parametrize("name", LATTICES)
def test_running_the_rules_backwards_tells_nothing(name: str) -> None:
    lattice, most = LATTICES[name]
    alike: dict[tuple[object, ...], list[Room]] = defaultdict(list)
    for room in rooms(lattice, most):
        alike[picture(lattice, room)].append(room)
    complete = [
        found
        for found in alike.values()
        if max(sum(people) for room in found for people in room.values()) < most
    ]
    sets = [[cell] for cell in lattice.cells if cell]
    sets += [list(part) for part in lattice.parts if part]
    assert complete
    assert not [(found[:3], cells) for found in complete for cells in sets if known(found, cells)]

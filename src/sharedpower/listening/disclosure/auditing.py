"""What the audit is asked about a release in the making, and what gives way when it fails."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sharedpower.listening.disclosure.audit import Secret, Told, audit
from sharedpower.listening.disclosure.choose import State, States, Verdict, verdict
from sharedpower.listening.disclosure.lattice import Cell, Kind, Lattice
from sharedpower.listening.disclosure.tables import Tables
from sharedpower.listening.disclosure.told import told_exactly

UNSAFE = (Verdict.SMALL, Verdict.ALIKE)


def audited(
    tables: Tables, lattice: Lattice, states: Sequence[States], minimum: int
) -> list[States]:
    """The states once nothing can be pinned: groups give way first, then the whole, then sides."""
    kept = list(states)
    waiting = list(range(len(kept)))
    while waiting:
        told = [one for place in waiting for one in _told(tables, place, kept[place])]
        secrets = [one for place in waiting for one in _secrets(tables, place, lattice, minimum)]
        pinned = audit(told, secrets, minimum)
        waiting = sorted({found.secret.statement for found in pinned})
        for place in waiting:
            kept[place] = less(kept[place])
    return kept


def less(states: States) -> States:
    """The same with the narrowest kind of table hidden that a wider one can do without."""
    kinds = {cut.kind for cut, state in states.items() if state is not State.HIDDEN}
    goes = next(kind for kind in (Kind.GROUP, Kind.WHOLE, Kind.SIDE) if kind in kinds)
    return {cut: State.HIDDEN if cut.kind is goes else state for cut, state in states.items()}


def _told(tables: Tables, place: int, states: States) -> Iterable[Told]:
    for cut, state in states.items():
        if state is not State.HIDDEN:
            people = tables.people(place, cut.groups)
            yield told_exactly(place, tables.places(cut.groups), people, state)


def _secrets(tables: Tables, place: int, lattice: Lattice, minimum: int) -> Iterable[Secret]:
    """Everybody who could be told apart: each group, and each sum of a cell, part or side."""
    for groups in _sets(tables, lattice):
        people = tables.people(place, groups)
        if verdict(people, minimum) in UNSAFE:
            yield Secret(place, tables.places(groups), people)


def _sets(tables: Tables, lattice: Lattice) -> Iterable[Cell]:
    parts = [tuple(name for cell in part for name in cell) for part in lattice.parts]
    cuts = [cut.groups for cut in lattice.cuts]
    singles = [(name,) for name in tables.place]
    return filter(None, dict.fromkeys((*singles, *lattice.cells, *parts, *cuts)))

"""Making a release: the rules in their order, then the audit, until the audit passes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

import numpy as np

from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure.auditing import audited
from sharedpower.listening.disclosure.choose import Answered, People, States, choose
from sharedpower.listening.disclosure.late import Before, joined
from sharedpower.listening.disclosure.lattice import Cell, lattice
from sharedpower.listening.disclosure.notes import notes
from sharedpower.listening.disclosure.profiles import Profile
from sharedpower.listening.disclosure.released import Release
from sharedpower.listening.disclosure.rows import Row, row
from sharedpower.listening.disclosure.tables import Tables, with_late


def release(
    counts: Counts,
    sides: Mapping[str, Sequence[str]],
    profile: Profile,
    previous: Release | None = None,
) -> Release:
    """What may be shown of these counts, after what ``previous`` has shown already.

    Give the counts as asked, not turned, of every statement revealed so far; groups on no side
    count in the whole only. Returns ``previous`` itself where there is nothing new to tell.

    Raises ValueError for groups without counts; for a statement of ``previous`` that is missing;
    and for a ``previous`` of other sides or groups, without its basis, or of people who were
    protected when this profile protects nobody.
    """
    declared = {side: tuple(names) for side, names in sides.items()}
    if previous is None:
        return _first(counts, declared, profile)
    basis = _basis(previous, counts, declared, profile)
    made = _next(counts, basis, profile, previous)
    same = replace(made, number=previous.number) == previous
    return previous if same else made


def _basis(
    previous: Release, counts: Counts, sides: Mapping[str, Cell], profile: Profile
) -> Counts:
    if previous.basis is None:
        raise ValueError("the release before has lost its basis, so nothing can be compared")
    if (previous.sides, previous.basis.groups) != (sides, counts.groups):
        raise ValueError("the sides or groups are not those of the release before")
    if missing := set(previous.statements) - set(counts.statements):
        raise ValueError(f"already released, and missing now: {', '.join(sorted(missing))}")
    if previous.profile.protects and not profile.protects:
        raise ValueError("what has been protected once is not public")
    return previous.basis


def _first(counts: Counts, sides: Mapping[str, Cell], profile: Profile) -> Release:
    tables = Tables.of(counts)
    cut = lattice(counts.groups, sides, tables.size, profile.minimum)
    any_cut = Before({}, {}).may
    states = [
        choose(cut, tables.answered(place, cut), profile.minimum, any_cut)
        for place in range(len(counts.statements))
    ]
    return _made(Release(profile, 1, (), sides, cut, (), ()), counts, states)


def _next(counts: Counts, basis: Counts, profile: Profile, previous: Release) -> Release:
    """Late answers join statement by statement; the other statements stay as they were."""
    early = with_late(counts, basis, np.zeros(len(counts.statements), bool))
    found = [
        joined(previous.lattice, before, after, profile.minimum)
        for before, after in _pairs(
            previous, counts.statements, Tables.of(early), Tables.of(counts)
        )
    ]
    taken = np.array([late for late, _ in found], bool)
    started = replace(previous, profile=profile, number=previous.number + 1)
    return _made(started, with_late(counts, early, taken), [states for _, states in found])


def _made(started: Release, basis: Counts, states: Sequence[States]) -> Release:
    """``started`` has the rows of the release before; unchanged ones keep its number."""
    profile, cut = started.profile, started.lattice
    tables = Tables.of(basis)
    kept = audited(tables, cut, states, profile.minimum) if profile.protects else states
    rows = tuple(
        _kept_or_new(started, made)
        for place, statement in enumerate(basis.statements)
        for made in _rows(started, statement, kept[place], partial(tables.people, place))
    )
    shown = {made.state for made in rows}
    said = notes(profile, cut, _left_out(started), shown)
    return replace(started, statements=basis.statements, rows=rows, notes=said, basis=basis)


def _rows(
    started: Release, statement: str, states: States, people: Callable[[Cell], People]
) -> Iterable[Row]:
    for cut, state in states.items():
        told = (people(cut.groups), started.profile)
        yield row(statement, cut, state, started.number, told)


def _kept_or_new(started: Release, made: Row) -> Row:
    before = started.find(made.statement, made.cut)
    same = before is not None and replace(made, since=before.since) == before
    return before if before is not None and same else made


def _pairs(
    previous: Release, statements: Sequence[str], early: Tables, late: Tables
) -> Iterable[tuple[Before, Answered]]:
    """Each of the statements that both have; of one that is new, nothing was shown before."""
    for place, statement in enumerate(statements):
        answered = early.answered(place, previous.lattice)
        yield (
            Before(answered, previous.states(statement)),
            late.answered(place, previous.lattice),
        )


def _left_out(started: Release) -> Cell:
    """Groups on both sides that are too small to be told apart."""
    placed = [name for names in started.sides.values() for name in names]
    return tuple(dict.fromkeys(name for name in placed if name in started.lattice.rest))

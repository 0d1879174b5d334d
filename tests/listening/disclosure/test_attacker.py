"""Every released artefact, against an attacker; and releases broken on purpose, which must fall."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, event, given, settings

from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import (
    ORGANISATION,
    PUBLISH,
    Profile,
    Release,
    State,
    making,
    release,
    to_json,
)
from sharedpower.listening.disclosure.choose import Answered, together, verdict
from sharedpower.listening.disclosure.lattice import Cut, Lattice
from sharedpower.listening.disclosure.tables import Tables
from tests.listening.disclosure.attacker import Asked, Attacker
from tests.listening.disclosure.rooms import GROUPS, SIDES, TWO_ROLES, counts, listenings, one

# As "publish", handed to the attacker before it is rounded: they know more, and sooner.
UNROUNDED = Profile("publish, not rounded", minimum=10)
SLOWLY = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
VERY_SLOWLY = settings(SLOWLY, max_examples=4)
Sides = Mapping[str, Sequence[str]]


def recovered(releases: Sequence[Release], statement: str = "s0") -> list[str]:
    """What an attacker who has these releases, in order, finds out about one statement."""
    attacker = Attacker([_about(statement, to_json(one)) for one in releases], GROUPS)
    minimum = min(one.profile.minimum for one in releases)
    truth = {
        moment: _table(one, statement)
        for one, moment in zip(releases, attacker.moments, strict=True)
    }
    return [
        found
        for groups in _who_could_be_told_apart(releases[0])
        for asked, table in _questions(groups, truth)
        for found in attacker.recovers(asked, table, minimum)
    ]


def _about(statement: str, released: dict[str, Any]) -> dict[str, Any]:
    rows = [row for row in released["rows"] if row["statement"] == statement]
    return {**released, "rows": rows}


def _table(release: Release, statement: str) -> Tables:
    """Of the one statement, at the moment that the release was made from."""
    assert release.basis is not None
    place = release.statements.index(statement)
    tables = Tables.of(release.basis)
    return Tables(tables.place, tables.answers[:, place : place + 1])


def _questions(
    groups: tuple[str, ...], truth: Mapping[int, Tables]
) -> Iterable[tuple[Asked, list[int]]]:
    for moment, table in truth.items():
        now = np.array(table.people(0, groups))
        yield Asked(groups, moment), now.tolist()
        if moment:
            before = truth[moment - 1].people(0, groups)
            yield Asked(groups, moment, came=True), (now - before).tolist()


def _who_could_be_told_apart(release: Release) -> list[tuple[str, ...]]:
    lattice = release.lattice
    parts = [tuple(name for cell in part for name in cell) for part in lattice.parts]
    cuts = [cut.groups for cut in lattice.cuts]
    singles = [(name,) for name in GROUPS]
    others = [tuple(name for name in GROUPS if name not in groups) for groups in cuts]
    sets = (*singles, *lattice.cells, *parts, *cuts, *others)
    return [groups for groups in dict.fromkeys(sets) if groups]


@pytest.mark.parametrize("sides", [SIDES, TWO_ROLES], ids=["one role", "two roles"])
@pytest.mark.parametrize("profile", [ORGANISATION, UNROUNDED], ids=lambda profile: profile.name)
@SLOWLY
@given(first=listenings(few=6), late=listenings(few=3))
def test_nothing_is_recovered(sides: Sides, profile: Profile, first: Counts, late: Counts) -> None:
    revealed = release(first, sides, profile)
    again = release(first + late, sides, profile, revealed)
    event(f"{sum(row.state is not State.HIDDEN for row in revealed.rows)} tables")
    event("late answers joined" if again is not revealed else "late answers wait")
    assert not recovered([revealed] if again is revealed else [revealed, again])


@VERY_SLOWLY
@given(first=listenings(few=6), late=listenings(few=6))
def test_nothing_is_recovered_from_rounded_numbers(first: Counts, late: Counts) -> None:
    revealed = release(first, SIDES, PUBLISH)
    again = release(first + late, SIDES, PUBLISH, revealed)
    assert not recovered([revealed] if again is revealed else [revealed, again])


@SLOWLY
@given(first=listenings(few=6))
def test_nothing_is_recovered_from_two_profiles(first: Counts) -> None:
    revealed = release(first, SIDES, ORGANISATION)
    assert not recovered([revealed, release(first, SIDES, UNROUNDED, revealed)])


def primary_only(
    lattice: Lattice, answered: Answered, minimum: int, _may: object
) -> dict[Cut, State]:
    """What most tools do: each table by itself."""
    state = {"fine": State.SHOWN, "alike": State.ALMOST_ALL}
    return {
        cut: state.get(
            verdict(
                together(answered, [c for c in answered if set(c) <= set(cut.groups)]), minimum
            ),
            State.HIDDEN,
        )
        for cut in lattice.cuts
    }


FULL = {name: [(3, 3, 3, 1)] * 2 for name in ("lived", "carers", "staff", "deciders")}
FEW_CARERS = counts({**FULL, "carers": [(3, 3, 3, 1), (2, 1, 0, 0)]})
UNSAID = counts({**FULL, "unsaid": [(3, 3, 3, 1), (0, 1, 1, 0)]})
AGREED = counts({**FULL, "carers": [(3, 3, 3, 1), (0, 0, 7, 0)]})


@pytest.mark.parametrize("room", [FEW_CARERS, UNSAID, AGREED], ids=["few", "unsaid", "agreed"])
def test_without_complements_the_attacker_succeeds(
    monkeypatch: pytest.MonkeyPatch, room: Counts
) -> None:
    monkeypatch.setattr(making, "choose", primary_only)
    monkeypatch.setattr(making, "audited", lambda _tables, _lattice, states, _minimum: states)
    assert recovered([release(room, SIDES, ORGANISATION)], "s1")


@pytest.mark.parametrize("room", [FEW_CARERS, UNSAID, AGREED], ids=["few", "unsaid", "agreed"])
def test_the_audit_puts_right_what_the_rules_forget(
    monkeypatch: pytest.MonkeyPatch, room: Counts
) -> None:
    monkeypatch.setattr(making, "choose", primary_only)
    assert not recovered([release(room, SIDES, ORGANISATION)], "s1")


def test_without_the_time_rule_the_attacker_succeeds() -> None:
    late = one(staff=(0, 1, 1, 0))
    first = one(**{name: people[0] for name, people in FULL.items()})
    revealed, again = (release(room, SIDES, ORGANISATION) for room in (first, first + late))
    renumbered = replace(again, number=2, rows=tuple(replace(row, since=2) for row in again.rows))
    assert recovered([revealed, renumbered])
    assert release(first + late, SIDES, ORGANISATION, revealed) is revealed

"""The rules of docs/listening.md, section 5, on rooms small enough to work out by hand."""

from __future__ import annotations

import pytest

from sharedpower.listening.disclosure import (
    NONE,
    ORGANISATION,
    PROFILES,
    PUBLISH,
    Profile,
    Release,
    Row,
    State,
    release,
)
from sharedpower.listening.disclosure.lattice import Cut, Kind, group
from sharedpower.listening.disclosure.notes import Code
from tests.listening.disclosure.rooms import NOBODY, SIDES, TWO_ROLES, counts, one

TEN = (3, 3, 3, 1)
SIX = (2, 2, 2, 0)
FEW = (1, 1, 1, 0)
ALL = (0, 0, 7, 0)
ALL_BUT_ONE = (0, 1, 6, 0)
SOME = {"lived": [TEN, TEN], "carers": [SIX, SIX], "staff": [TEN, TEN], "deciders": [SIX, SIX]}


def states(found: Release, statement: str = "s0") -> dict[str, str]:
    return {cut.name or "whole": state.value for cut, state in found.states(statement).items()}


def shown(found: Release, statement: str = "s0") -> set[str]:
    return {name for name, state in states(found, statement).items() if state != "hidden"}


def named(found: Release, name: str, statement: str = "s0") -> Row:
    return next(row for row in found.rows if (row.statement, row.cut.name) == (statement, name))


def test_everything_is_shown_of_groups_that_are_large_enough() -> None:
    found = release(counts(SOME), SIDES, ORGANISATION)
    assert set(states(found).values()) == {"shown"}
    assert found.notes == ()
    row = named(found, "deciders")
    assert (row.n, row.under_ten, row.answers, row.dk) == (None, True, None, None)
    assert row.shares == (33, 33, 33, 0)
    row = found.side("s0", "lived")
    assert (row.n, row.answers, row.dk, row.shares) == (16, (5, 5, 5), 1, (31, 31, 31, 6))


def test_a_small_group_is_merged_upward_and_it_says_so() -> None:
    found = release(counts({**SOME, "carers": [FEW, FEW]}), SIDES, ORGANISATION)
    assert shown(found) == {"whole", "lived", "staff", "deciders"}
    assert [(note.code, note.groups) for note in found.notes] == [
        (Code.MERGED, ("lived", "carers"))
    ]
    assert "%(minimum)s" in found.notes[0].sentence


def test_merging_follows_the_declared_order() -> None:
    sides = {"lived": ("lived", "carers", "deciders"), "staff": ("staff",)}
    found = release(one(lived=FEW, carers=TEN, deciders=FEW, staff=TEN), sides, ORGANISATION)
    assert found.lattice.sides["lived"] == (("lived", "carers", "deciders"),)
    found = release(one(lived=TEN, carers=TEN, deciders=FEW, staff=TEN), sides, ORGANISATION)
    assert found.lattice.sides["lived"] == (("lived",), ("carers", "deciders"))


def test_a_group_of_five_of_whom_one_skipped_is_hidden_with_the_next_smallest() -> None:
    five, four = (1, 2, 1, 1), (1, 1, 1, 1)
    found = release(counts({**SOME, "carers": [five, four]}), SIDES, ORGANISATION)
    assert shown(found, "s0") == {"whole", "lived", "carers", "staff", "deciders"}
    assert {"carers"}.isdisjoint(shown(found, "s1"))
    assert found.row("s1", group(("lived",))).state is State.HIDDEN
    assert found.side("s1", "lived").state is State.SHOWN


def test_the_next_smallest_is_hidden_not_the_largest() -> None:
    sides = {"lived": ("lived", "carers", "deciders"), "staff": ("staff",)}
    room = {"lived": [TEN] * 2, "carers": [SIX, FEW], "deciders": [SIX] * 2, "staff": [TEN] * 2}
    found = release(counts(room), sides, ORGANISATION)
    assert found.row("s1", group(("lived",))).state is State.SHOWN
    assert found.row("s1", group(("deciders",))).state is State.HIDDEN


@pytest.mark.parametrize("people", [ALL, ALL_BUT_ONE], ids=["all", "all but one"])
def test_a_side_of_one_mind_has_a_band_and_no_count(people: tuple[int, ...]) -> None:
    found = release(one(lived=people, staff=TEN), SIDES, ORGANISATION)
    row = found.side("s0", "lived")
    assert row == Row("s0", row.cut, State.ALMOST_ALL, under_ten=True, top=2)
    assert found.whole("s0").state is State.HIDDEN
    assert found.gap_can_be_shown("s0")
    assert Code.ALMOST_ALL in {note.code for note in found.notes}


def test_all_saying_dont_know_is_of_one_mind_too() -> None:
    found = release(one(lived=(0, 0, 0, 6), staff=TEN), SIDES, ORGANISATION)
    assert found.side("s0", "lived").top == 3


def test_a_group_of_one_mind_is_hidden_where_subtraction_would_tell() -> None:
    found = release(one(lived=TEN, carers=ALL, staff=TEN, deciders=SIX), SIDES, ORGANISATION)
    assert found.row("s0", group(("carers",))).state is State.HIDDEN
    assert found.row("s0", group(("lived",))).state is State.HIDDEN
    assert found.side("s0", "lived").state is State.SHOWN


def test_a_few_who_would_rather_not_say_cost_the_whole_not_the_gap() -> None:
    found = release(one(lived=TEN, staff=TEN, unsaid=FEW), SIDES, ORGANISATION)
    assert shown(found) == {"lived", "staff"}
    many = release(one(lived=TEN, staff=TEN, unsaid=SIX), SIDES, ORGANISATION)
    assert many.whole("s0").n == 26


def test_a_side_that_is_too_small_leaves_the_whole() -> None:
    found = release(one(lived=FEW, staff=TEN), SIDES, ORGANISATION)
    assert shown(found) == {"whole"}
    assert not found.gap_can_be_shown("s0")


def test_too_few_in_all_leave_nothing() -> None:
    found = release(one(lived=FEW), SIDES, ORGANISATION)
    assert shown(found) == set()
    assert [note.code for note in found.notes] == [Code.HIDDEN]


def test_a_side_without_anybody_hides_nobody() -> None:
    found = release(one(staff=TEN), SIDES, ORGANISATION)
    assert shown(found) == {"whole", "staff"}


def test_a_few_people_on_both_sides_count_in_the_whole_only() -> None:
    found = release(one(lived=TEN, staff=TEN, both=FEW), TWO_ROLES, ORGANISATION)
    assert (found.lattice.both, found.side("s0", "lived").n) == ((), 10)
    assert [(note.code, note.groups) for note in found.notes] == [
        (Code.BOTH_SIDES, ("both",)),
        (Code.HIDDEN, ()),
    ]


def test_people_on_both_sides_are_in_both_tables() -> None:
    found = release(one(lived=TEN, staff=TEN, both=SIX), TWO_ROLES, ORGANISATION)
    assert (found.side("s0", "lived").n, found.side("s0", "staff").n) == (16, 16)
    assert found.whole("s0").n == 26


def test_publish_rounds_and_asks_for_ten() -> None:
    found = release(one(lived=(3, 3, 8, 2), staff=(4, 3, 2, 0)), SIDES, PUBLISH)
    assert shown(found) == {"whole"}
    row = found.whole("s0")
    assert (row.n, row.answers, row.dk, row.shares) == (25, (5, 5, 10), 0, (25, 25, 50, 0))
    assert [note.code for note in found.notes] == [Code.ROUNDED, Code.HIDDEN]


def test_none_hides_nothing_and_says_so() -> None:
    found = release(one(lived=(1, 0, 0, 0), staff=ALL), SIDES, NONE)
    assert shown(found) == {"whole", "lived", "staff"}
    assert (found.side("s0", "lived").n, found.side("s0", "lived").answers) == (1, (1, 0, 0))
    assert [note.code for note in found.notes] == [Code.PUBLIC]


def test_a_minimum_can_only_be_raised() -> None:
    assert ORGANISATION.raised(8).minimum == 8
    with pytest.raises(ValueError, match="only be raised"):
        ORGANISATION.raised(4)
    with pytest.raises(ValueError, match="protects nobody"):
        Profile("nearly", minimum=2)
    assert PROFILES["publish"].minimum == 10


def test_only_declared_cuts_have_a_row() -> None:
    found = release(counts(SOME), SIDES, ORGANISATION)
    with pytest.raises(KeyError):
        found.row("s0", Cut(Kind.GROUP, "lived+staff", ("lived", "staff")))
    with pytest.raises(ValueError, match="no counts for strangers"):
        release(counts(SOME), {**SIDES, "others": ("strangers",)}, ORGANISATION)


def test_text_never_stands_under_a_hidden_group() -> None:
    found = release(counts({**SOME, "carers": [SIX, FEW]}), SIDES, ORGANISATION)
    assert found.for_text("s0", "carers") == group(("carers",))
    assert found.for_text("s1", "carers") == found.lattice.side("lived")
    assert found.for_text("s1", "unsaid") is None
    hidden = release(one(lived=FEW, staff=TEN), SIDES, ORGANISATION)
    assert hidden.for_text("s0", "staff") is None


def test_a_facets_people_are_the_fewest_that_its_tables_tell() -> None:
    found = release(counts({**SOME, "lived": [TEN, (3, 3, 3, 0)]}), SIDES, ORGANISATION)
    side = found.lattice.side("lived")
    assert found.least_people(("s0", "s1"), side) == 15
    assert found.least_people(("s0",), group(("carers",))) is None


def test_nobody_at_all() -> None:
    assert shown(release(one(lived=NOBODY), SIDES, ORGANISATION)) == set()

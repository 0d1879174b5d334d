"""Gaps are made from what a reader may suppose, so that no gap tells more than the tables."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharedpower.listening.asked import Asked, Scale, Sides
from sharedpower.listening.ballots import Answer, Ballots
from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import (
    ORGANISATION,
    ballots_as_released,
    counts_as_released,
    from_json,
    release,
    to_json,
)
from sharedpower.listening.disclosure.estimates import all_but_one
from sharedpower.listening.gap import Gap, Reason, gaps
from sharedpower.listening.report import report
from tests.listening.disclosure.rooms import SIDES, TWO_ROLES, one

TEN = (3, 3, 3, 1)
FEW = (1, 1, 1, 0)


def test_where_both_sides_are_shown_the_gap_is_that_of_the_counts() -> None:
    room = one(lived=(4, 2, 1, 1), carers=(3, 1, 1, 0), staff=TEN, unsaid=FEW)
    seen = counts_as_released(release(room, SIDES, ORGANISATION))
    sides = Sides.of(SIDES)
    assert gaps(seen, sides) == gaps(room, sides)
    assert isinstance(gaps(seen, sides)["s0"], Gap)


def test_where_a_side_is_hidden_there_is_nobody_to_make_a_gap_from() -> None:
    seen = counts_as_released(release(one(lived=FEW, staff=TEN), SIDES, ORGANISATION))
    assert not seen.answers.any()
    assert gaps(seen, Sides.of(SIDES))["s0"] is Reason.NO_ANSWERS


def test_all_and_all_but_one_have_the_same_gap() -> None:
    rooms = [one(lived=people, staff=TEN) for people in [(0, 0, 7, 0), (1, 0, 6, 0), (0, 0, 6, 1)]]
    seen = [counts_as_released(release(room, SIDES, ORGANISATION)) for room in rooms]
    assert [one.answers[0, 0].tolist() for one in seen] == [[0, 1, 6]] * 3


def test_a_few_people_on_both_sides_are_in_no_gap() -> None:
    seen = counts_as_released(release(one(lived=TEN, staff=TEN, both=FEW), TWO_ROLES, ORGANISATION))
    assert seen.answers.sum(-1)[:, 0].tolist() == [9, 0, 9, 0, 0, 0]


def test_the_odd_one_out_stands_nearer_to_the_middle() -> None:
    five = Scale(5)
    assert [all_but_one(3, top, five).tolist() for top in range(6)] == [
        [0, 0, 1],
        [1, 1, 2],
        [2, 2, 2],
        [3, 3, 2],
        [4, 4, 3],
        [5, 5, 2],
    ]


def ballots(**groups: list[list[int]]) -> Ballots:
    return Ballots.from_answers(
        [
            Answer(f"{group}{person}", group, f"s{number}", answer)
            for group, people in groups.items()
            for person, answers in enumerate(people)
            for number, answer in enumerate(answers)
        ],
        scale=Scale(3),
    )


def test_ballots_add_up_to_what_was_released() -> None:
    alike = [[3, number % 3 + 1] for number in range(6)]
    room = ballots(lived=alike, staff=[[1, 1], [2, 2], [3, 3], [1, 2], [2, 3]], unsaid=[[1, 1]])
    made = release(Counts.from_ballots(room), {"a": ["lived"], "b": ["staff"]}, ORGANISATION)
    seen = ballots_as_released(made, room)
    assert np.array_equal(Counts.from_ballots(seen).answers, counts_as_released(made).answers)
    assert sorted(seen.answers[:6, 0].tolist()) == [2, 3, 3, 3, 3, 3]
    assert seen.answers[-1].tolist() == [-1, -1]


def test_later_ballots_do_not_come_in_by_this_door() -> None:
    room = ballots(lived=[[1], [2], [3], [1], [2]], staff=[[1], [2], [3], [1], [2]])
    made = release(Counts.from_ballots(room), {"a": ["lived"], "b": ["staff"]}, ORGANISATION)
    later = ballots(lived=[[1], [2], [3], [1], [2]], staff=[[1], [2], [3], [1], [2], [2]])
    with pytest.raises(ValueError, match="not the ballots"):
        ballots_as_released(made, later)


def test_a_release_that_went_through_a_door_makes_no_estimates() -> None:
    made = release(one(lived=TEN, staff=TEN), SIDES, ORGANISATION)
    with pytest.raises(ValueError, match="lost its basis"):
        counts_as_released(from_json(to_json(made)))


ASKED = [Asked("s0", ("form.hidden",)), Asked("s1", ("form.hidden", "space.closed"))]
ANSWERS = st.lists(st.integers(0, 3), min_size=2, max_size=2)
FEW_PEOPLE = st.lists(ANSWERS, min_size=1, max_size=4)
ENOUGH = st.lists(ANSWERS, min_size=5, max_size=8)


@settings(max_examples=60, deadline=None)
@given(ENOUGH, FEW_PEOPLE, ENOUGH, FEW_PEOPLE, st.randoms(use_true_random=False))
def test_who_of_a_side_is_in_a_small_group_changes_nothing_that_is_told(
    lived: list[list[int]],
    carers: list[list[int]],
    staff: list[list[int]],
    deciders: list[list[int]],
    chance: Random,
) -> None:
    room = ballots(lived=lived, carers=carers, staff=staff, deciders=deciders)
    sides = {"a": ["lived", "carers"], "b": ["staff", "deciders"]}
    cut = len(lived) + len(carers)
    first, second = room.group[:cut].tolist(), room.group[cut:].tolist()
    for side in (first, second):
        chance.shuffle(side)
    mixed = replace(room, group=np.array([*first, *second]))
    made, again = (release(Counts.from_ballots(one), sides, ORGANISATION) for one in (room, mixed))
    assert to_json(made) == to_json(again)
    assert report(made, room, ASKED) == report(again, mixed, ASKED)

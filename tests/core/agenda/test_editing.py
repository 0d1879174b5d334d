"""Changing a run sheet by hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sharedpower.core.agenda.editing import moved, removed, timed, with_block, with_break
from sharedpower.core.plan.run_sheet import RunItem
from tests.core.agenda.sheets import BLOCKS, GOOD, sheet

PLACES = st.integers(-2, 9)


def names(what: object) -> list[str]:
    return [one.block for one in what.items]  # type: ignore[attr-defined]


@given(PLACES, st.booleans())
def test_moving_changes_the_order_and_nothing_else(place: int, up: bool) -> None:
    after = moved(sheet(), place, up=up)
    assert sorted(names(after)) == sorted(names(sheet()))
    assert after.minutes == sheet().minutes


@given(st.integers(1, 5))
def test_down_undoes_up(place: int) -> None:
    assert moved(moved(sheet(), place, up=True), place - 1, up=False) == sheet()


def test_removing_one_keeps_the_others() -> None:
    assert removed(sheet(), 1).items == (GOOD[0], *GOOD[2:])
    assert removed(sheet(), 99) == sheet()


def test_a_break_is_put_before_a_place() -> None:
    assert names(with_break(sheet(), 2))[1:4] == ["one-story", "break", "three-scenarios"]


def test_a_block_comes_where_it_belongs_and_is_no_longer_left_out() -> None:
    after = with_block(sheet(), "open-time", BLOCKS)
    assert names(after)[-2:] == ["open-time", "close"]
    assert after.items[-2].minutes == BLOCKS["open-time"].usual


def test_a_block_that_comes_last_of_all_is_put_last() -> None:
    assert names(with_block(sheet(RunItem("welcome", minutes=5)), "close", BLOCKS)) == [
        "welcome",
        "close",
    ]


def test_times_follow_from_the_start_and_a_second_half_is_marked() -> None:
    lines = timed(sheet(GOOD[1], GOOD[3], GOOD[1], GOOD[3]))
    assert [(line.start, line.end) for line in lines[:2]] == [(1110, 1125), (1125, 1135)]
    assert [line.again for line in lines] == [False, False, True, False]

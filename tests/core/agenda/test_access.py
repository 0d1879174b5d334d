"""What access needs do: more time, longer breaks, blocks of their own."""

from __future__ import annotations

from dataclasses import replace

from sharedpower.core.agenda import lay_out
from sharedpower.core.agenda.access import break_minutes, stretch, stretched
from sharedpower.core.agenda.breaks import with_breaks
from sharedpower.core.plan.run_sheet import AgendaRequest, Aim, Food, Need, RunItem, Way
from tests.core.agenda.sheets import BLOCKS, EVENING

STORY = BLOCKS["three-scenarios"]


def asking(*needs: Need, **more: object) -> AgendaRequest:
    return replace(EVENING, needs=needs, **more)  # type: ignore[arg-type]


def test_what_is_said_in_two_languages_takes_longer() -> None:
    assert stretched(STORY, 20, asking()) == 20
    assert stretched(STORY, 45, asking(Need.WELSH)) == 50
    assert stretched(STORY, 40, asking(Need.INTERPRETER)) == 45
    assert stretched(STORY, 5, asking(Need.WELSH)) == 5


def test_needs_overlap_and_do_not_add_up_for_ever() -> None:
    assert stretch(asking(*Need)) == 30


def test_a_break_is_not_stretched_but_longer_for_who_needs_it() -> None:
    assert stretched(BLOCKS["break"], 10, asking(*Need)) == 10
    assert break_minutes(asking()) == 10
    assert break_minutes(asking(Need.WHEELCHAIR)) == 15


def test_the_sound_is_tried_first_where_somebody_depends_on_it() -> None:
    first = [lay_out(asking(*needs), BLOCKS).items[0].block for needs in [(), (Need.HEARING_LOOP,)]]
    assert first == ["welcome", "sound-check"]


def test_a_short_agenda_with_many_needs_says_what_has_no_room() -> None:
    asked = asking(Need.INTERPRETER, Need.EASY_READ, end=EVENING.start + 60)  # type: ignore[operator]
    assert "one-face" in lay_out(asked, BLOCKS).left_out


def test_online_people_rest_after_three_quarters_of_an_hour() -> None:
    items = [RunItem("one-story", minutes=30), RunItem("talk-gap", minutes=30)]
    blocks = [one.block for one in with_breaks(items, asking(way=Way.ONLINE), BLOCKS)]
    assert blocks == ["one-story", "break", "talk-gap"]
    assert [one.block for one in with_breaks(items, asking(), BLOCKS)] == ["one-story", "talk-gap"]


def test_what_cannot_be_done_online_is_left_out() -> None:
    asked = asking(way=Way.ONLINE, end=1260)
    assert not {"arrive", "meal"} & {one.block for one in lay_out(asked, BLOCKS).items}


def test_the_meal_takes_the_break_nearest_to_midday() -> None:
    asked = AgendaRequest(
        start=600, end=900, aims=(Aim.SEE_POWER, Aim.PLAN_NEXT), people=12, food=Food.MEAL
    )
    sheet, now = lay_out(asked, BLOCKS), 600
    starts = {}
    for one in sheet.items:
        starts[one.block], now = now, now + one.minutes
    assert 12 * 60 <= starts["meal"] <= 13 * 60 + 30
    assert "meal" not in {one.block for one in lay_out(replace(asked, food=None), BLOCKS).items}


def test_a_short_evening_with_a_meal_starts_with_it() -> None:
    items = with_breaks([RunItem("welcome", minutes=10)], asking(food=Food.MEAL), BLOCKS)
    assert [one.block for one in items] == ["meal", "welcome"]


def test_a_long_block_goes_on_after_a_break() -> None:
    items = with_breaks([RunItem("feeling-power", minutes=90)], asking(), BLOCKS)
    assert [(one.block, one.minutes) for one in items if one.block != "break"] == [
        ("feeling-power", 45),
        ("feeling-power", 45),
    ]


def test_a_block_for_eight_to_twenty_is_not_laid_out_for_four() -> None:
    asked = AgendaRequest(start=540, end=900, aims=(Aim.EVENT_B,), people=4)
    assert "power-twister" not in {one.block for one in lay_out(asked, BLOCKS).items}
    with_more = lay_out(replace(asked, people=12), BLOCKS)
    assert "power-twister" in {one.block for one in with_more.items}

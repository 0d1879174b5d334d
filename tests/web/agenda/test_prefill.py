"""What a plan knows of a session, and what it leaves open."""

from __future__ import annotations

from datetime import date

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Format, Setting, TimeSlot
from sharedpower.core.plan.parts import Meeting, Session
from sharedpower.core.plan.run_sheet import AgendaRequest, Food, Need, Way
from sharedpower.web.agenda.prefill import STARTS, request_from
from tests.plans import plan_with


def test_a_blank_plan_says_nothing() -> None:
    assert request_from(Plan(), None) == AgendaRequest(needs=())


def test_a_session_gives_its_name_day_time_and_place() -> None:
    evening = Session("s", "Evening", date(2027, 3, 2), TimeSlot.WEEKDAY_EVENING, "Rhayader")
    asked = request_from(plan_with({"title": "Clinic"}), evening)
    assert (asked.title, asked.on, asked.place) == ("Evening", date(2027, 3, 2), "Rhayader")
    assert asked.start == STARTS[TimeSlot.WEEKDAY_EVENING]


def test_every_time_of_the_week_has_a_start() -> None:
    assert set(STARTS) == set(TimeSlot)


def test_a_board_gives_how_many_of_each_side() -> None:
    board: dict[str, object] = {
        "board.exists": True,
        "board.total_seats": 14,
        "board.lived_experience_seats": 2,
    }
    asked = request_from(plan_with(board), None)
    assert (asked.people, asked.staff, asked.lived_experience) == (14, 12, 2)
    none = request_from(plan_with(board | {"board.exists": False}), None)
    assert (none.people, none.staff, none.lived_experience) == (None, None, None)


@pytest.mark.parametrize(
    ("answers", "need"),
    [
        ({"information.formats": (Format.BSL,)}, Need.INTERPRETER),
        ({"information.easy_read": True}, Need.EASY_READ),
        ({"language.welsh_share": 10}, Need.WELSH),
        ({"language.interpreter": True}, Need.WELSH),
        ({"support.quiet_room": True}, Need.QUIET_ROOM),
        ({"support.carer_cover": True}, Need.CARER_COVER),
    ],
)
def test_what_people_need_comes_from_the_plan(answers: dict[str, object], need: Need) -> None:
    assert request_from(plan_with(answers), None).needs == (need,)


def test_few_who_wish_for_welsh_are_asked_about_and_not_counted_as_a_need() -> None:
    assert request_from(plan_with({"language.welsh_share": 9}), None).needs == ()


def test_an_online_space_and_food_are_known() -> None:
    online = plan_with({"spaces": (Meeting("m", setting=Setting.ONLINE),)})
    assert request_from(online, None).way is Way.ONLINE
    fed = plan_with({"spaces": (Meeting("m", food=True), Meeting("n"))})
    assert request_from(fed, None).food is Food.DRINKS

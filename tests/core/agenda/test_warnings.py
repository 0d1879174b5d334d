"""Each warning, found where it should be and quiet everywhere else."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sharedpower.core.agenda import find_warnings
from sharedpower.core.agenda.warnings import SEVERITY, Flaw
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import SpeakingOrder
from sharedpower.core.plan.run_sheet import Lead, Need, RunItem, RunSheet
from tests.core.agenda.sheets import BLOCKS, EVENING, GOOD, item, sheet, warned
from tests.plans import plan_with

LONG = (item("welcome", 10), item("one-story", 20), item("one-face", 35), item("close", 10))


def asked(**given: Any) -> RunSheet:
    return sheet(asked=replace(EVENING, **given))


FOUND: dict[str, tuple[Flaw, RunSheet, dict[str, object]]] = {
    "a plan that demands a story": (
        Flaw.STORY_DEMANDED,
        sheet(),
        {"activities.requires_story": True},
    ),
    "an own block that asks for one": (
        Flaw.STORY_DEMANDED,
        sheet(*GOOD, RunItem("", "Tell us", 10, Lead.BOTH, asks_story=True)),
        {},
    ),
    "feelings without a quiet room": (
        Flaw.NO_WAY_OUT,
        sheet(*GOOD, item("feeling-power", 30)),
        {"support.quiet_room": False},
    ),
    "an end after the last bus": (Flaw.AFTER_LAST_BUS, asked(last_bus=1200), {}),
    "no time to walk to the bus": (Flaw.AFTER_LAST_BUS, asked(last_bus=1230), {}),
    "more than an hour without a break": (Flaw.NO_BREAK, sheet(*LONG), {}),
    "staff leading first": (Flaw.STAFF_FIRST, sheet(item("welcome", 5, Lead.STAFF), *GOOD), {}),
    "staff speaking first by plan": (
        Flaw.STAFF_FIRST,
        sheet(),
        {"agenda.speaking_order": SpeakingOrder.STAFF_FIRST},
    ),
    "nobody leading from the lived-experience side": (
        Flaw.NO_LIVED_LEAD,
        sheet(item("welcome", 10, Lead.OUTSIDE), item("close", 10, Lead.STAFF)),
        {},
    ),
    "nobody helping to lead by plan": (
        Flaw.NO_LIVED_LEAD,
        sheet(),
        {"facilitation.co_facilitator_lived_experience": False},
    ),
    "more than the time there is": (Flaw.OVER_TIME, asked(end=1200), {}),
    "no welcome": (Flaw.NO_WELCOME, sheet(*GOOD[1:]), {}),
    "no close": (Flaw.NO_CLOSE, sheet(*GOOD[:-1]), {}),
    "the gap before the rating": (
        Flaw.OUT_OF_ORDER,
        sheet(item("welcome", 5), item("talk-gap", 15), item("rate-alone", 15), item("close", 5)),
        {},
    ),
    "something after the close": (Flaw.OUT_OF_ORDER, sheet(*GOOD, item("open-time", 10)), {}),
    "one voice alone": (Flaw.LONE_VOICE, asked(lived_experience=1), {}),
    "more staff than others": (Flaw.OUTNUMBERED, asked(lived_experience=4, staff=8), {}),
    "ideas before lives": (Flaw.THEORY_FIRST, sheet(item("one-face", 40), *GOOD), {}),
    "tables without Welsh": (
        Flaw.TABLES_WITHOUT_WELSH,
        asked(needs=(Need.WELSH,)),
        {"language.breakouts_covered": False},
    ),
    "a block for another size": (
        Flaw.SIZE,
        replace(asked(people=5), items=(*GOOD, item("power-twister", 30))),
        {},
    ),
    "groups too small to show": (
        Flaw.TOO_FEW_TO_SHOW,
        replace(asked(staff=3), items=(*GOOD, item("rate-alone", 15))),
        {},
    ),
    "a long day without a meal": (
        Flaw.NO_MEAL,
        sheet(*GOOD, *[item("break", 20), item("open-time", 60)] * 3),
        {},
    ),
}


@pytest.mark.parametrize("what", FOUND)
def test_it_is_found(what: str) -> None:
    flaw, laid, answers = FOUND[what]
    assert warned(laid, flaw, plan_with(answers))


QUIET: dict[str, tuple[RunSheet, dict[str, object]]] = {
    "an evening as it should be": (sheet(), {}),
    "a plan that asks for nobody's story": (sheet(), {"activities.requires_story": False}),
    "a meal after the close": (sheet(*GOOD, item("meal", 5, None)), {}),
    "a bus in good time": (asked(last_bus=1260), {}),
    "someone helping to lead": (sheet(), {"facilitation.co_facilitator_lived_experience": True}),
    "people first": (sheet(), {"agenda.speaking_order": SpeakingOrder.PEOPLE_FIRST}),
    "as many of both": (asked(lived_experience=6, staff=6), {}),
    "tables with Welsh": (asked(needs=(Need.WELSH,)), {"language.breakouts_covered": True}),
    "tables nobody answered for": (asked(needs=(Need.WELSH,)), {}),
}


@pytest.mark.parametrize("what", QUIET)
def test_it_is_quiet(what: str) -> None:
    laid, answers = QUIET[what]
    found = {one.flaw for one in find_warnings(laid, BLOCKS, plan_with(answers))}
    assert not found


def test_a_quiet_room_makes_room_for_feelings() -> None:
    laid = sheet(item("feeling-power", 30))
    assert not warned(laid, Flaw.NO_WAY_OUT, plan_with({"support.quiet_room": True}))
    room = replace(laid.asked, quiet_room="The vestry")
    assert not warned(replace(laid, asked=room), Flaw.NO_WAY_OUT)


def test_the_same_plan_says_nothing_that_a_blank_one_would_not() -> None:
    assert find_warnings(sheet(), BLOCKS, Plan()) == find_warnings(sheet(), BLOCKS)


def test_the_gravest_comes_first() -> None:
    laid = sheet(item("feeling-power", 70, Lead.STAFF))
    grave = [list(SEVERITY.values()).index(one.severity) for one in find_warnings(laid, BLOCKS)]
    assert find_warnings(laid, BLOCKS)[0].flaw is Flaw.NO_WAY_OUT
    assert len(grave) > 3


def test_every_flaw_has_a_severity_and_a_case() -> None:
    assert set(SEVERITY) == set(Flaw) == {flaw for flaw, _sheet, _answers in FOUND.values()}


def test_a_run_that_is_too_long_is_told_once_with_its_minutes() -> None:
    (found,) = warned(sheet(*LONG), Flaw.NO_BREAK)
    assert (found.place, found.values) == (2, {"minutes": 75, "most": 60})


def test_what_people_wrote_themselves_counts_as_sitting() -> None:
    laid = sheet(item("welcome", 30), RunItem("", "A talk", 40, Lead.STAFF), item("close", 5))
    assert warned(laid, Flaw.NO_BREAK)

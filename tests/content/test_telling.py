"""What was found, in words that every door can use."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.cube import Holds, cells_told
from sharedpower.content.telling.findings import faces, headline, main_face, tell, wanted
from sharedpower.content.telling.labels import touches
from sharedpower.content.telling.voice import ENGLISH, Voice
from sharedpower.core.pitfalls import Outcome, Severity, find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Status, Topic, Undated
from sharedpower.core.plan.parts import Action, Actor, Group, Meeting, Route, Rungs
from sharedpower.core.plan.paths import read
from sharedpower.core.powercube import Form, Level, Space, Tier
from sharedpower.files.shape import questions
from tests.plans import Answers, plan_with
from tests.strategies import full_plan

STOP: Answers = {
    "decision.status": Status.MADE,
    "ladder.at": (Rungs("a", Tier.LOCAL, promised=5),),
}
ITEMS: Answers = {
    "levels": (Level(Tier.LOCAL, "Brecon"), Level(Tier.NATIONAL)),
    "actors": (Actor("boss", "The director"),),
    "spaces": (Meeting("hall", "Rhayader hall"), Meeting("club")),
    "routes": (Route("r", "Ours", messenger="boss", path=("hall", "club", "gone")),),
    "audience.groups": (Group("g", "Carers"),),
}


def teller(answers: Answers) -> Teller:
    return Teller(ENGLISH, plan_with(answers))


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        ("decision.status", Status.MADE, "It has been made"),
        ("decision.status", None, "not answered yet"),
        ("about.tags", (Topic.CARE, Topic.HOUSING), "Care and unpaid caring; Housing"),
        ("about.tags", (), "None of these"),
        ("purpose.helps_people", True, "Yes"),
        ("purpose.helps_people", False, "No"),
        ("purpose.savings_target", 12000, "£12,000"),
        ("purpose.savings_target", 0, "£0"),
        ("language.welsh_share", 10, "10%"),
        ("feedback.date", date(2026, 3, 31), "31 March 2026"),
        ("decision.title", "Clinic hours", "Clinic hours"),
        ("scope.target_level", Tier.LOCAL, "Brecon"),
        ("spaces[0].type", Space.CLAIMED, "Claimed"),
        ("ladder.at[0].promised", 4, "4. Asked"),
        ("routes[0].messenger", "boss", "The director"),
        ("routes[0].path", ("hall", "club", "gone"), "Rhayader hall; club; gone"),
        ("audience.groups", (Group("g"), Group("h")), "2"),
        ("nothing.of_the_kind", "x", "x"),
    ],
)
def test_an_answer_in_words(path: str, value: Any, words: str) -> None:
    assert teller(ITEMS).answer(path, value) == words


@pytest.mark.parametrize("path", ["feedback.date", "review.date", "decision.by_when"])
def test_no_date_is_an_answer_with_words(path: str) -> None:
    assert teller({}).answer(path, Undated.NONE) not in ("", "none", "None")


# A run sheet is shown whole, on a page of its own.
TOLD = [q for q in questions() if "." in q and not q.startswith("run_sheets.")]


@pytest.mark.parametrize("question", TOLD)
def test_every_answer_of_a_plan_has_words(question: str) -> None:
    plan = full_plan()
    stem, _, name = question.rpartition(".")
    holder = read(plan, stem)
    path = f"{stem}[0].{name}" if isinstance(holder, tuple) else question
    told = Teller(ENGLISH, plan)
    assert told.answer(path, read(plan, path))
    assert told.label(path)
    assert told.question(path)


def test_a_question_in_a_part_names_the_item() -> None:
    told = teller(ITEMS)
    assert told.where("audience.groups[0].name") == "Carers"
    assert told.question("audience.groups[0].seldom_heard").startswith("Carers: ")
    assert told.where("decision.status") == ""


def test_a_finding_in_words() -> None:
    told = teller(STOP)
    ((face,),) = [faces(told, find_pitfalls(told.plan), Severity.STOP)]
    assert (face.label, face.gloss) == ("Visible", "who decides, and how")
    (finding,) = face.told
    assert finding.id == "consulting-on-a-made-decision"
    assert [one.label for one in finding.yours] == [
        "Status of the decision",
        "Rung that was promised",
    ]
    assert [one.where for one in finding.yours] == ["", "Local"]
    assert finding.touches == ("Visible", "Closed", "all levels")


def test_every_finding_has_a_main_face_and_words() -> None:
    told = Teller(ENGLISH, full_plan())
    for finding in find_pitfalls(told.plan):
        assert main_face(finding) in finding.pitfall.facets
        assert tell(told, finding).title


@pytest.mark.parametrize(
    ("answers", "first"),
    [
        ({}, "Nothing found in what you have answered."),
        (STOP, "1 thing to stop for."),
        ({**STOP, "spaces": (Meeting("a", type=Space.INVITED, host=False, food=False),)},
         "1 thing to stop for, 1 to fix first."),
    ],
)  # fmt: skip
def test_the_headline(answers: Answers, first: str) -> None:
    found, open_ = headline(ENGLISH, find_pitfalls(plan_with(answers)))
    assert found == first
    assert "not answered yet" in open_


def test_the_next_questions_say_how_much_waits_for_them() -> None:
    told = teller(STOP)
    asked = wanted(told, find_pitfalls(told.plan), most=3)
    assert len(asked) == 3
    assert all(one.waiting > 0 and one.asks for one in asked)


def test_a_facet_set_without_a_level_touches_all_of_them() -> None:
    assert touches(ENGLISH, ["form.hidden"]) == ("Hidden", "all levels")
    assert touches(ENGLISH, ["form.hidden", "level.uk"]) == ("Hidden", "UK")


def test_cells_tell_the_gravest_and_how_many() -> None:
    told = teller(STOP)
    cells = cells_told(told, find_pitfalls(told.plan))
    found = {cell: state for cell, state in cells.items() if state.holds is Holds.STOP}
    assert {(cell.form, cell.space) for cell in found} == {(Form.VISIBLE, Space.CLOSED)}
    assert len(found) == 3
    assert "Visible, closed, local: 1 to stop for" in {state.said for state in found.values()}


def test_cells_tell_what_will_be_done() -> None:
    told = teller({"actions": (Action("a", "Listen", ("space.claimed",)),)})
    cells = cells_told(told, ())
    acted = {cell: state for cell, state in cells.items() if state.holds is Holds.ACTION}
    assert {cell.space for cell in acted} == {Space.CLAIMED}
    assert {state.words for state in acted.values()} == {"an action"}


def test_a_cell_is_a_strength_only_when_all_that_touches_it_is_answered() -> None:
    told = teller({})
    findings = find_pitfalls(told.plan)
    quiet = tuple(replace(one, outcome=Outcome.QUIET) for one in findings)
    assert {state.holds for state in cells_told(told, quiet).values()} == {Holds.STRENGTH}
    assert Holds.STRENGTH not in {one.holds for one in cells_told(told, findings).values()}


def test_a_facet_set_without_a_level_touches_the_plans_own() -> None:
    plan = plan_with({"decision.owner_level": Tier.NATIONAL})
    assert touches(ENGLISH, ["form.hidden"], plan.cube) == ("Hidden", "National")


def test_the_voice_is_the_door_s() -> None:
    shouting = Voice("cy", str.upper, lambda one, many, count: one if count == 1 else many)
    told = Teller(shouting, Plan())
    assert told.answer("purpose.helps_people", True) == "YES"
    assert touches(shouting, ["form.hidden"])[0] == "Cudd"

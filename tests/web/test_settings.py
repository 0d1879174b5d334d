"""What a plan sets for itself: its levels and words for them, and the numbers in pitfalls."""

from __future__ import annotations

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Action, Actor, Felt, Meeting
from sharedpower.core.powercube import Level, Tier
from sharedpower.core.questions import SETTINGS
from tests.people import A_PLAN, at_desk
from tests.plans import Answers, plan_with
from tests.strategies import full_plan
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db

USES_UK: list[Answers] = [
    {"decision.owner_level": Tier.UK},
    {"actors": (Actor("actor-1", level=Tier.UK),)},
    {"spaces": (Meeting("space-1", level=Tier.UK),)},
    {"ladder.felt_history": (Felt("felt-1", level=Tier.UK),)},
    {"actions": (Action("action-1", facets=("form.hidden", Tier.UK)),)},
]
WITH_UK = (*Plan().levels, Level(Tier.UK))


def test_a_plan_chooses_its_levels_and_its_own_words_for_them() -> None:
    desk = at_desk()
    typed = {"use": ["level.local", "level.uk"], "label-level.uk": " Y DU "}
    assert desk.post("levels", typed)["Location"] == desk.address("plan")
    assert desk.plan.levels == (Level(Tier.LOCAL), Level(Tier.UK, "Y DU"))
    assert "Y DU" in text_of(desk.get("cube"))


@pytest.mark.parametrize("plan", [A_PLAN, full_plan()], ids=["blank", "full"])
def test_sending_the_levels_as_they_stand_changes_nothing(plan: Plan) -> None:
    desk = at_desk(plan)
    form = form_on(desk.get("levels"), "levels")
    assert desk.post("levels", form.data()).status_code in {302, 422}
    assert desk.plan == plan


@pytest.mark.parametrize(
    "typed",
    [{}, {"use": ["level.street"]}, {"use": ["level.local"], "label-level.local": "x" * 61}],
    ids=["none", "unknown", "a long word"],
)
def test_levels_that_will_not_do_are_refused(typed: dict[str, object]) -> None:
    desk = at_desk()
    answer = desk.post("levels", typed)
    assert answer.status_code == 422
    assert 'href="#levels-list"' in text_of(answer)
    assert desk.plan == A_PLAN


@pytest.mark.parametrize("answers", USES_UK, ids=lambda answers: next(iter(answers)))
def test_a_level_that_an_answer_names_cannot_go(answers: Answers) -> None:
    plan = plan_with({"levels": WITH_UK, **answers})
    desk = at_desk(plan)
    assert desk.post("levels", {"use": ["level.local"]}).status_code == 422
    assert desk.plan == plan


def test_a_change_of_language_keeps_the_words_and_saves_nothing() -> None:
    desk = at_desk()
    typed = {"use": ["level.local"], "label-level.local": "Y cwm", "language_only": "1"}
    answer = desk.send(desk.address("levels").replace("/en/", "/cy/"), typed)
    again = form_on(answer, "levels").data()
    assert (again["use"], again["label-level.local"]) == (["level.local"], ["Y cwm"])
    assert desk.plan == A_PLAN


@pytest.mark.parametrize("plan", [A_PLAN, full_plan()], ids=["blank", "full"])
def test_sending_the_numbers_as_they_stand_changes_nothing(plan: Plan) -> None:
    desk = at_desk(plan)
    form = form_on(desk.get("thresholds"), "numbers")
    assert desk.post("thresholds", form.data())["Location"] == desk.address("plan")
    assert desk.plan == plan


def test_a_number_is_changed_and_an_empty_one_is_ours_again() -> None:
    desk = at_desk()
    for typed, kept in (("3", 3), ("", A_PLAN.thresholds.papers_days)):
        form = form_on(desk.get("thresholds"), "numbers")
        desk.post("thresholds", form.data({"thresholds.papers_days": typed}))
        assert desk.plan.thresholds.papers_days == kept


@pytest.mark.parametrize("typed", ["-1", "many", "99999999999"])
def test_a_number_that_will_not_do_is_an_error_at_its_place(typed: str) -> None:
    desk = at_desk()
    form = form_on(desk.get("thresholds"), "numbers")
    answer = desk.post("thresholds", form.data({"thresholds.papers_days": typed}))
    assert answer.status_code == 422
    assert 'href="#q-thresholds.papers_days"' in text_of(answer)
    assert desk.plan == A_PLAN


def test_every_number_says_where_it_comes_from() -> None:
    page = text_of(at_desk().get("thresholds"))
    assert all(f'id="q-{setting.question.id}"' in page for setting in SETTINGS)
    assert page.count("our own starting point. It has no outside source") == sum(
        setting.ours for setting in SETTINGS
    )

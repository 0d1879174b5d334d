"""The twelve steps: what a page shows is what it saves, and nothing is lost on the way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Status, Undated
from sharedpower.core.plan.paths import read
from sharedpower.core.questions import STEPS, Part, Step
from sharedpower.records.models import Change
from sharedpower.web.saying.addresses import part_slug
from tests.people import A_PLAN, Desk, at_desk
from tests.strategies import full_plan
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db

LINES = "First line\n\nThird: “a” & <b>"
EVERYTHING = replace(full_plan(), summary=LINES)
STEP = pytest.mark.parametrize("step", STEPS, ids=lambda step: step.slug)
ITEM_PAGES = [
    pytest.param(step, part, id=f"{step.slug}-{part.id}") for step in STEPS for part in step.parts
]


def next_address(desk: Desk, step: Step) -> str:
    place = STEPS.index(step) + 1
    return desk.address("step", step=STEPS[place].slug) if STEPS[place:] else desk.address("check")


@STEP
@pytest.mark.parametrize("plan", [EVERYTHING, A_PLAN], ids=["every answer", "no answer"])
def test_sending_a_step_as_it_stands_changes_nothing(step: Step, plan: Plan) -> None:
    desk = at_desk(plan)
    form = form_on(desk.get("step", step=step.slug))
    saved = desk.post("step", form.data(), step=step.slug)
    assert saved.status_code == 302
    assert saved["Location"] == next_address(desk, step)
    assert desk.plan == plan
    assert not Change.objects.exclude(kind="made").exists()


@pytest.mark.parametrize(("step", "part"), ITEM_PAGES)
def test_sending_an_item_as_it_stands_changes_nothing(step: Step, part: Part) -> None:
    desk = at_desk(EVERYTHING)
    for item in read(EVERYTHING, part.id):
        given = {"step": step.slug, "part": part_slug(part), "item": item.id}
        form = form_on(desk.get("item", **given))
        assert desk.post("item", form.data(), **given).status_code == 302
    assert desk.plan == EVERYTHING
    assert not Change.objects.exclude(kind="made").exists()


@STEP
def test_a_step_shows_every_question_of_its_own(step: Step) -> None:
    desk = at_desk(EVERYTHING)
    page = text_of(desk.get("step", step=step.slug))
    for asked in step.contents:
        assert f'id="q-{asked.id}"' in page
    assert page.count("<h1>") == 1


@STEP
def test_clearing_a_step_makes_its_answers_blank(step: Step) -> None:
    desk = at_desk(EVERYTHING)
    base = {"base": form_on(desk.get("step", step=step.slug)).data()["base"]}
    assert desk.post("step", base, step=step.slug).status_code == 302
    own = [asked.id for asked in step.contents if not isinstance(asked, Part)]
    assert {name: read(desk.plan, name) for name in own} == {
        name: read(Plan(), name) for name in own
    }


def test_blank_none_and_an_answer_are_three_things() -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="decision"))
    typed = {"decision.by_when__none": "on", "decision.owner": "The board"}
    desk.post("step", form.data(typed), step="decision")
    assert desk.plan.decision.by_when is Undated.NONE
    assert desk.plan.decision.owner == "The board"
    assert desk.plan.decision.status is None


def test_an_answer_beside_its_none_is_an_error_that_leads_to_the_question() -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="decision"))
    typed = {"decision.by_when": "2027-03-04", "decision.by_when__none": "on"}
    answer = desk.post("step", form.data(typed), step="decision")
    page = text_of(answer)
    assert answer.status_code == 422
    assert '<div class="summary" role="alert"' in page
    assert 'href="#q-decision.by_when"' in page
    assert 'id="q-decision.by_when"' in page
    assert desk.plan == A_PLAN


def test_an_error_keeps_everything_that_was_typed() -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="purpose"))
    typed = {
        "summary": LINES,
        "timeline.months": "many",
        "about.tags": ["dementia"],
        "purpose.organising_principle": "better_outcomes",
        "purpose.outcomes__none": "on",
    }
    refused = desk.post("step", form.data(typed), step="purpose")
    assert refused.status_code == 422
    again = form_on(refused).data()
    assert again["summary"] == [LINES.replace("\n", "\r\n")]
    for name in ("timeline.months", "purpose.organising_principle", "purpose.outcomes__none"):
        assert again[name] == [typed[name]]
    assert desk.plan == A_PLAN


def test_a_change_of_language_keeps_what_was_typed_and_saves_nothing() -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="decision"))
    typed = {"decision.owner": "Y bwrdd", "decision.by_when": "soon", "routes__none_of": "on"}
    place = desk.address("step", step="decision").replace("/en/", "/cy/")
    answer = desk.send(place, form.data({**typed, "language_only": "1"}))
    page = text_of(answer)
    assert answer.status_code == 200
    assert '<html lang="cy">' in page
    assert 'role="alert"' not in page
    assert {name: form_on(answer).data()[name] for name in typed} == {
        name: [value] for name, value in typed.items()
    }
    assert desk.plan == A_PLAN


def test_a_plan_may_lose_its_name_and_get_it_back() -> None:
    desk = at_desk()
    for title in ("", "Another name"):
        form = form_on(desk.get("step", step="purpose"))
        assert desk.post("step", form.data({"title": title}), step="purpose").status_code == 302
        assert desk.plan.title == title
        assert desk.get("plan").status_code == 200


def test_none_of_a_part_is_kept_until_there_is_one() -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="decision"))
    desk.post("step", form.data({"actors__none_of": "on"}), step="decision")
    assert desk.plan.actors == ()
    again = form_on(desk.get("step", step="decision")).data()
    assert again["actors__none_of"] == ["on"]
    again.pop("actors__none_of")
    desk.post("step", again, step="decision")
    assert desk.plan.actors is None


def test_an_error_keeps_a_tick_that_there_are_none() -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="decision"))
    typed = {"actors__none_of": "on", "decision.by_when": "soon"}
    refused = desk.post("step", form.data(typed), step="decision")
    assert form_on(refused).data()["actors__none_of"] == ["on"]


def test_the_button_that_goes_to_an_item_saves_the_page_first() -> None:
    desk = at_desk(EVERYTHING)
    form = form_on(desk.get("step", step="people"))
    change = f"Change: {EVERYTHING.audience.groups[0].name}"  # type: ignore[index]
    pressed = form.pressed(change) | {"audience.reflects_area": "no"}
    answer = desk.post("step", pressed, step="people")
    part = {"step": "people", "part": "audience-groups", "item": "group-1"}
    assert answer["Location"] == desk.address("item", **part)
    assert desk.plan.audience.reflects_area is False


def test_a_button_with_an_error_on_the_page_goes_nowhere() -> None:
    desk = at_desk(EVERYTHING)
    form = form_on(desk.get("step", step="purpose"))
    data = form.data({"timeline.months": "many", "go": "steps"})
    assert desk.post("step", data, step="purpose").status_code == 422


def test_saving_can_lead_to_all_steps() -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="purpose"))
    answer = desk.post("step", form.pressed("Save, and see all steps"), step="purpose")
    assert answer["Location"] == desk.address("plan")


@pytest.mark.parametrize("back", ["/en/about/", "/en/plans/?page=2#q"])
def test_saving_leads_back_to_where_somebody_came_from(back: str) -> None:
    desk = at_desk()
    form = form_on(desk.open(desk.address("step", step="purpose") + f"?back={back}"))
    form.fields = [(name, back if name == "back" else value) for name, value in form.fields]
    assert desk.post("step", form.data(), step="purpose")["Location"] == back


AWAY = [
    "https://elsewhere.example/",
    "//elsewhere.example/",
    "/\\elsewhere.example/",
    "\\\\elsewhere.example",
    "///elsewhere.example",
    "/\t/elsewhere.example",
    "http:elsewhere.example",
    "javascript:alert(1)",
    " //elsewhere.example",
    "elsewhere.example",
]


@pytest.mark.parametrize("away", AWAY)
@pytest.mark.parametrize("name", ["back", "go"])
def test_saving_never_leads_off_this_site(away: str, name: str) -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="purpose"))
    answer = desk.post("step", form.data({name: away}), step="purpose")
    assert answer["Location"] == desk.address("step", step="decision")


@pytest.mark.parametrize("away", AWAY)
def test_the_page_itself_forgets_a_way_back_that_leads_off_this_site(away: str) -> None:
    desk = at_desk()
    answer = desk.client.get(desk.address("step", step="purpose"), {"back": away})
    assert form_on(answer).data()["back"] == [""]  # type: ignore[arg-type]


def test_a_step_that_nobody_knows_is_not_found() -> None:
    assert at_desk().get("step", step="holidays").status_code == 404


def test_the_status_of_the_decision_is_shown_again() -> None:
    desk = at_desk()
    form = form_on(desk.get("step", step="decision"))
    desk.post("step", form.data({"decision.status": "made"}), step="decision")
    assert desk.plan.decision.status is Status.MADE
    again = form_on(desk.get("step", step="decision")).data()
    assert again["decision.status"] == ["made"]

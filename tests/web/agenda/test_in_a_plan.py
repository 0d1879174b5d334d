"""Agendas in a plan: filled in from it, warned by it, kept, changed by two, removed."""

from __future__ import annotations

from typing import Any

import pytest

from sharedpower.actions import plans
from sharedpower.core.plan.paths import with_answers
from sharedpower.core.plan.run_sheet import Need
from tests.people import Desk, address, browser_of, second_maker
from tests.web.addresses import AN_AGENDA
from tests.web.agenda.desk import blocks, laid, planner, sheet_in, visitor
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db


def pressed(desk: Desk, name: str, what: str, **typed: object) -> dict[str, object]:
    form = form_on(desk.get("plan-agenda", sheet=name), "agenda")
    return form.data(typed | {"press": what})


def test_what_the_plan_knows_is_filled_in() -> None:
    desk = planner()
    text = text_of(desk.get("plan-agenda-new", "?session=session-1"))
    assert 'value="Evening in Rhayader"' in text
    assert 'value="Rhayader"' in text
    assert form_on(text, "agenda-ask").data()["needs"] == [Need.QUIET_ROOM]


def test_it_is_kept_in_the_plan_for_its_session_and_shown_on_the_overview() -> None:
    desk = planner()
    answer = desk.send(
        desk.address("plan-agenda-new") + "?session=session-1", AN_AGENDA | {"title": "Evening"}
    )
    (sheet,) = desk.plan.run_sheets
    assert answer["Location"] == desk.address("plan-agenda", sheet=sheet.id)
    assert (sheet.session, sheet.asked.title) == ("session-1", "Evening")
    assert desk.address("plan-agenda", sheet=sheet.id) in text_of(desk.get("plan"))
    assert "?session=session-1" not in text_of(desk.get("plan-agendas"))


def test_a_press_changes_the_plan_and_its_history_says_so() -> None:
    desk = planner()
    name = laid(desk)
    before = blocks(desk.plan.run_sheets[0])
    desk.post("plan-agenda", pressed(desk, name, "remove 2"), sheet=name)
    assert blocks(desk.plan.run_sheets[0]) == [*before[:2], *before[3:]]
    history = text_of(desk.get("history"))
    assert "laid out an agenda" in history
    assert "One short story (10)" in history


def test_the_plans_facts_warn() -> None:
    desk = planner()
    name = laid(desk)
    assert "must tell their story" not in text_of(desk.get("plan-agenda", sheet=name))
    demanding = with_answers(desk.plan, {"activities.requires_story": True})
    assert desk.person
    plans.replace_all(record=desk.record, plan=demanding, by=desk.person)
    assert "The plan says that people must tell their story." in text_of(
        desk.get("plan-agenda", sheet=name)
    )


def test_two_makers_do_not_overwrite_one_another_unseen() -> None:
    desk = planner()
    name = laid(desk)
    other = second_maker(desk)
    mine = pressed(desk, name, "save", **{"minutes-0": "7"})
    other.post("plan-agenda", pressed(other, name, "remove 1"), sheet=name)
    answer: Any = desk.post("plan-agenda", mine, sheet=name)
    assert answer.status_code == 409
    assert "Somebody else changed this agenda meanwhile" in text_of(answer)
    again = form_on(answer, "agenda").data({"press": "save"})
    assert again["minutes-0"] == ["7"]
    assert desk.post("plan-agenda", again, sheet=name).status_code == 302
    assert desk.plan.run_sheets[0].items[0].minutes == 7


def test_it_is_laid_out_anew_in_its_place() -> None:
    desk = planner()
    name = laid(desk)
    form = form_on(desk.get("plan-agenda-ask", sheet=name), "agenda-ask")
    desk.post("plan-agenda-ask", form.data({"aims": "plan_next"}), sheet=name)
    (sheet,) = desk.plan.run_sheets
    assert sheet.id == name
    assert "power-matrix" in blocks(sheet)


def test_it_is_removed_after_a_question() -> None:
    desk = planner()
    name = laid(desk)
    assert "Remove it" in text_of(desk.get("plan-agenda-remove", sheet=name))
    assert desk.plan.run_sheets
    desk.post("plan-agenda-remove", sheet=name)
    assert not desk.plan.run_sheets
    gone = desk.get("plan-agenda", sheet=name)
    assert gone["Location"] == desk.address("plan-agendas")


def test_a_visitors_agenda_is_kept_after_signing_in() -> None:
    desk, client = planner(), visitor()
    wanted = sheet_in(client)
    client.force_login(desk.person, backend="django.contrib.auth.backends.ModelBackend")  # type: ignore[arg-type]
    assert client.post(address("agenda-keep"), {}).status_code == 422
    answer = client.post(address("agenda-keep"), {"plan": desk.record.pk})
    assert answer.status_code == 302
    assert desk.plan.run_sheets[0].items == wanted.items


def test_nobody_keeps_an_agenda_in_a_plan_of_others() -> None:
    desk, client = planner(), browser_of(second_maker(planner(), "huw").person)
    client.post(address("agenda"), AN_AGENDA)
    assert client.post(address("agenda-keep"), {"plan": desk.record.pk}).status_code == 422
    assert not desk.plan.run_sheets


def test_laying_out_anew_does_not_go_over_what_another_maker_did() -> None:
    desk = planner()
    name = laid(desk)
    form = form_on(desk.get("plan-agenda-ask", sheet=name), "agenda-ask")
    desk.post("plan-agenda", pressed(desk, name, "remove 1"), sheet=name)
    theirs = desk.plan
    answer: Any = desk.post("plan-agenda-ask", form.data({"aims": "plan_next"}), sheet=name)
    assert (answer.status_code, desk.plan) == (409, theirs)
    again = form_on(answer, "agenda-ask").data()
    assert again["aims"] == ["plan_next"]
    assert desk.post("plan-agenda-ask", again, sheet=name).status_code == 302
    assert desk.plan != theirs

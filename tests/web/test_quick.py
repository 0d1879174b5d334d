"""The quick check: eight questions for anybody, and no trace of the answers."""

from __future__ import annotations

from collections.abc import Mapping
from html import unescape
from typing import Any

import pytest
from django.apps import apps
from django.contrib.sessions.models import Session
from django.test import Client

from sharedpower.core.pitfalls import find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read
from sharedpower.core.questions import Kind, question
from sharedpower.core.quick import quick_questions
from sharedpower.files import read_plan
from sharedpower.records.models import Change, Organiser, PlanRecord
from tests.people import PASSWORD, address, browser_of, organiser, organiser_with_password
from tests.web.browsing import Form, form_on, text_of

pytestmark = pytest.mark.django_db

EIGHT = quick_questions(8)


def first_choice(identity: str) -> str:
    asked = question(identity)
    if asked.kind is Kind.YES_NO:
        return "no"
    return str(asked.choices[0][0]) if asked.kind is Kind.CHOICE else "1"


ANSWERS = {identity: first_choice(identity) for identity in EIGHT}


def rows() -> dict[str, int]:
    """How many rows each table has."""
    return {model._meta.label: model._default_manager.count() for model in apps.get_models()}


def quick(client: Client, typed: Mapping[str, object] = ANSWERS) -> Any:
    """Answer the eight, and see what it says."""
    form = form_on(page(client.get(address("quick"))), "quick")
    return client.post(form.attributes["action"], form.data(typed))


def page(answer: Any) -> str:
    assert answer.status_code in {200, 422}, answer
    return text_of(answer)


def carry(answer: Any) -> Form:
    return form_on(page(answer), "carry")


def asked_on(form: Form) -> list[str]:
    (ids,) = (value for name, value in form.fields if name == "ids")
    return ids.split()


def carried(form: Form) -> Plan:
    (text,) = (value for name, value in form.fields if name == "plan")
    return read_plan(text.encode())


def test_the_eight_are_asked_without_signing_in() -> None:
    form = form_on(page(Client().get(address("quick"))), "quick")
    assert form.data()["ids"] == [" ".join(EIGHT)]
    assert set(EIGHT) <= form.names


def test_the_answers_are_checked() -> None:
    answer = quick(Client())
    plan = carried(carry(answer))
    assert all(read(plan, identity) is not None for identity in EIGHT)
    said = unescape(page(answer))
    found = [one.pitfall for one in find_pitfalls(plan) if one.outcome.name == "FOUND"]
    assert found
    assert all(pitfall.title in said for pitfall in found)


def test_nothing_is_stored_and_no_session_begins() -> None:
    client, before = Client(), rows()
    form = carry(quick(client))
    for name in ("quick", "quick-file"):
        assert client.post(address(name), form.data()).status_code == 200
    assert rows() == before
    assert set(client.cookies) <= {"csrftoken"}


def test_nothing_that_was_answered_is_in_an_address() -> None:
    answer = quick(Client())
    assert answer.request["QUERY_STRING"] == ""
    assert form_on(answer, "carry").attributes["method"] == "post"


def test_nothing_answered_is_fine_too() -> None:
    assert carried(carry(quick(Client(), {}))) == Plan()


def test_a_mistake_is_shown_at_its_question_and_nothing_typed_is_lost() -> None:
    numbers = [one for one in EIGHT if question(one).kind in {Kind.WHOLE_NUMBER, Kind.PERCENT}]
    choices = [one for one in EIGHT if one not in numbers]
    wrong = (numbers or choices)[0]
    answer = quick(Client(), ANSWERS | {wrong: "many"})
    assert answer.status_code == 422
    assert f'href="#q-{wrong}"' in page(answer)
    again = form_on(answer, "quick").data()
    assert {one: again[one] for one in choices if one != wrong} == {
        one: [ANSWERS[one]] for one in choices if one != wrong
    }


def test_the_answers_can_be_downloaded() -> None:
    client = Client()
    form = carry(quick(client))
    answer = client.post(address("quick-file"), form.data())
    assert answer["Content-Disposition"] == 'attachment; filename="plan.plan.yaml"'
    assert read_plan(answer.content) == carried(form)


def test_eight_more_are_those_that_would_settle_most() -> None:
    client = Client()
    first = carry(quick(client))
    again = form_on(page(client.post(address("quick"), first.data())), "quick")
    more = asked_on(again)
    assert len(more) == 8
    assert not set(more) & set(EIGHT)
    answers = {identity: first_choice(identity) for identity in more}
    plan = carried(carry(client.post(again.attributes["action"], again.data(answers))))
    assert all(read(plan, identity) is not None for identity in (*EIGHT, *more))


def test_one_can_go_on_until_there_are_none_left() -> None:
    client = Client()
    answer = quick(client)
    for _more in range(20):
        answer = client.post(address("quick"), carry(answer).data())
        if 'id="quick"' not in page(answer):
            break
        form = form_on(page(answer), "quick")
        answers = {identity: first_choice(identity) for identity in asked_on(form)}
        answer = client.post(form.attributes["action"], form.data(answers))
    assert "no quick questions left" in page(answer)


def test_changing_the_language_keeps_the_answers_as_typed() -> None:
    client = Client()
    form = form_on(page(client.get(address("quick"))), "quick")
    typed = ANSWERS | {EIGHT[0]: ANSWERS[EIGHT[0]]}
    welsh = client.post(address("quick", "cy"), form.data({**typed, "language_only": "1"}))
    assert '<html lang="cy">' in page(welsh)
    again = form_on(page(welsh), "quick")
    assert {one: again.data()[one] for one in EIGHT} == {one: [typed[one]] for one in EIGHT}
    assert again.attributes["action"] == address("quick-result", "cy")


def test_changing_the_language_of_the_result_keeps_what_it_carries() -> None:
    client = Client()
    form = carry(quick(client))
    data = form.data({"language_only": "1"})
    welsh = client.post(address("quick-result", "cy"), data)
    assert '<html lang="cy">' in page(welsh)
    assert carried(carry(welsh)) == carried(form)


def test_who_is_signed_in_keeps_it_by_giving_it_a_name() -> None:
    mair = organiser()
    client = browser_of(mair)
    form = carry(quick(client))
    ask = form_on(page(client.post(address("quick-keep"), form.data())), "keep")
    assert "username" not in ask.names
    kept = client.post(address("quick-keep"), ask.data({"title": "Clinic hours"}))
    record = PlanRecord.objects.get()
    assert kept["Location"] == address("plan", plan_id=record.pk)
    assert list(record.makers.all()) == [mair]
    assert all(record.document[one.split(".")[0]] for one in EIGHT)
    assert Change.objects.get().kind == "quick"


def test_who_is_not_signed_in_does_so_on_the_way() -> None:
    mair, client = organiser_with_password(), Client()
    form = carry(quick(client))
    ask = form_on(page(client.post(address("quick-keep"), form.data())), "keep")
    typed = {"title": "Clinic hours", "username": "mair", "password": PASSWORD}
    kept = client.post(address("quick-keep"), ask.data(typed))
    assert kept.status_code == 302
    assert list(PlanRecord.objects.get().makers.all()) == [mair]
    assert client.get(kept["Location"]).status_code == 200


def test_a_wrong_password_on_the_way_loses_nothing() -> None:
    organiser_with_password()
    client = Client()
    form = carry(quick(client))
    typed = {"title": "Clinic hours", "username": "mair", "password": "wrong"}
    answer = client.post(address("quick-keep"), form.data(typed))
    assert answer.status_code == 422
    again = form_on(page(answer), "keep")
    assert again.data()["title"] == ["Clinic hours"]
    assert carried(again) == carried(form)
    assert not PlanRecord.objects.exists()
    assert not Session.objects.exists()


@pytest.mark.parametrize("title", ["", "   ", "x" * 201])
def test_a_plan_that_is_kept_needs_a_name(title: str) -> None:
    client = browser_of(organiser())
    form = carry(quick(client))
    answer = client.post(address("quick-keep"), form.data({"title": title}))
    assert answer.status_code == 422
    assert not PlanRecord.objects.exists()


def test_nobody_who_is_not_signed_in_keeps_anything() -> None:
    client = Client()
    form = carry(quick(client))
    client.post(address("quick-keep"), form.data({"title": "Clinic hours"}))
    assert not PlanRecord.objects.exists()
    assert not Organiser.objects.exists()


@pytest.mark.parametrize("spoilt", ["", "{", "title: [", '{"titel": 1}', "x" * 1_000_001])
def test_a_spoilt_page_starts_afresh_and_never_crashes(spoilt: str) -> None:
    for name in ("quick", "quick-result", "quick-keep", "quick-file"):
        sent = {"plan": spoilt, "ids": "nonsense title decision.status"}
        assert Client().post(address(name), sent).status_code == 200
    assert not PlanRecord.objects.exists()


@pytest.mark.parametrize("name", ["quick-result", "quick-file", "quick-keep"])
def test_an_address_without_answers_leads_to_the_questions(name: str) -> None:
    assert Client().get(address(name))["Location"] == address("quick")

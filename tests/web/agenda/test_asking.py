"""Asking for an agenda: with little, with much, with something wrong."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.test import Client
from django.utils import timezone

from sharedpower.core.plan.run_sheet import Aim, Food, Need
from tests.people import address
from tests.web.addresses import AN_AGENDA
from tests.web.agenda.desk import blocks, page, sheet_in, visitor
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db


def test_one_tick_and_one_press_make_an_agenda() -> None:
    client = Client()
    form = form_on(page(client, "agenda"), "agenda-ask")
    answer = client.post(address("agenda"), form.data({"aims": "learn_cube"}))
    assert answer.status_code == 302
    sheet = sheet_in(client)
    assert sheet.minutes == 120
    assert blocks(sheet)[-1] == "close"


def test_all_that_was_asked_is_kept_and_asked_again_filled_in() -> None:
    client = visitor(
        on="2027-03-27", last_bus="21:10", needs=["welsh", "quiet_room"], food="meal", staff="4"
    )
    asked = sheet_in(client).asked
    assert (asked.last_bus, asked.staff, asked.food) == (1270, 4, Food.MEAL)
    assert asked.aims == (Aim.LEARN_CUBE,)
    assert asked.needs == (Need.WELSH, Need.QUIET_ROOM)
    form = form_on(page(client, "agenda"), "agenda-ask")
    again = form.data()
    assert again["last_bus"] == ["21:10"]
    assert again["needs"] == ["welsh", "quiet_room"]


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ({"aims": []}, "Tick at least one aim."),
        ({"start": "soon"}, "Write the time like 18:30."),
        ({"people": "many"}, "Write a whole number from 2 to 500."),
        ({"people": "5", "staff": "4", "lived_experience": "4"}, "That is fewer than"),
        ({"end": "18:40"}, "It must end 45 minutes to 9 hours after it starts."),
        ({"start": "23:30"}, "It would go on after midnight."),
        ({"on": "tomorrow"}, "Write the date as day, month, year"),
        ({"title": "x" * 200}, "Use at most 120 letters."),
    ],
)
def test_what_does_not_fit_is_said_and_nothing_is_lost(typed: dict[str, object], says: str) -> None:
    client = Client()
    answer = client.post(address("agenda"), AN_AGENDA | {"place": "The hall"} | typed)
    assert answer.status_code == 422
    assert says in text_of(answer)  # type: ignore[arg-type]
    assert 'value="The hall"' in text_of(answer)  # type: ignore[arg-type]
    assert "agenda" not in client.session


@pytest.mark.parametrize("typed", ["6pm", "18.00", "18:00", "1800", "18"])
def test_times_are_read_as_people_write_them(typed: str) -> None:
    assert sheet_in(visitor(start=typed)).asked.start == 18 * 60


def test_an_end_counts_before_the_length() -> None:
    assert sheet_in(visitor(end="20:00")).asked.length == 90


def test_the_language_changes_and_what_was_typed_stays() -> None:
    data = AN_AGENDA | {"place": "Neuadd y pentref", "language_only": "1", "start": "x"}
    answer = Client().post(address("agenda", "cy"), data)
    assert answer.status_code == 200
    assert 'value="Neuadd y pentref"' in text_of(answer)  # type: ignore[arg-type]
    assert "<h1>Adeiladydd agenda</h1>" in text_of(answer)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["agenda-edit", "agenda-calendar"])
def test_without_an_agenda_the_question_comes_first(name: str) -> None:
    assert page(Client(), name)["Location"] == address("agenda")


def test_a_spoilt_session_counts_as_none() -> None:
    client = visitor()
    session = client.session
    session["agenda"] = {"key": "x", "sheet": {"items": "no list"}}
    session.save()
    assert page(client)["Location"] == address("agenda")


def test_what_is_older_than_promised_goes_when_the_next_is_made() -> None:
    visitor()
    Session.objects.update(expire_date=timezone.now() - timedelta(minutes=1))
    visitor()
    assert Session.objects.count() == 1

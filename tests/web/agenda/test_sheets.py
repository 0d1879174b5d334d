"""The sheets to print, and the calendar file."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from tests.people import address
from tests.web.agenda.desk import laid, page, planner, sheet_in, visitor
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db
KNOWN = {"last_bus": "21:10", "quiet_room": "The vestry", "place": "Village hall"}


def paper(side: str, query: str = "", **typed: object) -> str:
    return text_of(page(visitor(**KNOWN, **typed), "agenda-sheet", query=query, side=side))


def test_participants_read_what_they_need_and_no_inner_notes() -> None:
    text = paper("participants", staff="8", lived_experience="1")
    assert "Nobody will ask you for your story." in text
    assert "The quiet room: The vestry." in text
    assert "It ends at 20:30." in text
    assert "The last bus goes at 21:10." in text
    for inner in ("Do:", "Bring:", "Care:", "Fix first", "Only one person", "Someone from staff"):
        assert inner not in text


def test_the_facilitator_reads_who_leads_what_to_bring_and_what_is_still_wrong() -> None:
    text = paper("facilitator", lived_experience="1")
    for words in ("Do:", "Bring:", "Care:", "Someone with lived experience", "Only one person"):
        assert words in text
    assert "12 copies" in text
    assert "2 sets of the three stories" in text
    assert "How people will hear" in text


@pytest.mark.parametrize("side", ["participants", "facilitator"])
def test_each_language_or_both_side_by_side(side: str) -> None:
    texts = {query: paper(side, f"?in={query}") for query in ("en", "cy", "both")}
    assert ("Welcome" in texts["en"], "Croeso" in texts["en"]) == (True, False)
    assert ("Welcome" in texts["cy"], "Croeso" in texts["cy"]) == (False, True)
    assert "Welcome" in texts["both"]
    assert '<td lang="cy"><strong>Croeso' in texts["both"].replace("\n", "")
    assert "Mae&#x27;r bws olaf yn mynd am 21:10." in texts["both"].replace("'", "&#x27;")


def test_a_language_that_is_none_is_the_readers() -> None:
    assert "Croeso" not in paper("participants", "?in=zz")


def test_there_is_no_third_side() -> None:
    assert page(visitor(), "agenda-sheet", side="boss").status_code == 404


def calendar_of(answer: Any) -> Any:
    assert answer["Content-Type"].startswith("text/calendar")
    made = Calendar.from_ical(answer.content)
    (event,) = made.walk("VEVENT")
    return event


@pytest.mark.parametrize(("day", "offset"), [("2027-03-27", 0), ("2027-03-29", 1)])
def test_the_calendar_knows_when_the_clocks_change(day: str, offset: int) -> None:
    event = calendar_of(page(visitor(on=day, **KNOWN), "agenda-calendar"))
    start, end = event["DTSTART"].dt, event["DTEND"].dt
    assert start.replace(tzinfo=None) == datetime.fromisoformat(f"{day}T18:30")
    assert start.utcoffset() == timedelta(hours=offset)
    assert end - start == timedelta(hours=2)
    assert event["DTSTART"].params["TZID"] == "Europe/London"


def test_the_calendar_brings_its_time_zone_and_invites_nobody() -> None:
    answer = page(visitor(on="2027-06-01", **KNOWN), "agenda-calendar")
    assert b"BEGIN:VTIMEZONE" in answer.content
    event = calendar_of(answer)
    assert not {"ATTENDEE", "ORGANIZER"} & set(event)
    assert str(event["LOCATION"]) == "Village hall"


@pytest.mark.parametrize(("language", "words"), [("en", "18:30 Welcome"), ("cy", "18:30 Croeso")])
def test_the_programme_is_in_the_readers_language(language: str, words: str) -> None:
    client = visitor(on="2027-06-01", **KNOWN)
    text = str(calendar_of(page(client, "agenda-calendar", language))["DESCRIPTION"])
    assert text.startswith(words)
    assert "21:10" in text
    assert len(text.splitlines()) > len(sheet_in(client).items)


def test_it_stays_the_same_entry_after_a_change() -> None:
    client = visitor(on="2027-06-01")
    before = calendar_of(page(client, "agenda-calendar"))["UID"]
    client.post(
        address("agenda"),
        {"aims": "plan_next", "start": "10:00", "length": "60", "people": "9", "on": "2027-06-02"},
    )
    assert calendar_of(page(client, "agenda-calendar"))["UID"] == before
    assert calendar_of(page(visitor(on="2027-06-01"), "agenda-calendar"))["UID"] != before


def test_without_a_day_the_calendar_asks_for_one() -> None:
    assert page(visitor(), "agenda-calendar")["Location"] == address("agenda")
    desk = planner()
    name = laid(desk)
    answer = desk.get("plan-agenda-calendar", sheet=name)
    assert answer["Location"] == desk.address("plan-agenda-ask", sheet=name)

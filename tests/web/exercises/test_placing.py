"""Placing a story: phones in, the spread out, and no right answer first."""

from __future__ import annotations

import gzip
import re
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.core.cache import cache
from django.test import Client

from sharedpower.content import stories
from sharedpower.records.models import Placement, Placing
from tests.people import address
from tests.web.browsing import form_on, text_of
from tests.web.exercises.rounds import StoryPhone, a_round
from tests.web.exercises.working import told

pytestmark = pytest.mark.django_db
LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])
FINE = pytest.mark.parametrize("fine", [False, True])
STORY = pytest.mark.parametrize("story", stories())
HIDDEN, SEEN, UNSEEN = "form.hidden", "form.visible", "form.invisible"
FIRST_VIEW, REQUESTS = 14_000, 3


@pytest.fixture(autouse=True)
def nobody_guessed() -> None:
    cache.clear()


@LANGUAGE
@FINE
@STORY
def test_a_phones_first_view_is_light(story: str, fine: bool, language: str) -> None:
    page = text_of(a_round(story=story, fine=fine).phone(language).get())
    brought = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', page))
    assert 1 + len(brought) <= REQUESTS
    files = [finders.find(re.sub(r"^/static/[0-9a-f]+/", "", one)) for one in brought]
    weights = [len(gzip.compress(Path(str(one)).read_bytes(), 6)) for one in files]
    assert sum(weights) + len(gzip.compress(page.encode(), 6)) <= FIRST_VIEW


def test_a_phone_joins_places_and_changes_its_mind() -> None:
    held = a_round()
    phone = held.phone()
    answer = phone.put(form=HIDDEN)
    assert answer["Location"].endswith("?sent=1#kept")
    assert 'id="kept"' in text_of(phone.get("?sent=1"))
    assert "Saved. You can change it" in told(phone.get("?sent=1"))
    phone.put(form=UNSEEN)
    assert [one.place for one in Placement.objects.all()] == [UNSEEN]
    assert ("form", UNSEEN) in form_on(phone.get(), "place").fields


def test_in_the_27_places_all_three_are_asked() -> None:
    held = a_round(fine=True)
    phone = held.phone()
    assert phone.put(form=HIDDEN).status_code == 422
    lacking = phone.put(form=HIDDEN, space="space.invited")
    assert ("space", "space.invited") in form_on(lacking, "place").fields
    phone.put(form=HIDDEN, space="space.invited", level="level.regional")
    assert [one.place for one in Placement.objects.all()] == ["hidden-invited-regional"]


@pytest.mark.parametrize("chosen", [{}, {"form": ""}, {"form": "form.outer"}, {"space": HIDDEN}])
def test_what_was_not_offered_is_refused_with_a_sentence(chosen: dict[str, str]) -> None:
    answer = a_round().phone().put(**chosen)
    assert answer.status_code == 422
    assert "Choose one of the answers first." in told(answer)


def test_a_phone_without_cookies_is_not_counted_twice() -> None:
    held = a_round()
    for _turn in range(3):
        answer = StoryPhone(held.made.code).put(form=HIDDEN)
        assert answer.status_code == 403
    assert not Placement.objects.exists()


def test_a_phone_handed_on_is_somebody_else() -> None:
    phone = a_round().phone()
    phone.put(form=HIDDEN)
    phone.hand_on()
    assert ("form", HIDDEN) not in form_on(phone.get(), "place").fields
    phone.put(form=SEEN)
    assert sorted(one.place for one in Placement.objects.all()) == [HIDDEN, SEEN]


def test_a_cookie_that_was_tampered_with_is_none() -> None:
    phone = a_round().phone()
    phone.client.cookies["placing"] = "made:up"
    assert phone.put(form=HIDDEN).status_code == 403


@LANGUAGE
def test_before_the_spread_nothing_of_it_and_no_reading_can_be_seen(language: str) -> None:
    held = a_round().placed(*[HIDDEN] * 4, SEEN, UNSEEN)
    reading = stories()["missing-item"].reading.in_language(language)
    for page in (told(held.page()), told(held.phone(language).get())):
        assert reading not in page
        assert "<table" not in page
        assert "Most of you" not in page


@LANGUAGE
def test_the_spread_says_what_most_saw_first_and_then_what_some_saw(language: str) -> None:
    held = a_round().placed(*[HIDDEN] * 4, SEEN, UNSEEN)
    held.press("reveal")
    page = told(held.phone(language).get())
    most, some = {
        "en": ("Most of you put it under: Hidden", "Some saw: Visible"),
        "cy": ("Gosododd y rhan fwyaf ohonoch hi o dan: Cudd", "Gwelodd rhai: Gweladwy"),
    }[language]
    assert page.index(most) < page.index(some)
    assert stories()["missing-item"].reading.in_language(language) not in page


def test_the_room_sees_the_cube_and_its_table_and_then_our_reading() -> None:
    places = ["hidden-invited-regional"] * 4 + ["visible-closed-local"] * 2
    held = a_round(fine=True).placed(*places)
    held.press("reveal")
    page = told(held.page())
    assert "Hidden, invited, regional: 4 people" in page
    assert "<svg" in page
    held.press("reading")
    assert stories()["missing-item"].reading.en in told(held.page())
    assert stories()["missing-item"].others[0].why.en in told(held.phone().get())


def test_fewer_than_five_are_refused_with_a_sentence() -> None:
    held = a_round().placed(*[HIDDEN] * 4)
    answer = held.press("reveal")
    assert answer.status_code == 409
    assert "Fewer than five" in told(answer)
    assert held.now.release is None


def test_a_late_answer_does_not_move_what_was_shown() -> None:
    held = a_round().placed(*[HIDDEN] * 4, SEEN, SEEN)
    phone = held.phone()
    held.press("reveal")
    before = held.now.release
    assert "Most of you" in told(phone.put(form=UNSEEN))
    assert (held.now.release, Placement.objects.count()) == (before, 0)


def test_our_reading_and_the_note_wait_for_the_spread() -> None:
    held = a_round().placed(*[HIDDEN] * 5)
    for button in ("reading", "note"):
        assert held.press(button).status_code == 409
    held.press("reveal")
    held.press("note")
    (note,) = held.desk.plan.notes
    assert note.question == "A story placed: The missing item"
    assert note.about == HIDDEN
    assert note.text.startswith("Almost all of you put it under: Hidden")


def test_the_code_is_typed_at_the_same_door_as_a_listenings() -> None:
    held = a_round()
    code = held.made.code.lower()
    answer: Any = Client().post(address("join-code"), {"code": f"{code[:3]} {code[3:]}"})
    assert answer["Location"] == held.phone().address()


def test_a_code_that_is_not_there_leads_back_to_the_door() -> None:
    answer = StoryPhone("FHJKMM").get()
    assert answer.status_code == 404
    assert address("join-code") in told(answer)


def test_it_is_started_from_the_exercise_for_one_of_ones_own_plans() -> None:
    held = a_round()
    chosen = {"story": "quiet-chair", "fine": "cells", "plan": held.desk.record.pk}
    answer: Any = held.desk.client.post(address("placings"), chosen)
    made = Placing.objects.get(story="quiet-chair")
    assert answer["Location"] == held.desk.address("placing", placing=made.pk)
    assert made.fine
    assert "The quiet chair" in told(held.desk.open(address("placings")))


@pytest.mark.parametrize("lacking", ["story", "plan"])
def test_starting_without_a_story_or_a_plan_is_refused_with_a_sentence(lacking: str) -> None:
    held = a_round()
    chosen = {"story": "quiet-chair", "plan": held.desk.record.pk} | {lacking: "none"}
    answer: Any = held.desk.client.post(address("placings"), chosen)
    assert answer.status_code == 422
    assert Placing.objects.count() == 1


def test_it_can_be_deleted() -> None:
    held = a_round().placed(HIDDEN)
    held.press("delete")
    assert not Placing.objects.exists()
    assert not Placement.objects.exists()
    assert StoryPhone(held.made.code).get().status_code == 404


def test_a_form_from_another_site_is_turned_away() -> None:
    held = a_round()
    phone = held.phone()
    answer: Any = phone.client.post(
        phone.address(), {"form": HIDDEN}, headers={"origin": "https://elsewhere.example"}
    )
    assert answer.status_code == 403
    assert not Placement.objects.exists()

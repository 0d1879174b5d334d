"""A phone is asked a small part of the pairs, one a page, with a reason if it likes."""

from __future__ import annotations

import json
import re
from html import unescape

import pytest

from sharedpower.records.models import Ballot, Comment
from tests.actions.listening.pairs_evening import pairs_evening
from tests.web.browsing import form_on, text_of
from tests.web.join.room import Hall, Phone, follow
from tests.web.join.test_light import FIRST_VIEW, brought, weight, weight_of

pytestmark = pytest.mark.django_db

PAIRS = "combine"


def a_hall() -> Hall:
    made = pairs_evening()
    return Hall(made.now, made.by)


def walked(phone: Phone, answer: str = "5") -> int:
    """Answer page after page, until the phone is led back to the room; gives how many."""
    there, count = follow(phone.get(), phone), 0
    while b'id="answers"' in there.content:
        count += 1
        place = re.findall(r'action="([^"]+)"', text_of(there))[0]
        data = form_on(there).data({"answer": answer})
        there = phone.client.get(phone.client.post(place, data)["Location"])
    return count


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_phone_goes_through_eight_pairs_and_is_done(language: str) -> None:
    phone = a_hall().phone("staff", language)
    page = unescape(text_of(follow(phone.get(), phone)))
    assert ("1 of 8" if language == "en" else "1 o 8") in page
    assert walked(phone) == 8
    (ballot,) = Ballot.objects.all()
    assert ballot.answers.count("5") == 8
    assert ballot.answers.count(".") == 16


def test_the_answers_are_the_three_effects_and_dont_know() -> None:
    phone = a_hall().phone("staff")
    page = text_of(phone.statement(1, PAIRS))
    labels = re.findall(r'<label for="a(.)">([^<]+)</label>', unescape(page))
    assert labels == [("5", "Helps"), ("3", "No effect"), ("1", "Hinders"), ("0", "Don't know")]
    assert phone.answer(1, "4", PAIRS).status_code == 422


def test_a_pair_of_somebody_elses_part_is_not_there() -> None:
    phone = a_hall().phone("staff")
    assert phone.statement(9, PAIRS).status_code == 404
    assert phone.send({8: ["5", None, False]}, face=PAIRS).status_code == 404


def test_what_was_kept_without_connection_lands_at_its_own_pairs() -> None:
    phone = a_hall().phone("staff")
    parcel = json.loads(
        re.findall(r'id="parcel"[^>]*>(.*?)</script>', text_of(phone.statement(1, PAIRS)))[0]
    )
    assert len(parcel["texts"]) == len(parcel["own"]) == 8
    sent = phone.send({7: ["1", "Nobody asks us.", True], 0: ["3", None, False]}, face=PAIRS)
    assert sent.json() == {"saved": 2}
    page = text_of(phone.statement(8, PAIRS))
    assert "Nobody asks us." in page
    assert unescape(parcel["texts"][7][0]) in unescape(page)
    ballot = Ballot.objects.select_related("face").get()
    last = max(place for place, code in enumerate(ballot.answers) if code == "1")
    assert Comment.objects.get().statement == ballot.face.statements[last]["id"]


def test_handing_the_phone_on_gives_the_next_person_a_part_of_their_own() -> None:
    phone = a_hall().phone("staff")
    texts = set()
    for _person in range(3):
        texts.add(re.findall(r'id="text"[^>]*>([^<]+)<', text_of(phone.statement(1, PAIRS)))[0])
        walked(phone)
        phone.post("join-next")
        phone.post("join-role", {"role": "staff"})
    assert len(texts) == 3
    assert Ballot.objects.count() == 3


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_first_view_is_light(language: str) -> None:
    page = text_of(a_hall().phone("staff", language).statement(1, PAIRS))
    assert weight(page) + sum(map(weight_of, brought(page))) <= FIRST_VIEW

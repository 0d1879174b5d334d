"""Phones that place a story hear when something is shown, on the line that a room has too."""

from __future__ import annotations

import pytest

from sharedpower.web.join.turns import PLACING, Turn, changes
from tests.web.browsing import text_of
from tests.web.exercises.rounds import a_round
from tests.web.join.room import hall

pytestmark = pytest.mark.django_db
FIVE = ("form.visible",) * 5


def test_each_thing_that_is_shown_is_a_turn() -> None:
    held = a_round().placed(*FIVE)
    room = PLACING + held.made.pk
    assert changes([room], {}) == {room: Turn(1)}
    assert changes([room], {room: 1}) == {}
    held.press("reveal")
    assert changes([room], {room: 1}) == {room: Turn(2)}
    held.press("reading")
    assert changes([room], {room: 2}) == {room: Turn(3)}


def test_rooms_of_both_kinds_are_asked_about_at_once() -> None:
    held, evening = a_round(), hall()
    room = PLACING + held.made.pk
    found = changes([room, evening.listening.pk, f"{PLACING}gone"], {})
    assert found.keys() == {room, evening.listening.pk}
    assert found[evening.listening.pk].stage == "spaces"


def test_the_phone_knows_its_turn_and_where_to_hear_of_the_next() -> None:
    held = a_round().placed(*FIVE)
    phone = held.phone()
    page = text_of(phone.get())
    assert 'data-turn="1"' in page
    assert f'data-events="{phone.address("place-events")}"' in page
    held.press("reveal")
    answer = phone.client.get(phone.address("place-events"))
    assert answer["Content-Type"] == "text/event-stream"
    assert 'data: {"turn":2' in answer.content.decode()


def test_a_line_of_no_placing_is_refused() -> None:
    phone = a_round().phone()
    phone.client.get(phone.address())
    gone = phone.address("place-events").replace(phone.code, "AAAAAA")
    assert phone.client.get(gone).status_code == 404

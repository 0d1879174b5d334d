"""Answers that a phone kept while it had no connection arrive exactly once."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sharedpower.records.models import Ballot, Comment
from tests.web.join.room import hall

pytestmark = pytest.mark.django_db

PLAIN: list[Any] = ["4", None, False]


def answers() -> list[str]:
    return list(Ballot.objects.values_list("answers", flat=True))


def test_several_answers_are_saved_together() -> None:
    phone = hall().phone("staff")
    answer = phone.send({0: PLAIN, 2: ["0", None, False], 12: ["-", "Why?", True]})
    assert (answer.status_code, answer.json()) == (200, {"saved": 3})
    assert answers() == ["4.0.........-"]
    assert Comment.objects.get().may_be_read


@pytest.mark.parametrize("seed", range(3))
def test_exactly_once_however_often_and_in_which_order(seed: int) -> None:
    chance, phone = Random(seed), hall().phone("staff")  # noqa: S311
    letters = [{place: ["12345"[place % 5], f"About {place}", False]} for place in range(13)]
    posted = letters * 3
    chance.shuffle(posted)
    for letter in posted:
        assert phone.send(letter).status_code == 200
    assert answers() == ["1234512345123"]
    assert Comment.objects.count() == 13


def test_by_form_and_by_letter_is_the_same_ballot() -> None:
    phone = hall().phone("staff")
    phone.answer(1, "4")
    phone.send({1: PLAIN})
    assert phone.answer(3, "4").status_code == 303
    assert answers() == ["444" + "." * 10]


def test_one_that_does_not_fit_spoils_the_letter() -> None:
    phone = hall().phone("staff")
    for wrong, status in (({1: ["7", None, False]}, 422), ({13: PLAIN}, 404), ({-1: PLAIN}, 404)):
        answer = phone.send({0: PLAIN} | wrong)
        assert answer.status_code == status
        assert answer.json()["final"] is True
    assert not answers()


def test_what_comes_after_the_close_is_told_so() -> None:
    room = hall()
    phone = room.phone("staff")
    tag = phone.tag
    room.close()
    answer = phone.send({0: PLAIN}, me=tag)
    assert answer.status_code == 409
    assert answer.json() == {
        "refused": "No more answers are taken. What came just now was not saved. Thank you.",
        "final": True,
    }


def test_answers_of_the_person_before_do_not_become_the_next_one_s() -> None:
    phone = hall().phone("staff")
    before = phone.tag
    phone.post("join-next")
    phone.post("join-role", {"role": ""})
    assert phone.tag != before
    assert phone.send({0: PLAIN}, me=before).status_code == 403
    assert not answers()


@pytest.mark.parametrize(
    "changed",
    [
        {"answers": [1, 2]},
        {"answers": {"x": PLAIN}},
        {"answers": {"0": []}},
        {"answers": {"0": [4, None, False]}},
        {"answers": {"0": ["4", "x" * 1001, False]}},
        {"answers": {"0": ["4", 7, False]}},
        {"face": 3},
        {"version": "one"},
        {"me": None},
    ],
)
def test_a_letter_that_cannot_be_read(changed: dict[str, Any]) -> None:
    phone = hall().phone("staff")
    answer = phone.send(**{"answers": {}, **changed})
    assert answer.status_code == 400
    assert answer.json()["final"] is True
    assert not answers()


def test_a_letter_that_is_no_letter() -> None:
    phone = hall().phone("staff")
    for body in (b"", b"[]", b"\xff", b"[" * 3000):
        target = phone.address("join-send")
        assert phone.client.post(target, body, "application/json").status_code == 400


def test_an_empty_letter_changes_nothing() -> None:
    assert hall().phone("staff").send({}).json() == {"saved": 0}
    assert not answers()


def test_an_answer_costs_two_questions_to_the_database() -> None:
    phone = hall().phone("staff")
    letter = {"face": "spaces", "version": 1, "me": phone.tag, "answers": {0: PLAIN}}
    with CaptureQueriesContext(connection) as asked:
        phone.client.post(phone.address("join-send"), letter, "application/json")
    assert len(asked.captured_queries) == 2
    assert Ballot.objects.count() == 1

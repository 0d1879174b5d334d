"""Ending and deleting, each asked about first."""

from __future__ import annotations

import pytest

from sharedpower.records.models import Ballot, Listening
from tests.actions.listening.evening import Evening, evening
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db


def answered() -> Evening:
    made = evening(stage="spaces")
    made.answered("staff", "lived-experience")
    return made


def test_the_end_says_what_goes_unseen() -> None:
    page = text_of(answered().get("listen-end"))
    assert "2 sheets of answers will go" in page
    assert "Not revealed yet: Spaces" in page
    assert Ballot.objects.count() == 2


def test_the_end_deletes_the_answers_and_closes_the_door() -> None:
    made = answered()
    made.post("listen-end")
    assert not Ballot.objects.exists()
    page = text_of(made.get("listening"))
    assert "All answers are deleted" in page
    assert "Lead the room" not in page


def test_an_end_pressed_twice_is_one_end() -> None:
    made = answered()
    made.post("listen-end")
    ended = made.now.ended_at
    made.post("listen-end")
    assert made.now.ended_at == ended


@pytest.mark.parametrize("name", ["listen-end", "listen-delete"])
def test_changing_the_language_does_nothing(name: str) -> None:
    made = answered()
    made.post(name, {"language_only": "1"})
    assert made.now.ended_at is None
    assert Ballot.objects.count() == 2


def test_deleting_gives_a_receipt_with_numbers_alone() -> None:
    made = answered()
    answer = made.post("listen-delete")
    page = text_of(made.desk.open(answer["Location"]))
    assert "The listening is deleted" in page
    assert made.identity in page
    assert "First evening" not in page
    assert not Listening.objects.exists()


def test_a_remote_listening_that_was_not_ended_is_brought_to_mind() -> None:
    made = evening(stage="spaces")
    Listening.objects.update(remote=True)
    reminders = {"listening": "until you do, the single answers are kept"}
    reminders["listenings"] = "closed, and not ended yet"
    for state, reminded in (("open", False), ("closed", True), ("revealed", True)):
        made.now.faces.update(state=state)
        pages = {"listening": made.get("listening"), "listenings": made.desk.get("listenings")}
        assert {words in text_of(pages[name]) for name, words in reminders.items()} == {reminded}
    assert "leave them some days" in text_of(made.get("listen-end"))
    made.end()
    assert "not ended yet" not in text_of(made.desk.get("listenings"))

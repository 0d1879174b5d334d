"""What is turned away: each with its status and a sentence in the person's language."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import OperationalError
from django.test import Client

from sharedpower.actions.listening import ballots
from sharedpower.records.models import Ballot, Face, FaceState
from sharedpower.web.join.part import COOKIE
from sharedpower.web.join.refusing import TurnedAwayError, Why, title_of, words_of
from tests.web.browsing import text_of
from tests.web.join.room import Hall, Phone, hall

pytestmark = pytest.mark.django_db


def nothing_saved() -> bool:
    return not Ballot.objects.exists()


def with_cookie(room: Hall, value: str) -> Phone:
    phone = room.phone()
    phone.client.cookies[COOKIE] = value
    return phone


@pytest.mark.parametrize("why", Why)
def test_every_refusal_has_a_title_and_a_sentence(why: Why) -> None:
    assert title_of(why)
    assert words_of(TurnedAwayError(why)).endswith(".")
    assert 400 <= why.status < 600


@pytest.mark.parametrize("code", ["6", "-1", "4.5", "55", "x", "."])
def test_an_answer_off_the_scale(code: str) -> None:
    answer = hall().phone("staff").answer(1, code)
    assert answer.status_code == 422
    assert "none of the answers offered" in text_of(answer)
    assert nothing_saved()


@pytest.mark.parametrize(("face", "number"), [("spaces", 14), ("spaces", 0), ("nowhere", 1)])
def test_a_statement_that_is_not_there(face: str, number: int) -> None:
    phone = hall().phone("staff")
    for answer in (phone.answer(number, "4", face=face), phone.statement(number, face)):
        assert answer.status_code == 404
        assert "no such statement here" in text_of(answer)
    assert nothing_saved()


def test_a_statement_of_another_listening() -> None:
    short = hall(stage="short", choice="short")
    phone = short.phone("staff")
    hall()
    assert phone.answer(1, "4", face="spaces").status_code == 404
    assert phone.send({0: ["4", None, False]}).status_code == 404
    assert nothing_saved()


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (FaceState.WAITING, "has not been opened yet"),
        (FaceState.CLOSED, "No more answers are taken"),
        (FaceState.REVEALED, "The results are out"),
    ],
)
def test_an_answer_to_a_face_that_is_not_open(state: FaceState, says: str) -> None:
    room = hall()
    phone = room.phone("staff")
    Face.objects.filter(pk=room.face().pk).update(state=state)
    answer = phone.answer(1, "4", say="Too late")
    assert answer.status_code == 409
    assert says in text_of(answer)
    assert nothing_saved()
    assert not room.face().comments.exists()


def test_a_post_that_is_replayed_after_the_close() -> None:
    room = hall()
    phone = room.phone("staff")
    phone.answer(1, "4")
    room.close()
    assert phone.answer(1, "1").status_code == 409
    assert room.face().ballots.get().answers[0] == "4"


def test_an_answer_after_the_end() -> None:
    room = hall()
    phone = room.phone("staff")
    room.end()
    assert phone.answer(1, "4").status_code == 410
    assert nothing_saved()


def test_an_answer_to_statements_that_have_changed() -> None:
    answer = hall().phone("staff").answer(1, "4", version="2")
    assert answer.status_code == 409
    assert "Read the new statement first" in text_of(answer)
    assert nothing_saved()


def test_the_token_of_another_room() -> None:
    first, second = hall(), hall()
    cookie = first.phone("staff").client.cookies[COOKIE].value
    answer = with_cookie(second, cookie).answer(1, "4")
    assert answer.status_code == 403
    assert "has not joined" in text_of(answer)
    assert nothing_saved()


@pytest.mark.parametrize("how", ["forged", "cut", "made up", "empty"])
def test_a_forged_cookie(how: str) -> None:
    room = hall()
    cookie = room.phone("staff").client.cookies[COOKIE].value
    payload, _dot, signature = cookie.partition(":")
    forged = {
        "forged": f"{payload[:-2]}AA:{signature}",
        "cut": cookie[:-1],
        "made up": '{"x": ["t", "staff"]}',
        "empty": "",
    }[how]
    assert with_cookie(room, forged).answer(1, "4").status_code == 403
    assert 'name="role"' in text_of(with_cookie(room, forged).get())
    assert nothing_saved()


def test_a_form_that_another_site_sends() -> None:
    phone = hall().phone("staff")
    target = phone.address("join-rate", face="spaces", number=1)
    there: dict[str, Any] = {"HTTP_ORIGIN": "https://elsewhere.example"}
    assert phone.client.post(target, {"answer": "4"}, **there).status_code == 403
    assert nothing_saved()
    here: dict[str, Any] = {"HTTP_ORIGIN": "http://testserver"}
    assert phone.client.post(target, {"answer": "4"}, **here).status_code == 303


def test_a_database_that_is_locked_or_full(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_given: object) -> None:
        raise OperationalError("database or disk is full")

    phone = hall().phone("staff")
    monkeypatch.setattr(ballots, "answer", fail)
    answer = phone.answer(1, "4")
    assert answer.status_code == 503
    assert "busy or full" in text_of(answer)
    sent = phone.send({0: ["4", None, False]})
    assert (sent.status_code, sent.json()["final"]) == (503, False)


def test_it_is_said_in_welsh_to_who_reads_welsh() -> None:
    room = hall()
    answer = room.phone("staff", "cy").answer(1, "9")
    assert answer.status_code == 422
    assert '<html lang="cy">' in text_of(answer)


def test_a_page_is_kept_nowhere() -> None:
    phone = hall().phone("staff")
    for answer in (phone.statement(1), phone.get("join-kept"), Client().get("/en/j/")):
        assert answer["Cache-Control"] == "no-store"

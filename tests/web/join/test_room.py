"""What a phone shows at each stage of the room, and when nobody leads."""

from __future__ import annotations

import html
import re
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from sharedpower.actions.listening import ballots, revealing, stages
from sharedpower.core.plan.sections import Support
from sharedpower.records.models import Face, FaceState, Listening
from sharedpower.web.listen.screen_told import screen_told
from tests.plans import plan_with
from tests.web.browsing import text_of
from tests.web.join.room import Hall, Phone, follow, hall

pytestmark = pytest.mark.django_db

SAFETY = {
    "support.named_person": "the peer supporter",
    "support.quiet_room": True,
    "support.opt_out": True,
    "support.follow_up": True,
}
DAY = timedelta(days=1)


def page_of(phone: Phone) -> str:
    return text_of(phone.get())


def done(phone: Phone) -> None:
    """Answer all of the spaces."""
    for number in range(1, 14):
        phone.answer(number, "4")


def set_state(room: Hall, state: FaceState, **release: Any) -> None:
    Face.objects.filter(pk=room.face().pk).update(state=state, **release)


def remote(room: Hall, opens: timedelta, closes: timedelta) -> None:
    now = timezone.now()
    Listening.objects.filter(pk=room.listening.pk).update(
        remote=True, opens_at=now + opens, closes_at=now + closes, stage="welcome"
    )
    room.listening.faces.update(state=FaceState.WAITING)


def test_the_welcome_has_ground_rules_and_the_plan_s_safety_net() -> None:
    page = page_of(hall(plan_with(SAFETY), stage="welcome").phone("staff"))
    assert "No answer is right or wrong" in page
    for words in (
        "Here for you if it gets hard: the peer supporter.",
        "There is a quiet room",
        "stop or leave at any time",
        "ask you afterwards how you are",
    ):
        assert words in page


@pytest.mark.parametrize("support", [Support(), Support(quiet_room=False, named_person="")])
def test_nothing_is_promised_that_the_plan_does_not_promise(support: Support) -> None:
    page = page_of(hall(plan_with({"support": support}), stage="welcome").phone("staff"))
    assert "If it gets hard" not in page
    assert "quiet room" not in page


def test_an_open_face_leads_to_the_first_statement_not_answered() -> None:
    phone = hall().phone("staff")
    assert phone.get()["Location"].endswith("/spaces/1/")


@pytest.mark.parametrize(
    ("state", "says"),
    [
        (FaceState.CLOSED, "This part has closed"),
        (FaceState.REVEALED, "The results are on the screen"),
        (FaceState.WAITING, "It starts soon"),
    ],
)
def test_a_face_that_is_not_open_says_so_and_waits(state: FaceState, says: str) -> None:
    room = hall()
    phone = room.phone("staff")
    set_state(room, state)
    assert says in page_of(phone)
    assert phone.statement(1)["Location"] == phone.address()


def test_who_has_answered_all_waits_and_can_look_again() -> None:
    phone = hall().phone("staff")
    done(phone)
    page = page_of(phone)
    assert "All answered" in page
    assert "/spaces/1/" in page
    assert "What is happening now?" in page


def answered_by_two_sides(room: Hall, slug: str = "spaces") -> None:
    """The sides are of two minds on the first statement, and of many on the others."""
    face = room.face(slug)
    for number in range(20):
        role, first = ("staff", "545") if number % 2 else ("lived-experience", "121")
        rest = {place: str(1 + (number // 2 + place) % 5) for place in range(len(face.statements))}
        codes = {**rest, 0: first[number % 3]}
        ballots.answer_several(face=face, token=ballots.new_token(), role=role, answers=codes)


def out(page: str) -> list[tuple[str, str]]:
    """The headlines on a page, in their order: each a statement, and what is said of it."""
    return re.findall(r"<li><(?:b|strong)>(.*?)</(?:b|strong)><br>(.*?)</li>", page)


def test_a_phone_is_told_what_the_projector_tells_and_no_more() -> None:
    room = hall()
    phone = room.phone("staff")
    answered_by_two_sides(room)
    assert not out(page_of(phone))
    revealing.reveal(face=room.face(), by=room.facilitator)
    face, page = room.face(), page_of(phone)
    with override("en"):
        led = [(html.escape(one.statement), one.gap) for one in screen_told(room.now).headlines]
    assert out(page) == led
    assert led
    others = [row["en"] for row in face.statements if html.escape(row["en"]) not in dict(led)]
    assert others
    assert not [words for words in others if html.escape(words) in page]


def test_who_has_yet_to_answer_is_not_led_by_what_came_out() -> None:
    room = hall()
    early, late = room.phone("staff"), room.phone("staff")
    answered_by_two_sides(room)
    early.answer(1, "5")
    revealing.reveal(face=room.face(), by=room.facilitator)
    stages.open_face(face=room.face(), by=room.facilitator)
    assert out(page_of(early))
    assert late.get()["Location"].endswith("/spaces/1/")


def test_a_face_left_open_can_still_be_answered() -> None:
    room = hall()
    phone = room.phone("staff")
    phone.answer(1, "4")
    room.go("close")
    page = page_of(phone)
    assert "Thank you for taking part" in page
    assert "Still open" in page
    assert "/spaces/2/" in page
    assert phone.answer(2, "5").status_code == 303


def test_after_the_end_everybody_is_thanked_and_the_phone_forgets() -> None:
    room = hall()
    phone = room.phone("staff")
    room.end()
    answer = phone.get()
    assert answer.status_code == 410
    assert "deleted" in text_of(answer)
    assert f'data-ended="{room.listening.code}"' in text_of(answer)


@pytest.mark.parametrize("name", ["join", "join-kept"])
def test_a_support_line_is_on_every_page(name: str) -> None:
    room = hall()
    assert "0800 132 737" in text_of(room.phone().get(name))
    Listening.objects.update(support_line="Ask for Gwen, 01874 000000")
    page = text_of(room.phone().get(name))
    assert "Ask for Gwen, 01874 000000" in page
    assert "0800 132 737" not in page
    assert "Gwen" in text_of(room.phone("").statement(1))
    door: Any = Client().get("/en/j/")
    assert "0800 132 737" in text_of(door)


def test_before_it_opens_a_remote_listening_says_when() -> None:
    room = hall()
    remote(room, DAY, 2 * DAY)
    answer = room.phone().get()
    assert answer.status_code == 409
    assert "It opens on" in text_of(answer)
    assert room.phone().post("join-role", {"role": "staff"}).status_code == 409


def test_a_remote_listening_opens_by_itself_and_is_walked_face_by_face() -> None:
    room = hall()
    remote(room, -DAY, DAY)
    phone = room.phone("staff")
    page = page_of(phone)
    assert "In your own time" in page
    assert page.count("Saved answers: 0 of") == 3
    assert "/forms/1/" in page
    sent = [phone.answer(number, "4", face="forms") for number in range(1, 16)]
    page = text_of(follow(sent[-1], phone))
    assert "Saved answers: 15 of 15." in page
    assert "/spaces/1/" in page


def test_a_face_of_a_remote_listening_closes_on_its_date() -> None:
    room = hall()
    remote(room, -DAY, DAY)
    phone = room.phone("staff")
    page_of(phone)
    assert phone.answer(1, "4").status_code == 303
    Face.objects.filter(pk=room.face().pk).update(closes_at=timezone.now())
    assert phone.answer(2, "4").status_code == 409
    assert room.face().ballots.get().answers == "4" + "." * 12


def test_a_remote_phone_is_told_when_it_closes_and_what_comes_then() -> None:
    room = hall()
    answered_by_two_sides(room)
    remote(room, -DAY, DAY)
    assert "stand on this page until they end the listening" in text_of(room.phone().get())
    phone = room.phone("staff")
    assert page_of(phone).count("Open until") == 3
    remote(room, -2 * DAY, -DAY)
    room.listening.faces.update(state=FaceState.CLOSED)
    assert "When the organisers reveal what came out" in page_of(phone)
    revealing.reveal(face=room.face(), by=room.facilitator)
    page = page_of(phone)
    assert "What came out: Spaces" in page
    assert out(page)


def test_nothing_that_needs_a_hall_is_said_to_people_elsewhere() -> None:
    room = hall(plan_with(SAFETY))
    remote(room, -DAY, DAY)
    page = page_of(room.phone("staff"))
    for words in ("in silence", "Let people finish", "quiet room", "ask you afterwards"):
        assert words not in page
    assert "When this plan meets, somebody is there if it gets hard: the peer supporter." in page
    assert "You can stop at any time" in page


def test_a_remote_listening_does_not_send_phones_anywhere() -> None:
    room = hall()
    remote(room, -DAY, DAY)
    assert "data-events" not in page_of(room.phone("staff"))

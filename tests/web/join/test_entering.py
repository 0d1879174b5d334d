"""Codes, the role question, the cookie, and the next person at the same phone."""

from __future__ import annotations

from typing import Any

import pytest
from django.core import signing
from django.test import Client

from sharedpower.records.listening import CODE_LETTERS
from sharedpower.records.models import Ballot, Comment, Listening
from sharedpower.web.join import codes
from sharedpower.web.join.part import COOKIE, SALT
from tests.people import address
from tests.web.browsing import form_on, text_of
from tests.web.join.room import Phone, follow, hall

pytestmark = pytest.mark.django_db

KNOWN = "FH6JK3"
DOOR = "/en/j/"


def test_the_letters_of_a_code_have_no_double() -> None:
    letters = [chr(number) for number in codes.MEANT]
    assert not set(letters) & set(CODE_LETTERS)
    assert set(map(chr, codes.MEANT.values())) <= set(CODE_LETTERS)


@pytest.mark.parametrize(
    "typed", ["fh6jk3", " FH6-JK3 ", "f h 6 j k 3", "FHGJKE", "fhgjk3", "FH6\u2013JK3"]
)
def test_a_code_is_understood_however_it_is_typed(typed: str) -> None:
    Listening.objects.filter(pk=hall().listening.pk).update(code=KNOWN)
    answer = Client().post(DOOR, {"code": typed})
    assert (answer.status_code, answer["Location"]) == (302, f"/en/j/{KNOWN}/")


def test_an_address_with_a_sloppy_code_leads_to_the_tidy_one() -> None:
    Listening.objects.filter(pk=hall().listening.pk).update(code=KNOWN)
    answer = Client().get("/cy/j/fhg-jke/kept/")
    assert (answer.status_code, answer["Location"]) == (302, f"/cy/j/{KNOWN}/kept/")


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("FHJKMM", "We do not know that code"),
        ("", "six letters"),
        ("O0I1LZ", "six letters"),
        ("FHJ", "six letters"),
        ("FHJKMR7", "six letters"),
    ],
)
def test_a_wrong_code_is_told_with_what_was_typed(typed: str, says: str) -> None:
    answer: Any = Client().post(DOOR, {"code": typed})
    assert answer.status_code == 404
    assert says in text_of(answer)
    assert f'value="{typed}"' in text_of(answer)


def test_changing_the_language_keeps_the_code_and_the_role() -> None:
    client, room = Client(), hall()
    answer: Any = client.post("/cy/j/", {"code": "FHJ", "language_only": "1"})
    assert 'value="FHJ"' in text_of(answer)
    role = {"role": "staff", "language_only": "1"}
    answer = client.post(address("join-role", "cy", code=room.listening.code), role)
    assert dict(form_on(answer, "role").fields)["role"] == "staff"
    assert COOKIE not in client.cookies


def test_joining_says_what_is_kept_and_why_the_role_is_asked() -> None:
    page = text_of(hall().phone().get())
    assert page.count("<li>") == 3
    told = ["no name, no phone", "the group you chose stay on this phone, in a cookie"]
    told += ["answers not sent yet", "when the organisers end", "fewer than 5", "We ask so that"]
    assert not [words for words in told if words not in page]
    assert "I would rather not say" in page
    assert "checked" not in page


def test_the_role_is_asked_once() -> None:
    room = hall(stage="welcome")
    phone = room.phone()
    sent = phone.post("join-role", {"role": "unpaid-carers"})
    assert sent.status_code == 303
    assert "Welcome" in text_of(follow(sent, phone))
    assert 'name="role"' not in text_of(phone.get())


def test_no_role_is_a_role_but_only_when_it_is_chosen() -> None:
    phone = hall().phone()
    asked = follow(phone.post("join-role"), phone)
    assert asked.status_code == 422
    assert "Choose one of these" in text_of(asked)
    assert COOKIE not in phone.client.cookies
    phone.post("join-role", {"role": ""})
    phone.answer(1, "4")
    assert Ballot.objects.get().role == ""


@pytest.mark.parametrize("name", ["join", "join-kept"])
def test_a_role_is_told_and_can_be_put_right(name: str) -> None:
    room = hall(stage="welcome")
    phone = room.phone("staff")
    page = text_of(phone.get(name))
    assert "You are here as: Staff." in page
    assert phone.address("join-role") in page
    form = form_on(phone.get("join-role"), "role")
    assert dict(form.fields)["role"] == "staff"
    phone.post("join-role", form.data({"role": ""}))
    assert "You would rather not say which group you are in." in text_of(phone.get(name))
    assert "You are here as" not in text_of(room.phone().get(name))


def test_a_role_put_right_moves_what_is_open_and_counts_nobody_twice() -> None:
    room = hall(stage="forms")
    phone, other = room.phone("staff"), room.phone("staff")
    phone.answer(1, "4", face="forms")
    room.close("forms")
    room.go("spaces")
    for one in (phone, other):
        one.answer(1, "4", say="The lift is broken.")
    phone.post("join-role", {"role": "unpaid-carers"})
    kept = Ballot.objects.values_list("face__slug", "role").order_by("face__slug", "role")
    assert list(kept) == [("forms", "staff"), ("spaces", "staff"), ("spaces", "unpaid-carers")]
    assert set(Comment.objects.values_list("role", flat=True)) == {"staff", "unpaid-carers"}


def test_the_phone_can_be_handed_on_from_what_is_kept() -> None:
    phone = hall().phone("staff")
    assert phone.address("join-next") in text_of(phone.get("join-kept"))
    assert phone.address("join-next") not in text_of(hall().phone().get("join-kept"))


def test_a_role_that_was_not_offered_is_refused() -> None:
    phone = hall().phone()
    answer = phone.post("join-role", {"role": "minister"})
    assert answer.status_code == 422
    assert COOKIE not in phone.client.cookies


def test_joining_twice_changes_the_role_and_counts_once() -> None:
    phone = hall().phone("staff")
    phone.answer(1, "4")
    phone.post("join-role", {"role": "unpaid-carers"})
    phone.answer(2, "2")
    (ballot,) = Ballot.objects.all()
    assert (ballot.role, ballot.answers[:3]) == ("unpaid-carers", "42.")


def test_the_cookie_is_for_this_site_alone() -> None:
    cookie = hall().phone("staff").client.cookies[COOKIE]
    assert cookie["httponly"]
    assert (cookie["samesite"], cookie["path"]) == ("Lax", "/")


@pytest.mark.parametrize("stage", ["welcome", "spaces"])
def test_without_cookies_it_says_what_will_not_work(stage: str) -> None:
    phone = hall(stage=stage).phone("staff")
    sent = phone.post("join-role", {"role": "staff"})
    answer: Any = Client().get(sent["Location"], follow=True)
    assert answer.status_code == 403
    assert "This phone did not keep our cookie" in text_of(answer)
    assert "a sheet of paper" in text_of(answer)


def test_the_next_person_is_somebody_else() -> None:
    phone = hall().phone("staff")
    phone.answer(1, "4")
    page = follow(phone.post("join-next"), phone)
    assert 'name="role"' in text_of(page)
    phone.post("join-role", {"role": ""})
    assert phone.chosen(1) == ""
    phone.answer(1, "2")
    assert set(Ballot.objects.values_list("role", "answers")) == {
        ("staff", "4" + "." * 12),
        ("", "2" + "." * 12),
    }


def test_a_phone_that_comes_back_after_the_end_forgets_that_listening_alone() -> None:
    first, second = hall(), hall()
    phone = first.phone("staff")
    Phone(second.listening.code, client=phone.client).post("join-role", {"role": "staff"})
    for left, room in ((1, first), (0, second)):
        room.end()
        Phone(room.listening.code, client=phone.client).get("join-kept")
        kept = phone.client.cookies[COOKIE].value
        assert len(signing.loads(kept, salt=SALT) if kept else {}) == left


def test_a_phone_can_be_in_two_listenings() -> None:
    first, second = hall(), hall()
    phone = first.phone("staff")
    other = Phone(second.listening.code, client=phone.client)
    other.post("join-role", {"role": "decision-makers"})
    other.answer(1, "1")
    phone.answer(1, "5")
    assert first.face().ballots.get().answers[0] == "5"
    assert second.face().ballots.get().role == "decision-makers"


def test_leaving_by_its_address_alone_does_nothing() -> None:
    phone = hall().phone("staff")
    phone.get("join-next")
    assert phone.client.cookies[COOKIE].value

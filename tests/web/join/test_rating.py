"""One statement a page: saved once, found again, changed until the face closes."""

from __future__ import annotations

from typing import Any

import pytest

from sharedpower.records.models import Ballot, Comment
from tests.web.browsing import form_on, text_of
from tests.web.join.room import Phone, follow, hall

pytestmark = pytest.mark.django_db

COUNT = 13


def answers() -> list[str]:
    return list(Ballot.objects.values_list("answers", flat=True))


def comments() -> list[tuple[str, bool]]:
    return list(Comment.objects.values_list("text", "may_be_read"))


def test_a_phone_goes_through_a_face() -> None:
    phone = hall().phone("staff")
    page = follow(phone.get(), phone)
    for number in range(1, COUNT + 1):
        assert f"{number} of {COUNT}" in text_of(page)
        sent = form_on(page).data({"answer": "12345"[number % 5]})
        page = follow(phone.post("join-rate", sent, face="spaces", number=number), phone)
    assert "All answered" in text_of(page)
    assert answers() == ["2345123451234"]


def test_a_statement_offers_five_answers_and_two_ways_out() -> None:
    page = text_of(hall().phone("").statement(1))
    said = ["Strongly agree", "Agree", "In between", "Disagree", "Strongly disagree"]
    places = [page.index(f">{words}<") for words in [*said, "Don&#x27;t know", "Skip"]]
    assert places == sorted(places)
    assert "<legend><h1" in page


def test_each_answer_leads_to_the_next_statement() -> None:
    phone = hall().phone("staff")
    sent = phone.answer(1, "4")
    assert sent.status_code == 303
    page = text_of(follow(sent, phone))
    assert "2 of 13" in page
    assert 'Saved answers: <b id="saved">1</b>' in page


@pytest.mark.parametrize("code", ["0", "-"])
def test_dont_know_and_skip_are_kept_apart(code: str) -> None:
    phone = hall().phone("staff")
    phone.answer(2, code)
    assert answers() == [f".{code}" + "." * 11]


def test_the_skip_button_wins_over_what_was_ticked() -> None:
    phone = hall().phone("staff")
    data = {"version": "1", "answer": ["4", "-"]}
    phone.post("join-rate", data, face="spaces", number=1)
    assert answers() == ["-" + "." * 12]


def test_back_and_again_the_last_answer_counts() -> None:
    phone = hall().phone("staff")
    for code in "4", "4", "2":
        assert phone.answer(1, code).status_code == 303
    assert phone.chosen(1) == "2"
    assert answers() == ["2" + "." * 12]


def test_who_comes_back_goes_on_where_they_were() -> None:
    phone = hall().phone("staff")
    phone.answer(1, "4")
    phone.answer(2, "4")
    again = Phone(phone.code)
    again.client.cookies = phone.client.cookies
    assert again.get()["Location"].endswith("/spaces/3/")


def test_no_answer_is_asked_for_again_by_an_address_that_can_be_gone_back_to() -> None:
    phone = hall().phone("staff")
    sent = phone.answer(1, "")
    assert sent.status_code == 303
    page = follow(sent, phone)
    assert page.status_code == 422
    assert "Choose an answer, or press Skip." in text_of(page)
    phone.answer(1, "4", say="The lift is broken.")
    assert (
        "Choose an answer"
        not in text_of(follow(sent, phone)).partition("<main")[2].partition('id="kept"')[0]
    )
    kept = phone.answer(2, "", say="")
    assert kept.status_code == 303
    assert answers() == ["4" + "." * 12]


def test_words_typed_without_an_answer_are_in_no_address_so_the_page_itself_comes_back() -> None:
    phone = hall().phone("staff")
    answer = phone.answer(1, "", say="I wonder")
    assert answer.status_code == 422
    assert "Choose an answer, or press Skip." in text_of(answer)
    assert form_on(answer).data()["say"] == ["I wonder"]
    assert not answers()


def test_changing_the_language_saves_nothing_and_keeps_what_was_chosen() -> None:
    phone = hall().phone("staff")
    given = {"answer": "2", "say": "Rhywbeth", "aloud": "1", "language_only": "1", "version": "1"}
    welsh = Phone(phone.code, "cy", phone.client)
    answer = welsh.post("join-rate", given, face="spaces", number=1)
    kept = form_on(answer).data()
    assert (kept["answer"], kept["say"], kept["aloud"]) == (["2"], ["Rhywbeth"], ["1"])
    assert 'lang="cy"' in text_of(answer)
    assert not answers()


def test_the_statement_is_in_the_reader_s_language_where_there_is_one() -> None:
    room = hall()
    face = room.face()
    face.statements[0] |= {"en": "Only in English.", "cy": ""}
    face.save()
    first, second = (text_of(room.phone("", "cy").statement(number)) for number in (1, 2))
    assert 'lang="en">Only in English.</h1>' in first
    assert face.statements[1]["cy"].replace("'", "&#x27;") in second


def test_a_comment_is_kept_apart_from_the_ballot() -> None:
    phone = hall().phone("staff")
    phone.answer(1, "4", say=" The lift is broken. ", aloud="1")
    assert comments() == [("The lift is broken.", True)]
    assert not set(Comment.objects.values_list("pk")) & set(Ballot.objects.values_list("pk"))


def test_a_comment_sent_again_is_replaced_and_read_anew() -> None:
    phone = hall().phone("staff")
    phone.answer(1, "4", say="The lift is broken.", aloud="1")
    Comment.objects.update(read=True, shown=True)
    phone.answer(1, "4", say="The lift is broken.", aloud="1")
    assert Comment.objects.get().shown
    phone.answer(1, "4", say="The lift is slow.")
    assert comments() == [("The lift is slow.", False)]
    assert not Comment.objects.get().read


def test_a_comment_can_be_taken_back() -> None:
    phone = hall().phone("staff")
    phone.answer(1, "4", say="The lift is broken.")
    sent = form_on(phone.statement(1)).data({"say": ""})
    phone.post("join-rate", sent, face="spaces", number=1)
    assert not comments()


def test_a_comment_that_is_too_long_is_sent_back_whole() -> None:
    phone = hall().phone("staff")
    answer: Any = phone.answer(1, "4", say="x" * 1001)
    assert answer.status_code == 422
    assert form_on(answer).data()["say"] == ["x" * 1001]
    assert not comments()
    assert not answers()


def test_who_has_not_joined_is_led_to_the_door() -> None:
    phone = hall().phone()
    assert phone.statement(1)["Location"] == phone.address()
    assert phone.answer(1, "4").status_code == 403
    assert not answers()

"""The walk through the Powys case: one screen a step, choices with addresses, slides, paper."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from sharedpower.content import Certainty, case, walk
from sharedpower.content.powys_case import CaseActor
from tests.web.browsing import without_word_links

pytestmark = pytest.mark.django_db

LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])
NUMBERS = range(1, len(walk().steps) + 1)


def page(client: Client, rest: str = "", language: str = "en") -> str:
    answer = client.get(f"/{language}/learn/powys/walk/{rest}")
    assert answer.status_code == 200
    return unescape(without_word_links(answer.content.decode()))


@LANGUAGE
def test_every_step_says_what_it_is_and_how_sure(client: Client, language: str) -> None:
    for number, step in enumerate(walk().steps, 1):
        text = page(client, f"{number}/", language)
        assert f"<h1>{number}. {step.title.in_language(language)}</h1>" in text
        assert all(one.text.in_language(language) in text for one in step.told)
        assert all(actor.label.in_language(language) in text for actor in who(step.who))


def who(ids: tuple[str, ...]) -> list[CaseActor]:
    return [actor for actor in case().actors if actor.id in ids]


def test_the_steps_lead_to_each_other_and_to_the_end(client: Client) -> None:
    for number in NUMBERS[:-1]:
        assert f'href="/en/learn/powys/walk/{number + 1}/" data-turn="next"' in page(
            client, f"{number}/"
        )
    assert 'href="/en/learn/powys/walk/end/" data-turn="next"' in page(client, f"{NUMBERS[-1]}/")


@pytest.mark.parametrize("rest", ["0/", "9/", "99999999999999999999/", "1/nobody/", "2/board/"])
def test_what_is_not_there_is_not_found(client: Client, rest: str) -> None:
    assert client.get(f"/en/learn/powys/walk/{rest}").status_code == 404


@LANGUAGE
def test_each_choice_has_its_own_address_and_says_what_is_known(
    client: Client, language: str
) -> None:
    for number, step in enumerate(walk().steps, 1):
        for option in step.choice.options if step.choice else ():
            inside = f"{number}/{option.id}/"
            assert f"walk/{inside}" in page(client, f"{number}/", language)
            text = page(client, inside, language)
            assert all(one.text.in_language(language) in text for one in option.told)


def test_a_mark_is_a_word_and_a_sign(client: Client) -> None:
    text = page(client, "3/clinic/")
    assert '<span class="tag well">Reported</span>' in text
    assert '<span class="tag think">Inferred</span>' in text
    assert '<span class="tag blank">Not known</span>' in text


def test_the_picture_shows_this_step_and_the_way_so_far(client: Client) -> None:
    first, second = page(client, "1/"), page(client, "2/")
    assert first.count(": this step</title>") == 2
    assert ": an earlier step</title>" not in first
    assert second.count(": an earlier step</title>") == 2


def test_the_way_in_words_names_every_cell_of_the_picture(client: Client) -> None:
    text = page(client, "7/").partition('<ol class="way">')[2].partition("</ol>")[0]
    assert "Visible, closed, national" in text
    assert text.count("<li") == 7


def test_the_slide_show_keeps_itself_and_can_be_left(client: Client) -> None:
    text = page(client, "3/?big=1")
    assert 'href="/en/learn/powys/walk/4/?big=1" data-turn="next"' in text
    assert 'href="/en/learn/powys/walk/3/clinic/?big=1"' in text
    assert 'href="/cy/learn/powys/walk/3/?big=1"' in text
    assert "walk.js" in text
    assert "walk.js" not in page(client, "3/")


def test_the_slides_say_that_their_welsh_is_a_draft(client: Client) -> None:
    slide = page(client, "3/?big=1", "cy").partition('<nav class="on')[2]
    assert '<a href="/cy/welsh/">' in slide
    assert (
        "/en/welsh/"
        not in page(client, "3/?big=1").partition('<nav class="on')[2].partition("</main>")[0]
    )


@LANGUAGE
def test_the_end_has_both_routes_and_the_questions(client: Client, language: str) -> None:
    for rest in ("end/", "all/"):
        text = page(client, rest, language)
        assert all(q.in_language(language) in text for q in case().teaching_questions)
        assert case().judgement.in_language(language) in text
        assert all(route.label.in_language(language) in text for route in case().routes)


def test_all_steps_stand_on_one_page_for_paper(client: Client) -> None:
    text = page(client, "all/")
    for step in walk().steps:
        assert step.title.en in text
        for option in step.choice.options if step.choice else ():
            assert all(one.text.en in text for one in option.told)
    assert text.count("<svg") == len(NUMBERS)
    assert len(set(certainty_marks(text))) == len(Certainty)


def certainty_marks(text: str) -> list[str]:
    return [
        mark for mark in ("Reported</span>", "Inferred</span>", "Not known</span>") if mark in text
    ]


def test_no_id_stands_twice_among_the_pictures(client: Client) -> None:
    ids = re.findall(r'\sid="([^"]+)"', page(client, "all/"))
    assert ids
    assert len(ids) == len(set(ids))


def test_the_story_leads_to_the_walk(client: Client) -> None:
    assert 'href="/en/learn/powys/walk/"' in client.get("/en/learn/powys/").content.decode()

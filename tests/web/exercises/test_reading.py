"""The list of exercises, the facilitator's pages, and what can be printed."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client

from sharedpower.content import cells, exercises, stories
from sharedpower.web.exercises.decks import decks_of
from tests.people import address
from tests.web.browsing import text_of, without_word_links

pytestmark = pytest.mark.django_db
LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])
EVERY = pytest.mark.parametrize("exercise", exercises())


def page(name: str, language: str = "en", **given: str) -> str:
    answer: Any = Client().get(address(name, language, **given))
    assert answer.status_code == 200
    return unescape(without_word_links(text_of(answer)))


@LANGUAGE
def test_the_list_leads_to_every_exercise(language: str) -> None:
    told = page("exercises", language)
    for one in exercises().values():
        assert one.title.in_language(language) in told
        assert f'href="{address("exercise", language, exercise=one.id)}"' in told


@LANGUAGE
@EVERY
def test_a_facilitator_finds_steps_access_care_and_what_can_go_wrong(
    exercise: str, language: str
) -> None:
    told, known = page("exercise", language, exercise=exercise), exercises()[exercise]
    wanted = [step.text for step in known.steps] + [risk.guard for risk in known.wrong]
    wanted += [*known.room, *known.access, *known.care, known.purpose, known.source]
    assert not [phrase.en for phrase in wanted if phrase.in_language(language) not in told]


@EVERY
def test_there_is_something_to_print_and_it_is_in_both_languages(exercise: str) -> None:
    told = page("exercise-cards", exercise=exercise)
    decks = decks_of(exercises()[exercise])
    assert decks
    for card in (card for deck in decks for card in deck.cards):
        said = [card.title, *card.words, *(words for words, _scale in card.blanks)]
        assert not [one for one in said if one["en"] not in told or one["cy"] not in told]


@LANGUAGE
def test_the_three_stories_are_printed_in_both_languages_and_in_easy_read(language: str) -> None:
    told = page("exercise-cards", language, exercise="three-scenarios")
    for story in stories().values():
        parts = (*story.text, *story.easy)
        assert not [part.en for part in parts if part.en not in told or part.cy not in told]
        assert story.reading.in_language(language) not in told, "no right answer first"
    assert len(re.findall('class="story-sheet', told)) == 6


def test_the_matrix_has_a_card_for_each_of_the_27_cells() -> None:
    (deck,) = decks_of(exercises()["power-matrix"])
    assert len(deck.cards) == len(cells()) == 27


def test_an_exercise_that_is_not_there_is_not_found() -> None:
    for name in ("exercise", "exercise-cards"):
        assert Client().get(address(name, exercise="juggling")).status_code == 404

"""The lessons open in both languages, whole and light; their pictures lead to words."""

from __future__ import annotations

import itertools
import re
from html import unescape

import pytest
from django.test import Client

from sharedpower.content import exercises, lessons
from sharedpower.core.powercube import Cube, Form, Space, Tier
from sharedpower.web.learn.landing import places
from tests.people import address
from tests.web.browsing import without_word_links
from tests.web.test_weight import weight

pytestmark = pytest.mark.django_db

MOST = 30_000
LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])
LESSON = pytest.mark.parametrize("lesson", lessons())


def text_of(client: Client, name: str, language: str = "en", query: str = "", **given: str) -> str:
    answer = client.get(address(name, language, **given) + query)
    assert answer.status_code == 200
    return unescape(without_word_links(answer.content.decode()))


@LANGUAGE
@LESSON
def test_a_lesson_is_told_whole(client: Client, lesson: str, language: str) -> None:
    text = text_of(client, "lesson", language, lesson=lesson)
    told = lessons()[lesson]
    phrases = (*told.story.paragraphs, *told.idea, *told.notice, *told.discuss, *told.teach)
    assert not [one.en for one in phrases if one.in_language(language) not in text]
    assert text.count("<h1>") == 1


@LANGUAGE
@LESSON
def test_easy_read_has_a_picture_for_each_part(client: Client, lesson: str, language: str) -> None:
    text = text_of(client, "lesson-easy", language, lesson=lesson)
    parts = lessons()[lesson].easy
    assert text.count('class="sign"') == len(parts)
    for line in (line for part in parts for line in part.lines):
        assert f"<p>{line.in_language(language)}</p>" in text


@LANGUAGE
@pytest.mark.parametrize("name", ["lesson", "lesson-easy"])
@LESSON
def test_a_first_view_weighs_at_most_30_kb(
    client: Client, lesson: str, name: str, language: str
) -> None:
    answer = client.get(address(name, language, lesson=lesson))
    assert weight(answer) <= MOST  # type: ignore[arg-type]


@LESSON
def test_whatever_is_touched_in_a_picture_is_on_the_page(client: Client, lesson: str) -> None:
    text = text_of(client, "lesson", lesson=lesson)
    pictures = "".join(re.findall(r"<svg.*?</svg>", text, re.DOTALL))
    touched = set(re.findall(r'href="#([^"]+)"', pictures))
    assert touched or lesson == "not-pie"
    assert not [name for name in touched if f'id="{name}"' not in text]


@pytest.mark.parametrize(
    ("lesson", "slabs"),
    [
        ("forms", [*Form]),
        ("spaces", [*Space]),
        ("levels", [Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL]),
        ("together", [*Form, *Space, Tier.LOCAL]),
    ],
)
def test_a_slab_is_taken_out_with_its_nine_cells(
    client: Client, lesson: str, slabs: list[str]
) -> None:
    for slab in slabs:
        text = text_of(client, "lesson", query=f"?take={slab}", lesson=lesson)
        shown = {cell for cell in Cube().cells if f'id="{cell.slug}"' in text}
        assert shown == set(Cube().select([slab]))


def test_a_slab_that_a_lesson_has_not_is_its_usual_picture(client: Client) -> None:
    odd = text_of(client, "lesson", query="?take=level.local", lesson="forms")
    assert 'id="visible-closed-national"' in odd
    assert 'id="hidden-closed-local"' not in odd


def test_the_whole_cube_has_its_27_cells(client: Client) -> None:
    text = text_of(client, "lesson", lesson="together")
    assert all(f'id="{cell.slug}"' in text for cell in Cube().cells)


def test_an_example_says_what_happened_to_power(client: Client) -> None:
    text = text_of(client, "lesson", lesson="not-pie")
    found = re.findall(r"<strong>(Power|Work|Nothing) (\w+)", text)
    assert [what for _, what in found] == ["grew", "moved", "was", "moved"]


def test_the_words_that_differ_are_told_with_the_forms_only(client: Client) -> None:
    assert 'id="words-differ"' in text_of(client, "lesson", lesson="forms")
    assert 'id="words-differ"' not in text_of(client, "lesson", lesson="spaces")


def test_lessons_lead_on_to_each_other(client: Client) -> None:
    order = list(lessons())
    for before, after in itertools.pairwise(order):
        assert address("lesson", lesson=after) in text_of(client, "lesson", lesson=before)
        assert address("lesson", lesson=before) in text_of(client, "lesson", lesson=after)


@pytest.mark.parametrize("name", ["lesson", "lesson-easy", "lesson-try"])
def test_a_lesson_that_is_not_there_is_not_found(client: Client, name: str) -> None:
    assert client.get(address(name, lesson="golf")).status_code == 404


@LANGUAGE
def test_the_list_names_every_lesson(client: Client, language: str) -> None:
    text = text_of(client, "course", language)
    assert all(told.title.in_language(language) in text for told in lessons().values())
    assert text.count("data-tick=") == len(lessons())


@LANGUAGE
def test_the_landing_page_leads_to_every_part_of_learn(client: Client, language: str) -> None:
    text = text_of(client, "learn", language)
    names = [place.name for place in places()]
    assert {"course", "powys", "words", "pitfalls"} <= set(names)
    assert all(f'href="{address(name, language)}"' in text for name in names)
    assert f'href="{address("learn", language)}">' in text, "the header leads here"


@LANGUAGE
@LESSON
def test_a_lesson_and_its_exercises_lead_to_each_other(
    client: Client, language: str, lesson: str
) -> None:
    told = text_of(client, "lesson", language, lesson=lesson)
    assert address("agenda", language) in told
    for name in lessons()[lesson].exercises:
        assert f'"{address("exercise", language, exercise=name)}"' in told
        back = text_of(client, "exercise", language, exercise=name)
        assert f'"{address("lesson", language, lesson=lesson)}"' in back
        assert exercises()[name].title.in_language(language) in told

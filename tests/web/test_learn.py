"""The pages to learn from open in both languages, without signing in, and say what they should."""

from html import unescape

import pytest
from django.test import Client

from sharedpower.content import case, glossary
from sharedpower.core.pitfalls import PITFALLS
from sharedpower.records.models import PlanRecord
from tests.web.browsing import without_word_links

pytestmark = pytest.mark.django_db

PAGES = ("learn/powys/", "learn/words/", "learn/pitfalls/", "welsh/", "about/")


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return unescape(without_word_links(answer.content.decode()))


@pytest.mark.parametrize("language", ["en", "cy"])
@pytest.mark.parametrize("page", [*PAGES, "learn/pitfalls/no-safety-net/"])
def test_each_page_opens_in_both_languages(client: Client, language: str, page: str) -> None:
    text = text_of(client, f"/{language}/{page}")
    assert f'<html lang="{language}">' in text
    assert text.count("<h1>") == 1


def test_every_pitfall_has_its_page(client: Client) -> None:
    listed = text_of(client, "/en/learn/pitfalls/")
    for known in PITFALLS:
        assert f'href="/en/learn/pitfalls/{known.id}/"' in listed
        assert known.instead in text_of(client, f"/en/learn/pitfalls/{known.id}/")


def test_a_pitfall_that_nobody_knows_is_not_found(client: Client) -> None:
    assert client.get("/en/learn/pitfalls/bad-luck/").status_code == 404


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_story_is_told_whole(client: Client, language: str) -> None:
    text = text_of(client, f"/{language}/learn/powys/")
    for event in case().events:
        assert event.what.in_language(language) in text
    for remark in (*case().did_well, *case().not_told):
        assert remark.text.in_language(language) in text
    for question in case().teaching_questions:
        assert question.in_language(language) in text


def test_the_story_leads_to_its_plan_where_there_is_one(client: Client) -> None:
    without = text_of(client, "/en/learn/powys/")
    record = PlanRecord.objects.create(title="Powys", document={}, example="powys")
    assert f'href="/en/plans/{record.pk}/check/"' not in without
    assert f'href="/en/plans/{record.pk}/check/"' in text_of(client, "/en/learn/powys/")


def test_words_stand_in_both_languages_with_drafts_marked(client: Client) -> None:
    text = text_of(client, "/en/learn/words/")
    drafts = [term for term in glossary() if term.is_draft]
    assert text.count('class="draft"') == len(drafts)
    assert all(term.en in text and term.cy in text for term in glossary())


def test_every_draft_is_listed(client: Client) -> None:
    text = text_of(client, "/cy/welsh/")
    for term in glossary():
        listed = f'/words/{term.id}/" lang="cy">{term.cy}</a></dt>' in text
        assert listed is term.is_draft


def test_the_pages_have_nothing_inline(client: Client) -> None:
    for page in PAGES:
        text = text_of(client, f"/en/{page}")
        assert "style=" not in text
        assert "<script>" not in text

"""The list of drafts, and the note over every Welsh page while anything is a draft."""

from __future__ import annotations

from html import unescape

import pytest
from django.test import Client

from sharedpower.content import agreement
from sharedpower.content.agreement import Agreement, parts
from tests.people import address

pytestmark = pytest.mark.django_db

WHO, ON = "Somebody Invented", "2026-11-25"


def page(client: Client, name: str, language: str) -> str:
    return unescape(client.get(address(name, language)).content.decode())


def all_parts() -> tuple[Agreement, ...]:
    return tuple(Agreement(part.id, WHO, ON, part.fingerprint) for part in parts().values())


def agree(patch: pytest.MonkeyPatch, *made: Agreement) -> None:
    """As if these stood in the file."""
    patch.setattr(agreement, "agreements", lambda: made)


def test_the_note_stands_over_welsh_pages_only_and_only_while_something_is_a_draft(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert 'class="draft-note"' in page(client, "home", "cy")
    assert 'class="draft-note"' not in page(client, "home", "en")
    agree(monkeypatch, *all_parts()[1:])
    assert 'class="draft-note"' in page(client, "home", "cy")
    agree(monkeypatch, *all_parts())
    assert 'class="draft-note"' not in page(client, "home", "cy")


def test_the_phones_of_those_who_take_part_say_so_too(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    link = f'href="{address("welsh", "cy")}"'
    assert link in page(client, "join-code", "cy")
    agree(monkeypatch, *all_parts())
    assert link not in page(client, "join-code", "cy")


def test_every_part_is_listed_as_a_draft_while_nobody_has_agreed_it(client: Client) -> None:
    text = page(client, "welsh", "en")
    assert text.count('<span class="tag blank">draft</span>') == len(parts())
    assert "no Welsh speaker has put their name" in text
    assert "Lesson: Power is not pie" in text


def test_who_agreed_a_part_and_when_is_said(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    rungs = parts()["rungs"]
    agree(monkeypatch, Agreement("rungs", WHO, ON, rungs.fingerprint))
    text = page(client, "welsh", "en")
    assert f"agreed by {WHO} on 25 November 2026" in text
    assert f"has agreed 1 of the {len(parts())} parts" in text
    assert "wedi'i gytuno gan Somebody Invented" in page(client, "welsh", "cy")


def test_a_part_that_changed_since_says_so(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    agree(monkeypatch, Agreement("rungs", WHO, ON, "0123456789abcdef"))
    text = page(client, "welsh", "en")
    assert f"draft again: changed since {WHO} agreed it on 25 November 2026" in text


def test_the_folders_that_say_the_sentences_keep_their_own_names_and_are_marked_as_such(
    client: Client,
) -> None:
    told = page(client, "welsh", "cy")
    assert '<span lang="en">questions</span>' in told
    assert "<span>Yr eirfa</span>" in told

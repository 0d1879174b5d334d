"""Every page that the content names is there, and every page that it leads to opens."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from sharedpower.content.founding import PAGES
from tests.people import address, example
from tests.web.addresses import ROWS

pytestmark = pytest.mark.django_db

# What ideas.yaml calls a page -> the name of its address, where that is another.
CALLED = {
    "listen": "listenings",
    "learn-cube": "words",
    "powys-case": "powys",
    "powys-walk": "walk",
}
LEARN = ("learn", "course", "powys", "words", "pitfalls", "welsh", "about")


@pytest.mark.parametrize("page", sorted(PAGES))
def test_a_page_that_answers_an_idea_has_an_address(page: str) -> None:
    assert CALLED.get(page, page) in ROWS


@pytest.mark.parametrize("language", ["en", "cy"])
def test_every_link_on_the_pages_to_learn_from_leads_somewhere(
    client: Client, language: str
) -> None:
    example()
    found: set[str] = set()
    for name in LEARN:
        text = unescape(client.get(address(name, language)).content.decode())
        found |= set(re.findall(r'<a [^>]*href="(/[^"#?]*)', text))
    lost = [place for place in sorted(found) if client.get(place).status_code not in {200, 302}]
    assert len(found) > 70
    assert not lost

"""Every page is light, holds nothing inline, and brings nothing along from elsewhere."""

from __future__ import annotations

import gzip
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.contrib.staticfiles import finders
from django.http import HttpResponse

from sharedpower.core.plan import Plan
from tests.house.test_conventions import INLINE
from tests.people import address, at_desk, example
from tests.strategies import full_plan
from tests.web.addresses import ROWS
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db

MOST = 60_000
FULL = full_plan(12)
UNMADE = {"token", "receipt", "kept", "cell_set"}
PAGES = [name for name, row in ROWS.items() if row.get and not row.given.keys() & UNMADE]
LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])
FOREIGN = re.compile(r'(?:\b(?:src|action|formaction)|<link[^>]*href)="(?:https?:)?//')


def page(name: str, language: str = "en", plan: Plan = FULL) -> HttpResponse:
    example()
    desk = at_desk(plan)
    given = {key: value or desk.record.pk for key, value in ROWS[name].given.items()}
    answer: Any = desk.client.get(address(name, language, **given))
    assert isinstance(answer, HttpResponse)
    return answer


@cache
def compressed(static: str) -> int:
    """What a style sheet, picture or script weighs on its way to a browser."""
    found = finders.find(re.sub(r"^/static/[0-9a-f]+/", "", static))
    assert isinstance(found, str)
    return len(gzip.compress(Path(found).read_bytes()))


def weight(answer: HttpResponse) -> int:
    """A first view: the page with everything that it brings along, compressed."""
    brought = set(re.findall(r'(?:src|href)="(/static/[^"]+)"', text_of(answer)))
    assert brought
    return len(gzip.compress(answer.content)) + sum(map(compressed, brought))


@LANGUAGE
@pytest.mark.parametrize("name", PAGES)
def test_a_first_view_weighs_at_most_60_kb(name: str, language: str) -> None:
    answer = page(name, language)
    if answer.status_code == 200 and answer["Content-Type"].startswith("text/html"):
        assert weight(answer) <= MOST


@pytest.mark.parametrize("name", PAGES)
def test_a_page_holds_nothing_inline_and_brings_nothing_from_elsewhere(name: str) -> None:
    answer = page(name)
    if answer["Content-Type"].startswith("text/html"):
        text = text_of(answer)
        assert not [what for what, pattern in INLINE.items() if re.search(pattern, text)]
        assert not FOREIGN.search(text)

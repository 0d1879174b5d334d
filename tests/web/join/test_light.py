"""A participant's pages open on a hill with one bar of signal."""

from __future__ import annotations

import gzip
import json
import re
from functools import cache

import pytest
from django.contrib.staticfiles import finders

from sharedpower.actions.listening import revealing
from tests.house.test_conventions import INLINE
from tests.web.browsing import text_of
from tests.web.join.room import follow, hall
from tests.web.join.test_room import answered_by_two_sides

pytestmark = pytest.mark.django_db

FIRST_VIEW, STEP, REQUESTS = 14_000, 4_000, 3
LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])


@cache
def weight_of(static: str) -> int:
    found = finders.find(re.sub(r"^/static/[0-9a-f]+/", "", static))
    assert isinstance(found, str)
    with open(found, "rb") as file:  # noqa: PTH123
        return weight(file.read())


def weight(text: bytes | str) -> int:
    return len(gzip.compress(text.encode() if isinstance(text, str) else text, 6))


def brought(page: str) -> set[str]:
    return set(re.findall(r'(?:src|href)="(/static/[^"]+)"', page))


@LANGUAGE
@pytest.mark.parametrize("stage", ["spaces", "forms", "levels"])
def test_a_first_view_is_light(stage: str, language: str) -> None:
    phone = hall(stage=stage).phone("staff", language)
    newcomer = hall().phone(None, language)
    for page in (text_of(newcomer.get()), text_of(phone.statement(1, stage))):
        files = brought(page)
        assert 1 + len(files) <= REQUESTS
        assert weight(page) + sum(map(weight_of, files)) <= FIRST_VIEW


@LANGUAGE
@pytest.mark.parametrize("choice", ["forms", "pairs"])
def test_each_next_step_is_lighter_still(choice: str, language: str) -> None:
    room = hall(stage=choice, choice="all")
    phone = room.phone("staff", language)
    step = phone.answer(1, "4", face=choice)
    page = text_of(follow(step, phone))
    assert weight(page) <= STEP
    assert "parcel" not in page
    assert weight(text_of(phone.get("join-kept"))) <= STEP
    sent = phone.send({1: ["4", None, False]}, face=choice)
    assert len(sent.content) <= 100


@LANGUAGE
def test_what_came_out_is_light_too(language: str) -> None:
    room = hall(choice="all")
    phone = room.phone("staff", language)
    for slug in ("spaces", "pairs", "combined"):
        room.go(slug)
        answered_by_two_sides(room, slug)
        revealing.reveal(face=room.face(slug), by=room.facilitator)
    for stage in ("spaces", "close"):
        room.go(stage)
        page = text_of(phone.get())
        assert "<li><b>" in page
        assert weight(page) <= STEP


@LANGUAGE
def test_the_whole_face_travels_with_the_first_page(language: str) -> None:
    room = hall()
    page = text_of(room.phone("staff", language).statement(1))
    parcel = json.loads(page.partition('id="parcel" type="application/json">')[2].split("<")[0])
    assert parcel["texts"] == [[row[language], ""] for row in room.face().statements]
    assert weight(page) <= STEP


def test_the_pages_hold_nothing_inline_and_nothing_from_elsewhere() -> None:
    room = hall()
    phone = room.phone("staff")
    for page in map(text_of, (room.phone().get(), phone.statement(1), phone.get("join-kept"))):
        assert not [what for what, pattern in INLINE.items() if re.search(pattern, page)]
        assert not re.search(r'(?:src|href|action)="(?:https?:)?//', page)
        assert "csrf" not in page


def test_the_icon_costs_no_request_and_may_be_used() -> None:
    answer = hall().phone().get()
    assert 'rel="icon" href="data:,"' in text_of(answer)
    assert "img-src 'self' data:" in answer["Content-Security-Policy"]

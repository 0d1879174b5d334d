"""A lesson is tried on one's own plan, at the very page; a visitor has other ways."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from sharedpower.actions import plans
from sharedpower.content import lessons
from sharedpower.core.plan import Plan
from tests.people import TITLE, address, at_desk, browser_of, example, organiser
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db

LESSON = pytest.mark.parametrize("lesson", lessons())


def link_to(text: str, words: str) -> str:
    found = re.search(rf'href="([^"]+)">{re.escape(words)}', unescape(text))
    assert found, f"no link {words!r}"
    return found[1]


def opens_at(client: Client, place: str) -> bool:
    """Whether the page opens, and has the part that the address points at."""
    page, _sign, part = place.partition("#")
    answer = client.get(page)
    return answer.status_code == 200 and (not part or f'id="{part}"' in answer.content.decode())


@LESSON
def test_the_only_plan_opens_at_the_very_place(lesson: str) -> None:
    desk = at_desk()
    place = desk.open(address("lesson-try", lesson=lesson))["Location"]
    assert desk.record.pk in place
    assert opens_at(desk.client, place)


@LESSON
def test_of_several_plans_the_one_that_is_chosen_opens_at_the_very_place(lesson: str) -> None:
    desk = at_desk()
    assert desk.person
    plans.start(plan=Plan(title="Another"), by=desk.person)
    text = desk.open(address("lesson-try", lesson=lesson)).content.decode()
    assert link_to(text, "Another") != link_to(text, TITLE)
    assert desk.record.pk in link_to(text, TITLE)
    assert opens_at(desk.client, link_to(text, TITLE))


@LESSON
def test_a_visitor_sees_the_same_page_of_the_example(client: Client, lesson: str) -> None:
    record = example()
    text = client.get(address("lesson-try", lesson=lesson)).content.decode()
    place = link_to(text, "The same page of the Powys case")
    assert record.pk in place
    assert opens_at(client, place)
    assert address("quick") in text


def test_a_visitor_comes_back_to_the_lesson_after_signing_in(client: Client) -> None:
    here = address("lesson-try", lesson="forms")
    assert f"?next={here}" in client.get(here).content.decode()


def test_nobody_elses_plan_is_offered() -> None:
    at_desk(Plan(title="Mair's own"), name="mair")
    desk = at_desk(Plan(title="Huw's own"), name="huw")
    assert desk.person
    plans.start(plan=Plan(title="Huw's second"), by=desk.person)
    text = unescape(text_of(desk.open(address("lesson-try", lesson="forms"))))
    assert "Huw's own" in text
    assert "Mair's own" not in text


def test_an_organiser_without_a_plan_is_asked_to_start_one() -> None:
    client = browser_of(organiser())
    text = client.get(address("lesson-try", lesson="forms")).content.decode()
    assert address("plan-new") in text
    assert "Choose a plan" not in text

"""The twelve steps, and finding a question in them."""

from __future__ import annotations

import re

import pytest

from sharedpower.core.questions import (
    PAGES,
    PARTS,
    QUESTIONS,
    STEPS,
    Part,
    Step,
    asked,
    part,
    question,
    step,
    step_of,
)


def test_there_are_twelve_steps_with_addresses_of_their_own() -> None:
    slugs = [step.slug for step in STEPS]
    assert len(slugs) == len(set(slugs)) == 12
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", slug) for slug in slugs)


@pytest.mark.parametrize("page", STEPS, ids=lambda page: page.slug)
def test_a_step_says_why_it_asks_and_is_short(page: Step) -> None:
    assert page.why.endswith(".")
    assert page.why.count(". ") <= 1
    assert len(list(page.questions)) <= 24
    assert all(section.heading and section.contents for section in page.sections)


@pytest.mark.parametrize("page", STEPS, ids=lambda page: page.slug)
def test_a_step_is_found_by_its_slug(page: Step) -> None:
    assert step(page.slug) is page


def test_a_question_is_found_by_its_id_or_by_the_path_of_its_answer() -> None:
    assert question("decision.status").id == "decision.status"
    assert asked("audience.groups[1].name") is QUESTIONS["audience.groups.name"]


def test_a_part_is_found_by_its_id_or_by_the_path_of_one_of_its_things() -> None:
    assert part("audience.groups") is PARTS["audience.groups"]
    assert asked("audience.groups[1]") is PARTS["audience.groups"]


@pytest.mark.parametrize(
    ("path", "slug"),
    [
        ("decision.status", "decision"),
        ("audience.groups", "people"),
        ("audience.groups[0].gathers_at", "places"),
        ("audience.groups[2].free_times", "times"),
        ("spaces", "places"),
        ("spaces[0].food", "welcome"),
        ("actors[0].name", "decision"),
        ("actors[0].side", "map"),
        ("channels[2].days", "map"),
    ],
)
def test_the_step_that_asks_is_found(path: str, slug: str) -> None:
    assert step_of(path).slug == slug


def test_what_is_not_asked_is_not_found() -> None:
    with pytest.raises(KeyError):
        asked("decision.colour")
    with pytest.raises(KeyError):
        step_of("audience")


def test_no_thing_can_be_added_before_the_part_that_adds() -> None:
    seen: set[str] = set()
    parts: list[Part] = [one for page in PAGES for one in page.parts]
    for one in parts:
        assert one.adds or one.id in seen
        seen.add(one.id)

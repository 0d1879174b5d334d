"""Each answer of the plan is asked once, in a way that fits its type."""

from __future__ import annotations

from collections import Counter
from datetime import date
from enum import StrEnum
from typing import Any, get_args, get_origin

import pytest

from sharedpower.core.plan.choices import Undated
from sharedpower.core.powercube import Space, Tier
from sharedpower.core.questions import PAGES, PARTS, QUESTIONS, Kind
from tests.core.questions import fields

ANSWERS = dict(fields.answers())
OF_ONE_TYPE = {
    bool: {Kind.YES_NO},
    int: {Kind.WHOLE_NUMBER, Kind.PERCENT, Kind.MONEY, Kind.RUNG},
    str: {Kind.TEXT, Kind.LONG_TEXT, Kind.ACTOR},
    Tier: {Kind.LEVEL},
    Space: {Kind.SPACE_TYPE},
    date: {Kind.DAY},
}
OF_A_LIST = {str: {Kind.LINES, Kind.FACETS, Kind.SPACES}}


def kinds_for(types: frozenset[Any]) -> set[Kind]:
    kind = next(iter(types - {Undated}))
    if get_origin(kind) is tuple:
        return OF_A_LIST.get(get_args(kind)[0], {Kind.CHOICES})
    return OF_ONE_TYPE.get(kind, {Kind.CHOICE})


def test_every_answer_of_the_plan_is_asked_on_exactly_one_page() -> None:
    asked = Counter(question.id for step in PAGES for question in step.questions)
    assert set(asked) == set(ANSWERS)
    assert set(asked.values()) == {1}


def test_every_repeating_part_is_added_to_on_exactly_one_page() -> None:
    adding = Counter(part.id for step in PAGES for part in step.parts if part.adds)
    assert set(adding) == fields.parts()
    assert set(adding.values()) == {1}


@pytest.mark.parametrize("identity", ANSWERS)
def test_a_question_is_of_a_kind_that_fits_the_answers_type(identity: str) -> None:
    question, types = QUESTIONS[identity], ANSWERS[identity]
    assert question.kind in kinds_for(types)
    if question.kind is Kind.DAY:
        assert bool(question.none_label) == (Undated in types)


@pytest.mark.parametrize("identity", ANSWERS)
def test_choices_are_all_the_values_of_the_list_and_no_others(identity: str) -> None:
    question = QUESTIONS[identity]
    kind = next(iter(ANSWERS[identity] - {Undated}))
    inner = get_args(kind)[0] if get_origin(kind) is tuple else kind
    listed = {Kind.CHOICE, Kind.CHOICES}
    expected = set(inner) if question.kind in listed and issubclass(inner, StrEnum) else set()
    assert {stored for stored, _words in question.choices} == expected
    assert len(question.choices) == len(expected)


def test_questions_about_things_stand_in_the_part_they_belong_to() -> None:
    for step in PAGES:
        for part in step.parts:
            assert part.id in PARTS
            for question in part.questions:
                assert question.id.rpartition(".")[0] == part.id


def test_a_thing_is_named_by_an_answer_of_its_own() -> None:
    for step in PAGES:
        for part in step.parts:
            assert f"{part.id}.{part.names_itself_by}" in QUESTIONS

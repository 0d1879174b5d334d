"""The words of the questions: all there, short, and with a way to answer "there is none"."""

from __future__ import annotations

from datetime import date

import pytest

from sharedpower.core.pitfalls import PITFALLS
from sharedpower.core.questions import PAGES, PARTS, QUESTIONS, SETTINGS, Kind, Question, asked
from tests.core.questions import fields

QUESTIONS_AND_SETTINGS = [*QUESTIONS.values(), *(setting.question for setting in SETTINGS)]
READ = {identity for pitfall in PITFALLS for identity in pitfall.reads}
PLAIN_DAYS = {path for path, types in fields.answers() if types == {date}}
NEEDS_A_NONE = {Kind.TEXT, Kind.LONG_TEXT, Kind.LINES, Kind.CHOICES, Kind.DAY, Kind.FACETS}
IN_LISTS_OF_THEIR_OWN = {Kind.WHOLE_NUMBER, Kind.PERCENT, Kind.RUNG}


@pytest.mark.parametrize("identity", sorted(READ))
def test_everything_a_pitfall_reads_can_be_asked(identity: str) -> None:
    assert asked(identity).id == identity


@pytest.mark.parametrize("identity", sorted(READ & set(QUESTIONS) - PLAIN_DAYS))
def test_there_is_a_way_to_say_there_is_none_where_a_pitfall_reads_it(identity: str) -> None:
    question = QUESTIONS[identity]
    assert question.none_label or question.kind not in NEEDS_A_NONE


@pytest.mark.parametrize("question", QUESTIONS_AND_SETTINGS, ids=lambda question: question.id)
def test_a_question_is_a_question_and_its_help_is_short(question: Question) -> None:
    assert question.asks.endswith("?")
    assert len(question.asks) <= 90
    assert question.short
    assert question.short[-1] not in ".?"
    assert len(question.short) <= 50
    assert not question.help or question.help.endswith(".")
    assert len(question.help) <= 100


@pytest.mark.parametrize("question", QUESTIONS_AND_SETTINGS, ids=lambda question: question.id)
def test_a_number_has_limits(question: Question) -> None:
    if question.kind in IN_LISTS_OF_THEIR_OWN:
        assert question.minimum is not None
        assert question.maximum is not None
        assert question.minimum < question.maximum


def test_short_labels_tell_answers_apart() -> None:
    shorts = [question.short for question in QUESTIONS.values()]
    assert len(shorts) == len(set(shorts))


def test_choices_of_one_question_tell_apart() -> None:
    for question in QUESTIONS.values():
        words = [words for _stored, words in question.choices]
        assert len(words) == len(set(words))


@pytest.mark.parametrize("identity", PARTS)
def test_a_part_can_be_said_to_be_empty(identity: str) -> None:
    part = PARTS[identity]
    assert part.title
    assert part.singular
    assert part.none_label


def test_a_part_is_not_emptied_where_it_is_only_continued() -> None:
    for step in PAGES:
        for part in step.parts:
            assert part.adds or not part.none_label


def test_where_people_gather_is_private_and_says_so() -> None:
    question = QUESTIONS["audience.groups.gathers_at"]
    assert question.private
    assert "private" in question.help

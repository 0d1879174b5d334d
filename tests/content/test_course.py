"""The course: each lesson is whole, short and plain, and what it names exists."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sharedpower.content import Lesson, Phrase, course, course_sources, exercises, lessons
from sharedpower.content.course_words import Picture
from sharedpower.core.questions import PARTS, QUESTIONS
from tests.content.reading_age import reading_age

OLDEST = 11
LESSON = pytest.mark.parametrize("lesson", lessons().values(), ids=lessons())


def words(phrases: tuple[Phrase, ...], language: str = "en") -> int:
    return sum(len(phrase.in_language(language).split()) for phrase in phrases)


def read_in_a_lesson(lesson: Lesson) -> Iterator[Phrase]:
    yield from (*lesson.story.paragraphs, *lesson.idea, *lesson.notice, *lesson.discuss)
    yield lesson.try_it


def easy_lines(lesson: Lesson) -> list[Phrase]:
    return [line for part in lesson.easy for line in part.lines]


def test_there_are_seven_in_the_order_of_teaching() -> None:
    one_face_at_a_time = ["forms", "spaces", "levels"]
    order = ["co-production", *one_face_at_a_time, "together", "ladder", "not-pie"]
    assert list(lessons()) == order
    assert {lesson.picture for lesson in lessons().values()} == set(Picture)


@LESSON
def test_a_lesson_is_whole(lesson: Lesson) -> None:
    assert len(lesson.notice) == 3
    assert len(lesson.discuss) == 2
    assert all(len(question.en.split("?")) > 1 for question in lesson.discuss)
    assert lesson.teach
    assert lesson.sources
    assert (lesson.axis is not None) == (lesson.picture is Picture.SLAB)


@LESSON
def test_a_lesson_is_short(lesson: Lesson) -> None:
    assert 90 <= words(lesson.idea) <= 120, "about a hundred words"
    assert 90 <= words(lesson.idea, "cy") <= 150
    assert words(lesson.story.paragraphs) <= 170
    assert max(words((line,)) for line in lesson.notice + lesson.discuss) <= 30
    assert 10 <= lesson.minutes <= 45


@LESSON
def test_the_reading_age_is_eleven_at_most(lesson: Lesson) -> None:
    assert reading_age(phrase.en for phrase in read_in_a_lesson(lesson)) <= OLDEST
    assert reading_age(phrase.en for phrase in lesson.idea) <= OLDEST
    assert reading_age(phrase.en for phrase in lesson.teach) <= OLDEST


def test_the_words_of_the_pictures_are_as_plain() -> None:
    spots = list(course().spots)
    assert reading_age([one for s in spots for one in (s.for_people.en, s.with_people.en)]) <= 11
    assert reading_age([example.what.en for example in course().shares]) <= OLDEST
    assert reading_age([source.text.en for source in course().sources]) <= OLDEST


def test_a_hard_text_is_seen_to_be_hard() -> None:
    hard = "Organisational stakeholders systematically operationalise participatory governance."
    assert reading_age([hard]) > OLDEST


@LESSON
def test_easy_read_has_one_short_idea_a_line(lesson: Lesson) -> None:
    lines = easy_lines(lesson)
    assert reading_age(line.en for line in lines) <= 8
    for language, longest in (("en", 14), ("cy", 18)):
        assert max(words((line,), language) for line in lines) <= longest
    assert all(len(part.lines) <= 3 for part in lesson.easy)


@LESSON
def test_a_lesson_is_tried_where_the_plan_asks(lesson: Lesson) -> None:
    opens = lesson.opens
    assert bool(opens.question) != bool(opens.page)
    assert opens.question is None or opens.question in {*QUESTIONS, *PARTS}
    assert lesson.try_it.en.startswith("Open ")


def test_every_source_is_used_and_every_used_one_is_there() -> None:
    used = {source for lesson in lessons().values() for source in lesson.sources}
    assert used == set(course_sources())


def test_the_note_on_hidden_and_invisible_stands_with_the_forms() -> None:
    assert [lesson.id for lesson in lessons().values() if lesson.words_differ] == ["forms"]


def test_every_exercise_goes_with_a_lesson_and_every_lesson_has_one() -> None:
    named = {name for lesson in lessons().values() for name in lesson.exercises}
    assert named == set(exercises())
    assert all(lesson.exercises for lesson in lessons().values())

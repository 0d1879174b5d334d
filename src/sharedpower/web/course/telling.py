"""The words of the course in the reader's language."""

from __future__ import annotations

from typing import Any

from django.utils.safestring import SafeString, mark_safe

from sharedpower.content import Lesson, course_sources, exercises, lessons
from sharedpower.content import about as about_cards
from sharedpower.pictures.signs import sign
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.learn.story import evidence_words

__all__ = ["course_told", "easy_told", "lesson_told", "spoken"]


def course_told() -> dict[str, Any]:
    return {
        "lessons": [spoken(one) for one in lessons().values()],
        "minutes": sum(one.minutes for one in lessons().values()),
    }


def lesson_told(lesson: Lesson) -> dict[str, Any]:
    return {
        "told": spoken(lesson),
        "sources": [
            (spoken(source.text), evidence_words(source.evidence))
            for source in map(course_sources().__getitem__, lesson.sources)
        ],
        "exercises": [spoken(exercises()[name]) for name in lesson.exercises],
        "differ": spoken(about_cards().words_differ) if lesson.words_differ else None,
        **_neighbours(lesson),
    }


def easy_told(lesson: Lesson) -> dict[str, Any]:
    return {
        "told": spoken(lesson),
        "parts": [(_sign(part.sign), spoken(part.lines)) for part in lesson.easy],
        **_neighbours(lesson),
    }


def _neighbours(lesson: Lesson) -> dict[str, Any]:
    """Its number, and the lessons before and after it, where there are any."""
    order = list(lessons().values())
    at = order.index(lesson)
    return {
        "number": at + 1,
        "count": len(order),
        "before": spoken(order[at - 1]) if at else None,
        "after": spoken(order[at + 1]) if at + 1 < len(order) else None,
    }


def _sign(name: str) -> SafeString:
    return mark_safe(sign(name))  # noqa: S308 - only numbers and letters of our own

"""Every text that people see is there in English and in Welsh."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass

import pytest

from sharedpower import content
from sharedpower.content import Phrase

SOURCES: dict[str, Callable[[], object]] = {
    "facets": content.facets,
    "cells": content.cells,
    "statements": content.statements,
    "questions": content.questions,
    "case": content.case,
    "glossary": content.glossary,
    "rungs": content.rungs,
    "rung groups": content.rung_groups,
    "about": content.about,
    "course": content.course,
    "agenda": content.agenda_blocks,
    "walk": content.walk,
    "exercises": content.exercise_book,
}
# Names and years.
THE_SAME = {"Robert Dahl", "Steven Lukes", "John Gaventa", "2018"}


def phrases(value: object) -> Iterator[Phrase]:
    """Every phrase anywhere inside a value of the content."""
    if isinstance(value, Phrase):
        yield value
        return
    inside: list[object] = []
    if isinstance(value, Mapping):
        inside = list(value.values())
    elif isinstance(value, tuple):
        inside = list(value)
    elif is_dataclass(value):
        inside = [getattr(value, field.name) for field in fields(value)]
    for part in inside:
        yield from phrases(part)


@pytest.mark.parametrize("source", SOURCES)
def test_both_languages_are_there_and_differ(source: str) -> None:
    found = list(phrases(SOURCES[source]()))
    assert found
    assert not [phrase for phrase in found if phrase.en == phrase.cy and phrase.en not in THE_SAME]


@pytest.mark.parametrize("source", SOURCES)
def test_a_sentence_ends_as_a_sentence_in_both(source: str) -> None:
    uneven = [p for p in phrases(SOURCES[source]()) if (p.en[-1] in ".?") != (p.cy[-1] in ".?")]
    assert not uneven

"""Eight exercises for a group, the care that goes with all of them, and three stories to place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.facet_words import Evidence
from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import by_id
from sharedpower.content.two_files import read_both
from sharedpower.core.powercube import Form

Phrases = tuple[Phrase, ...]


class Screen(StrEnum):
    """What of an exercise works on a screen."""

    SCRATCHPAD = "scratchpad"
    PLACING = "placing"
    ROWS = "rows"
    QUESTIONS = "questions"


@dataclass(frozen=True, slots=True)
class Care:
    """What holds for every exercise: before, during and after; access; and where it is from."""

    before: Phrases
    during: Phrases
    after: Phrases
    access: Phrases
    sources: Phrases


@dataclass(frozen=True, slots=True)
class Why:
    """A form under which a story fits as well, and what one would have seen."""

    id: Form
    why: Phrase


@dataclass(frozen=True, slots=True)
class Story:
    """A story of our own to place on the cube. ``easy`` tells it again in short lines."""

    id: str
    leans: Form
    title: Phrase
    text: Phrases
    easy: Phrases
    reading: Phrase
    others: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """A step of an exercise, with its minutes."""

    id: str
    minutes: int
    text: Phrase


@dataclass(frozen=True, slots=True)
class Risk:
    """What can go wrong: the sign of it, and what to do."""

    sign: Phrase
    guard: Phrase


@dataclass(frozen=True, slots=True)
class Card:
    """A card to print and cut out."""

    title: Phrase
    text: Phrase


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise. ``least`` and ``most`` are people; ``minutes`` those of all its steps."""

    id: str
    least: int
    most: int
    minutes: int
    evidence: Evidence
    screen: Screen
    title: Phrase
    what_for: Phrase
    purpose: Phrase
    room: Phrases
    access: Phrases
    care: Phrases
    steps: tuple[Stage, ...]
    wrong: tuple[Risk, ...]
    source: Phrase
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class ExerciseBook:
    care: Care
    stories: tuple[Story, ...]
    exercises: tuple[Exercise, ...]


@lru_cache
def exercise_book() -> ExerciseBook:
    """All of it, as the files have it."""
    return read_both("exercises.yaml", ExerciseBook)


@lru_cache
def exercises() -> Mapping[str, Exercise]:
    """By id, in the order in which they are best met; 8 of them."""
    return by_id(exercise_book().exercises, where="exercises.yaml")


@lru_cache
def stories() -> Mapping[str, Story]:
    """The three stories by id."""
    return by_id(exercise_book().stories, where="exercises.yaml")

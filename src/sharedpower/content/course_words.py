"""The course: seven short lessons, the two rooms, and the examples for "Power is not pie"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.facet_words import Evidence
from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import by_id
from sharedpower.content.two_files import read_both
from sharedpower.core.shares import Shares


class Picture(StrEnum):
    """The picture of a lesson that a reader can touch."""

    ROOMS = "rooms"
    SLAB = "slab"
    CUBE = "cube"
    RING = "ring"
    PIE = "pie"


@dataclass(frozen=True, slots=True)
class Opens:
    """Where a lesson is tried on a plan: a question's id, or the name of one of its pages."""

    question: str | None = None
    page: str | None = None
    face: str | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """Short, set in rural Wales, and made up."""

    title: Phrase
    paragraphs: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class EasyPart:
    """A few lines of easy read, one idea a line, with the name of the sign beside them."""

    id: str
    sign: str
    lines: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class Lesson:
    """``axis`` names the slabs of a ``slab`` picture; ``sources`` and ``exercises`` are ids;
    ``teach`` is for those who hold the session, in ``minutes``."""

    id: str
    minutes: int
    picture: Picture
    opens: Opens
    sources: tuple[str, ...]
    exercises: tuple[str, ...]
    title: Phrase
    short: Phrase
    story: Story
    idea: tuple[Phrase, ...]
    picture_lead: Phrase
    notice: tuple[Phrase, ...]
    discuss: tuple[Phrase, ...]
    try_it: Phrase
    try_link: Phrase
    teach: tuple[Phrase, ...]
    easy: tuple[EasyPart, ...]
    axis: str | None = None
    words_differ: bool = False


@dataclass(frozen=True, slots=True)
class CourseSource:
    id: str
    evidence: Evidence
    text: Phrase


@dataclass(frozen=True, slots=True)
class Spot:
    """One thing to look at in the room for people, and in the room with people."""

    id: str
    name: Phrase
    for_people: Phrase
    with_people: Phrase


@dataclass(frozen=True, slots=True)
class ShareExample:
    id: str
    before: Shares
    after: Shares
    title: Phrase
    what: Phrase


@dataclass(frozen=True, slots=True)
class Course:
    lessons: tuple[Lesson, ...]
    sources: tuple[CourseSource, ...]
    spots: tuple[Spot, ...]
    shares: tuple[ShareExample, ...]


@lru_cache
def course() -> Course:
    """All of it, in the order in which it is taught. Raises ContentError."""
    return read_both("course.yaml", Course)


@lru_cache
def lessons() -> Mapping[str, Lesson]:
    """By id; seven of them."""
    return by_id(course().lessons, where="course.yaml lessons")


@lru_cache
def course_sources() -> Mapping[str, CourseSource]:
    return by_id(course().sources, where="course.yaml sources")

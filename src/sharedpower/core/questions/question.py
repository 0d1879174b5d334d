"""The shapes in which a plan is asked for: questions, repeating parts, sections and steps.

A question's id is the path of its answer in the plan, without places in lists:
``audience.groups.name``. All words are marked for translation and shown as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

Choices = tuple[tuple[str, str], ...]


class Kind(StrEnum):
    """What an answer looks like.

    LINES is one text a line. LEVEL, SPACE_TYPE, RUNG and FACETS take their labels from the
    content. ACTOR is the id of one of the plan's actors; SPACES are ids of its spaces, in order.
    DAY with a ``none_label`` can also be answered with "there is no date".
    """

    YES_NO = "yes_no"
    CHOICE = "choice"
    CHOICES = "choices"
    TEXT = "text"
    LONG_TEXT = "long_text"
    LINES = "lines"
    WHOLE_NUMBER = "whole_number"
    PERCENT = "percent"
    MONEY = "money"
    DAY = "day"
    LEVEL = "level"
    SPACE_TYPE = "space_type"
    FACETS = "facets"
    ACTOR = "actor"
    SPACES = "spaces"
    RUNG = "rung"


@dataclass(frozen=True, slots=True)
class Question:
    """One answer of the plan, asked for in plain words.

    ``short`` names the answer in findings. ``choices`` are pairs of stored value and words.
    ``none_label`` is the tick box that says "there is none", which is not the same as blank.
    ``private``: never shown outside the plan's makers. Limits are inclusive.
    """

    id: str
    asks: str
    kind: Kind
    short: str
    help: str = ""
    choices: Choices = ()
    none_label: str = ""
    private: bool = False
    minimum: int | None = None
    maximum: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Questions about each of several things, such as the groups of people.

    A part can be asked over several steps; only in the one that ``adds`` can things be added,
    removed or said to be none. ``names_itself_by`` is the answer that serves as a thing's name.
    """

    id: str
    title: str
    singular: str
    questions: tuple[Question, ...]
    names_itself_by: str = "label"
    add_label: str = ""
    none_label: str = ""

    @property
    def adds(self) -> bool:
        return bool(self.add_label)


@dataclass(frozen=True, slots=True)
class Section:
    """A few questions under one heading of a page."""

    heading: str
    contents: tuple[Question | Part, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One page of the plan. ``why`` says why it asks; ``slug`` is its name in an address."""

    slug: str
    title: str
    why: str
    sections: tuple[Section, ...]

    @property
    def contents(self) -> tuple[Question | Part, ...]:
        return tuple(asked for section in self.sections for asked in section.contents)

    @property
    def parts(self) -> tuple[Part, ...]:
        return tuple(asked for asked in self.contents if isinstance(asked, Part))

    @property
    def questions(self) -> Iterator[Question]:
        """Every question of the page in order, those inside its parts too."""
        for asked in self.contents:
            if isinstance(asked, Part):
                yield from asked.questions
            else:
                yield asked

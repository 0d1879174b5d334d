"""What the product asks people: statements to rate, and open questions to talk about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.facet_words import FacetId
from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import by_id
from sharedpower.content.two_files import read_both, read_both_all


class Polarity(StrEnum):
    """What agreeing means."""

    SHARED = "+"
    PROBLEM = "-"


class StatementSet(StrEnum):
    """By how many facets a statement is about, and the ladder's apart."""

    FACE = "face"
    PAIR = "pair"
    COMBINED = "combined"
    LADDER = "ladder"


class QuestionSet(StrEnum):
    """When a question is asked."""

    FACE = "face"
    COMBINED = "combined"
    LADDER = "ladder"
    ROUTES = "routes"
    ABOUT = "about"


@dataclass(frozen=True, slots=True)
class Statement:
    """Rated by both sides in the same words; ``alt_staff`` only where "us" would not be true."""

    id: str
    set: StatementSet
    facets: tuple[FacetId, ...]
    polarity: Polarity
    ideas: tuple[str, ...]
    text: Phrase
    alt_staff: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """Shown one at a time, always skippable.

    ``facets`` is where it belongs and ``also`` what else it touches; ``source_label`` is the
    booklet's own name for the thing where that differs from the canonical one.
    """

    id: str
    set: QuestionSet
    facets: tuple[FacetId, ...]
    ideas: tuple[str, ...]
    text: Phrase
    also: tuple[FacetId, ...] = ()
    source_label: Phrase | None = None


@dataclass(frozen=True, slots=True)
class _Statements:
    short_form: tuple[str, ...]
    statements: tuple[Statement, ...]


@lru_cache
def _statements() -> _Statements:
    return read_both("statements.yaml", _Statements)


@lru_cache
def statements() -> Mapping[str, Statement]:
    """By id, in the order of the faces; 82 of them."""
    return by_id(_statements().statements, where="statements.yaml")


@lru_cache
def short_form() -> tuple[Statement, ...]:
    """The twelve to use before and after."""
    return tuple(statements()[name] for name in _statements().short_form)


@lru_cache
def questions() -> Mapping[str, Question]:
    """By id, Q01 to Q34: one face at a time, then combined, ladder, routes, about."""
    return by_id(read_both_all("questions.yaml", Question), where="questions.yaml")

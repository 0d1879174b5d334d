"""What a move is, where it comes from, and what it would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Final

from sharedpower.content.phrase import Phrase
from sharedpower.core.alignment import NOBODY_ASKED, Alignment, Gap, Sentence, align
from sharedpower.core.pitfalls.finding import Finding
from sharedpower.core.plan import Plan
from sharedpower.influence.answers import Answers
from sharedpower.influence.combining.levers import Lever

NOT_FOUND_YET: Final = "?"
"""The name of whoever or whatever a move has still to find: the same in every language."""


class Part(StrEnum):
    """The four sentences of alignment, in their order."""

    COVERAGE = "coverage"
    CONNECTION = "connection"
    FORMS = "forms"
    GAP = "gap"


class Source(StrEnum):
    FINDING = "finding"
    GAP = "gap"
    ROUTE = "route"
    LEVER = "lever"


class Why(StrEnum):
    """What makes it a move. ``about`` of a move says of which one."""

    FINDING = "finding"
    ASK = "ask"
    GAP = "gap"
    BREAK = "break"
    CONSENT = "consent"
    GATEKEEPER = "gatekeeper"
    INSIDE_ONLY = "inside_only"
    NEW_LINK = "new_link"
    STRONGER_LINK = "stronger_link"
    LEVER = "lever"

    @property
    def source(self) -> Source:
        return _SOURCE.get(self, Source.ROUTE)


_SOURCE: Final[Mapping[Why, Source]] = MappingProxyType(
    {
        Why.FINDING: Source.FINDING,
        Why.ASK: Source.GAP,
        Why.GAP: Source.GAP,
        Why.LEVER: Source.LEVER,
    }
)


@dataclass(frozen=True)
class Ground:
    """All that moves are made from. ``answers``: of the map's own two ends; None without them."""

    plan: Plan
    findings: tuple[Finding, ...]
    gap: Gap = NOBODY_ASKED
    answers: Answers | None = None
    levers: tuple[Lever, ...] = ()

    @cached_property
    def walks(self) -> list[tuple[str, ...]]:
        """The routes as they are today."""
        if self.answers is None:
            return []
        return [one.actors for one in (*self.answers.routes, *self.answers.shortest)]

    @cached_property
    def today(self) -> Alignment:
        return align(self.plan, self.findings, self.gap, self.walks)


@dataclass(frozen=True, slots=True)
class Idea:
    """A move before it is known what it would change.

    ``about``: a pitfall, a facet, or the id of a channel or an actor. ``who``: paths in the plan of
    those who could make it. ``makes``: answers of the plan, by path, that are so once it is made,
    besides being an action that somebody owns on its facets. ``gravity``: 0 is the gravest.
    ``reach``: how far it goes, to compare with others of the same kind.
    """

    id: str
    why: Why
    about: str
    words: Sentence | Phrase
    facets: tuple[str, ...]
    who: tuple[str, ...] = ()
    makes: tuple[tuple[str, object], ...] = ()
    gravity: int = 0
    reach: float = 0.0


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence of alignment, today and once the move is made.

    ``then`` is None where only people's answers can tell.
    """

    part: Part
    now: Sentence
    then: Sentence | None


@dataclass(frozen=True, slots=True)
class Move:
    """``after``: the plan once it is made, to which the paths in ``then`` belong."""

    idea: Idea
    changes: tuple[Change, ...]
    after: Plan

    @property
    def id(self) -> str:
        return self.idea.id

    @property
    def key(self) -> tuple[object, ...]:
        """What makes two moves the same: their faces and their words."""
        words = self.idea.words
        said = words if isinstance(words, Phrase) else (words.words, *sorted(words.values.items()))
        return frozenset(self.idea.facets), said

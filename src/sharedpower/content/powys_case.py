"""The Powys case told as a story: what happened, by which route, and what is not told."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.facet_words import Evidence
from sharedpower.content.phrase import Phrase
from sharedpower.content.two_files import read_both
from sharedpower.core.powercube import Form, Space, Tier


class Certainty(StrEnum):
    """Whether the booklet says it."""

    REPORTED = "reported"
    INFERRED = "inferred"
    NOT_REPORTED = "not-reported"


class Side(StrEnum):
    LIVED_EXPERIENCE = "lived-experience"
    PROFESSIONAL = "professional"
    THIRD_SECTOR = "third-sector"
    GOVERNMENT = "government"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class CaseDecision:
    """``owner`` is an actor's id; it looked local and was national."""

    title: Phrase
    owner: str
    looked_like_level: Tier
    real_level: Tier
    instrument: Phrase
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class CaseProblem:
    text: Phrase
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class CaseActor:
    """A role, never a name."""

    id: str
    side: Side
    label: Phrase
    role: Phrase | None = None


@dataclass(frozen=True, slots=True)
class CaseSpace:
    id: str
    label: Phrase
    type: Space
    level: Tier
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class CaseEvent:
    """``spaces`` are ids; ``from_to`` says what moved, where something did."""

    n: int
    when: Phrase
    what: Phrase
    spaces: tuple[str, ...]
    forms: tuple[Form, ...]
    from_to: Phrase | None = None


@dataclass(frozen=True, slots=True)
class CaseRoute:
    """``path`` and ``messenger`` are actors' ids; a route with ``what_if`` was not open to them."""

    id: str
    label: Phrase
    taken: bool
    path: tuple[str, ...] = ()
    messenger: str | None = None
    strength: Phrase | None = None
    weakness: Phrase | None = None
    legal_backing: Phrase | None = None
    what_if: Phrase | None = None


@dataclass(frozen=True, slots=True)
class CaseOutcome:
    what: Phrase
    certainty: Certainty
    level: Tier | None = None


@dataclass(frozen=True, slots=True)
class CubeReading:
    forms: Phrase
    spaces: Phrase
    levels: Phrase


@dataclass(frozen=True, slots=True)
class CaseLadder:
    intended: Phrase
    reading: Phrase
    note: Phrase


@dataclass(frozen=True, slots=True)
class CaseRemark:
    """Something done well, or not told, with the pitfall that it bears on."""

    pitfall: str
    text: Phrase


@dataclass(frozen=True, slots=True)
class Case:
    """Events in order; what is not told is not told, never bad."""

    id: str
    title: Phrase
    source: Phrase
    confidence: Phrase
    summary: Phrase
    decision: CaseDecision
    problem: tuple[CaseProblem, ...]
    actors: tuple[CaseActor, ...]
    spaces: tuple[CaseSpace, ...]
    venue_note: Phrase
    events: tuple[CaseEvent, ...]
    routes: tuple[CaseRoute, ...]
    judgement: Phrase
    outcomes: tuple[CaseOutcome, ...]
    before: CubeReading
    after: CubeReading
    alignment: Phrase
    ladder: CaseLadder
    did_well: tuple[CaseRemark, ...]
    not_told: tuple[CaseRemark, ...]
    teaching_questions: tuple[Phrase, ...]


@lru_cache
def case() -> Case:
    """The only case so far. Source: PAVO's booklet, paraphrased; one organiser's account."""
    return read_both("case.yaml", Case)

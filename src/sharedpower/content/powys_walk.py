"""The Powys case in eight steps to walk through, and the three points where the reader chooses."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.facet_words import Evidence
from sharedpower.content.phrase import Phrase
from sharedpower.content.powys_case import CaseEvent, Certainty, case
from sharedpower.content.reading import ContentError
from sharedpower.content.two_files import read_both


class VoiceKind(StrEnum):
    """Whose voice carries a step."""

    LIVED_EXPERIENCE = "lived-experience"
    REPRESENTATIVE = "representative"
    COLLEAGUE = "colleague"


@dataclass(frozen=True, slots=True)
class Known:
    """One thing that the booklet reports, that we infer, or that is not known."""

    id: str
    certainty: Certainty
    text: Phrase


@dataclass(frozen=True, slots=True)
class ChoiceOption:
    """Something that the reader could do next; ``taken`` is what was done in Powys."""

    id: str
    taken: bool
    label: Phrase
    told: tuple[Known, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    asks: Phrase
    options: tuple[ChoiceOption, ...]


@dataclass(frozen=True, slots=True)
class WalkStep:
    """``event`` numbers an event of the case; None: nothing is told of when or where."""

    id: str
    event: int | None
    who: tuple[str, ...]
    voices: tuple[VoiceKind, ...]
    title: Phrase
    story: tuple[Phrase, ...]
    told: tuple[Known, ...]
    choice: Choice | None = None

    @property
    def happened(self) -> CaseEvent | None:
        return next((event for event in case().events if event.n == self.event), None)


@dataclass(frozen=True, slots=True)
class Walk:
    evidence: Evidence
    steps: tuple[WalkStep, ...]


@lru_cache
def walk() -> Walk:
    """Raises ContentError when a step speaks of an event or a person that the case has not."""
    read = read_both("walk.yaml", Walk)
    people, events = {actor.id for actor in case().actors}, {event.n for event in case().events}
    for step in read.steps:
        strangers = {*step.who} - people
        if strangers or step.event not in {None, *events}:
            raise ContentError(f"walk.yaml {step.id}: not in case.yaml: {strangers or step.event}")
    return read

"""Words for the eight rungs of the ladder ring. Source: Arnstein 1969, in our own words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from sharedpower.content.facet_words import Evidence
from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import by_id
from sharedpower.content.two_files import read_both


@dataclass(frozen=True, slots=True)
class RungGroup:
    """Arnstein's three groups of rungs."""

    id: str
    label: Phrase


@dataclass(frozen=True, slots=True)
class RungWords:
    """One rung: Arnstein's ``name``, our plain ``label``, and what anybody in the room can see."""

    number: int
    group: str
    name: Phrase
    label: Phrase
    meaning: Phrase
    you_can_see: Phrase
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class _Ladder:
    groups: tuple[RungGroup, ...]
    rungs: tuple[RungWords, ...]


@lru_cache
def _ladder() -> _Ladder:
    return read_both("rungs.yaml", _Ladder)


@lru_cache
def rung_groups() -> Mapping[str, RungGroup]:
    """By id: non-participation (1-2), tokenism (3-5), citizen-power (6-8)."""
    return by_id(_ladder().groups, where="rungs.yaml")


@lru_cache
def rungs() -> Mapping[int, RungWords]:
    """By number, 1 to 8."""
    return MappingProxyType({rung.number: rung for rung in _ladder().rungs})

"""Words for the facets: the three forms, the three spaces and the six levels."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import by_id
from sharedpower.content.two_files import read_both_all
from sharedpower.core.powercube import Form, Space, Tier

FacetId = Form | Space | Tier


class Evidence(StrEnum):
    """How far a text has been checked against its source."""

    CHECKED = "V"
    RECALLED = "M"
    FOUNDING = "S"
    OURS = "D"


@dataclass(frozen=True, slots=True)
class Facet:
    """One form, space or level. Show ``label`` and ``gloss`` together; the gloss is what counts."""

    id: FacetId
    label: Phrase
    long_label: Phrase
    gloss: Phrase
    definition: Phrase
    signs: tuple[Phrase, ...]
    moves: tuple[Phrase, ...]
    source: Phrase
    evidence: Evidence
    words_differ: Phrase | None = None


@lru_cache
def facets() -> Mapping[str, Facet]:
    """By canonical id: forms, spaces, then levels with the lowest first; 12 of them."""
    return by_id(read_both_all("facets.yaml", Facet), where="facets.yaml")

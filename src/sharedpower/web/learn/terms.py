"""The glossary to read: both languages side by side, the reader's own first."""

from __future__ import annotations

from dataclasses import dataclass

from sharedpower.content import Term, facets, glossary
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.web.learn.spoken import Named, spoken
from sharedpower.web.saying.labels import reader_language


@dataclass(frozen=True)
class Word:
    """A word in the reader's language and in the other; ``other_forms`` are Welsh too."""

    id: str
    own: str
    own_language: str
    other: str
    other_language: str
    other_forms: str
    gloss: str
    note: str
    draft: bool


@dataclass(frozen=True)
class FacetWords:
    id: str
    name: Named
    definition: str
    differs: str


def words() -> list[Word]:
    return sorted(map(word_told, glossary()), key=lambda word: word.own.casefold())


def drafts() -> list[Word]:
    return [word for word in words() if word.draft]


def axes() -> list[tuple[str, list[FacetWords]]]:
    """The faces of each axis of the cube: forms, spaces, and the three levels of most plans."""
    return [
        ("form", [_facet(form) for form in Form]),
        ("space", [_facet(space) for space in Space]),
        ("level", [_facet(tier) for tier in (Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL)]),
    ]


def word_told(term: Term) -> Word:
    own, other = (term.cy, term.en) if reader_language() == "cy" else (term.en, term.cy)
    return Word(
        id=term.id,
        own=own,
        own_language=reader_language(),
        other=other,
        other_language="en" if reader_language() == "cy" else "cy",
        other_forms=term.alt or "",
        gloss=spoken(term.gloss) or "",
        note=term.note or "",
        draft=term.is_draft,
    )


def _facet(facet: Form | Space | Tier) -> FacetWords:
    told = spoken(facets()[facet])
    name = Named(told["label"], told["gloss"])
    return FacetWords(facet, name, told["definition"], told["words_differ"] or "")

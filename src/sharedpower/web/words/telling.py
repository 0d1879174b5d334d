"""One word of the glossary, with what belongs to it and where it is used."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from django.utils.translation import gettext as _

from sharedpower.content import Term, cells, facets, terms_by_id, words_in
from sharedpower.core.pitfalls import PITFALLS
from sharedpower.core.powercube import Cell
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.learn.terms import Word, word_told
from sharedpower.web.saying.labels import cell_label, reader_language


@dataclass(frozen=True)
class FacetTold:
    """A word that names a face of the cube: what it means, and its cells in the library."""

    axis: str
    id: str
    definition: str


@dataclass(frozen=True)
class TermTold:
    """``pitfalls`` are ids with titles: those that use the word, or that touch the face it names.

    ``cells`` are slugs with names.
    """

    id: str
    word: Word
    source: str
    facet: FacetTold | None
    see: list[tuple[str, str]]
    pitfalls: list[tuple[str, str]]
    cells: list[tuple[str, str]]


def term_told(identity: str) -> TermTold:
    """Raises KeyError for a word that the glossary has not."""
    term = terms_by_id()[identity]
    language, face = reader_language(), _facet(term)
    return TermTold(
        id=identity,
        word=word_told(term),
        source=term.source or "",
        facet=face,
        see=[(name, word_told(terms_by_id()[name]).own) for name in term.see],
        pitfalls=[
            (one.id, _(one.title))
            for one in PITFALLS
            if identity in _in_pitfall(one.id, language) or (face and face.id in one.facets)
        ],
        cells=[
            (cell.slug, cell_label(cell))
            for cell in cells()
            if identity in _in_cell(cell, language)
        ],
    )


def _facet(term: Term) -> FacetTold | None:
    for identity, facet in facets().items():
        if facet.long_label.en.casefold() == term.en.casefold():
            return FacetTold(identity.split(".")[0], identity, spoken(facet.definition))
    return None


@cache
def _in_pitfall(identity: str, language: str) -> frozenset[str]:
    """In the language that is in use: it is asked for with every answer that is kept."""
    one = next(pitfall for pitfall in PITFALLS if pitfall.id == identity)
    return words_in(" ".join(_(text) for text in (one.title, one.why, one.instead)), language)


@cache
def _in_cell(cell: Cell, language: str) -> frozenset[str]:
    words = cells()[cell]
    both = (words.looks_like, words.move)
    return words_in(" ".join(text.in_language(language) for text in both), language)

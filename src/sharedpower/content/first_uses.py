"""Finding the words of the glossary in a sentence, in the sentence's language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from sharedpower.content.words import glossary

# An apostrophe as it stands in a text, in a page, and as some keyboards type it.
_APOSTROPHE = "(?:'|’|&#x27;|&#39;)"


@dataclass(frozen=True)
class Finder:
    """``pattern`` finds any form of any word; ``terms`` has the word's id by its folded form."""

    pattern: re.Pattern[str]
    terms: Mapping[str, str]

    def term(self, found: str) -> str:
        """The id of the word that a match of the pattern is a form of."""
        return self.terms[_key(found)]


@lru_cache
def finder(language: str) -> Finder:
    """Longer forms first, so that *trauma-informed* is not found as *trauma*."""
    terms: dict[str, str] = {}
    for term in glossary():
        for form in term.forms(language):
            terms.setdefault(_key(form), term.id)
    # Not inside a longer word, nor in one that is joined by a dash, nor in the name of a web site.
    alone = rf"(?<![\w-])(?:{_forms(terms)})(?![\w-]|\.\w)"
    return Finder(re.compile(alone, re.IGNORECASE), terms)


def words_in(text: str, language: str) -> frozenset[str]:
    """The ids of the words that stand in a text of ours."""
    known = finder(language)
    return frozenset(known.term(found[0]) for found in known.pattern.finditer(text))


def _forms(forms: Iterable[str]) -> str:
    """By first letter, since trying two hundred forms at every word is what takes the time."""
    ordered = sorted(forms, key=lambda form: (form[0], -len(form), form))
    return "|".join(
        f"{letter}(?:{'|'.join(_escaped(form[1:]) for form in group)})"
        for letter, group in groupby(ordered, key=lambda form: form[0])
    )


def _escaped(form: str) -> str:
    return re.escape(form).replace("'", _APOSTROPHE)


def _key(form: str) -> str:
    return re.sub(_APOSTROPHE, "'", form).lower()

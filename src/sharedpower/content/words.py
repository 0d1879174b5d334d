"""The glossary: every word of the product in both languages, how sure we are, and who agreed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.mutation import mutations
from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import ContentError, by_id, read_all

_HEAD = """\
# Glossary

One word, one thing. Made from `src/sharedpower/content/glossary.yaml` by
`python -m sharedpower.content > GLOSSARY.md`; change that file, not this one.

Marks: **high** seen in an official or sector Welsh source, **medium** ordinary dictionary use,
**low** our suggestion. **draft** means that a Welsh speaker must agree the word before release;
until one has, the product shows it as draft Welsh. The English of *Meaning* is ours.

| Term | Cymraeg | Meaning and notes | Marks |
| --- | --- | --- | --- |
"""


class Confidence(StrEnum):
    """How sure we are of the Welsh."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Forms:
    """How a word stands in a sentence: singular and plural, in each language."""

    en: tuple[str, ...]
    cy: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """``alt`` holds other Welsh forms; ``note`` and ``source`` are for translators, in English.

    ``id`` is its address and never changes; ``see`` has the ids of words that belong to it.
    ``found_as``: what is linked to its page; None for a word that is never linked.
    """

    id: str
    en: str
    cy: str
    conf: Confidence
    translator: bool
    agreed_by: str | None
    alt: str | None = None
    source: str | None = None
    note: str | None = None
    gloss: Phrase | None = None
    see: tuple[str, ...] = ()
    found_as: Forms | None = None

    @property
    def is_draft(self) -> bool:
        """Whether a Welsh speaker must still agree it."""
        return self.translator and self.agreed_by is None

    def forms(self, language: str) -> tuple[str, ...]:
        """All that it can look like in a sentence, Welsh mutations among them."""
        if self.found_as is None:
            return ()
        if language == "cy":
            return tuple(form for base in self.found_as.cy for form in mutations(base))
        return self.found_as.en


@lru_cache
def terms_by_id() -> Mapping[str, Term]:
    """Every term, as the file orders them. Raises ContentError for a ``see`` that leads nowhere."""
    found = by_id(read_all("glossary.yaml", Term), where="glossary.yaml")
    lost = {name for term in found.values() for name in term.see} - found.keys()
    if lost:
        raise ContentError(f"glossary.yaml: no such word: {', '.join(sorted(lost))}")
    return found


def glossary() -> tuple[Term, ...]:
    """Every term, as the file orders them: the domain's 83, then the product's own."""
    return tuple(terms_by_id().values())


def glossary_page() -> str:
    """GLOSSARY.md, in Markdown, by English term."""
    terms = sorted(glossary(), key=lambda term: term.en.casefold())
    return _HEAD + "".join(f"| {' | '.join(_row(term))} |\n" for term in terms)


def _row(term: Term) -> tuple[str, str, str, str]:
    welsh = f"{term.cy} ({term.alt})" if term.alt else term.cy
    meaning = term.gloss.en if term.gloss else ""
    notes = (meaning, term.note and f"Note: {term.note}.", term.source and f"Seen: {term.source}.")
    return term.en, welsh, " ".join(filter(None, notes)), f"{term.conf}{_agreement(term)}"


def _agreement(term: Term) -> str:
    if term.agreed_by:
        return f", agreed by {term.agreed_by}"
    return ", draft" if term.is_draft else ""

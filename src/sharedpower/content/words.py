"""The glossary: every word of the product in both languages, how sure we are, and who agreed it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import read_all

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
class Term:
    """``alt`` holds other Welsh forms; ``note`` and ``source`` are for translators, in English."""

    en: str
    cy: str
    conf: Confidence
    translator: bool
    agreed_by: str | None
    alt: str | None = None
    source: str | None = None
    note: str | None = None
    gloss: Phrase | None = None

    @property
    def is_draft(self) -> bool:
        """Whether a Welsh speaker must still agree it."""
        return self.translator and self.agreed_by is None


@lru_cache
def glossary() -> tuple[Term, ...]:
    """Every term, as the file orders them: the domain's 83, then the product's own."""
    return read_all("glossary.yaml", Term)


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

"""Where the cube comes from, how the words differ, and why power is not pie."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sharedpower.content.facet_words import Evidence
from sharedpower.content.phrase import Phrase
from sharedpower.content.two_files import read_both


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """What one writer added; ``when`` is a year, or None where no source gives one."""

    who: Phrase
    what: Phrase
    evidence: Evidence
    when: str | None = None


@dataclass(frozen=True, slots=True)
class History:
    """The card behind question Q34, oldest step first."""

    title: Phrase
    lead: Phrase
    steps: tuple[HistoryStep, ...]
    wording: Phrase


@dataclass(frozen=True, slots=True)
class Usage:
    """One thing, and what the booklet and Gaventa each call it."""

    about: Phrase
    booklet: Phrase
    gaventa: Phrase


@dataclass(frozen=True, slots=True)
class WordsDiffer:
    """Hidden and invisible, the two usages side by side."""

    title: Phrase
    lead: Phrase
    rows: tuple[Usage, ...]
    close: Phrase


@dataclass(frozen=True, slots=True)
class NotPie:
    """Sharing is not losing, and dropping is not sharing."""

    title: Phrase
    lead: Phrase
    caution: Phrase
    source: Phrase


@dataclass(frozen=True, slots=True)
class About:
    history: History
    words_differ: WordsDiffer
    not_pie: NotPie


@lru_cache
def about() -> About:
    """The three cards of the page about the cube."""
    return read_both("about.yaml", About)

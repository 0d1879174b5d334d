"""What may make a statement hard to rate. Remarks only: nothing here stops anybody.

The reading age is Flesch and Kincaid's grade level (Kincaid et al. 1975, US Navy research branch
report 8-75) plus five years. It was made for English; there is no such formula for Welsh. Double
negatives are looked for in English alone too, because ordinary Welsh says its negatives in pairs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

# Welsh says the same in more words: of our own 82, none goes over 16 in English or 20 in Welsh.
MOST_WORDS: Final = {"en": 16, "cy": 20}
OLDEST: Final = 12  # years: what most adults read without effort
JOINS: Final = {"en": {"and", "or"}, "cy": {"a", "ac", "neu"}}
NEGATIVES: Final = {
    *("no", "not", "never", "none", "nobody", "nothing", "nowhere", "neither", "nor", "cannot"),
    *("without", "hardly"),
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_END = re.compile(r"[.!?]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouy]+")


class Matter(StrEnum):
    """What a remark is about."""

    LONG = "long"
    TWO_THINGS = "two things"
    HARD_WORDS = "hard words"
    TWO_NEGATIVES = "two negatives"
    OTHER_LANGUAGE = "other language"


@dataclass(frozen=True)
class Remark:
    """``language``: of the text it is about. ``value``: words counted, years, or words found."""

    matter: Matter
    language: str
    value: str = ""


def remarks(row: dict[str, Any]) -> list[Remark]:
    """About one statement as a face row keeps it, English first."""
    texts = {language: str(row.get(language, "")).strip() for language in JOINS}
    found = [one for language, text in texts.items() if text for one in _about(language, text)]
    lacking = [language for language, text in texts.items() if not text]
    return found + [Remark(Matter.OTHER_LANGUAGE, language) for language in lacking]


def reading_age(text: str) -> int:
    """Years of age, for English; at least 5."""
    words = _WORD.findall(text)
    if not words:
        return 5
    sentences = max(len(_END.findall(text)), 1)
    syllables = sum(map(_syllables, words))
    grade = 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
    return max(round(grade + 5), 5)


def _about(language: str, text: str) -> Iterator[Remark]:
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    if len(words) > MOST_WORDS[language]:
        yield Remark(Matter.LONG, language, str(len(words)))
    joins = [word for word in words if word in JOINS[language]] + ["/"] * ("/" in text)
    if joins:
        yield Remark(Matter.TWO_THINGS, language, joins[0])
    if language == "en":
        yield from _about_english(text, words)


def _about_english(text: str, words: list[str]) -> Iterator[Remark]:
    age = reading_age(text)
    if age > OLDEST:
        yield Remark(Matter.HARD_WORDS, "en", str(age))
    negatives = [word for word in words if word in NEGATIVES or word.endswith("n't")]
    if len(negatives) > 1:
        yield Remark(Matter.TWO_NEGATIVES, "en", ", ".join(negatives))


def _syllables(word: str) -> int:
    """Groups of vowels, without the silent e at the end."""
    plain = word.casefold().split("'")[0].split("’")[0]
    groups = len(_VOWELS.findall(plain))
    silent = plain.endswith("e") and not plain.endswith(("le", "ee", "ye")) and groups > 1
    return max(groups - silent, 1)

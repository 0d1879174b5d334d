"""The ideas and questions of the two founding documents, and where the product answers each."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from sharedpower.content.reading import ContentError, by_id, read_all

_REFERENCE = re.compile(r"(?P<kind>[a-z]+):(?P<name>[A-Za-z0-9-]+)")

PAGES = frozenset(
    [
        "home",
        "learn-cube",
        "powys-case",
        "powys-walk",
        "library",
        "ring",
        "cube",
        "own-questions",
        "words",
        "course",
        "routes",
        "combine",
        "exercises",
        "listen",
    ]
)
LATER = frozenset({"act"})


class AnswerKind(StrEnum):
    PITFALL = "pitfall"
    QUESTION = "question"
    STATEMENT = "statement"
    PAGE = "page"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Answer:
    """One place where the product answers an idea, written ``kind:name`` in the file."""

    kind: AnswerKind
    name: str


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea, paraphrased in English for developers; nobody else sees it.

    ``P..`` is PAVO's booklet "Shared Power", ``W..`` Dyfrig Williams's "Power is not pie" (2018).
    """

    id: str
    gist: str
    answered_by: tuple[str, ...]

    @property
    def answers(self) -> tuple[Answer, ...]:
        """Raises ContentError when a reference is not of the form ``kind:name``."""
        return tuple(_answer(self.id, reference) for reference in self.answered_by)


@lru_cache
def ideas() -> Mapping[str, Idea]:
    """By id; 77 of them."""
    return by_id(read_all("ideas.yaml", Idea), where="ideas.yaml")


def _answer(idea: str, reference: str) -> Answer:
    parts = _REFERENCE.fullmatch(reference)
    if not parts or parts["kind"] not in {kind.value for kind in AnswerKind}:
        raise ContentError(f"ideas.yaml {idea}: cannot read {reference!r}")
    return Answer(AnswerKind(parts["kind"]), parts["name"])

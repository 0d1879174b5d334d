"""What to talk about: the widest gaps, each with a question that opens it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.content import Question, QuestionSet, questions
from sharedpower.web.results.reading import Revealed
from sharedpower.web.saying.labels import reader_language

MOST = 3
ASKABLE = (QuestionSet.FACE, QuestionSet.COMBINED, QuestionSet.LADDER)


@dataclass(frozen=True)
class ToDiscuss:
    statement: str
    question: str


def to_discuss(face: Revealed) -> list[ToDiscuss]:
    """The three widest gaps. No question is asked twice."""
    asked: list[str] = []
    found = []
    for name in face.report.talk_first[:MOST]:
        question = _question_for(face.rows[name]["facets"], asked)
        if question is not None:
            asked.append(question.id)
        words = question.text.in_language(reader_language()) if question else _open_question()
        found.append(ToDiscuss(face.words(name), words))
    return found


def _question_for(facets: Sequence[str], asked: Sequence[str]) -> Question | None:
    """The one that shares the most facets with the statement and has the fewest others."""
    wanted = set(facets)
    fitting = [
        (len(wanted & set(one.facets)), -len(set(one.facets) - wanted), one)
        for one in questions().values()
        if one.set in ASKABLE and wanted & set(one.facets) and one.id not in asked
    ]
    return max(fitting, key=lambda fit: fit[:2])[2] if fitting else None


def _open_question() -> str:
    return _("What does each side see here that the other does not?")

"""What the product says about power, in English and in Welsh: YAML beside this module, read once.

Each function is cached and gives frozen values; a file that does not fit raises ContentError.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sharedpower.content.asking import (
        Polarity,
        Question,
        QuestionSet,
        Statement,
        StatementSet,
        questions,
        short_form,
        statements,
    )
    from sharedpower.content.cell_words import CellWords, cells, words_for
    from sharedpower.content.exercise_words import (
        Exercise,
        ExerciseBook,
        Screen,
        Story,
        exercise_book,
        exercises,
        stories,
    )
    from sharedpower.content.facet_words import Evidence, Facet, facets
    from sharedpower.content.founding import Answer, AnswerKind, Idea, ideas
    from sharedpower.content.history import About, about
    from sharedpower.content.phrase import LANGUAGES, Phrase
    from sharedpower.content.powys import powys_plan
    from sharedpower.content.powys_case import Case, Certainty, case
    from sharedpower.content.reading import ContentError
    from sharedpower.content.rung_words import RungGroup, RungWords, rung_groups, rungs
    from sharedpower.content.words import Confidence, Term, glossary, glossary_page

__all__ = [
    "LANGUAGES",
    "About",
    "Answer",
    "AnswerKind",
    "Case",
    "CellWords",
    "Certainty",
    "Confidence",
    "ContentError",
    "Evidence",
    "Exercise",
    "ExerciseBook",
    "Facet",
    "Idea",
    "Phrase",
    "Polarity",
    "Question",
    "QuestionSet",
    "RungGroup",
    "RungWords",
    "Screen",
    "Statement",
    "StatementSet",
    "Story",
    "Term",
    "about",
    "case",
    "cells",
    "exercise_book",
    "exercises",
    "facets",
    "glossary",
    "glossary_page",
    "ideas",
    "powys_plan",
    "questions",
    "rung_groups",
    "rungs",
    "short_form",
    "statements",
    "stories",
    "words_for",
]

_NAMES_IN = {
    "asking": "Polarity Question QuestionSet Statement StatementSet "
    "questions short_form statements",
    "cell_words": "CellWords cells words_for",
    "exercise_words": "Exercise ExerciseBook Screen Story exercise_book exercises stories",
    "facet_words": "Evidence Facet facets",
    "founding": "Answer AnswerKind Idea ideas",
    "history": "About about",
    "phrase": "LANGUAGES Phrase",
    "powys": "powys_plan",
    "powys_case": "Case Certainty case",
    "reading": "ContentError",
    "rung_words": "RungGroup RungWords rung_groups rungs",
    "words": "Confidence Term glossary glossary_page",
}
_HOME = {name: module for module, names in _NAMES_IN.items() for name in names.split()}

# The command line must start fast and needs few of these modules, so each is imported when one of
# its names is first asked for. Hidden from mypy, which would otherwise accept any name at all.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)

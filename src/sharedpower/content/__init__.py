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
    from sharedpower.content.block_words import BlockWords, agenda_blocks, core_blocks
    from sharedpower.content.cell_words import CellWords, cells, words_for
    from sharedpower.content.course_words import Course, Lesson, course, course_sources, lessons
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
    from sharedpower.content.first_uses import Finder, finder, words_in
    from sharedpower.content.folding import folded, has_words
    from sharedpower.content.founding import Answer, AnswerKind, Idea, ideas
    from sharedpower.content.history import About, about
    from sharedpower.content.phrase import LANGUAGES, Phrase
    from sharedpower.content.powys import powys_plan
    from sharedpower.content.powys_case import Case, Certainty, case
    from sharedpower.content.powys_walk import (
        Choice,
        ChoiceOption,
        Known,
        VoiceKind,
        WalkStep,
        walk,
    )
    from sharedpower.content.reading import ContentError
    from sharedpower.content.rung_words import RungGroup, RungWords, rung_groups, rungs
    from sharedpower.content.words import Confidence, Term, glossary, glossary_page, terms_by_id

__all__ = [
    "LANGUAGES",
    "About",
    "Answer",
    "AnswerKind",
    "BlockWords",
    "Case",
    "CellWords",
    "Certainty",
    "Choice",
    "ChoiceOption",
    "Confidence",
    "ContentError",
    "Course",
    "Evidence",
    "Exercise",
    "ExerciseBook",
    "Facet",
    "Finder",
    "Idea",
    "Known",
    "Lesson",
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
    "VoiceKind",
    "WalkStep",
    "about",
    "agenda_blocks",
    "case",
    "cells",
    "core_blocks",
    "course",
    "course_sources",
    "exercise_book",
    "exercises",
    "facets",
    "finder",
    "folded",
    "glossary",
    "glossary_page",
    "has_words",
    "ideas",
    "lessons",
    "powys_plan",
    "questions",
    "rung_groups",
    "rungs",
    "short_form",
    "statements",
    "stories",
    "terms_by_id",
    "walk",
    "words_for",
    "words_in",
]

_NAMES_IN = {
    "block_words": "BlockWords agenda_blocks core_blocks",
    "asking": "Polarity Question QuestionSet Statement StatementSet "
    "questions short_form statements",
    "cell_words": "CellWords cells words_for",
    "course_words": "Course Lesson course course_sources lessons",
    "exercise_words": "Exercise ExerciseBook Screen Story exercise_book exercises stories",
    "facet_words": "Evidence Facet facets",
    "first_uses": "Finder finder words_in",
    "folding": "folded has_words",
    "founding": "Answer AnswerKind Idea ideas",
    "history": "About about",
    "phrase": "LANGUAGES Phrase",
    "powys": "powys_plan",
    "powys_case": "Case Certainty case",
    "reading": "ContentError",
    "rung_words": "RungGroup RungWords rung_groups rungs",
    "powys_walk": "Choice ChoiceOption Known VoiceKind WalkStep walk",
    "words": "Confidence Term glossary glossary_page terms_by_id",
}
_HOME = {name: module for module, names in _NAMES_IN.items() for name in names.split()}

# The command line must start fast and needs few of these modules, so each is imported when one of
# its names is first asked for. Hidden from mypy, which would otherwise accept any name at all.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _HOME:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)

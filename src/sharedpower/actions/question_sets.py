"""An organiser's own question sets: keep, change, share, delete."""

from __future__ import annotations

from django.db.models import QuerySet

from sharedpower.actions import kept_sets
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Organiser, QuestionSet


def visible_to(person: Organiser) -> QuerySet[QuestionSet]:
    """Their own, and those that others share."""
    return kept_sets.visible_to(QuestionSet, act=Act.KEEP_QUESTIONS, person=person)


def keep(
    *, kept: QuestionSet | None, title: str, questions: list[str], shared: bool, by: Organiser
) -> QuestionSet:
    """Make a set, or change one's own."""
    kept = kept or QuestionSet(owner=by)
    kept.title, kept.questions, kept.shared = title, questions, shared
    return kept_sets.keep(kept, act=Act.KEEP_QUESTIONS, by=by)


def delete(*, kept: QuestionSet, by: Organiser) -> None:
    kept_sets.delete(kept, act=Act.KEEP_QUESTIONS, by=by)

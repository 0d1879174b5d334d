"""An organiser's own question sets: keep, change, share, delete."""

from __future__ import annotations

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from sharedpower.actions.permissions import Act, NotAllowedError, require
from sharedpower.records.models import Organiser, QuestionSet


def visible_to(person: Organiser) -> QuerySet[QuestionSet]:
    """Their own, and those that others share."""
    require(Act.KEEP_QUESTIONS, person)
    return QuestionSet.objects.filter(Q(owner=person) | Q(shared=True))


@transaction.atomic
def keep(
    *, kept: QuestionSet | None, title: str, questions: list[str], shared: bool, by: Organiser
) -> QuestionSet:
    """Make a set, or change one's own."""
    require(Act.KEEP_QUESTIONS, by)
    kept = kept or QuestionSet(owner=by)
    _own(kept, by)
    kept.title, kept.questions, kept.shared = title, questions, shared
    kept.changed_at = timezone.now()
    kept.save()
    return kept


@transaction.atomic
def delete(*, kept: QuestionSet, by: Organiser) -> None:
    require(Act.KEEP_QUESTIONS, by)
    _own(kept, by)
    kept.delete()


def _own(kept: QuestionSet, by: Organiser) -> None:
    if kept.owner != by:
        raise NotAllowedError(Act.KEEP_QUESTIONS, signed_in=True)

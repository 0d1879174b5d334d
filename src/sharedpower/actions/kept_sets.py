"""What an organiser keeps and may share: the same rules for sets of questions and of cells."""

from __future__ import annotations

from typing import TypeVar

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from sharedpower.actions.permissions import Act, NotAllowedError, require
from sharedpower.records.models import KeptSet, Organiser

Kept = TypeVar("Kept", bound=KeptSet)


def visible_to(kind: type[Kept], *, act: Act, person: Organiser) -> QuerySet[Kept]:
    """Their own, and those that others share."""
    require(act, person)
    return kind._default_manager.filter(Q(owner=person) | Q(shared=True))


@transaction.atomic
def keep(kept: Kept, *, act: Act, by: Organiser) -> Kept:
    """Save a set that is new or one's own. Raises NotAllowedError for somebody else's."""
    _own(kept, act, by)
    kept.changed_at = timezone.now()
    kept.save()
    return kept


@transaction.atomic
def delete(kept: KeptSet, *, act: Act, by: Organiser) -> None:
    _own(kept, act, by)
    kept.delete()


def _own(kept: KeptSet, act: Act, by: Organiser) -> None:
    require(act, by)
    if kept.owner != by:
        raise NotAllowedError(act, signed_in=True)

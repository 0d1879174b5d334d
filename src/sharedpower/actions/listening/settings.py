"""What a listening is called and how it runs. Its minimum group size can only go up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction

from sharedpower.actions.listening.making import faces_for, make
from sharedpower.actions.permissions import Act, require
from sharedpower.records.models import Listening, Organiser, PlanRecord


class LoweredError(ValueError):
    """The minimum would go below what people were promised."""


@dataclass(frozen=True)
class Settings:
    """``minimum``: people a group needs to be shown. Dates count when it is remote."""

    title: str
    minimum: int
    support_line: str = ""
    first: str = "en"
    remote: bool = False
    opens_at: datetime | None = None
    closes_at: datetime | None = None


@transaction.atomic
def settle(
    *,
    listening: Listening,
    settings: Settings,
    face_dates: Mapping[str, datetime | None] | None = None,
    by: Organiser,
) -> Listening:
    """Change the settings; ``face_dates``: when a face closes by itself, by slug.

    Raises LoweredError, and changes nothing, when the minimum would go down.
    """
    require(Act.LISTEN, by, listening.plan)
    held = Listening.objects.select_for_update().get(pk=listening.pk)
    if settings.minimum < held.minimum:
        raise LoweredError
    held.title, held.minimum = settings.title, settings.minimum
    held.support_line, held.remote = settings.support_line, settings.remote
    held.first = settings.first
    held.opens_at, held.closes_at = settings.opens_at, settings.closes_at
    held.save()
    for slug, closes_at in (face_dates or {}).items():
        held.faces.filter(slug=slug).update(closes_at=closes_at)
    return held


@transaction.atomic
def start(*, plan: PlanRecord, settings: Settings, choice: str, by: Organiser) -> Listening:
    """A new listening with the default groups and the faces of a ready-made choice."""
    made = make(
        plan=plan,
        title=settings.title,
        faces=faces_for(choice, plan),
        minimum=settings.minimum,
        by=by,
    )
    return settle(listening=made, settings=replace(settings, minimum=made.minimum), by=by)

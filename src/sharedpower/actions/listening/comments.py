"""Comments: nobody else sees one before a facilitator has read it, and its writer allowed it.

Facilitators see them once the face is closed: while it is open, the moment at which a comment
appears could tell who wrote it.
"""

from __future__ import annotations

from django.db import transaction
from django.db.models import QuerySet

from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act, require
from sharedpower.records.models import Comment, FaceState, Listening, Organiser


def readable(listening: Listening, by: Organiser) -> QuerySet[Comment]:
    """Of faces that are not open, by statement and then in the order of their random keys."""
    require(Act.LISTEN, by, listening.plan)
    settled = Comment.objects.filter(face__listening=listening).exclude(face__state=FaceState.OPEN)
    return settled.select_related("face").order_by("face__place", "statement", "pk")


@transaction.atomic
def settle(*, comment: Comment, show: bool, by: Organiser) -> None:
    """It has been read; ``show`` says that it may be shown. Raises NotNowError when its writer
    has not allowed that, or the face is open."""
    require(Act.LISTEN, by, comment.face.listening.plan)
    if comment.face.state == FaceState.OPEN or (show and not comment.may_be_read):
        raise NotNowError
    comment.read, comment.shown = True, show
    comment.save(update_fields=["read", "shown"])


@transaction.atomic
def delete(*, comment: Comment, by: Organiser) -> None:
    """A comment that names somebody is better gone."""
    require(Act.LISTEN, by, comment.face.listening.plan)
    comment.delete()

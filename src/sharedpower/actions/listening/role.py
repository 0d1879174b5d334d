"""The role that a phone has, put right: what it has answered goes along, and nothing is added."""

from __future__ import annotations

from django.db import transaction

from sharedpower.actions.listening.ballots import ballot_key
from sharedpower.actions.listening.own_comments import comment_key
from sharedpower.records.models import Ballot, Comment, FaceState, Listening


@transaction.atomic
def change(*, listening: Listening, token: str, role: str) -> None:
    """Put this phone's ballots and comments in faces that are open under another role.

    What was answered in a face that has closed meanwhile stays under the role it was given with.
    """
    faces = list(listening.faces.filter(state=FaceState.OPEN))
    keys = [ballot_key(token, face.pk) for face in faces]
    said = [comment_key(token, face.pk, row["id"]) for face in faces for row in face.statements]
    still_open = {"face__state": FaceState.OPEN}
    Ballot.objects.filter(pk__in=keys, **still_open).update(role=role)
    Comment.objects.filter(pk__in=said, **still_open).update(role=role)

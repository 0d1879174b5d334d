"""A listening that runs by itself: its faces open and close on their dates, whoever looks."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.db import transaction
from django.db.models import F, QuerySet

from sharedpower.records.models import Face, FaceState, Listening

SHUT: Final = (FaceState.CLOSED, FaceState.REVEALED)


def keep_time(listening: Listening, now: datetime) -> bool:
    """Open and close what is due in a remote listening; True when something changed.

    No clock runs for this: whoever opens a page of the listening asks first. A face that somebody
    closed by hand stays closed, because only a waiting one opens by itself; and one whose
    statements are still being written waits until somebody says that they are ready.
    """
    if not listening.remote or listening.ended_at:
        return False
    opening, closing = _to_open(listening, now), _to_close(listening, now)
    if not (opening or closing):
        return False
    with transaction.atomic():
        changed = _move(listening, opening, FaceState.WAITING, FaceState.OPEN)
        changed += _move(listening, closing, FaceState.OPEN, FaceState.CLOSED)
        if changed:
            Listening.objects.filter(pk=listening.pk).update(turn=F("turn") + 1)
    listening.refresh_from_db()
    return bool(changed)


def closes(face: Face) -> datetime | None:
    """When a face closes by itself: on its own date, or with the listening; the earlier one."""
    return min(filter(None, (face.closes_at, face.listening.closes_at)), default=None)


def past(face: Face, now: datetime) -> bool:
    """Whether the date on which the face closes is over."""
    end = closes(face) if face.listening.remote else None
    return end is not None and end <= now


def to_be_ended(listening: Listening, now: datetime) -> bool:
    """Whether a remote listening takes no more answers, and only waits to be ended."""
    if not listening.remote or listening.ended_at:
        return False
    faces = list(_faces(listening))
    return bool(faces) and all(face.state in SHUT or past(face, now) for face in faces)


def _to_open(listening: Listening, now: datetime) -> list[int]:
    if listening.opens_at is None or now < listening.opens_at:
        return []
    ready = _faces(listening).filter(state=FaceState.WAITING, ready=True)
    return [face.pk for face in ready.exclude(statements=[]) if not past(face, now)]


def _to_close(listening: Listening, now: datetime) -> list[int]:
    return [face.pk for face in _faces(listening).filter(state=FaceState.OPEN) if past(face, now)]


def _faces(listening: Listening) -> QuerySet[Face]:
    """Without what is long and says nothing about dates."""
    found = Face.objects.filter(listening=listening).select_related("listening")
    return found.defer("statements", "spent", "release", "releases")


def _move(listening: Listening, faces: list[int], old: FaceState, new: FaceState) -> int:
    return listening.faces.filter(pk__in=faces, state=old).update(state=new)

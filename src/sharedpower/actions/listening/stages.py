"""Driving a listening: its stages, and opening and closing its faces."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from sharedpower.actions.listening.released import without_basis
from sharedpower.actions.permissions import Act, require
from sharedpower.records.models import Face, FaceState, Listening, Organiser

WELCOME, CLOSE = "welcome", "close"


class NotNowError(ValueError):
    """The listening is not in a state in which that can be done."""


@transaction.atomic
def go(*, listening: Listening, stage: str, by: Organiser) -> None:
    """Lead the room to a stage; a waiting face opens with it. Every phone follows."""
    require(Act.LISTEN, by, listening.plan)
    face = listening.faces.filter(slug=stage).first()
    if face is None and stage not in {WELCOME, CLOSE}:
        raise NotNowError
    if face is not None and face.state == FaceState.WAITING:
        _set(face, FaceState.OPEN)
    _turn(listening, stage=stage)


@transaction.atomic
def close_face(*, face: Face, by: Organiser) -> None:
    """No more answers for now. A closed face can be opened again until it is revealed."""
    require(Act.LISTEN, by, face.listening.plan)
    if face.state != FaceState.OPEN:
        raise NotNowError
    _set(face, FaceState.CLOSED)
    _turn(face.listening)


@transaction.atomic
def open_face(*, face: Face, by: Organiser) -> None:
    require(Act.LISTEN, by, face.listening.plan)
    if face.state == FaceState.OPEN:
        raise NotNowError
    _set(face, FaceState.OPEN)
    _turn(face.listening)


@transaction.atomic
def end(*, listening: Listening, by: Organiser) -> None:
    """End it for good: the ballots and the counts behind them go, what was released stays."""
    require(Act.LISTEN, by, listening.plan)
    for face in listening.faces.all():
        face.ballots.all().delete()
        face.release = without_basis(face.release)
        face.save(update_fields=["release"])
        if face.state in {FaceState.OPEN, FaceState.WAITING}:
            _set(face, FaceState.CLOSED)
    Listening.objects.filter(pk=listening.pk).update(ended_at=timezone.now())
    _turn(listening, stage=CLOSE)


def _set(face: Face, state: FaceState) -> None:
    face.state = state
    face.save(update_fields=["state"])


def _turn(listening: Listening, **changed: str) -> None:
    """Tell every phone that something changed."""
    Listening.objects.filter(pk=listening.pk).update(turn=F("turn") + 1, **changed)
    listening.refresh_from_db()

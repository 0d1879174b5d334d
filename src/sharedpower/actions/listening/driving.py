"""The facilitator's buttons. A press meant for an earlier state of the room does nothing."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Protocol

from django.db import transaction

from sharedpower.actions.listening import stages
from sharedpower.actions.listening.dates import past
from sharedpower.actions.listening.revealing import reveal
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act, require
from sharedpower.records.models import Face, FaceState, Listening, Organiser


class MeanwhileError(NotNowError):
    """The room has moved on since the page with this button was made."""


class PastDateError(NotNowError):
    """The face closes by itself on a date that is over; it needs a later one first."""


class NoStatementsError(NotNowError):
    """There is nothing to answer in this face yet."""


class Button(Protocol):
    def __call__(self, *, face: Face, by: Organiser) -> None: ...


TO_A_FACE: Final[dict[str, Button]] = {
    "close": stages.close_face,
    "open": stages.open_face,
    "reveal": reveal,
}


@transaction.atomic
def press(*, listening: Listening, button: str, turn: int, by: Organiser, now: datetime) -> None:
    """Do what a button says: ``go:<stage>``, ``close:<face>``, ``open:<face>``, ``reveal:<face>``.

    ``turn``: the listening's as the page showed it. Raises MeanwhileError when another facilitator
    was quicker, NotNowError when it cannot be done; then nothing has changed.
    """
    require(Act.LISTEN, by, listening.plan)
    held = Listening.objects.select_for_update().get(pk=listening.pk)
    if held.turn != turn:
        raise MeanwhileError
    if held.ended_at:
        raise NotNowError
    what, _colon, where = button.partition(":")
    face = held.faces.filter(slug=where).first()
    if face is not None:
        _may_open(face, what, now)
    if what == "go":
        stages.go(listening=held, stage=where, by=by)
    elif face is None or what not in TO_A_FACE:
        raise NotNowError
    else:
        TO_A_FACE[what](face=face, by=by)


def _may_open(face: Face, what: str, now: datetime) -> None:
    opens = what == "open" or (what == "go" and face.state == FaceState.WAITING)
    if opens and not face.statements:
        raise NoStatementsError
    if opens and past(face, now):
        raise PastDateError

"""Where the room is, and where this phone is in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from django.urls import reverse
from django.utils import timezone

from sharedpower.actions.listening.ballots import BLANK, ballot_key, is_spent
from sharedpower.actions.listening.dates import closes, past
from sharedpower.actions.listening.pair_rows import asked_places
from sharedpower.actions.listening.stages import CLOSE, WELCOME
from sharedpower.records.models import Ballot, Face, FaceState, Listening
from sharedpower.web.join.part import Part

DONE: Final = "done"
TO_RATE: Final = "to rate"
WALK: Final = "walk"


@dataclass(frozen=True)
class FaceHere:
    """A face as it stands for this phone. ``answers``: to the statements that it is asked.
    ``next``: the first of them not answered, from 1.

    ``spent``: what it answered was revealed, so that opening the face again is not for it.
    """

    face: Face
    answers: str
    spent: bool = False

    @property
    def count(self) -> int:
        return len(self.answers)

    @property
    def saved(self) -> int:
        return self.count - self.answers.count(BLANK)

    @property
    def open(self) -> bool:
        return self.face.state == FaceState.OPEN and self.count > 0 and not self.spent

    @property
    def coming(self) -> bool:
        """Not opened yet, and not too late for it."""
        return self.face.state == FaceState.WAITING and not past(self.face, timezone.now())

    @property
    def closes(self) -> datetime | None:
        """When it closes by itself."""
        return closes(self.face) if self.face.listening.remote else None

    @property
    def next(self) -> int:
        return self.answers.find(BLANK) + 1 or 1

    @property
    def waits(self) -> bool:
        """Open, and something in it not answered yet."""
        return self.open and self.saved < self.count


@dataclass(frozen=True)
class Standing:
    """``what``: "welcome", "close", DONE, TO_RATE, WALK, or the state of the face at hand."""

    what: str
    here: FaceHere | None = None
    faces: tuple[FaceHere, ...] = field(default=())

    @property
    def to_come(self) -> bool:
        """Whether there is something to answer before this phone, so that the rules matter."""
        walking = self.what == WALK and any(one.open or one.coming for one in self.faces)
        return walking or self.what == WELCOME

    @property
    def others(self) -> list[FaceHere]:
        """Faces left open that are not at hand: for who came late, or changes an answer."""
        return [one for one in self.faces if one.open and one is not self.here]


def standing(listening: Listening, part: Part) -> Standing:
    """What this phone should show now."""
    faces = faces_here(listening, part)
    if listening.remote:
        here = next((one for one in faces if one.waits), None)
        return Standing(WALK, here, faces)
    if listening.stage in {WELCOME, CLOSE}:
        return Standing(listening.stage, None, faces)
    here = next((one for one in faces if one.face.slug == listening.stage), None)
    if here is None:
        return Standing(WELCOME, None, faces)
    if here.waits:
        return Standing(TO_RATE, here, faces)
    if here.spent:
        return Standing(FaceState.REVEALED, here, faces)
    return Standing(DONE if here.open else here.face.state, here, faces)


def place_of(listening: Listening, part: Part) -> str:
    """The address at which this phone should be now."""
    where, given = standing(listening, part), {"code": listening.code}
    if where.what != TO_RATE or where.here is None:
        return reverse("join", kwargs=given)
    given |= {"face": where.here.face.slug, "number": str(where.here.next)}
    return reverse("join-rate", kwargs=given)


def faces_here(listening: Listening, part: Part) -> tuple[FaceHere, ...]:
    """Every face with this phone's own answers; those of a revealed face are found no more."""
    faces = list(listening.faces.all())
    keys = {face.pk: ballot_key(part.token, face.pk) for face in faces}
    found = dict(Ballot.objects.filter(pk__in=keys.values()).values_list("pk", "answers"))
    answers = {face.pk: found.get(keys[face.pk], BLANK * len(face.statements)) for face in faces}
    return tuple(
        FaceHere(
            face,
            "".join(answers[face.pk][place] for place in asked_places(face, part.token)),
            is_spent(face, part.token),
        )
        for face in faces
    )

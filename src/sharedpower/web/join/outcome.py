"""What came out of a part, on the phone too: the released sentences that a projector leads with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.core.cache import cache

from sharedpower.actions.listening.stages import CLOSE
from sharedpower.records.models import Face, FaceState, Listening
from sharedpower.web.join.standing import WALK, FaceHere, Standing
from sharedpower.web.listen.screen_told import led_with
from sharedpower.web.results.sentences import Headline
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.saying.listening import face_title

KEPT: Final = 60


@dataclass(frozen=True)
class Outcome:
    """Of one face. No ``headlines``: no gap is sure enough to lead with."""

    title: str
    headlines: list[Headline]


def outcomes(listening: Listening, where: Standing) -> list[Outcome]:
    """Of the face that the room talks about, and in the end, or where nobody leads, of all."""
    told = [one for one in where.faces if where.what in {CLOSE, WALK} or one is where.here]
    return [
        Outcome(face_title(one.face.slug), _headlines(listening, one.face))
        for one in told
        if is_out(one)
    ]


def _headlines(listening: Listening, face: Face) -> list[Headline]:
    """Kept for a minute, since at a reveal the whole hall asks for the same sentences."""
    release = f"{face.version}|{len(face.releases)}|{(face.release or {})['revealed_at']}"
    name = f"led-with|{face.pk}|{release}|{reader_language()}"
    return cache.get_or_set(name, lambda: led_with(listening, face), KEPT) or []


def is_out(one: FaceHere) -> bool:
    """Whether this phone may be told: not while its own answer could still be led by it."""
    return one.face.release is not None and (one.face.state == FaceState.REVEALED or one.spent)

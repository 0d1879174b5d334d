"""A face as the facilitator's pages tell of it: how it stands, never what was answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sharedpower.actions.listening.ballots import answered_by
from sharedpower.actions.listening.dates import closes
from sharedpower.actions.listening.making import OWN
from sharedpower.actions.listening.paper import on_paper
from sharedpower.records.models import Face, FaceState
from sharedpower.web.saying.listening import face_title, state_words


@dataclass(frozen=True)
class FaceTold:
    """``answered``: how many people have answered something, ``paper`` of them on paper.

    ``ready``: its statements are no longer being written, so that it may open by itself.
    """

    slug: str
    title: str
    state: str
    state_words: str
    statements: int
    answered: int
    paper: int
    version: int
    released: bool
    closes: datetime | None
    own: bool
    ready: bool


def face_told(face: Face) -> FaceTold:
    return FaceTold(
        slug=face.slug,
        title=face_title(face.slug),
        state=face.state,
        state_words=state_words(face.state),
        statements=len(face.statements),
        answered=answered_by(face),
        paper=on_paper(face),
        version=face.version,
        released=face.release is not None,
        closes=closes(face) if face.state in {FaceState.WAITING, FaceState.OPEN} else None,
        own=face.slug == OWN,
        ready=face.ready,
    )

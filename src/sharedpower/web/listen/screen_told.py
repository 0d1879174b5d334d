"""What the projector shows at each stage."""

from __future__ import annotations

from dataclasses import dataclass, field

from sharedpower.actions.listening.stages import CLOSE, WELCOME
from sharedpower.records.models import Face, FaceState, Listening
from sharedpower.web.listen.faces_told import FaceTold, face_told
from sharedpower.web.results.reading import Revealed
from sharedpower.web.results.sentences import Headline, headlines
from sharedpower.web.saying.listening import stage_title


@dataclass(frozen=True)
class ScreenTold:
    """``shows``: welcome, waiting, open, closed, revealed or close."""

    shows: str
    title: str
    face: FaceTold | None = None
    headlines: list[Headline] = field(default_factory=list)

    @property
    def counts(self) -> bool:
        """Whether it tells how many have answered: from the opening to the first reveal."""
        rating = self.shows in {FaceState.OPEN, FaceState.CLOSED}
        return rating and self.face is not None and not self.face.released


def screen_told(held: Listening) -> ScreenTold:
    title = stage_title(held.stage)
    face = held.faces.filter(slug=held.stage).first()
    if held.stage == CLOSE or held.ended_at:
        return ScreenTold(CLOSE, stage_title(CLOSE))
    if face is None:
        return ScreenTold(WELCOME, title)
    found = led_with(held, face) if face.state == FaceState.REVEALED else []
    return ScreenTold(face.state, title, face_told(face), found)


def led_with(_held: Listening, face: Face) -> list[Headline]:
    """The released sentences that come first, on the projector and on phones."""
    return headlines(Revealed(face.slug, face.release)) if face.release else []

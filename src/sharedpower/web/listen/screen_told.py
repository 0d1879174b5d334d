"""What the projector shows at each stage."""

from __future__ import annotations

from dataclasses import dataclass, field

from sharedpower.actions.listening.ballots import COMBINE
from sharedpower.actions.listening.stages import CLOSE, WELCOME
from sharedpower.records.models import Face, FaceState, Listening
from sharedpower.records.to_core import plan_of
from sharedpower.web.combine.grids import grid_of
from sharedpower.web.combine.told import sentences
from sharedpower.web.listen.faces_told import FaceTold, face_told
from sharedpower.web.results.reading import Revealed
from sharedpower.web.results.sentences import Headline, headlines
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.saying.listening import stage_title


@dataclass(frozen=True)
class ScreenTold:
    """``shows``: welcome, waiting, open, closed, revealed or close."""

    shows: str
    title: str
    face: FaceTold | None = None
    headlines: list[Headline] = field(default_factory=list)


def screen_told(held: Listening) -> ScreenTold:
    title = stage_title(held.stage)
    face = held.faces.filter(slug=held.stage).first()
    if held.stage == CLOSE or held.ended_at:
        return ScreenTold(CLOSE, stage_title(CLOSE))
    if face is None:
        return ScreenTold(WELCOME, title)
    found = led_with(held, face) if face.state == FaceState.REVEALED else []
    return ScreenTold(face.state, title, face_told(face), found)


def led_with(held: Listening, face: Face) -> list[Headline]:
    """The released sentences that come first, on the projector and on phones.

    Gaps between the sides; of pairs, what came out of the grid.
    """
    if not face.release:
        return []
    revealed = Revealed(face.slug, face.release)
    if face.slug != COMBINE:
        return headlines(revealed)
    grid = grid_of(held, revealed)
    plan = plan_of(held.plan, language=reader_language())
    return [Headline("", words, "") for words in sentences(plan, grid)] if grid else []

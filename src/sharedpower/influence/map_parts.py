"""What a power map is made of: actors, and channels between them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from sharedpower.core.plan.choices import (
    ActorKind,
    Certainty,
    ChannelKind,
    RestsOn,
    Side,
    Sure,
    Voice,
)
from sharedpower.influence.likelihood import CERTAIN, Range

VOICES: Final = tuple(Voice)
PLACE: Final = {voice: place for place, voice in enumerate(VOICES)}

ByVoice = tuple[Range, Range, Range]
"""A range for each voice, in the order of ``VOICES``."""

EVERY_VOICE_CERTAIN: Final[ByVoice] = (CERTAIN, CERTAIN, CERTAIN)

_OWN_VOICE: Final = {
    ActorKind.REPRESENTATIVE: Voice.REPRESENTATIVE,
    ActorKind.CITIZEN_VOICE: Voice.REPRESENTATIVE,
    ActorKind.ELECTED: Voice.REPRESENTATIVE,
}
_INSIDE: Final = frozenset({Side.PROFESSIONAL, Side.GOVERNMENT})


@dataclass(frozen=True, slots=True)
class MapActor:
    """Somebody on the map: a role or a body. ``agreed``: has said yes to carrying the message."""

    id: str
    name: str = ""
    side: Side | None = None
    kind: ActorKind | None = None
    decides: bool = False
    agreed: Sure | None = None

    @property
    def voice(self) -> Voice:
        """The voice of what they say themselves; of somebody unknown, that of lived experience."""
        if self.kind in _OWN_VOICE:
            return _OWN_VOICE[self.kind]
        if self.side in (None, Side.LIVED_EXPERIENCE):
            return Voice.LIVED_EXPERIENCE
        return Voice.COLLEAGUE

    @property
    def inside(self) -> bool:
        """On the side of those who run or govern the service."""
        return self.side in _INSIDE


@dataclass(frozen=True, slots=True)
class MapChannel:
    """One direction of a tie between two actors, by their ids.

    ``through``: the chance that it passes a message on, for the voice in which the message comes.
    ``hard``: the chance that the message is then not put off, for the voice in which it is heard.
    ``becomes``: the voice in which it is passed on; None is as it came. ``days`` to pass it on,
    once it can be: ``next_meeting`` is the day. ``possible``: not there yet, but could be made.
    """

    id: str
    start: str
    end: str
    through: ByVoice
    hard: ByVoice = EVERY_VOICE_CERTAIN
    becomes: Voice | None = None
    kind: ChannelKind | None = None
    days: int | None = None
    next_meeting: date | None = None
    rests_on: RestsOn | None = None
    certainty: Certainty | None = None
    source: str = ""
    possible: bool = False

    def heard_as(self, voice: Voice) -> Voice:
        """The voice in which it passes on a message that came in ``voice``."""
        return self.becomes or voice

    def ranges(self, voice: Voice) -> tuple[Range, Range]:
        """Getting through, and then not being put off, for a message that comes in ``voice``."""
        return self.through[PLACE[voice]], self.hard[PLACE[self.heard_as(voice)]]

    def chance(self, voice: Voice) -> float:
        """That it passes the message on and the message is not put off: middle by middle."""
        # Asked of every channel of a large map, so written without a call to another method.
        return self.through[PLACE[voice]].middle * self.hard[PLACE[self.becomes or voice]].middle

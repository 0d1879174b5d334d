"""The power map: actors, and the channels by which a message goes from one to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
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
from sharedpower.influence.likelihood import CERTAIN, SCALE, Range, Scale

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
        through, hard = self.ranges(voice)
        return through.middle * hard.middle


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A channel of the plan that cannot be on the map: one of its ends is not there."""

    channel: str
    end: str


@dataclass(frozen=True)
class PowerMap:
    """Actors by id, and channels between them. Raises ValueError where an end is not an actor."""

    actors: tuple[MapActor, ...]
    channels: tuple[MapChannel, ...]
    scale: Scale = SCALE
    left_out: tuple[LeftOut, ...] = ()

    def __post_init__(self) -> None:
        for channel in self.channels:
            if not {channel.start, channel.end} <= self.actor.keys():
                raise ValueError(channel.id)

    @cached_property
    def actor(self) -> Mapping[str, MapActor]:
        return {actor.id: actor for actor in self.actors}

    @cached_property
    def made(self) -> tuple[MapChannel, ...]:
        """The channels that there are."""
        return tuple(channel for channel in self.channels if not channel.possible)

    @cached_property
    def to_be_made(self) -> tuple[MapChannel, ...]:
        """The channels that somebody could make."""
        return tuple(channel for channel in self.channels if channel.possible)


def between(channels: Iterable[MapChannel]) -> tuple[MapActor, ...]:
    """The actors at the ends of channels of which no more is known, in the order of the rows."""
    names = (name for channel in channels for name in (channel.start, channel.end))
    return tuple(MapActor(name, name) for name in dict.fromkeys(names))

"""The power map: actors, and the channels by which a message goes from one to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from sharedpower.influence.columns import Columns
from sharedpower.influence.likelihood import SCALE, Scale
from sharedpower.influence.map_parts import MapActor, MapChannel


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

    @cached_property
    def columns(self) -> Columns:
        """The channels that there are, as numbers."""
        return Columns(self.actor, self.made)


def between(channels: Iterable[MapChannel]) -> tuple[MapActor, ...]:
    """The actors at the ends of channels of which no more is known, in the order of the rows."""
    names = (name for channel in channels for name in (channel.start, channel.end))
    return tuple(MapActor(name, name) for name in dict.fromkeys(names))

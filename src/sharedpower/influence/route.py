"""What is told of a route: its steps, its chance, and who has to carry it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from sharedpower.core.plan.choices import Certainty, Sure, Voice
from sharedpower.influence.likelihood import Range
from sharedpower.influence.map_parts import MapActor, MapChannel
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.timing import Arrival

Leg = tuple[MapChannel, Voice]
"""A channel, and the voice in which the message comes to it."""


@dataclass(frozen=True, slots=True)
class Chance:
    """``middle``: from the middles of all ranges. Nine times in ten it is from low to high."""

    low: float
    middle: float
    high: float


@dataclass(frozen=True, slots=True)
class Step:
    """From one actor to the next. ``came`` and ``heard``: the voice before and after."""

    channel: MapChannel
    came: Voice
    chance: Chance

    @property
    def start(self) -> str:
        return self.channel.start

    @property
    def end(self) -> str:
        return self.channel.end

    @property
    def heard(self) -> Voice:
        return self.channel.heard_as(self.came)

    @property
    def through(self) -> Range:
        return self.channel.ranges(self.came)[0]

    @property
    def hard(self) -> Range:
        return self.channel.ranges(self.came)[1]

    @property
    def fails_by(self) -> Literal["put off", "lost", "either"]:
        """What is likelier to end it here: being put off, or not getting through at all."""
        lost, put_off = 1 - self.through.middle, 1 - self.hard.middle
        if lost == put_off:
            return "either"
        return "put off" if put_off > lost else "lost"

    @property
    def unsaid(self) -> bool:
        """Nobody has said how this step treats this voice."""
        return not (self.through.said and self.hard.said)


@dataclass(frozen=True, slots=True)
class Route:
    """A way for the message from the source to the target.

    ``best_share``: in which share of the draws it was the likeliest of the routes found.
    ``carriers``: the actors between, who must agree to carry it. ``not_agreed``: those of them who
    have not said yes. ``inside_only``: nobody but staff and officials has it in hand.
    """

    steps: tuple[Step, ...]
    chance: Chance
    best_share: float
    arrival: Arrival
    carriers: tuple[str, ...]
    not_agreed: tuple[str, ...]
    inside_only: bool

    @property
    def key(self) -> str:
        """The ids of its channels: the same route has the same key."""
        return ">".join(step.channel.id for step in self.steps)

    @property
    def actors(self) -> tuple[str, ...]:
        """From source to target; whoever carries it twice is there twice."""
        return (self.steps[0].start, *(step.end for step in self.steps))

    @property
    def voice(self) -> Voice:
        """The voice in which it arrives."""
        return self.steps[-1].heard

    @property
    def own_voice(self) -> bool:
        """It arrives in the voice in which it set out."""
        return self.voice is self.steps[0].came

    @property
    def weakest(self) -> Step:
        """The step that is least likely to be made; of several, the first."""
        return min(self.steps, key=lambda step: step.chance.middle)

    @property
    def unsaid(self) -> bool:
        """Of at least one step nobody has said how it treats this message."""
        return any(step.unsaid for step in self.steps)

    @property
    def guessed(self) -> tuple[Step, ...]:
        """The steps that nobody who knows has vouched for."""
        return tuple(step for step in self.steps if step.channel.certainty is not Certainty.SAID)

    @property
    def legs(self) -> tuple[Leg, ...]:
        return tuple((step.channel, step.came) for step in self.steps)


def carriers(legs: tuple[Leg, ...]) -> tuple[str, ...]:
    """The actors between the first and the last, each once, in order."""
    return tuple(dict.fromkeys(channel.end for channel, _voice in legs[:-1]))


def not_agreed(power_map: PowerMap, names: tuple[str, ...]) -> tuple[str, ...]:
    """Those who have not said yes: not asked, not answered, or no."""
    return tuple(name for name in names if power_map.actor[name].agreed is not Sure.YES)


def inside_only(power_map: PowerMap, legs: tuple[Leg, ...]) -> bool:
    """Whether all who pass it on are staff or officials; a source with a direct channel is one."""
    names = carriers(legs) or (legs[0][0].start,)
    passing: list[MapActor] = [power_map.actor[name] for name in names]
    return all(actor.inside for actor in passing)

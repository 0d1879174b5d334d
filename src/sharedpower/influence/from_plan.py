"""A plan's actors and channels as a power map."""

from __future__ import annotations

from typing import Any

from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import PassedOn, Voice
from sharedpower.core.plan.parts import Actor
from sharedpower.core.plan.power_map import is_private
from sharedpower.influence.likelihood import Scale
from sharedpower.influence.map_parts import VOICES, MapActor, MapChannel
from sharedpower.influence.power_map import LeftOut, PowerMap

DECIDES = 4
"""The influence of an actor that decides."""


def map_of(plan: Plan, *, private: bool = True) -> PowerMap:
    """Everything on the plan's map; without ``private``, only what others may see.

    A channel without an actor at both ends is left out, and said to be.
    """
    actors = [one for one in plan.actors or () if private or not is_private(one, plan)]
    known = {one.id for one in actors}
    hidden = {one.id for one in plan.actors or ()} - known
    scale = Scale.of(plan.likelihoods)
    channels = [one for one in plan.channels or () if not {one.start, one.end} & hidden]
    whole = [one for one in channels if {one.start, one.end} <= known]
    return PowerMap(
        tuple(_actor(one) for one in actors),
        tuple(_channel(one, scale) for one in whole),
        scale,
        tuple(_left_out(one, known) for one in channels if not {one.start, one.end} <= known),
    )


def _left_out(channel: Channel, known: set[str]) -> LeftOut:
    missing = next(end for end in (channel.start, channel.end) if end not in known)
    return LeftOut(channel.id, missing or "")


def _actor(actor: Actor) -> MapActor:
    decides = actor.influence == DECIDES if actor.decides is None else actor.decides
    return MapActor(actor.id, actor.name or actor.id, actor.side, actor.kind, decides, actor.agreed)


def _channel(channel: Channel, scale: Scale) -> MapChannel:
    by_voice = [channel.carriage(voice) for voice in VOICES]
    through: Any = tuple(scale.range(one.through, one.through_range) for one in by_voice)
    hard: Any = tuple(scale.range(one.hard, one.hard_range) for one in by_voice)
    return MapChannel(
        id=channel.id,
        start=channel.start or "",
        end=channel.end or "",
        through=through,
        hard=hard,
        becomes=_voice(channel.becomes),
        kind=channel.kind,
        days=channel.days,
        next_meeting=channel.next_meeting,
        rests_on=channel.rests,
        certainty=channel.certainty,
        source=channel.source or "",
        possible=channel.possible is True,
    )


def _voice(passed_on: PassedOn | None) -> Voice | None:
    return None if passed_on in (None, PassedOn.AS_IT_CAME) else Voice(str(passed_on))

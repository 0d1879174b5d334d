"""A map that was read from a table or from GraphML, put on the map of a plan.

Who is on it already is met by id or by name. A channel of the same ends and kind as one that is
there changes that one, so that the same table brought in twice changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import Hard, Likely, PassedOn
from sharedpower.core.plan.parts import Actor
from sharedpower.influence.likelihood import PERCENT, Range, Scale
from sharedpower.influence.map_parts import MapActor, MapChannel
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.rows import STEMS


@dataclass(frozen=True)
class Brought:
    """``plan``: with all of it. ``actors``, ``channels``: the new ones. ``changed``: ids."""

    plan: Plan
    actors: tuple[Actor, ...]
    channels: tuple[Channel, ...]
    changed: tuple[str, ...]


def put_on(plan: Plan, power_map: PowerMap) -> Brought:
    """The plan with everybody and every channel of the map on its own."""
    putting = _Putting(plan, power_map.scale)
    ids = {actor.id: putting.actor(actor) for actor in power_map.actors}
    for channel in power_map.channels:
        putting.channel(channel, (ids[channel.start], ids[channel.end]))
    actors, channels = tuple(putting.actors.values()), tuple(putting.channels.values())
    return Brought(
        replace(plan, actors=actors or plan.actors, channels=channels or plan.channels),
        tuple(one for one in actors if one.id in putting.new),
        tuple(one for one in channels if one.id in putting.new),
        tuple(putting.changed),
    )


@dataclass
class _Putting:
    plan: Plan
    scale: Scale
    new: set[str] = field(default_factory=set)
    changed: dict[str, None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.actors = {one.id: one for one in self.plan.actors or ()}
        self.channels = {one.id: one for one in self.plan.channels or ()}
        self._named = dict(_names(self.plan.actors or ()))
        self._alike: dict[tuple[Any, ...], list[str]] = {}
        for one in self.plan.channels or ():
            self._alike.setdefault((one.start, one.end, one.kind), []).append(one.id)
        self._free = {
            "actor": _numbers("actor", self.actors),
            "channel": _numbers("channel", self.channels),
        }

    def actor(self, told: MapActor) -> str:
        """The id of this actor on the plan's map."""
        known = self._named.get(told.id.casefold()) or self._named.get(told.name.casefold())
        if known is None:
            known = next(self._free["actor"])
            self.new.add(known)
            self._named[told.id.casefold()] = self._named[told.name.casefold()] = known
        before = self.actors.get(known, Actor(id=known, name=told.name))
        said: dict[str, Any] = {"side": told.side, "kind": told.kind, "agreed": told.agreed}
        if told.decides:
            said["decides"] = True
        self._keep(self.actors, replace(before, **_answered(said)))
        return known

    def channel(self, told: MapChannel, ends: tuple[str, str]) -> None:
        alike = self._alike.get((*ends, told.kind), [])
        name = alike.pop(0) if alike else next(self._free["channel"])
        if name not in self.channels:
            self.new.add(name)
        before = self.channels.get(name, Channel(id=name))
        said = dict(_said(told, self.scale))
        self._keep(self.channels, replace(before, start=ends[0], end=ends[1], **_answered(said)))

    def _keep(self, held: dict[str, Any], after: Any) -> None:
        if after.id in held and held[after.id] != after and after.id not in self.new:
            self.changed[after.id] = None
        held[after.id] = after


def _names(actors: Iterable[Actor]) -> Iterator[tuple[str, str]]:
    """The first of a name comes last, and so stands; an id stands before any name."""
    actors = list(actors)
    yield from ((one.name.casefold(), one.id) for one in reversed(actors) if one.name)
    yield from ((one.id.casefold(), one.id) for one in actors)


def _numbers(stem: str, taken: Mapping[str, object]) -> Iterator[str]:
    found = (re.fullmatch(rf"{stem}-(\d{{1,9}})", name) for name in taken)
    number = max((int(one[1]) for one in found if one), default=0)
    while True:
        number += 1
        yield f"{stem}-{number}"


def _said(told: MapChannel, scale: Scale) -> Iterator[tuple[str, Any]]:
    yield "kind", told.kind
    yield "possible", told.possible or None
    yield "becomes", PassedOn(str(told.becomes)) if told.becomes else None
    yield "days", told.days
    yield "next_meeting", told.next_meeting
    yield "rests_on", told.rests_on
    yield "certainty", told.certainty
    yield "source", told.source or None
    for stem, through, hard in zip(STEMS, told.through, told.hard, strict=True):
        yield from _likelihood(f"{stem}_through", through, (scale, tuple(Likely)))
        yield from _likelihood(f"{stem}_hard", hard, (scale, tuple(Hard)))


_Words = tuple[Scale, tuple[Likely | Hard, ...]]


def _likelihood(name: str, said: Range, words: _Words) -> Iterator[tuple[str, Any]]:
    """A word where the range is a word's own; else its ends in whole percent."""
    if not said.said:
        return
    scale, known = words
    ends = [(one.low, one.high) for one in scale.words]
    if (said.low, said.high) in ends:
        yield name, known[ends.index((said.low, said.high))]
        yield f"{name}_low", _NONE
        yield f"{name}_high", _NONE
    else:
        yield f"{name}_low", round(said.low * PERCENT)
        yield f"{name}_high", round(said.high * PERCENT)


_NONE: Final = object()
"""Takes an earlier range away; a blank leaves what was there."""


def _answered(said: Mapping[str, Any]) -> dict[str, Any]:
    given = {name: value for name, value in said.items() if value is not None}
    return {name: None if value is _NONE else value for name, value in given.items()}

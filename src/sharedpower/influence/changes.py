"""What one new or stronger channel would add, and what is lost when one actor leaves."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from sharedpower.influence.gatekeepers import without
from sharedpower.influence.likelihood import Range, wide
from sharedpower.influence.map_parts import MapChannel
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.route import Chance, Leg, Route
from sharedpower.influence.together import AsIf, Routes, any_of, exactly, middle_of
from sharedpower.influence.walks import Walks, walks

_WORTH_TELLING: Final = 1e-6
_RANGED: Final = 6
_DRAWS: Final = 500


@dataclass(frozen=True, slots=True)
class Change:
    """Before and after: the likeliest route's chance, and that one of the chosen set arrives.

    ``within``: the latter with its range, for the changes that are told first; None for the others,
    and where another route than the chosen ones is what is left.
    """

    before: float
    after: float
    together_before: float
    together_after: float
    within: Chance | None = None

    @property
    def differs(self) -> float:
        """How much the chance that one of the set arrives grows, or falls."""
        return self.together_after - self.together_before


@dataclass(frozen=True, slots=True)
class Gain:
    """``new``: the channel is made; otherwise it gets one word stronger."""

    channel: MapChannel
    new: bool
    change: Change


@dataclass(frozen=True, slots=True)
class Loss:
    """Without this actor."""

    actor: str
    change: Change


_Tried = tuple[Gain, Routes, AsIf | None]


def gains(
    power_map: PowerMap, found: Walks, chosen: Sequence[Route], *, seed: int = 1
) -> tuple[Gain, ...]:
    """What would add most, best first: channels still to be made, and those of the chosen routes.

    A new channel adds the likeliest route through it to the set. A channel is strengthened by one
    word: getting through, and being hard to put off, each go to the middle of the next word up.
    """
    told = [*_new(power_map, found, chosen), *_stronger(power_map, found, chosen)]
    worth = [one for one in told if one[0].change.differs > _WORTH_TELLING]
    worth.sort(key=lambda one: (-one[0].change.differs, one[0].channel.id))
    ranged = [
        replace(
            gain,
            change=replace(gain.change, within=any_of(legs, seed=seed, draws=_DRAWS, as_if=as_if)),
        )
        for gain, legs, as_if in worth[:_RANGED]
    ]
    return (*ranged, *(gain for gain, _legs, _as_if in worth[_RANGED:]))


def _new(power_map: PowerMap, found: Walks, chosen: Sequence[Route]) -> Iterator[_Tried]:
    sets, before = [route.legs for route in chosen], exactly([r.legs for r in chosen], middle_of)
    for channel in power_map.to_be_made:
        more = walks(power_map, found.between, more=(channel,))
        legs = _through(more, channel)
        if legs:
            after = exactly([*sets, legs], middle_of)
            change = Change(found.best, more.best, before, after)
            yield Gain(channel, True, change), [*sets, legs], None


def _through(found: Walks, channel: MapChannel) -> tuple[Leg, ...]:
    """The likeliest route through the channel; none where the ways to and from it cross."""
    uses = [number for number in found.on_routes.tolist() if found.channels[number] is channel]
    if not uses:
        return ()
    start, end = found.arc_from, found.arc_to
    best = min(uses, key=lambda at: found.from_source[start[at]] + found.to_sink[end[at]])
    edges = [*_edges(found, (0, int(start[best]))), best]
    edges += _edges(found, (int(end[best]), found.sink))[:-1]
    crossing = len({int(end[edge]) for edge in edges}) < len(edges)
    return () if crossing else tuple(found.arc(edge)[:2] for edge in edges)


def _edges(found: Walks, ends: tuple[int, int]) -> list[int]:
    if ends[0] == ends[1]:
        return []
    (path,) = found.graph.get_shortest_paths(
        ends[0], to=ends[1], weights=found.weights, output="epath"
    )
    return list(path)


def _stronger(power_map: PowerMap, found: Walks, chosen: Sequence[Route]) -> Iterator[_Tried]:
    routes = [route.legs for route in chosen]
    before = exactly(routes, middle_of)
    for channel in {step.channel.id: step.channel for r in chosen for step in r.steps}.values():
        raised = _Raised(power_map, channel)
        best = max(math.prod(map(raised, legs)) for legs in routes)
        change = Change(found.best, max(best, found.best), before, exactly(routes, raised))
        yield Gain(channel, False, change), routes, raised


class _Raised:
    """The chance of a leg where one channel is a word stronger."""

    def __init__(self, power_map: PowerMap, channel: MapChannel) -> None:
        self._raise = power_map.scale.raised
        self._channel = channel

    def __call__(self, leg: Leg) -> float:
        channel, voice = leg
        if channel is not self._channel:
            return channel.chance(voice)
        through, hard = (one.middle for one in channel.ranges(voice))
        return self._raise(through) * self._raise(hard)

    def ranges(self, leg: Leg) -> tuple[Range, Range]:
        """As wide as they are, about the raised middles, and never beyond certain."""
        channel, voice = leg
        through, hard = channel.ranges(voice)
        if channel is not self._channel:
            return through, hard
        return self._lifted(through), self._lifted(hard)

    def _lifted(self, one: Range) -> Range:
        middle = self._raise(one.middle)
        step = middle - one.middle
        return wide(min(one.low + step, middle), min(one.high + step, 1.0), middle, said=one.said)


def losses(
    found: Walks, routes: Sequence[Route], chosen: Sequence[Route], *, seed: int = 1
) -> tuple[Loss, ...]:
    """For each actor who carries one of ``routes``, the greatest loss first.

    What is left of the chosen routes is never less than the likeliest route of all without the
    actor: a route that is much like a chosen one still stands when that one falls.
    """
    names = dict.fromkeys(name for route in routes for name in route.carriers)
    before = exactly([route.legs for route in chosen], middle_of)
    needed = routes[0].carriers if routes else ()
    told = []
    for name in names:
        # Whoever is not on the likeliest route leaves it as it is.
        best = _best_without(found, name) if name in needed else found.best
        left = [route.legs for route in chosen if name not in route.carriers]
        still = exactly(left, middle_of)
        drawn = any_of(left, seed=seed, draws=_DRAWS) if left and still >= best else None
        told.append(Loss(name, Change(found.best, best, before, max(still, best), drawn)))
    return tuple(sorted(told, key=lambda one: (one.change.differs, one.change.after, one.actor)))


def _best_without(found: Walks, name: str) -> float:
    states = [number for number, (actor, _voice) in enumerate(found.states) if actor == name]
    graph, weights = without(found, states)
    ((least,),) = graph.distances(source=[0], target=[found.sink], weights=weights)
    return math.exp(-least)

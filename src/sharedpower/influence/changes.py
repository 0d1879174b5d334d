"""What one new or stronger channel would add, and what is lost when one actor leaves."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from sharedpower.influence.draws import NEVER, Draws, Floats, chance
from sharedpower.influence.likelihood import Range, wide
from sharedpower.influence.map_parts import MapChannel
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.route import Chance, Leg, Route
from sharedpower.influence.together import Routes, any_of
from sharedpower.influence.walks import Walks, walks

_WORTH_TELLING: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Change:
    """Before and after: the likeliest route's chance, and that one of the chosen set arrives."""

    before: Chance
    after: Chance
    together_before: Chance
    together_after: Chance

    @property
    def differs(self) -> float:
        """How much the chance that one of the set arrives grows, or falls."""
        return self.together_after.middle - self.together_before.middle


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


class Today:
    """The chosen routes as they are, from the draws that every change is then worked out from."""

    def __init__(self, chosen: Sequence[Route], draws: Draws) -> None:
        self.chosen, self.draws = chosen, draws
        self.routes: Routes = [route.legs for route in chosen]
        self.best = chosen[0].chance if chosen else NEVER
        self.together = self.any_of(self.routes)

    def any_of(self, routes: Routes, value: Callable[[Leg], Floats] | None = None) -> Chance:
        return chance(any_of(routes, value or self.draws.leg)) if routes else NEVER

    def change(self, best: Chance, together: Chance) -> Change:
        return Change(self.best, best, self.together, together)


def gains(power_map: PowerMap, found: Walks, today: Today) -> tuple[Gain, ...]:
    """What would add most, best first: channels still to be made, and those of the chosen routes.

    A new channel adds the likeliest route through it to the set. A channel is strengthened by one
    word: getting through, and being hard to put off, each go to the middle of the next word up.
    """
    told = [*_new(power_map, found, today), *_stronger(power_map, today)]
    worth = [one for one in told if one.change.differs > _WORTH_TELLING]
    return tuple(sorted(worth, key=lambda one: (-one.change.differs, one.channel.id)))


def _new(power_map: PowerMap, found: Walks, today: Today) -> Iterator[Gain]:
    for channel in power_map.to_be_made:
        legs = _through(walks(power_map, found.between, more=(channel,)), channel)
        if legs:
            own = chance(today.draws.route(legs))
            together = today.any_of([*today.routes, legs])
            yield Gain(channel, True, today.change(_likelier(today.best, own), together))


def _likelier(*chances: Chance) -> Chance:
    return max(chances, key=lambda one: one.middle)


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


def _edges(
    found: Walks, ends: tuple[int, int], weights: Sequence[float] | None = None
) -> list[int]:
    if ends[0] == ends[1]:
        return []
    weights = found.weights if weights is None else weights
    (path,) = found.graph.get_shortest_paths(ends[0], to=ends[1], weights=weights, output="epath")
    return list(path)


def _stronger(power_map: PowerMap, today: Today) -> Iterator[Gain]:
    steps = {step.channel.id: step.channel for route in today.chosen for step in route.steps}
    for channel in steps.values():
        raised = _Raised(power_map, channel, today.draws)
        likeliest = max(today.routes, key=lambda legs: raised.route(legs)[0])
        best = _likelier(today.best, chance(raised.route(likeliest)))
        yield Gain(channel, False, today.change(best, today.any_of(today.routes, raised.leg)))


class _Raised:
    """The chances where one channel is a word stronger."""

    def __init__(self, power_map: PowerMap, channel: MapChannel, draws: Draws) -> None:
        self._raise = power_map.scale.raised
        self._channel, self._draws = channel, draws

    def leg(self, leg: Leg) -> Floats:
        channel, voice = leg
        if channel is not self._channel:
            return self._draws.leg(leg)
        through, hard = channel.ranges(voice)
        return self._draws.within(channel.id, (self._lifted(through), self._lifted(hard)))

    def route(self, legs: Sequence[Leg]) -> Floats:
        found: Floats = np.prod([self.leg(leg) for leg in legs], axis=0)
        return found

    def _lifted(self, one: Range) -> Range:
        """As wide as it is, about the raised middle, and never beyond certain."""
        middle = self._raise(one.middle)
        step = middle - one.middle
        return wide(min(one.low + step, middle), min(one.high + step, 1.0), middle, said=one.said)


def losses(found: Walks, routes: Sequence[Route], today: Today) -> tuple[Loss, ...]:
    """For each actor who carries one of ``routes``, the greatest loss first.

    What is left of the chosen routes is never less than the likeliest route of all without the
    actor: a route that is much like a chosen one still stands when that one falls.
    """
    names = dict.fromkeys(name for route in routes for name in route.carriers)
    needed = routes[0].carriers if routes else ()
    told = []
    for name in names:
        # Whoever is not on the likeliest route leaves it as it is.
        best = _best_without(found, name, today.draws) if name in needed else today.best
        left = today.any_of([one.legs for one in today.chosen if name not in one.carriers])
        told.append(Loss(name, today.change(best, _likelier(left, best))))
    told.sort(key=lambda one: (one.change.differs, one.change.after.middle, one.actor))
    return tuple(told)


def _best_without(found: Walks, name: str, draws: Draws) -> Chance:
    states = [number for number, (actor, _voice) in enumerate(found.states) if actor == name]
    weights = np.array(found.weights)
    weights[np.flatnonzero(np.isin(found.arc_from, states))] = np.inf
    edges = _edges(found, (0, found.sink), weights.tolist())
    if np.isinf(weights[edges]).any():  # what igraph gives where there is no other way
        return NEVER
    return chance(draws.route([found.arc(edge)[:2] for edge in edges[:-1]]))

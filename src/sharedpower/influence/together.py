"""The chance that at least one of several routes arrives.

Routes that share a channel do not fail independently: where the channel fails, they all do. So a
channel is one event. Where routes use it in several voices, what gets through in the least likely
voice gets through in the others too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from math import prod
from typing import Any, Final, Protocol

import numpy as np

from sharedpower.influence.draws import DRAWS, Draws, Floats, chance
from sharedpower.influence.likelihood import Range
from sharedpower.influence.route import Chance, Leg, Route

EXACT_UP_TO: Final = 8
"""Routes: for so many, every combination of them is worked out; for more, messages are drawn."""

_MESSAGES: Final = 20_000
_DRAWS: Final = 100

Routes = Sequence[Sequence[Leg]]


class AsIf(Protocol):
    """Other ranges for some legs: what they would be if something changed."""

    def __call__(self, leg: Leg) -> float: ...

    def ranges(self, leg: Leg) -> tuple[Range, Range]: ...


def at_least_one(routes: Sequence[Route], *, seed: int = 1, draws: int = DRAWS) -> Chance:
    """For no routes 0; for one, its own chance. ``seed`` as in ``answers``."""
    return any_of([route.legs for route in routes], seed=seed, draws=draws)


def any_of(
    routes: Routes, *, seed: int = 1, draws: int = DRAWS, as_if: AsIf | None = None
) -> Chance:
    """As ``at_least_one``, of routes as their legs. ``as_if``: with other ranges than they have."""
    if not routes:
        return Chance(0.0, 0.0, 0.0)
    channels = (channel for legs in routes for channel, _voice in legs)
    drawn = Draws(channels, seed, draws, as_if.ranges if as_if else None)
    of_leg = as_if or middle_of
    ranges = {leg: drawn.leg(leg) for legs in routes for leg in legs}
    if len(routes) <= EXACT_UP_TO:
        return chance(exactly(routes, of_leg), _combined(routes, ranges.__getitem__, np.minimum))
    generator = np.random.default_rng(seed)
    middle = _arrived(routes, {leg: of_leg(leg) for leg in ranges}, generator)
    every = [_arrived(routes, one, generator) for one in _each_draw(ranges)]
    return chance(middle, np.array(every))


def middle_of(leg: Leg) -> float:
    """The chance of a leg, from the middles of its ranges."""
    channel, voice = leg
    return channel.chance(voice)


def exactly(routes: Routes, chance_of: Callable[[Leg], float]) -> float:
    """The chance that one arrives, with the chance of each leg given: 2 ** routes sums."""
    found: float = _combined(routes, chance_of, min)
    return found


def _combined(
    routes: Routes, chance_of: Callable[[Leg], Any], least: Callable[[Any, Any], Any]
) -> Any:
    """By inclusion and exclusion: the chance of each, less that of every two, and so on."""
    total: Any = 0.0
    for size in range(1, len(routes) + 1):
        sign = 1 if size % 2 else -1
        for some in combinations(routes, size):
            total = total + sign * prod(_needed(some, chance_of, least).values())
    return least(total, 1.0)


def _needed(
    routes: Routes, chance_of: Callable[[Leg], Any], least: Callable[[Any, Any], Any]
) -> Mapping[str, Any]:
    """For all of these to arrive: the chance of each channel in the voice that has it hardest."""
    needed: dict[str, Any] = {}
    for legs in routes:
        for leg in legs:
            name, own = leg[0].id, chance_of(leg)
            needed[name] = least(needed[name], own) if name in needed else own
    return needed


def _arrived(routes: Routes, chances: Mapping[Leg, float], generator: np.random.Generator) -> float:
    """The share of many messages of which one arrives on some route."""
    luck = {name: generator.random(_MESSAGES) for name in sorted({leg[0].id for leg in chances})}
    arrived = np.zeros(_MESSAGES, bool)
    for legs in routes:
        arrived |= np.all([luck[leg[0].id] < chances[leg] for leg in legs], axis=0)
    return float(arrived.mean())


def _each_draw(ranges: Mapping[Leg, Floats]) -> Iterator[dict[Leg, float]]:
    for number in range(min(_DRAWS, len(next(iter(ranges.values()))))):
        yield {leg: float(drawn[number]) for leg, drawn in ranges.items()}

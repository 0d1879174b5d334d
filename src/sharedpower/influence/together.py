"""The chance that at least one of several routes arrives.

Routes that share a channel do not fail independently: where the channel fails, they all do. So a
channel is one event. Where routes use it in several voices, what gets through in the least likely
voice gets through in the others too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import Final

import numpy as np
from numpy.random import Generator, default_rng

from sharedpower.influence.draws import DRAWS, NEVER, Draws, Floats, chance
from sharedpower.influence.route import Chance, Leg, Route

EXACT_UP_TO: Final = 8
"""Routes: for so many, every combination of them is worked out; for more, messages are drawn."""

_MESSAGES: Final = 20_000
_DRAWS: Final = 100
_NO_CHANCE: Final = 1e-300

Routes = Sequence[Sequence[Leg]]
_Key = tuple[str, str]


def at_least_one(routes: Sequence[Route], *, seed: int = 1, draws: int = DRAWS) -> Chance:
    """For no routes 0; for one, its own chance. ``seed`` as in ``answers``."""
    if len(routes) < 2:
        return routes[0].chance if routes else NEVER
    legs = [route.legs for route in routes]
    return chance(any_of(legs, Draws(seed, draws).leg, seed=seed))


def any_of(routes: Routes, value: Callable[[Leg], Floats], *, seed: int = 1) -> Floats:
    """As ``at_least_one``, of routes as their legs, from the values of each leg."""
    values = {_key(leg): value(leg) for legs in routes for leg in legs}
    if len(routes) <= EXACT_UP_TO:
        return _combined(routes, values)
    generator = default_rng(seed)
    several = range(min(_DRAWS + 1, len(next(iter(values.values())))))
    return np.array([_arrived(routes, values, number, generator) for number in several])


def _key(leg: Leg) -> _Key:
    return leg[0].id, str(leg[1])


def _combined(routes: Routes, values: Mapping[_Key, Floats]) -> Floats:
    """By inclusion and exclusion: the chance of each, less that of every two, and so on.

    All combinations at once, in logarithms: a row of ``needed`` for each, a column for each leg.
    """
    place = {key: number for number, key in enumerate(values)}
    uses = np.zeros((len(routes), len(place)))
    for row, legs in zip(uses, routes, strict=True):
        row[[place[_key(leg)] for leg in legs]] = 1
    members, signs = _combinations(len(routes))
    needed = (members @ uses > 0).astype(float)
    logs = np.log(np.maximum(list(values.values()), _NO_CHANCE))
    total = np.zeros((len(members), logs.shape[1]))
    for several in _by_channel(place):
        # Of several voices the one that has it hardest; no logarithm of a chance is above 0.
        total += np.min(needed[:, several, np.newaxis] * logs[several], axis=1)
        needed[:, several] = 0
    found: Floats = signs @ np.exp(total + needed @ logs)
    return np.clip(found, 0.0, 1.0)


def _by_channel(place: Mapping[_Key, int]) -> list[list[int]]:
    """The legs, by number, of each channel that is used in more than one voice."""
    found = defaultdict(list)
    for (channel, _voice), number in place.items():
        found[channel].append(number)
    return [some for some in found.values() if len(some) > 1]


@lru_cache
def _combinations(count: int) -> tuple[Floats, Floats]:
    """Which of ``count`` routes each combination has, and whether it is added or taken off."""
    members = (np.arange(1, 2**count)[:, np.newaxis] >> np.arange(count)) & 1
    signs = np.where(members.sum(axis=1) % 2, 1.0, -1.0)
    return members.astype(float), signs


def _arrived(
    routes: Routes, values: Mapping[_Key, Floats], number: int, generator: Generator
) -> float:
    """The share of many messages of which one arrives on some route, in one draw."""
    names = sorted({channel for channel, _voice in values})
    luck = {name: generator.random(_MESSAGES) for name in names}
    arrived = np.zeros(_MESSAGES, bool)
    for legs in routes:
        keys = [_key(leg) for leg in legs]
        arrived |= np.all([luck[key[0]] < values[key][number] for key in keys], axis=0)
    return float(arrived.mean())

"""Small power maps for tests, drawn or written, and every route of one found by trying all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations, pairwise
from math import prod
from random import Random
from typing import Any

from hypothesis import strategies as st

from sharedpower.core.plan.choices import Voice
from sharedpower.influence.likelihood import Range, wide
from sharedpower.influence.map_parts import MapActor, MapChannel
from sharedpower.influence.power_map import PowerMap, between
from sharedpower.influence.route import Leg

TODAY = date(2027, 3, 1)
NAMES = "sabcdt"
ENDS = ("s", "t")
# Most lead on from s or to t: of ways drawn evenly, hardly any would make a route.
_WAYS = [
    "sa",
    "at",
    "sb",
    "bt",
    "ab",
    "ba",
    "sc",
    "ct",
    "bc",
    "ca",
    "sd",
    "da",
    "dt",
    "aa",
    "ts",
    "st",
]


def certain(chance: float) -> tuple[Range, Range, Range]:
    """The same chance, known exactly, for every voice."""
    only = wide(chance, chance)
    return (only, only, only)


def channel(way: str, chance: float = 0.5, **more: Any) -> MapChannel:
    """``channel("s>a", 0.8)``: named by the way it goes."""
    start, end = way.split(">")
    return MapChannel(more.pop("id", way), start, end, certain(chance), **more)


def loose(way: str, low: float, high: float, **more: Any) -> MapChannel:
    """A channel of which only the range is known."""
    return replace(channel(way, **more), through=(wide(low, high),) * 3)


def map_with(*channels: MapChannel, actors: Sequence[MapActor] = ()) -> PowerMap:
    """A map of these channels; actors of whom more is known are named."""
    known = {actor.id: actor for actor in (*between(channels), *actors)}
    return PowerMap(tuple(known.values()), channels)


def maps(*, closed_voices: bool = True, most: int = 11) -> st.SearchStrategy[PowerMap]:
    """Up to six actors and ``most`` channels, loops and parallel ones among them.

    With ``closed_voices`` a channel can have no chance in one voice and some in another.
    """
    chances = [0.2, 0.5, 1.0, 0.5, 0.0] if closed_voices else [0.2, 0.5, 1.0]
    return st.randoms(use_true_random=True).map(lambda random: _map(random, chances, most))


def _map(random: Random, chances: Sequence[float], most: int) -> PowerMap:
    """Drawn evenly: Hypothesis alone draws small maps that hardly ever have a route."""
    made = []
    for number in range(random.randint(4, most)):
        through: Any = tuple(wide(one, one) for one in random.choices(chances, k=3))
        way = random.choice(_WAYS)
        becomes = random.choice([None, None, None, *Voice])
        made.append(MapChannel(f"c{number}", way[0], way[1], through, becomes=becomes))
    return PowerMap(tuple(MapActor(name) for name in NAMES), tuple(made))


def every_route(power_map: PowerMap, ends: tuple[str, str] = ENDS) -> list[tuple[Leg, ...]]:
    """All walks that meet no actor twice in one voice, by trying every way on."""
    start = (ends[0], power_map.actor[ends[0]].voice)
    return list(_onward(power_map, ends, ((start,), ())))


def _onward(
    power_map: PowerMap, ends: tuple[str, str], so_far: tuple[tuple[Any, ...], tuple[Leg, ...]]
) -> Iterator[tuple[Leg, ...]]:
    (met, legs), (source, target) = so_far, ends
    here, voice = met[-1]
    if here == target:
        yield legs
        return
    for one in power_map.made:
        there = (one.end, one.becomes or voice)
        open_way = one.start == here and one.end not in (source, here) and one.chance(voice) > 0
        if open_way and there not in met:
            yield from _onward(power_map, ends, ((*met, there), (*legs, (one, voice))))


def chance_of(legs: Sequence[Leg]) -> float:
    return prod(one.chance(voice) for one, voice in legs)


def carriers_of(legs: Sequence[Leg]) -> frozenset[str]:
    return frozenset(one.end for one, _voice in legs[:-1])


def smallest_cut(routes: Sequence[Sequence[Leg]]) -> int:
    """The fewest carriers that meet every route which has any."""
    sets = [carriers_of(legs) for legs in routes if carriers_of(legs)]
    names = sorted(frozenset[str]().union(*sets))
    sizes = (
        size
        for size in range(len(names) + 1)
        for some in combinations(names, size)
        if all(one & set(some) for one in sets)
    )
    return next(sizes)


def most_disjoint(routes: Sequence[Sequence[Leg]]) -> int:
    """The most routes of which no two share a carrier; straight ones count as one."""
    sets = list({carriers_of(legs) for legs in routes})
    return next(
        size
        for size in range(len(sets), -1, -1)
        if any(_apart(some) for some in combinations(sets, size))
    )


def _apart(sets: Sequence[frozenset[str]]) -> bool:
    return not any(one & other for one, other in combinations(sets, 2))


def chance_that_one_arrives(routes: Sequence[Sequence[Leg]]) -> float:
    """By every way in which the channels can turn out, each told by one number between 0 and 1."""
    chances = sorted({0.0, 1.0, *(one.chance(v) for legs in routes for one, v in legs)})
    bands = [(low, high - low) for low, high in pairwise(chances)]
    names = sorted({one.id for legs in routes for one, _voice in legs})
    return _summed(names, bands, (routes, {}))


def _summed(names: Sequence[str], bands: Sequence[tuple[float, float]], held: Any) -> float:
    routes, luck = held
    if not names:
        won = any(all(luck[one.id] < one.chance(v) for one, v in legs) for legs in routes)
        return float(won)
    return sum(
        wide * _summed(names[1:], bands, (routes, {**luck, names[0]: low})) for low, wide in bands
    )

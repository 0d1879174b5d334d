"""How long the routes of a power map take: the Powys case, then maps by tenfolds.

Run: `python -m bench.routes [most actors]`. Each map has five channels for each actor, drawn with a
fixed seed. Times are of the processor, for the machine may be shared; the map is there before, and
each side makes its own graph of it. The same questions are put to NetworkX, and the answers must be
the same: the chances of the ten likeliest routes, the gatekeepers, and the size of a smallest cut.
"""

from __future__ import annotations

import gc
import math
import os
import random
import sys
import time
from collections.abc import Callable
from datetime import date
from itertools import islice
from statistics import median
from typing import Any, Final, TypeVar

import networkx as nx

from sharedpower.content import powys_plan
from sharedpower.influence import Ask, MapChannel, PowerMap, answers, ends, map_of
from sharedpower.influence.gatekeepers import cut, gatekeepers
from sharedpower.influence.likelihood import wide
from sharedpower.influence.paths import by_chance
from sharedpower.influence.power_map import between
from sharedpower.influence.walks import walks

TODAY: Final = date(2027, 3, 1)
ASKED_MS: Final = 20
ASKED_S: Final = 2
BEST: Final = 10
MOST: Final = 10_000
CHANNELS_EACH: Final = 5
ENDS: Final = ("source", "target")

Told = tuple[list[float], set[str], int]
Made = TypeVar("Made")


def timed(work: Callable[[], Made]) -> tuple[float, Made]:
    gc.collect()
    started = time.process_time()
    made = work()
    return time.process_time() - started, made


def powys() -> None:
    """All answers, from the plan on: routes with their ranges, gatekeepers, cut, gains, losses."""
    plan = powys_plan("en")

    def everything() -> object:
        power_map = map_of(plan)
        return answers(power_map, ends(power_map), Ask(TODAY))

    first = timed(everything)[0]
    took = [timed(everything)[0] * 1000 for _ in range(200)]
    print(
        f"Powys case, every answer, 200 runs: median {median(took):.1f} ms, most {max(took):.1f};"
    )
    print(f"the first ever {first * 1000:.0f} ms; at most {ASKED_MS} ms asked for")


def made(actors: int, *, gate: bool) -> PowerMap:
    """A random map without parallel channels, which NetworkX's k shortest paths do not take.

    With a ``gate``, only one actor has a channel to the target.
    """
    drawn = random.Random(actors)  # noqa: S311
    names = [f"actor-{number}" for number in range(actors - 2)]
    ways = {(ENDS[0], name): None for name in drawn.sample(names, 4)}
    ways |= {(name, ENDS[1]): None for name in drawn.sample(names, 1 if gate else 4)}
    while len(ways) < actors * CHANNELS_EACH:
        ways[drawn.choice(names), drawn.choice(names)] = None
    channels = tuple(
        _channel(f"channel-{number}", way, drawn.uniform(0.05, 0.95))
        for number, way in enumerate(ways)
    )
    return PowerMap(between(channels), channels)


def _channel(name: str, way: tuple[str, str], chance: float) -> MapChannel:
    only = wide(chance, chance)
    return MapChannel(name, *way, (only, only, only))


def ours(power_map: PowerMap) -> Told:
    found = walks(power_map, ENDS)
    likely = [math.prod(arc.chance for arc in path) for path in by_chance(found, BEST)]
    smallest = cut(found)
    return likely, set(gatekeepers(found)), len(smallest.actors)


def theirs(power_map: PowerMap) -> Told:
    """The same of NetworkX, with its own functions. It leaves out who dominates the start."""
    graph: Any = nx.DiGraph()
    for one in power_map.channels:
        graph.add_edge(one.start, one.end, weight=-math.log(one.through[0].middle))
    paths = islice(nx.shortest_simple_paths(graph, *ENDS, weight="weight"), BEST)
    likely = [math.exp(-nx.path_weight(graph, path, "weight")) for path in paths]
    parent = nx.immediate_dominators(graph, ENDS[0])
    gates, name = set(), parent[ENDS[1]]
    while name != ENDS[0]:
        gates.add(name)
        name = parent[name]
    return likely, gates, len(nx.minimum_node_cut(graph, *ENDS))


def compare(actors: int, *, gate: bool) -> None:
    """The first question to a map also puts its channels into columns; later ones find them."""
    power_map = made(actors, gate=gate)
    gc.freeze()  # neither side pays for looking through the map's own objects
    (first, found), *later = (timed(lambda: ours(power_map)) for _ in range(4))
    other, expected = min((timed(lambda: theirs(power_map)) for _ in range(2)), key=lambda x: x[0])
    assert all(math.isclose(a, b, rel_tol=1e-6) for a, b in zip(found[0], expected[0], strict=True))
    assert found[1:] == expected[1:], (found[1:], expected[1:])
    again = min(seconds for seconds, _found in later)
    print(
        f"{actors:>7,} actors, {len(power_map.channels):>7,} channels"
        f"{', one gate' if gate else '':<10}: first {first:6.3f} s, later {again:6.3f} s; "
        f"NetworkX {other:7.3f} s, {other / first:5.1f} and {other / again:5.1f} times as long; "
        f"same answers ({len(found[1])} gatekeepers, cut of {found[2]})"
    )


def main() -> None:
    most = int(sys.argv[1]) if sys.argv[1:] else MOST
    print(f"load before: {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    powys()
    print(
        f"best {BEST} routes, gatekeepers and cut; under {ASKED_S} s asked for at {MOST:,} actors:"
    )
    sizes = [10**power for power in range(2, 8) if 10**power <= most]
    for size in sizes:
        for gate in (False, True):
            compare(size, gate=gate)


if __name__ == "__main__":
    main()

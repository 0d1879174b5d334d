"""The best paths through the walks: igraph finds them, in a graph no larger than they need.

Yen's method asks for many shortest paths. A path of weight w uses only places whose least weight
from the source and least weight to the target sum to at most w. So the search is made among the
places of the smallest sums, and again among more, until no path left out could be better.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

import igraph

from sharedpower.influence.walks import A_STEP, Arc, Walks

Path = tuple[Arc, ...]

_PLACES_A_PATH: Final = 20
_SLACK: Final = 1e-9


def by_chance(walks: Walks, most: int) -> list[Path]:
    """The ``most`` likeliest paths, likeliest first; of two alike, the one of fewer steps."""
    weights = [arc.weight for arc in walks.on_routes]
    return _k_best(walks, weights, most)


def by_steps(walks: Walks, most: int) -> list[Path]:
    """The ``most`` paths of the fewest steps; of two alike, the likelier."""
    # A step outweighs any chance: log of the smallest chance there can be is about -745.
    weights = [1 + arc.weight * A_STEP for arc in walks.on_routes]
    return _k_best(walks, weights, most)


def _k_best(walks: Walks, weights: Sequence[float], most: int) -> list[Path]:
    if not walks.ends or most < 1:
        return []
    sums = _least_through(walks, weights)
    order = sorted({total for total in sums if not math.isinf(total)})
    within = most * _PLACES_A_PATH
    while True:
        limit = order[min(within, len(order)) - 1]
        kept = [n for n, total in enumerate(sums) if total <= limit + _SLACK]
        paths = _yen(walks, [(walks.on_routes[n], weights[n]) for n in kept], most)
        whole = len(kept) == len(sums)
        if whole or (len(paths) == most and _weigh(paths[-1], walks, weights) <= limit):
            return paths
        within *= 4


def _least_through(walks: Walks, weights: Sequence[float]) -> list[float]:
    """For each arc that is on a route, the least weight of a path through it."""
    arcs = walks.on_routes
    graph = _graph(walks, arcs)
    every = [*weights, *[0.0] * len(walks.ends)]
    (before,) = graph.distances(source=[0], weights=every)
    (after,) = graph.distances(source=[walks.sink], weights=every, mode="in")
    return [before[a.start] + w + after[a.end] for a, w in zip(arcs, weights, strict=True)]


def _graph(walks: Walks, arcs: Sequence[Arc]) -> Any:
    pairs = [(arc.start, arc.end) for arc in arcs] + [(end, walks.sink) for end in walks.ends]
    return igraph.Graph(n=walks.sink + 1, edges=pairs, directed=True)


def _yen(walks: Walks, weighed: Sequence[tuple[Arc, float]], most: int) -> list[Path]:
    """igraph's k shortest simple paths, over just these arcs and the places they join."""
    arcs = [arc for arc, _weight in weighed]
    number: dict[int, int] = {0: 0}
    for arc in arcs:
        number.setdefault(arc.start, len(number))
        number.setdefault(arc.end, len(number))
    ends = [end for end in walks.ends if end in number]
    pairs = [(number[arc.start], number[arc.end]) for arc in arcs]
    pairs += [(number[end], len(number)) for end in ends]
    graph = igraph.Graph(n=len(number) + 1, edges=pairs, directed=True)
    found = graph.get_k_shortest_paths(
        0,
        to=len(number),
        k=most,
        weights=[weight for _arc, weight in weighed] + [0.0] * len(ends),
        output="epath",
    )
    return [tuple(arcs[edge] for edge in path[:-1]) for path in found]


def _weigh(path: Path, walks: Walks, weights: Sequence[float]) -> float:
    weight = {id(arc): weight for arc, weight in zip(walks.on_routes, weights, strict=True)}
    return sum(weight[id(arc)] for arc in path)

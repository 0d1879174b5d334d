"""The best paths through the walks: igraph finds them, in a graph no larger than they need.

Yen's method asks for many shortest paths. A path of weight w uses only places whose least weight
from the source and least weight to the target sum to at most w. So the search is made among the
places of the smallest sums, and again among more, until no path left out could be better.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import Final

import igraph
import numpy as np

from sharedpower.influence.columns import distinct
from sharedpower.influence.walks import A_STEP, Arc, Walks

Path = tuple[Arc, ...]

_WIDER: Final = 4
_SLACK: Final = 1e-9


def by_chance(walks: Walks, most: int) -> list[Path]:
    """The ``most`` likeliest paths, likeliest first; of two alike, the one of fewer steps."""
    return _k_best(walks, walks.weights, (walks.from_source, walks.to_sink), most)


def by_steps(walks: Walks, most: int) -> list[Path]:
    """The ``most`` paths of the fewest steps; of two alike, the likelier."""
    # A step outweighs any chance: log of the smallest chance there can be is about -745.
    arcs = len(walks.chances)
    weights = [1 + weight * A_STEP for weight in walks.weights[:arcs]] + walks.weights[arcs:]
    (before,) = walks.graph.distances(source=[0], weights=weights)
    (after,) = walks.graph.distances(source=[walks.sink], weights=weights, mode="in")
    return _k_best(walks, weights, (before, after), most)


def _k_best(
    walks: Walks,
    weights: Sequence[float],
    least: tuple[Sequence[float], Sequence[float]],
    most: int,
) -> list[Path]:
    """``least``: the least weight from the source to each place, and from each to the sink."""
    if not walks.ends or most < 1:
        return []
    before, after = (np.array(some) for some in least)
    sums = before[walks.arc_from] + np.array(weights[: len(walks.chances)]) + after[walks.arc_to]
    order = distinct(sums[np.isfinite(sums)])
    within = 1
    while True:
        limit = order[min(within, len(order)) - 1]
        kept = np.flatnonzero(sums <= limit + _SLACK).tolist()
        paths = _yen(walks, kept, weights, most)
        longest = sum(weights[number] for number in paths[-1])
        if within >= len(order) or (len(paths) == most and longest <= limit + _SLACK / 2):
            return [tuple(walks.arc(number) for number in path) for path in paths]
        within *= _WIDER


def _yen(walks: Walks, kept: Sequence[int], weights: Sequence[float], most: int) -> list[list[int]]:
    """igraph's k shortest simple paths, over just these arcs; the arcs' numbers of each."""
    ways = [(walks.arc_from[number], walks.arc_to[number]) for number in kept]
    place: dict[int, int] = {0: 0}
    for state in chain.from_iterable(ways):
        place.setdefault(state, len(place))
    ends = [end for end in walks.ends if end in place]
    pairs = [(place[start], place[end]) for start, end in ways]
    pairs += [(place[end], len(place)) for end in ends]
    graph = igraph.Graph(n=len(place) + 1, edges=pairs, directed=True)
    weighed = [weights[number] for number in kept] + [0.0] * len(ends)
    found = graph.get_k_shortest_paths(0, to=len(place), k=most, weights=weighed, output="epath")
    return [[kept[edge] for edge in path[:-1]] for path in found]

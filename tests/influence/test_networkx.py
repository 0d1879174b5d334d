"""The same questions put to another library, on maps too large to try everything."""

from __future__ import annotations

import math
from itertools import islice
from random import Random

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharedpower.influence.gatekeepers import cut, gatekeepers
from sharedpower.influence.paths import by_chance, by_steps
from sharedpower.influence.walks import walks
from tests.influence.maps import channel, map_with

ACTORS = 30
BEST = 8


def drawn(random: Random) -> nx.DiGraph:
    graph = nx.gnm_random_graph(ACTORS, 70, seed=random.randrange(10**6), directed=True)
    for _start, _end, held in graph.edges(data=True):
        held["chance"] = random.choice([0.05, 0.3, 0.6, 0.95, 1.0])
        held["weight"] = -math.log(held["chance"])
    return graph


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=True))
def test_networkx_gives_the_same_answers(random: Random) -> None:
    graph = drawn(random)
    source, target = 0, ACTORS - 1
    ways = [channel(f"{a}>{b}", held["chance"]) for a, b, held in graph.edges(data=True)]
    power_map = map_with(*ways, channel(f"{source}>{source}"), channel(f"{target}>{target}"))
    found = walks(power_map, (str(source), str(target)))
    if not nx.has_path(graph, source, target):
        assert (by_chance(found, BEST), gatekeepers(found), cut(found).disjoint) == ([], (), 0)
        return
    paths = islice(nx.shortest_simple_paths(graph, source, target, "weight"), BEST)
    weights = [nx.path_weight(graph, path, "weight") for path in paths]
    ours = [math.prod(arc.chance for arc in path) for path in by_chance(found, BEST)]
    assert ours == pytest.approx([math.exp(-weight) for weight in weights])
    short = [len(path) - 1 for path in islice(nx.shortest_simple_paths(graph, 0, target), BEST)]
    assert [len(path) for path in by_steps(found, BEST)] == short
    assert set(gatekeepers(found)) == dominators(graph, source, target)
    assert cut(found).disjoint == nx.node_connectivity(graph, source, target)


def dominators(graph: nx.DiGraph, source: int, target: int) -> set[str]:
    """NetworkX leaves the start out of its own answer, or gives it itself, by its version."""
    parent = nx.immediate_dominators(graph, source)
    between, at = set(), parent[target]
    while at != source:
        between.add(str(at))
        at = parent[at]
    return between

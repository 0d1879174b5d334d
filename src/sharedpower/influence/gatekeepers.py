"""Who can stop a message alone, and how many must act together to stop it on every route."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any

import igraph
import numpy as np

from sharedpower.influence.columns import Numbers, distinct, pairs
from sharedpower.influence.walks import Walks


@dataclass(frozen=True, slots=True)
class Cut:
    """``actors``: as few as can stop every route together. ``disjoint``: how many routes share no
    actor but source and target.

    ``direct``: the source reaches the target itself, so that nobody can stop every route, and
    ``actors`` is empty. Not ``exact``: some channel is closed to a voice that reaches it. Then
    these actors suffice, but fewer might; and there are at most so many such routes.
    """

    actors: tuple[str, ...]
    disjoint: int
    direct: bool
    exact: bool


def gatekeepers(walks: Walks) -> tuple[str, ...]:
    """The actors whom every route passes, in order, without source and target; () without routes.

    Whoever dominates the target in the graph of states is one. An actor that stands there in
    several voices can be one too, though none of its states is: then they are taken away together.
    """
    if not walks.ends:
        return ()
    passed = _likeliest(walks)
    alone = {walks.states[state][0] for state in _dominators(walks)}
    several = _several_voices(walks)
    return tuple(one for one in passed if one in alone or _stops(walks, several.get(one, [])))


def _likeliest(walks: Walks) -> tuple[str, ...]:
    """The actors on one route between its ends: every gatekeeper is among them."""
    (path,) = walks.graph.get_shortest_paths(0, to=walks.sink, weights=walks.weights)
    return tuple(dict.fromkeys(walks.states[state][0] for state in path[1:-2]))


def _dominators(walks: Walks) -> list[int]:
    parent = walks.graph.dominator(0, mode="out")
    found, state = [], parent[walks.sink]
    while state > 0:
        found.append(state)
        state = parent[state]
    return found


def _several_voices(walks: Walks) -> dict[str, list[int]]:
    by_actor = defaultdict(list)
    for number, (actor, _voice) in enumerate(walks.states):
        by_actor[actor].append(number)
    return {actor: states for actor, states in by_actor.items() if len(states) > 1}


def _stops(walks: Walks, states: list[int]) -> bool:
    if not states:
        return False
    left, _weights = without(walks, states)
    return walks.sink not in left.subcomponent(0, mode="out")


def without(walks: Walks, states: list[int]) -> tuple[Any, list[float]]:
    """The graph with nothing going on from these states, and the weights of its edges."""
    gone = np.flatnonzero(np.isin(walks.arc_from, states))
    graph = walks.graph.copy()
    graph.delete_edges(gone.tolist())
    return graph, np.delete(np.array(walks.weights), gone).tolist()


def cut(walks: Walks) -> Cut:
    """The smallest set of actors that stops every route, from igraph's maximum flow."""
    if not walks.ends:
        return Cut((), 0, direct=False, exact=True)
    names = list(dict.fromkeys(actor for actor, _voice in walks.states))
    source, target = (names.index(name) for name in walks.between)
    ties = _ties(walks, names)
    straight = (ties[:, 0] == source) & (ties[:, 1] == target)
    direct = bool(straight.any())
    stopping = _smallest(ties[~straight], len(names), (source, target))
    actors = () if direct else tuple(names[number] for number in stopping)
    return Cut(actors, len(stopping) + direct, direct, _is_exact(walks))


def _ties(walks: Walks, names: list[str]) -> Numbers:
    """The actors, by number, between whom some channel is on a route: a row for each pair."""
    number = {name: place for place, name in enumerate(names)}
    actor = np.array([number[name] for name, _voice in walks.states])
    start, end = (actor[side[walks.on_routes]] for side in (walks.arc_from, walks.arc_to))
    once = distinct(start * len(names) + end)
    return np.column_stack([once // len(names), once % len(names)])


def _smallest(ties: Numbers, actors: int, ends: tuple[int, int]) -> list[int]:
    """Each actor is split into a way in and a way out; only the edge between can be cut."""
    inner = np.arange(2 * actors).reshape(-1, 2)
    start, end = np.concatenate([inner, 2 * ties + [1, 0]]).T
    room = [1] * actors + [actors] * len(ties)
    graph = igraph.Graph(n=2 * actors, edges=pairs(start, end), directed=True)
    found = graph.mincut(2 * ends[0] + 1, 2 * ends[1], capacity=room)
    return list(found.cut)


def _is_exact(walks: Walks) -> bool:
    """Every actor passes a message on by the same channels, in whichever voice it comes."""
    onward: defaultdict[int, set[str]] = defaultdict(set)
    several = {state for states in _several_voices(walks).values() for state in states}
    for arc in walks.on_routes.tolist() if several else ():
        if (state := int(walks.arc_from[arc])) in several:
            onward[state].add(walks.channels[arc].id)
    by_actor = defaultdict(list)
    for state, channels in onward.items():
        by_actor[walks.states[state][0]].append(channels)
    return all(one == group[0] for group in by_actor.values() for one in group)

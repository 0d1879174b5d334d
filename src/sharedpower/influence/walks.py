"""The graph in which a route is a path: its places are pairs of an actor and a voice.

A message can change voice on the way, and the next channel may treat the new voice otherwise. So
an actor stands here once for each voice in which the message can reach it. A route begins at the
source in the source's own voice, ends as soon as it reaches the target, and never returns to the
source. Two channels between the same actors are two arcs.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

import igraph

from sharedpower.core.plan.choices import Voice
from sharedpower.influence.power_map import MapChannel, PowerMap

State = tuple[str, Voice]

A_STEP: Final = 1e-12
"""What every arc weighs besides its chance: of two routes as good, the one of fewer steps wins."""


@dataclass(frozen=True, slots=True)
class Arc:
    """A channel as it treats a message that comes in one voice. Places are numbers of states."""

    start: int
    end: int
    channel: MapChannel
    voice: Voice
    chance: float

    @property
    def weight(self) -> float:
        """``-log`` of the chance, so that the shortest path is the likeliest route."""
        return A_STEP - math.log(self.chance)


@dataclass(frozen=True)
class Walks:
    """All that a message from the source can reach. State 0 is the source in its own voice.

    ``ends``: the states of the target that can be reached. Arcs of no chance are not there.
    ``between``: source and target.
    """

    between: tuple[str, str]
    states: tuple[State, ...]
    arcs: tuple[Arc, ...]
    ends: tuple[int, ...]

    @property
    def sink(self) -> int:
        """One more place, after the target in each of its voices."""
        return len(self.states)

    @cached_property
    def weights(self) -> list[float]:
        """Of each arc of the graph: those of ``arcs`` in order, then those into the sink."""
        return [arc.weight for arc in self.arcs] + [0.0] * len(self.ends)

    @cached_property
    def graph(self) -> Any:
        """An igraph.Graph of the states and the sink."""
        pairs = [(arc.start, arc.end) for arc in self.arcs]
        pairs += [(end, self.sink) for end in self.ends]
        return igraph.Graph(n=len(self.states) + 1, edges=pairs, directed=True)

    @cached_property
    def from_source(self) -> list[float]:
        """The least weight from the source to each state and the sink."""
        found: list[list[float]] = self.graph.distances(source=[0], weights=self.weights)
        return found[0]

    @cached_property
    def to_sink(self) -> list[float]:
        """The least weight from each state to the sink: infinite from where no route goes on."""
        found: list[list[float]] = self.graph.distances(
            source=[self.sink], weights=self.weights, mode="in"
        )
        return found[0]

    @property
    def best(self) -> float:
        """The chance of the likeliest route; 0 where there is none."""
        return math.exp(-self.from_source[self.sink]) if self.ends else 0.0

    @cached_property
    def on_routes(self) -> tuple[Arc, ...]:
        """The arcs from which the target can still be reached."""
        return tuple(arc for arc in self.arcs if not math.isinf(self.to_sink[arc.end]))


@dataclass
class _Reached:
    """States in the order in which they are met."""

    number: dict[State, int] = field(default_factory=dict)

    def place(self, state: State) -> int:
        return self.number.setdefault(state, len(self.number))


def walks(
    power_map: PowerMap,
    ends: tuple[str, str],
    *,
    without: Collection[str] = (),
    more: Iterable[MapChannel] = (),
) -> Walks:
    """From the first of the two ends to the second, which must differ.

    ``without``: actors that have left. ``more``: channels besides those that there are.
    """
    source, target = ends
    leaving = _leaving((*power_map.made, *more), {source, *without})
    reached, arcs = _Reached(), []
    todo = [(source, power_map.actor[source].voice)]
    reached.place(todo[0])
    for state in todo:
        if state[0] != target:
            arcs += _onward(state, leaving[state[0]], (reached, todo))
    at = [number for (actor, _voice), number in reached.number.items() if actor == target]
    return Walks(ends, tuple(reached.number), tuple(arcs), tuple(at))


def _leaving(
    channels: Iterable[MapChannel], closed: Collection[str]
) -> defaultdict[str, list[MapChannel]]:
    """The channels by their start, without those to somebody closed or back to their start."""
    leaving = defaultdict(list)
    for channel in channels:
        if channel.end not in closed and channel.start != channel.end:
            leaving[channel.start].append(channel)
    return leaving


def _onward(
    state: State, channels: Sequence[MapChannel], so_far: tuple[_Reached, list[State]]
) -> list[Arc]:
    (_actor, voice), (reached, todo) = state, so_far
    here, arcs = reached.place(state), []
    for channel in channels:
        chance = channel.chance(voice)
        if chance > 0:
            there = (channel.end, channel.heard_as(voice))
            if there not in reached.number:
                todo.append(there)
            arcs.append(Arc(here, reached.place(there), channel, voice, chance))
    return arcs

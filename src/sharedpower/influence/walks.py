"""The graph in which a route is a path: its places are pairs of an actor and a voice.

A message can change voice on the way, and the next channel may treat the new voice otherwise. So
an actor stands here once for each voice in which the message can reach it. A route begins at the
source in the source's own voice, ends as soon as it reaches the target, and never returns to the
source. Two channels between the same actors are two arcs.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final, NamedTuple

import igraph
import numpy as np
from numpy.typing import NDArray

from sharedpower.core.plan.choices import Voice
from sharedpower.influence.columns import Columns, Numbers, pairs
from sharedpower.influence.map_parts import PLACE, VOICES, MapChannel
from sharedpower.influence.power_map import PowerMap

State = tuple[str, Voice]

A_STEP: Final = 1e-12
"""What every arc weighs besides its chance: of two routes as good, the one of fewer steps wins."""


class Arc(NamedTuple):
    """A channel as it treats a message that comes in one voice."""

    channel: MapChannel
    voice: Voice
    chance: float


@dataclass(frozen=True)
class Walks:
    """All that a message from the source can reach. State 0 is the source in its own voice.

    ``between``: source and target. ``ends``: the states of the target that can be reached. The
    arcs stand in columns, for there can be many: from which state and to which, by which channel,
    and how likely. Arcs of no chance are not there.
    """

    between: tuple[str, str]
    states: tuple[State, ...]
    ends: tuple[int, ...]
    arc_from: Numbers
    arc_to: Numbers
    channels: list[MapChannel]
    chances: NDArray[np.float64]

    def arc(self, number: int) -> Arc:
        voice = self.states[self.arc_from[number]][1]
        return Arc(self.channels[number], voice, float(self.chances[number]))

    @property
    def sink(self) -> int:
        """One more place, after the target in each of its voices."""
        return len(self.states)

    @cached_property
    def weights(self) -> list[float]:
        """Of each arc of the graph: those of the columns in order, then those into the sink.

        ``-log`` of the chance, so that the shortest path is the likeliest route.
        """
        arcs: list[float] = (A_STEP - np.log(self.chances)).tolist()
        return arcs + [0.0] * len(self.ends)

    @cached_property
    def graph(self) -> Any:
        """An igraph.Graph of the states and the sink."""
        into = np.full(len(self.ends), self.sink)
        start = np.concatenate([self.arc_from, np.array(self.ends, np.int64)])
        edges = pairs(start, np.concatenate([self.arc_to, into]))
        return igraph.Graph(n=len(self.states) + 1, edges=edges, directed=True)

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
    def on_routes(self) -> Numbers:
        """The numbers of the arcs from which the target can still be reached."""
        return np.flatnonzero(np.isfinite(np.array(self.to_sink)[self.arc_to]))


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
    columns, more = power_map.columns, tuple(more)
    if more:
        columns = Columns(columns.place, (*columns.channels, *more))
    every = _arcs(columns, ends, (power_map.actor[ends[0]].voice, without))
    return _reached(columns, ends, every)


def _arcs(columns: Columns, ends: tuple[str, str], begin: tuple[Voice, Collection[str]]) -> _Every:
    """Each channel in each voice; states are numbered by actor and then by voice."""
    voice, without = begin
    source, target = (columns.place[name] for name in ends)
    closed = [source, *(columns.place[name] for name in without)]
    open_way = ~np.isin(columns.end, closed) & (columns.start != target)
    open_way &= columns.start != columns.end
    parts = []
    for one in columns.voices(voice):
        used = np.flatnonzero(open_way & (columns.chance(one) > 0))
        start = columns.start[used] * len(VOICES) + PLACE[one]
        end = columns.end[used] * len(VOICES) + columns.heard(one)[used]
        parts.append((start, end, used, columns.chance(one)[used]))
    start, end, used, chances = (np.concatenate(some) for some in zip(*parts, strict=True))
    return _Every(source * len(VOICES) + PLACE[voice], start, end, used, chances)


class _Every(NamedTuple):
    """Arcs between states by their large numbers, and where the message begins."""

    first: int
    start: Numbers
    end: Numbers
    channel: Numbers
    chances: NDArray[np.float64]


def _reached(columns: Columns, ends: tuple[str, str], every: _Every) -> Walks:
    """Only what the message can reach, in numbers without gaps; the source is 0."""
    names = list(columns.place)
    edges = pairs(every.start, every.end)
    graph = igraph.Graph(n=len(names) * len(VOICES), edges=edges, directed=True)
    met = np.array(graph.bfs(every.first, mode="out")[0], np.int64)
    number = np.full(graph.vcount(), -1)
    number[met] = np.arange(len(met))
    kept = np.flatnonzero(number[every.start] >= 0)
    target = columns.place[ends[1]]
    return Walks(
        between=ends,
        states=tuple((names[at // len(VOICES)], VOICES[at % len(VOICES)]) for at in met.tolist()),
        ends=tuple(np.flatnonzero(met // len(VOICES) == target).tolist()),
        arc_from=number[every.start[kept]],
        arc_to=number[every.end[kept]],
        channels=[columns.channels[at] for at in every.channel[kept].tolist()],
        chances=every.chances[kept],
    )

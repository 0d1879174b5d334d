"""What the map of a plan says of one message: its ends as chosen or found, and the answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Any

from django.utils import timezone

from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.parts import Actor
from sharedpower.core.plan.sections import Likelihoods
from sharedpower.core.walk import Walks
from sharedpower.influence import (
    Answers,
    Ask,
    EndsError,
    EndsProblem,
    PowerMap,
    Route,
    answers,
    ends,
    map_of,
)

BEST = 10


@dataclass(frozen=True)
class _Held:
    """What of a plan the answers depend on: the same in both languages but for names."""

    actors: tuple[Actor, ...]
    channels: tuple[Channel, ...]
    likelihoods: Likelihoods


@dataclass(frozen=True)
class Message:
    """One question put to the map. ``problem``: why there are no ends; ``names``: whom it is about.

    ``answers`` is None where there are no ends.
    """

    power_map: PowerMap
    source: str = ""
    target: str = ""
    problem: EndsProblem | None = None
    names: tuple[str, ...] = ()
    answers: Answers | None = None

    @cached_property
    def routes(self) -> tuple[Route, ...]:
        """The likeliest first, then those that are among the shortest alone."""
        if self.answers is None:
            return ()
        found = (*self.answers.routes, *self.answers.shortest)
        return tuple({route.key: route for route in found}.values())

    def place_by_chance(self, route: Route) -> int:
        """From 1; of two routes as likely, the one of fewer steps comes first."""
        return self.routes.index(route) + 1

    def place_by_steps(self, route: Route) -> int:
        """From 1."""
        order = sorted(self.routes, key=lambda one: (len(one.steps), -one.chance.middle))
        return order.index(route) + 1


def message(plan: Plan, asked: Mapping[str, Any] = MappingProxyType({})) -> Message:
    """The routes between the two that ``?from=`` and ``?to=`` name, or the map's own ends."""
    power_map = _map(_held(plan))
    given = {name: str(asked.get(name) or "") or None for name in ("from", "to")}
    try:
        source, target = ends(power_map, given["from"], given["to"])
    except EndsError as error:
        return Message(
            power_map,
            given["from"] or "",
            given["to"] or "",
            problem=error.problem,
            names=error.names,
        )
    found = _answers(_held(plan), (source, target), timezone.localdate())
    return Message(power_map, source, target, answers=found)


def walks_of(plan: Plan) -> Walks:
    """The routes between the map's own ends, for the sentence about connection."""
    return [route.actors for route in message(plan).routes]


def route_of(found: Message, key: str) -> Route | None:
    return next((route for route in found.routes if route.key == key), None)


def chosen(found: Message, keys: Iterable[str]) -> tuple[Route, ...]:
    """Of the routes found those with these keys, in the order of the page."""
    wanted = set(keys)
    return tuple(route for route in found.routes if route.key in wanted)


def _held(plan: Plan) -> _Held:
    return _Held(plan.actors or (), plan.channels or (), plan.likelihoods)


# A page asks twice, and most readers of a map ask the same. Only the last few are kept.
@lru_cache(maxsize=8)
def _map(held: _Held) -> PowerMap:
    return map_of(Plan(actors=held.actors, channels=held.channels, likelihoods=held.likelihoods))


@lru_cache(maxsize=8)
def _answers(held: _Held, between: tuple[str, str], today: date) -> Answers:
    return answers(_map(held), between, Ask(today=today, best=BEST))

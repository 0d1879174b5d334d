"""Whether a walk over the power map joins a claimed space to the level where it is decided.

A walk is who passes a message on to whom. Whoever sits in several spaces joins them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sharedpower.core.link import Chain, Missing, levels_after
from sharedpower.core.pitfalls.condition import Item
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Space, Tier

Walks = Iterable[tuple[str, ...]]
"""Walks over the power map, best first: each the ids of the actors that it passes."""


@dataclass(frozen=True, slots=True)
class _Stop:
    """One place on a walk: an actor's space, or its own level where it sits in none."""

    actor: str
    space: Item | None
    level: Tier | None

    @property
    def claimed(self) -> bool:
        return self.space is not None and self.space.value.type is Space.CLAIMED


@dataclass(frozen=True, slots=True)
class _Attempt:
    stops: tuple[_Stop, ...]
    left: int
    breaks: tuple[Tier, Tier]


def chain_of_walks(plan: Plan, walks: Walks) -> Chain | None:
    """The first walk that joins, else the one that comes nearest; None where there is no walk."""
    stopped = [tuple(_stops(plan, walk)) for walk in walks]
    if not stopped:
        return None
    owner = plan.decision.owner_level
    if owner is None:
        return Chain(None, waits_for=("decision.owner_level",))
    attempts = [one for stops in stopped for one in _attempts(plan, stops, owner)]
    if not attempts:
        return _waiting(stopped) or Chain(False, missing=Missing.CLAIMED_SPACE)
    best = min(attempts, key=lambda attempt: attempt.left)
    actors, spaces = _actors(best.stops), _spaces(best.stops)
    if not best.left:
        return Chain(True, actors=actors, spaces=spaces)
    broken = Chain(False, None, actors, spaces, Missing.LINK, best.breaks)
    return _waiting([best.stops]) or broken


def _stops(plan: Plan, walk: tuple[str, ...]) -> Iterator[_Stop]:
    actors = {actor.id: (n, actor) for n, actor in enumerate(plan.actors or ())}
    spaces = {space.id: Item(space, f"spaces[{n}]") for n, space in enumerate(plan.spaces or ())}
    for name in walk:
        if name not in actors:
            continue
        place, actor = actors[name]
        sits = [spaces[one] for one in actor.spaces or () if one in spaces]
        # Whose voice it is begins in people's own spaces: those come first.
        sits.sort(key=lambda space: space.value.type is not Space.CLAIMED)
        for space in sits:
            yield _Stop(f"actors[{place}]", space, space.value.level)
        if not sits or actor.level not in {None, *(space.value.level for space in sits)}:
            yield _Stop(f"actors[{place}]", None, actor.level)


def _attempts(plan: Plan, stops: tuple[_Stop, ...], owner: Tier) -> Iterator[_Attempt]:
    for place, start in enumerate(stops):
        if not start.claimed or start.level is None:
            continue
        steps = levels_after(plan, start.level, owner)
        reached = {stop.level for stop in stops[place + 1 :]}
        done = next((n for n, tier in enumerate(steps) if tier not in reached), len(steps))
        walked = (start.level, *steps, owner)
        yield _Attempt(stops, len(steps) - done, (walked[done], walked[done + 1]))


def _waiting(stopped: list[tuple[_Stop, ...]]) -> Chain | None:
    """What is blank on these walks and could still settle it."""
    blank = [path for stops in stopped for stop in stops for path in _blanks(stop)]
    return Chain(None, waits_for=tuple(dict.fromkeys(blank))) if blank else None


def _blanks(stop: _Stop) -> Iterator[str]:
    where = stop.space.path if stop.space else stop.actor
    if stop.level is None:
        yield f"{where}.level"
    if stop.space and stop.space.value.type is None:
        yield f"{where}.type"


def _actors(stops: tuple[_Stop, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(stop.actor for stop in stops))


def _spaces(stops: tuple[_Stop, ...]) -> tuple[Item, ...]:
    by_path = {stop.space.path: stop.space for stop in stops if stop.space}
    return tuple(by_path.values())

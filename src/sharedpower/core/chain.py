"""Whether a route joins a space that people claimed to the level where it is decided.

Source: Gaventa 2006 on lining up spaces and levels; the test itself is ours (domain brief, A5).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sharedpower.core.link import Chain, Missing, levels_after
from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    checks,
    says,
    some,
)
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Space, Tier
from sharedpower.core.walk import Walks, chain_of_walks


@dataclass(frozen=True, slots=True)
class _Attempt:
    route: Item
    left: int
    breaks: tuple[Tier, Tier]


def find_chain(plan: Plan, walks: Walks = ()) -> Chain:
    """What joins a claimed space to the decision: a walk over the map, or else a route as told.

    Where there is a map with a way through, it settles the matter; what it leaves blank, a route
    that the plan tells of can still answer.
    """
    walked, told = chain_of_walks(plan, walks), _told_chain(plan)
    if walked is None or (walked.joined is None and told.joined):
        return told
    return walked


def _told_chain(plan: Plan) -> Chain:
    """The first route of the plan that joins, else the one that comes nearest.

    A route joins when among its spaces one is claimed, another stands at the level of the
    decision's owner, and there is one at each of the plan's levels between the two.
    """
    joined = any_item(plan, "routes", lambda route: _joins(plan, route))
    if joined.truth is None:
        return Chain(None, waits_for=joined.waits_for)
    if joined.truth:
        route = next(route for route in _routes(plan) if _joins(plan, route).truth)
        return Chain(True, route.path, spaces=tuple(_stops(plan, route)))
    return _broken(plan)


def _broken(plan: Plan) -> Chain:
    if not plan.routes:
        return Chain(False, missing=Missing.ROUTE)
    attempts = [attempt for route in _routes(plan) for attempt in _attempts(plan, route)]
    if not attempts:
        return Chain(False, missing=Missing.CLAIMED_SPACE)
    best = min(attempts, key=lambda attempt: attempt.left)
    spaces = tuple(_stops(plan, best.route))
    return Chain(False, best.route.path, (), spaces, Missing.LINK, best.breaks)


def _routes(plan: Plan) -> list[Item]:
    return [Item(route, f"routes[{place}]") for place, route in enumerate(plan.routes or ())]


def _stops(plan: Plan, route: Item) -> list[Item]:
    at = {space.id: Item(space, f"spaces[{n}]") for n, space in enumerate(plan.spaces or ())}
    return [at[name] for name in route.value.path or () if name and name in at]


def _joins(plan: Plan, route: Item) -> Condition:
    known = all_of(some(route, "path"), some(plan, "spaces"))
    if known.truth is not True:
        return known
    stops = _stops(plan, route)
    return any_of(
        *(
            all_of(says(stop, "type", Space.CLAIMED), _goes_on(plan, stop, _others(stop, stops)))
            for stop in stops
        )
    )


def _others(stop: Item, stops: list[Item]) -> list[Item]:
    return [other for other in stops if other.path != stop.path]


def _goes_on(plan: Plan, start: Item, others: list[Item]) -> Condition:
    ends = all_of(
        checks(start, "level", lambda answered: True),
        checks(plan, "decision.owner_level", lambda answered: True),
    )
    if ends.truth is None:
        return ends
    return all_of(
        *(any_of(*(says(other, "level", tier) for other in others)) for tier in _steps(plan, start))
    )


def _steps(plan: Plan, start: Item) -> tuple[Tier, ...]:
    first, last = start.value.level, plan.decision.owner_level
    return () if first is None or last is None else levels_after(plan, first, last)


def _attempts(plan: Plan, route: Item) -> Iterator[_Attempt]:
    stops = _stops(plan, route)
    for start in stops:
        steps = _steps(plan, start)
        if start.value.type not in (Space.CLAIMED, None) or not steps:
            continue
        reached = {other.value.level for other in _others(start, stops)}
        first = next(n for n, tier in enumerate(steps) if tier not in reached)
        walked = (start.value.level, *steps)
        yield _Attempt(route, len(steps) - first, (walked[first], walked[first + 1]))

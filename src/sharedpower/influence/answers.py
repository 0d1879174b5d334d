"""All that the map can say of one message: the routes, who can stop it, and what would help."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import prod
from typing import Final

from sharedpower.influence import route as told
from sharedpower.influence.apart import apart
from sharedpower.influence.changes import Gain, Loss, gains, losses
from sharedpower.influence.draws import DRAWS, Draws, best_shares, chance
from sharedpower.influence.gatekeepers import Cut, cut, gatekeepers
from sharedpower.influence.paths import Path, by_chance, by_steps
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.route import Chance, Leg, Route, Step
from sharedpower.influence.timing import arrival
from sharedpower.influence.together import at_least_one
from sharedpower.influence.walks import walks

POOL: Final = 4
"""Routes looked at for each one shown: among them those are sought that differ in substance."""

CHOSEN: Final = 5
"""At most so many routes that differ in substance: more than a group can try at once."""


@dataclass(frozen=True, slots=True)
class Ask:
    """``best``: how many routes to tell. ``seed`` and ``draws`` make the ranges; see ``Draws``."""

    today: date
    best: int = 10
    seed: int = 1
    draws: int = DRAWS


@dataclass(frozen=True)
class Answers:
    """``routes``: the likeliest first. ``shortest``: the fewest steps first. ``apart``: of the
    likeliest, those that differ in substance, and ``together`` the chance that at least one of
    these arrives. Without a route all is empty, but for what a new channel would add.
    """

    source: str
    target: str
    routes: tuple[Route, ...]
    shortest: tuple[Route, ...]
    apart: tuple[Route, ...]
    together: Chance
    gatekeepers: tuple[str, ...]
    cut: Cut
    gains: tuple[Gain, ...]
    losses: tuple[Loss, ...]

    @property
    def inside_only(self) -> bool:
        """Every route told runs through staff and officials alone, where it is easy to put off."""
        return bool(self.routes) and all(route.inside_only for route in self.routes)


def answers(power_map: PowerMap, ends: tuple[str, str], ask: Ask) -> Answers:
    """Everything, for two different actors of the map: ``ends.ends`` chooses or checks them."""
    found = walks(power_map, ends)
    pool, short = by_chance(found, ask.best * POOL), by_steps(found, ask.best)
    pool.sort(key=_order)
    routes = _routes(power_map, [*pool, *(path for path in short if path not in pool)], ask)
    likely = tuple(routes[: len(pool)])
    by_legs = {route.legs: route for route in routes}
    best, different = likely[: ask.best], apart(likely, min(CHOSEN, ask.best))
    return Answers(
        source=ends[0],
        target=ends[1],
        routes=best,
        shortest=tuple(by_legs[_legs(path)] for path in short),
        apart=different,
        together=at_least_one(different, seed=ask.seed, draws=ask.draws),
        gatekeepers=gatekeepers(found),
        cut=cut(found),
        gains=gains(power_map, found, different, seed=ask.seed),
        losses=losses(found, best, different, seed=ask.seed),
    )


def walks_between(
    power_map: PowerMap, ends: tuple[str, str], best: int = 10
) -> list[tuple[str, ...]]:
    """Whom the routes pass that ``answers`` tells, in its order; nothing more is worked out."""
    found = walks(power_map, ends)
    likely = sorted(by_chance(found, best * POOL), key=_order)[:best]
    told = (*likely, *by_steps(found, best))
    return [(ends[0], *(arc.channel.end for arc in path)) for path in told]


def _order(path: Path) -> tuple[float, int, tuple[str, ...]]:
    """Of routes that are as likely, the one of fewer steps, and then the first by its names."""
    likely = prod(arc.chance for arc in path)
    return -round(likely, 12), len(path), tuple(arc.channel.end for arc in path)


def _legs(path: Path) -> tuple[Leg, ...]:
    return tuple((arc.channel, arc.voice) for arc in path)


def _routes(power_map: PowerMap, paths: Sequence[Path], ask: Ask) -> list[Route]:
    if not paths:
        return []
    draws = Draws((arc.channel for path in paths for arc in path), ask.seed, ask.draws)
    drawn = draws.routes([_legs(path) for path in paths])
    chances = [
        chance(prod(arc.chance for arc in path), row)
        for path, row in zip(paths, drawn, strict=True)
    ]
    steps: dict[Leg, Step] = {
        leg: Step(*leg, chance(leg[0].chance(leg[1]), draws.leg(leg)))
        for path in paths
        for leg in _legs(path)
    }
    return [
        _route(power_map, tuple(steps[leg] for leg in _legs(path)), (own, share, ask))
        for path, own, share in zip(paths, chances, best_shares(drawn), strict=True)
    ]


def _route(power_map: PowerMap, steps: tuple[Step, ...], found: tuple[Chance, float, Ask]) -> Route:
    own, share, ask = found
    legs = tuple((step.channel, step.came) for step in steps)
    names = told.carriers(legs)
    return Route(
        steps=steps,
        chance=own,
        best_share=share,
        arrival=arrival((step.channel for step in steps), ask.today),
        carriers=names,
        not_agreed=told.not_agreed(power_map, names),
        inside_only=told.inside_only(power_map, legs),
    )

"""All that the map can say of one message: the routes, who can stop it, and what would help."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import prod
from statistics import fmean
from typing import Final

from sharedpower.core.plan.choices import Voice
from sharedpower.influence import route as told
from sharedpower.influence.apart import apart
from sharedpower.influence.changes import Gain, Loss, Today, gains, losses
from sharedpower.influence.draws import DRAWS, Draws, best_shares, chance
from sharedpower.influence.gatekeepers import Cut, cut, gatekeepers
from sharedpower.influence.paths import Path, by_chance, by_steps
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.route import Chance, Leg, Route, Step
from sharedpower.influence.timing import arrival
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
    draws = Draws(ask.seed, ask.draws)
    paths = [*pool, *(path for path in short if path not in pool)]
    routes = _routes(power_map, paths, draws, ask.today)
    likely = tuple(routes[: len(pool)])
    by_legs = {route.legs: route for route in routes}
    best, different = likely[: ask.best], apart(likely, min(CHOSEN, ask.best))
    today = Today(different, draws)
    return Answers(
        source=ends[0],
        target=ends[1],
        routes=best,
        shortest=tuple(by_legs[_legs(path)] for path in short),
        apart=different,
        together=today.together,
        gatekeepers=gatekeepers(found),
        cut=cut(found),
        gains=gains(power_map, found, today),
        losses=losses(found, best, today),
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


def _routes(power_map: PowerMap, paths: Sequence[Path], draws: Draws, today: date) -> list[Route]:
    """Routes whose steps have the same ranges have the same range and share, whatever was drawn."""
    if not paths:
        return []
    ways = [_legs(path) for path in paths]
    drawn = [draws.route(legs) for legs in ways]
    alike = defaultdict(list)
    for place, legs in enumerate(ways):
        alike[tuple(sorted(channel.ranges(voice) for channel, voice in legs))].append(place)
    shares = best_shares(drawn)
    found: dict[int, tuple[Chance, float, date]] = {}
    for places in alike.values():
        share = fmean(shares[place] for place in places)
        found |= dict.fromkeys(places, (chance(drawn[places[0]]), share, today))
    steps = {_name(leg): Step(*leg, chance(draws.leg(leg))) for legs in ways for leg in legs}
    return [
        _route(power_map, tuple(steps[_name(leg)] for leg in legs), found[place])
        for place, legs in enumerate(ways)
    ]


def _name(leg: Leg) -> tuple[str, Voice]:
    return leg[0].id, leg[1]


def _route(
    power_map: PowerMap, steps: tuple[Step, ...], found: tuple[Chance, float, date]
) -> Route:
    own, share, today = found
    legs = tuple((step.channel, step.came) for step in steps)
    names = told.carriers(legs)
    return Route(
        steps=steps,
        chance=own,
        best_share=share,
        arrival=arrival((step.channel for step in steps), today),
        carriers=names,
        not_agreed=told.not_agreed(power_map, names),
        inside_only=told.inside_only(power_map, legs),
    )

"""A route that was found, as the plan tells of one."""

from __future__ import annotations

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import ActorKind
from sharedpower.core.plan.parts import Actor, Route
from sharedpower.core.powercube import HEIGHT, Tier
from sharedpower.influence import Route as Way

_REPS = (ActorKind.REPRESENTATIVE, ActorKind.CITIZEN_VOICE)


def as_told(plan: Plan, way: Way, label: str) -> Route:
    """The route as the plan tells of one; what it cannot know is left for the makers to answer."""
    known = {actor.id: actor for actor in plan.actors or ()}
    passed = [known[name] for name in way.actors if name in known]
    carriers = [known[name] for name in way.carriers if name in known]
    reps = [actor for actor in carriers if actor.kind in _REPS]
    messenger = next(iter(reps or carriers or passed), None)
    return Route(
        label=label,
        inside_only=way.inside_only,
        reaches=_highest(plan, passed),
        messenger=messenger.id if messenger else None,
        rep_carries=_whether_a_rep(carriers),
        path=_spaces(plan, passed) or None,
    )


def _whether_a_rep(carriers: list[Actor]) -> bool | None:
    """None where none is known to represent anybody, and of one it is not said what they are."""
    if any(actor.kind in _REPS for actor in carriers):
        return True
    return None if any(actor.kind is None for actor in carriers) else False


def _highest(plan: Plan, actors: list[Actor]) -> Tier | None:
    used = {level.tier for level in plan.levels}
    tiers = [actor.level for actor in actors if actor.level in used and actor.level]
    tiers += [
        space.level
        for space in plan.spaces or ()
        if space.level in used and space.level
        if any(space.id in (actor.spaces or ()) for actor in actors)
    ]
    return max(tiers, key=HEIGHT.__getitem__, default=None)


def _spaces(plan: Plan, actors: list[Actor]) -> tuple[str, ...]:
    """Where those on the route sit, in its order, lower levels first; each once."""
    known = {space.id: space for space in plan.spaces or ()}
    found = []
    for actor in actors:
        own = [known[one] for one in actor.spaces or () if one in known]
        own.sort(key=lambda space: HEIGHT[space.level] if space.level else -1)
        found += [space.id for space in own]
    return tuple(dict.fromkeys(found))

"""Where in the plan an actor is, and on which faces of the cube it stands."""

from __future__ import annotations

from sharedpower.core.plan import Plan


def actor_path(plan: Plan, name: str) -> str:
    """``actors[2]``. Raises StopIteration for somebody who is not in the plan."""
    return f"actors[{next(n for n, one in enumerate(plan.actors or ()) if one.id == name)}]"


def place_of(plan: Plan, name: str) -> tuple[str, ...]:
    """The space and level of the first space it sits in; without one, its own level."""
    used = {level.tier for level in plan.levels}
    actor = next(one for one in plan.actors or () if one.id == name)
    sits = [space for space in plan.spaces or () if space.id in (actor.spaces or ())]
    known = next(((space.type, space.level) for space in sits if space.level in used), None)
    space, tier = known or (None, actor.level)
    return (*((space,) if space else ()), *((tier,) if tier in used and tier else ()))

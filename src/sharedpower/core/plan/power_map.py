"""Which actors and spaces of a power map are kept to the plan's makers."""

from __future__ import annotations

from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Actor, Meeting
from sharedpower.core.powercube import Space


def is_private_space(space: Meeting) -> bool:
    """A claimed space is private unless its owners have agreed."""
    return space.type is Space.CLAIMED and space.owner_consent is not True


def is_private(actor: Actor, plan: Plan) -> bool:
    """As the makers say; otherwise an actor is private that sits only in private spaces."""
    if actor.private is not None:
        return actor.private
    known = {space.id: space for space in plan.spaces or ()}
    own = [known[one] for one in actor.spaces or () if one in known]
    return bool(own) and all(is_private_space(space) for space in own)

"""A chain that joins a claimed space to the level where it is decided, or where it breaks.

Source: Gaventa 2006 on lining up spaces and levels; the test itself is ours (domain brief, A5).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sharedpower.core.pitfalls.condition import Item
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import HEIGHT, Tier


class Missing(StrEnum):
    """What a chain lacks first."""

    ROUTE = "route"
    CLAIMED_SPACE = "claimed_space"
    LINK = "link"


@dataclass(frozen=True, slots=True)
class Chain:
    """The route that joins them, or how far the best one gets. ``joined`` None: not answered yet.

    ``route`` is a path in the plan (``routes[0]``), or ``actors`` are those of a walk over the
    power map (``actors[2]``), in order; ``spaces`` are the route's or the walk's.
    ``breaks``: the two levels between which the best route has no link; twice the same level where
    nothing goes on from the claimed space at the deciding level.
    """

    joined: bool | None
    route: str | None = None
    actors: tuple[str, ...] = ()
    spaces: tuple[Item, ...] = ()
    missing: Missing | None = None
    breaks: tuple[Tier, Tier] | None = None
    waits_for: tuple[str, ...] = ()


def levels_after(plan: Plan, first: Tier, last: Tier) -> tuple[Tier, ...]:
    """The levels that a chain needs after its start: the plan's own between, then the owner's."""
    low, high = sorted((HEIGHT[first], HEIGHT[last]))
    between = [level.tier for level in plan.levels if low < HEIGHT[level.tier] < high]
    between.sort(key=HEIGHT.__getitem__, reverse=HEIGHT[first] == high)
    return (*between, last)

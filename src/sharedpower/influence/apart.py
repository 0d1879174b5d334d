"""Routes that differ in substance, not by one step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sharedpower.influence.route import Route

SHARED: Final = 0.5
"""Two routes are alike when more than this share of all who carry either carries both."""


def apart(routes: Sequence[Route], most: int) -> tuple[Route, ...]:
    """In their order, each route that is alike with none taken before it; at most ``most``."""
    taken: list[Route] = []
    for route in routes:
        if len(taken) < most and not any(alike(route, one) for one in taken):
            taken.append(route)
    return tuple(taken)


def alike(one: Route, other: Route) -> bool:
    """The measure is Jaccard's: carriers of both, divided by carriers of either.

    Two routes that nobody carries, straight from source to target, are alike.
    """
    either = {*one.carriers, *other.carriers}
    both = set(one.carriers) & set(other.carriers)
    return len(both) > SHARED * len(either) if either else True

"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Route
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "one route, inside": {"routes": (Route(inside_only=True),)},
    "one route, inside, whoever carries it": {
        "routes": (Route(inside_only=True, rep_carries=True),)
    },
}
QUIET: dict[str, Answers] = {
    "one route, from outside": {"routes": (Route(inside_only=False),)},
    "one inside, one outside": {"routes": (Route(inside_only=True), Route(inside_only=False))},
    "two routes, both inside": {"routes": (Route(inside_only=True), Route(inside_only=True))},
    "two routes, not answered": {"routes": (Route(), Route())},
    "without a route it does not arise": {"routes": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"routes"}),
    "one route, not answered": ({"routes": (Route(),)}, {"routes[0].inside_only"}),
}

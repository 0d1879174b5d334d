"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Route
from sharedpower.core.powercube import Tier
from tests.plans import Answers

ABOVE: Answers = {
    "decision.owner_level": Tier.NATIONAL,
    "scope.target_level": Tier.LOCAL,
}

FOUND: dict[str, Answers] = {
    "decided nationally, and there are no routes": {**ABOVE, "routes": ()},
    "decided nationally, and the routes end one level short": {
        **ABOVE,
        "routes": (Route(reaches=Tier.LOCAL), Route(reaches=Tier.REGIONAL)),
    },
    "decided for the UK, and the route ends in Wales": {
        "decision.owner_level": Tier.UK,
        "scope.target_level": Tier.NATIONAL,
        "routes": (Route(reaches=Tier.NATIONAL),),
    },
}
QUIET: dict[str, Answers] = {
    "one route reaches the owner": {
        **ABOVE,
        "routes": (Route(reaches=Tier.LOCAL), Route(reaches=Tier.NATIONAL)),
    },
    "a route reaches higher than the owner": {**ABOVE, "routes": (Route(reaches=Tier.UK),)},
    "one route reaches it, and another is not filled in": {
        **ABOVE,
        "routes": (Route(), Route(reaches=Tier.NATIONAL)),
    },
    "does not arise: decided where the work is": {
        "decision.owner_level": Tier.LOCAL,
        "scope.target_level": Tier.LOCAL,
        "routes": (),
    },
    "does not arise: decided below the work": {
        "decision.owner_level": Tier.LOCAL,
        "scope.target_level": Tier.REGIONAL,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"decision.owner_level", "scope.target_level", "routes"}),
    "decided above, routes not given": (ABOVE, {"routes"}),
    "decided above, and one route does not say how far it goes": (
        {**ABOVE, "routes": (Route(reaches=Tier.LOCAL), Route())},
        {"routes[1].reaches"},
    ),
    "nobody knows where it is decided": (
        {"scope.target_level": Tier.LOCAL, "routes": ()},
        {"decision.owner_level"},
    ),
}

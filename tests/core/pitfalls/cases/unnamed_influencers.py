"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import ActorKind
from sharedpower.core.plan.parts import Actor
from tests.plans import Answers

SEEN = Actor(kind=ActorKind.FUNDER, influence=4, visible=True, interests_declared=True)
FOUND: dict[str, Answers] = {
    "a strong actor is out of sight": {
        "actors": (SEEN, Actor(kind=ActorKind.CONTRACTOR, influence=3, visible=False)),
    },
    "the funder does not say what it wants": {
        "actors": (Actor(kind=ActorKind.FUNDER, influence=4, interests_declared=False),),
    },
    "no funder, contractor or senior lead is listed": {
        "actors": (Actor(kind=ActorKind.FRONTLINE), Actor(kind=ActorKind.COMMUNITY_GROUP)),
    },
    "nobody is listed": {"actors": ()},
}
QUIET: dict[str, Answers] = {
    "the funder is listed, seen and open": {"actors": (SEEN,)},
    "a weak actor may stay out of sight": {
        "actors": (
            SEEN,
            Actor(kind=ActorKind.OTHER, influence=2, visible=False, interests_declared=False),
        ),
    },
    "a senior lead with little influence is still listed": {
        "actors": (Actor(kind=ActorKind.SENIOR_LEAD, influence=0),),
    },
    "one of many is a contractor": {
        "actors": (
            Actor(kind=ActorKind.ELECTED, influence=1),
            Actor(kind=ActorKind.CONTRACTOR, influence=3, visible=True, interests_declared=True),
        ),
    },
    "below the influence that the plan itself has raised": {
        "actors": (Actor(kind=ActorKind.FUNDER, influence=3, visible=False),),
        "thresholds.influence": 4,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"actors"}),
    "a strong actor, not known whether seen": (
        {"actors": (Actor(kind=ActorKind.FUNDER, influence=3, interests_declared=True),)},
        {"actors[0].visible"},
    ),
    "one actor, not known of what kind": (
        {"actors": (Actor(influence=1),)},
        {"actors[0].kind"},
    ),
}

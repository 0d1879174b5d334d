"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Actor, Route
from tests.plans import Answers

_REPS = Actor(id="reps", standing=True)
_TEAM = Actor(id="team", standing=False)

FOUND: dict[str, Answers] = {
    "representatives have standing, the team carries it": {
        "actors": (_REPS, _TEAM),
        "routes": (Route(messenger="team", authority_basis="line management"),),
    },
    "nobody carries it": {
        "actors": (_REPS,),
        "routes": (Route(messenger="", authority_basis="a duty"),),
    },
    "there is no route": {"actors": (_REPS,), "routes": ()},
    "the strong one carries it, on no known basis": {
        "actors": (_REPS,),
        "routes": (Route(messenger="reps", authority_basis=""),),
    },
}
QUIET: dict[str, Answers] = {
    "representatives carry it": {
        "actors": (_TEAM, _REPS),
        "routes": (Route(messenger="reps", authority_basis="a seat"),),
    },
    "one of two routes is carried by representatives": {
        "actors": (_TEAM, _REPS),
        "routes": (
            Route(messenger="team", authority_basis="line"),
            Route(messenger="reps", authority_basis="a seat"),
        ),
    },
    "one strong messenger is enough": {
        "actors": (_REPS, Actor(id="llais", standing=True)),
        "routes": (Route(messenger="llais", authority_basis="the 2020 Act"),),
    },
    "nobody has standing": {
        "actors": (_TEAM,),
        "routes": (Route(messenger="team", authority_basis="line"),),
    },
    "no actors, no routes": {"actors": (), "routes": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"actors", "routes"}),
    "the messenger is blank": (
        {"actors": (_REPS,), "routes": (Route(authority_basis="a seat"),)},
        {"routes[0].messenger"},
    ),
    "the messenger's standing is blank": (
        {
            "actors": (_REPS, Actor(id="forum")),
            "routes": (Route(messenger="forum", authority_basis="a seat"),),
        },
        {"actors[1].standing"},
    ),
    "the basis is blank": (
        {"actors": (_REPS,), "routes": (Route(messenger="reps"),)},
        {"routes[0].authority_basis"},
    ),
}

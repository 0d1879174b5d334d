"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Area
from sharedpower.core.plan.parts import Session
from tests.plans import Answers

_SORTED: Answers = {
    "scope.area": Area.RURAL,
    "travel.provided": True,
    "travel.paid_upfront": True,
}

FOUND: dict[str, Answers] = {
    "rural, and no transport": {"scope.area": Area.RURAL, "travel.provided": False},
    "large, and travel is paid back later": {
        "scope.area": Area.LARGE,
        "travel.paid_upfront": False,
    },
    "one session is one place": {**_SORTED, "sessions": (Session(location="Brecon"),)},
    "two sessions in one place, written differently": {
        **_SORTED,
        "sessions": (Session(location="Brecon "), Session(location="brecon")),
    },
}
QUIET: dict[str, Answers] = {
    "in a town it does not arise": {"scope.area": Area.TOWN, "travel.provided": False},
    "in a city it does not arise": {"scope.area": Area.CITY, "travel.paid_upfront": False},
    "online it does not arise": {"scope.area": Area.ONLINE, "travel.provided": False},
    "north and south, with transport paid": {
        **_SORTED,
        "sessions": (Session(location="Brecon"), Session(location="Newtown")),
    },
    "one place, and one session by phone": {
        **_SORTED,
        "sessions": (Session(location="Brecon"), Session(location="")),
    },
    "two places are known and the third is not": {
        **_SORTED,
        "sessions": (Session(), Session(location="Brecon"), Session(location="Newtown")),
    },
    "no sessions": {**_SORTED, "sessions": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"scope.area", "travel.provided", "travel.paid_upfront", "sessions"}),
    "the second place is blank": (
        {**_SORTED, "sessions": (Session(location="Brecon"), Session())},
        {"sessions[1].location"},
    ),
    "no transport, somewhere": ({"travel.provided": False}, {"scope.area"}),
}

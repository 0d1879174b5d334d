"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Group
from tests.plans import Answers

KNOWN = Group(gathers_at=("The young farmers' club",))
FOUND: dict[str, Answers] = {
    "no place is known for the only group": {"audience.groups": (Group(gathers_at=()),)},
    "no place is known for one of two": {
        "audience.groups": (KNOWN, Group(gathers_at=(), seldom_heard=False)),
    },
    "none known for one, another not answered": {
        "audience.groups": (Group(), Group(gathers_at=())),
    },
}
QUIET: dict[str, Answers] = {
    "one place is known": {"audience.groups": (KNOWN,)},
    "a place for each group": {
        "audience.groups": (KNOWN, Group(gathers_at=("The market", "The chapel"))),
    },
    "people gather online": {"audience.groups": (Group(gathers_at=("A chat group",)),)},
    "no group is named": {"audience.groups": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"audience.groups"}),
    "one of two is not answered": (
        {"audience.groups": (KNOWN, Group())},
        {"audience.groups[1].gathers_at"},
    ),
}

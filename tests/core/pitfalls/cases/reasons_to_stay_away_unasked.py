"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Group
from tests.plans import Answers

ASKED = Group(reasons_not_to_come="Nothing came of it last time")
FOUND: dict[str, Answers] = {
    "the only group was not asked": {"audience.groups": (Group(reasons_not_to_come=""),)},
    "one of two groups was not asked": {
        "audience.groups": (ASKED, Group(reasons_not_to_come="", seldom_heard=False)),
    },
    "one was not asked, another not answered": {
        "audience.groups": (Group(), Group(reasons_not_to_come="")),
    },
}
QUIET: dict[str, Answers] = {
    "the only group was asked": {"audience.groups": (ASKED,)},
    "both groups were asked": {
        "audience.groups": (ASKED, Group(reasons_not_to_come="The hall is cold")),
    },
    "asked, and nothing puts them off": {
        "audience.groups": (Group(reasons_not_to_come="They say nothing would"),),
    },
    "no group is named": {"audience.groups": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"audience.groups"}),
    "one of two is not answered": (
        {"audience.groups": (ASKED, Group())},
        {"audience.groups[1].reasons_not_to_come"},
    ),
}

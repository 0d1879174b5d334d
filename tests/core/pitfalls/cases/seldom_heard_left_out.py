"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Group
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "they do not reflect the area": {"audience.reflects_area": False},
    "no group is seldom heard": {
        "audience.groups": (Group(seldom_heard=False), Group(seldom_heard=False))
    },
    "there are no groups": {"audience.groups": ()},
}
QUIET: dict[str, Answers] = {
    "one of two groups is seldom heard": {
        "audience.reflects_area": True,
        "audience.groups": (Group(seldom_heard=False), Group(seldom_heard=True)),
    },
    "one is seldom heard, the other not answered": {
        "audience.reflects_area": True,
        "audience.groups": (Group(), Group(seldom_heard=True)),
    },
    "all are seldom heard": {
        "audience.reflects_area": True,
        "audience.groups": (Group(seldom_heard=True), Group(seldom_heard=True)),
    },
    "the only group is seldom heard": {
        "audience.reflects_area": True,
        "audience.groups": (Group(seldom_heard=True),),
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"audience.reflects_area", "audience.groups"}),
    "one group not answered": (
        {"audience.reflects_area": True, "audience.groups": (Group(seldom_heard=False), Group())},
        {"audience.groups[1].seldom_heard"},
    ),
    "a group is seldom heard": (
        {"audience.groups": (Group(seldom_heard=True),)},
        {"audience.reflects_area"},
    ),
}

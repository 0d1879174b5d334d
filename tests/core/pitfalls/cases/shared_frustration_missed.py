"""Cases for the pitfall of the same name."""

from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "no views from the frontline": {"planning_team.frontline_views": ""},
    "for one side only": {"facilitation.mixed": False},
    "views, yet each side apart": {
        "planning_team.frontline_views": "the forms",
        "facilitation.mixed": False,
    },
}
QUIET: dict[str, Answers] = {
    "views, and both sides together": {
        "planning_team.frontline_views": "the forms",
        "facilitation.mixed": True,
    },
    "short views are views": {"planning_team.frontline_views": "time", "facilitation.mixed": True},
    "nothing gets in their way, they say": {
        "planning_team.frontline_views": "all is well",
        "facilitation.mixed": True,
    },
    "together, whoever runs it": {
        "planning_team.frontline_views": "time",
        "facilitation.mixed": True,
        "facilitation.ground_rules": False,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"planning_team.frontline_views", "facilitation.mixed"}),
    "mixed": ({"facilitation.mixed": True}, {"planning_team.frontline_views"}),
}

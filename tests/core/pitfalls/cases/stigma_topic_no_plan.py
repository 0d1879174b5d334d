"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Action
from tests.plans import Answers

AGAINST = Action(against_stigma=True)
OTHER = Action(against_stigma=False)
FOUND: dict[str, Answers] = {
    "stigma, and no actions": {"about.stigma": True, "actions": ()},
    "stigma, and the only actions are about something else": {
        "about.stigma": True,
        "actions": (OTHER, OTHER),
    },
}
QUIET: dict[str, Answers] = {
    "one of two actions works against it": {"about.stigma": True, "actions": (OTHER, AGAINST)},
    "the topic carries no stigma": {"about.stigma": False, "actions": ()},
    "the topic carries none, and no action is known": {"about.stigma": False},
    "an action works against it, whatever the topic": {"actions": (AGAINST,)},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"about.stigma", "actions"}),
    "stigma, and an action that may work against it": (
        {"about.stigma": True, "actions": (OTHER, Action())},
        {"actions[1].against_stigma"},
    ),
}

"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Action
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "one story, one face": {
        "about.stigma": True,
        "actions": (Action(against_stigma=True, facets=("form.invisible",)),),
    },
    "two actions on the same face": {
        "about.stigma": True,
        "actions": (
            Action(against_stigma=True, facets=("form.invisible",)),
            Action(against_stigma=True, facets=("form.invisible",)),
        ),
    },
    "no actions": {"about.stigma": True, "actions": ()},
    "the second face has nothing to do with stigma": {
        "about.stigma": True,
        "actions": (
            Action(against_stigma=True, facets=("form.invisible",)),
            Action(against_stigma=False, facets=("level.national",)),
        ),
    },
}
QUIET: dict[str, Answers] = {
    "a story and a place": {
        "about.stigma": True,
        "actions": (
            Action(against_stigma=True, facets=("form.invisible",)),
            Action(against_stigma=True, facets=("space.claimed",)),
        ),
    },
    "one action on two faces": {
        "about.stigma": True,
        "actions": (Action(against_stigma=True, facets=("form.invisible", "level.uk")),),
    },
    "two faces, and another action is blank": {
        "about.stigma": True,
        "actions": (
            Action(),
            Action(against_stigma=True, facets=("form.invisible", "level.national")),
        ),
    },
    "no stigma": {"about.stigma": False, "actions": ()},
    "no stigma, and nothing else is known": {"about.stigma": False},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"about.stigma", "actions"}),
    "the second action's faces are blank": (
        {
            "about.stigma": True,
            "actions": (
                Action(against_stigma=True, facets=("form.invisible",)),
                Action(against_stigma=True),
            ),
        },
        {"actions[1].facets"},
    ),
    "nobody says whether it is against stigma": (
        {"about.stigma": True, "actions": (Action(facets=("form.invisible", "space.claimed")),)},
        {"actions[0].against_stigma"},
    ),
}

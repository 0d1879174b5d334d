"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Action
from sharedpower.core.powercube import DEFAULT_LEVELS, FACES, Level, Tier
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "no actions": {"actions": ()},
    "all sit on one face": {
        "actions": (Action(facets=("form.visible",)), Action(facets=("form.visible",)))
    },
    "one of nine is missing": {"actions": (Action(facets=FACES[:8]),)},
    "an action on no face": {"actions": (Action(facets=()),)},
}
QUIET: dict[str, Answers] = {
    "one action names all nine": {"actions": (Action(facets=FACES),)},
    "two actions share the nine": {"actions": (Action(facets=FACES[:4]), Action(facets=FACES[4:]))},
    "all nine are named, and one action is blank": {"actions": (Action(), Action(facets=FACES))},
    "a level that the plan does not use": {
        "levels": DEFAULT_LEVELS[:2],
        "actions": (Action(facets=FACES[:8]),),
    },
    "a level that the plan adds": {
        "levels": (*DEFAULT_LEVELS, Level(Tier.GLOBAL)),
        "actions": (Action(facets=FACES),),
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"actions"}),
    "one action's faces are blank": (
        {"actions": (Action(facets=FACES[:8]), Action())},
        {"actions[1].facets"},
    ),
}

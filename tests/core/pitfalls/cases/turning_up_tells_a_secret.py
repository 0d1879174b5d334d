"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Meeting
from sharedpower.core.powercube import Space
from tests.plans import Answers

SAFE: Answers = {
    "publicity.names_condition": False,
    "spaces": (Meeting(type=Space.INVITED, known_for_condition=False),),
    "about.stigma": True,
    "invite.privacy": True,
}
FOUND: dict[str, Answers] = {
    "the poster names a condition": SAFE | {"publicity.names_condition": True},
    "people are asked to a place known for it": {
        "spaces": (
            Meeting(type=Space.INVITED, known_for_condition=False),
            Meeting(type=Space.INVITED, known_for_condition=True),
        ),
    },
    "everyone can see who else was asked": SAFE | {"invite.privacy": False},
}
QUIET: dict[str, Answers] = {
    "a neutral title and place, and private invitations": SAFE,
    "open invitations to a topic without stigma": SAFE
    | {"about.stigma": False, "invite.privacy": False},
    "people's own place is known for it": SAFE
    | {"spaces": (Meeting(type=Space.CLAIMED, known_for_condition=True),)},
    "the door of a closed space says nothing about people": SAFE
    | {"spaces": (Meeting(type=Space.CLOSED, known_for_condition=True),)},
    "no place yet": SAFE | {"spaces": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"publicity.names_condition", "spaces", "about.stigma", "invite.privacy"},
    ),
    "a place known for it, not told whose": (
        SAFE | {"spaces": (Meeting(known_for_condition=True),)},
        {"spaces[0].type"},
    ),
    "open invitations, not told whether there is stigma": (
        SAFE | {"about.stigma": None, "invite.privacy": False},
        {"about.stigma"},
    ),
}

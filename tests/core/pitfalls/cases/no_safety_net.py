"""Cases for the pitfall of the same name."""

from tests.plans import Answers

_NET: Answers = {
    "support.named_person": "the peer worker",
    "support.quiet_room": True,
    "support.opt_out": True,
    "support.follow_up": True,
}

FOUND: dict[str, Answers] = {
    "trauma is likely and nobody is named": {
        "about.trauma_likely": True,
        "support.named_person": "",
    },
    "stigma, and nobody calls afterwards": {
        **_NET,
        "about.stigma": True,
        "support.follow_up": False,
    },
    "no quiet room": {"about.trauma_likely": True, "support.quiet_room": False},
    "no right to stop": {
        "about.stigma": True,
        "about.trauma_likely": False,
        "support.opt_out": False,
    },
}
QUIET: dict[str, Answers] = {
    "all four are there": {**_NET, "about.trauma_likely": True, "about.stigma": True},
    "all four are there, whatever the subject": {**_NET},
    "neither stigma nor trauma": {
        "about.trauma_likely": False,
        "about.stigma": False,
        "support.quiet_room": False,
    },
    "neither, and nothing else is known": {"about.trauma_likely": False, "about.stigma": False},
    "neither, and nothing is there": {
        "about.trauma_likely": False,
        "about.stigma": False,
        "support.named_person": "",
        "support.quiet_room": False,
        "support.opt_out": False,
        "support.follow_up": False,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "about.trauma_likely",
            "about.stigma",
            "support.named_person",
            "support.quiet_room",
            "support.opt_out",
            "support.follow_up",
        },
    ),
    "no quiet room, subject half known": (
        {"about.stigma": False, "support.quiet_room": False},
        {"about.trauma_likely"},
    ),
    "trauma is likely, one blank": (
        {**_NET, "about.trauma_likely": True, "support.follow_up": None},
        {"support.follow_up"},
    ),
}

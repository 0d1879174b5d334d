"""Cases for the pitfall of the same name."""

from tests.plans import Answers

EQUIPPED: Answers = {
    "handover.responsibility": True,
    "handover.budget": 12_000,
    "handover.staff_time": 8,
    "handover.training": "Two days on running a building",
}

FOUND: dict[str, Answers] = {
    "handed over with no money": {**EQUIPPED, "handover.budget": 0},
    "handed over with nobody's time": {**EQUIPPED, "handover.staff_time": 0},
    "handed over with no training": {**EQUIPPED, "handover.training": ""},
    "handed over with no money, the rest not given": {
        "handover.responsibility": True,
        "handover.budget": 0,
    },
}
QUIET: dict[str, Answers] = {
    "handed over with the means": EQUIPPED,
    "handed over with the least of each": {
        **EQUIPPED,
        "handover.budget": 1,
        "handover.staff_time": 1,
    },
    "the means are there, handed over or not": {**EQUIPPED, "handover.responsibility": None},
    "does not arise: nothing is handed over": {"handover.responsibility": False},
    "does not arise: nothing is handed over, and there is no budget": {
        "handover.responsibility": False,
        "handover.budget": 0,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "handover.responsibility",
            "handover.budget",
            "handover.staff_time",
            "handover.training",
        },
    ),
    "handed over, training not given": (
        {**EQUIPPED, "handover.training": None},
        {"handover.training"},
    ),
}

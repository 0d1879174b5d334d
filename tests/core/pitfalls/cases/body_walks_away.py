"""Cases for the pitfall of the same name."""

from tests.plans import Answers

STAYS: Answers = {
    "handover.responsibility": True,
    "handover.retained_duties": ("Fire safety", "Roof repairs for ten years"),
    "handover.named_officer": "Community assets officer",
}

FOUND: dict[str, Answers] = {
    "the body keeps no duties": {**STAYS, "handover.retained_duties": ()},
    "there is nobody to ring": {**STAYS, "handover.named_officer": ""},
    "the body keeps nothing, and nobody is named": {
        **STAYS,
        "handover.retained_duties": (),
        "handover.named_officer": "",
    },
}
QUIET: dict[str, Answers] = {
    "the body keeps duties and names an officer": STAYS,
    "one duty is kept": {**STAYS, "handover.retained_duties": ("Insurance",)},
    "does not arise: nothing is handed over": {"handover.responsibility": False},
    "does not arise: nothing is handed over, so nothing is kept": {
        "handover.responsibility": False,
        "handover.retained_duties": (),
        "handover.named_officer": "",
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"handover.responsibility", "handover.retained_duties", "handover.named_officer"},
    ),
    "handed over, officer not given": (
        {**STAYS, "handover.named_officer": None},
        {"handover.named_officer"},
    ),
}

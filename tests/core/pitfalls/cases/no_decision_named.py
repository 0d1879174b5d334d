"""Cases for the pitfall of the same name."""

from sharedpower.core.powercube import Tier
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "there is no decision": {"decision.title": ""},
    "there is a decision, and nobody owns it": {
        "decision.title": "How the day centre opens",
        "decision.owner": "",
    },
    "a level is given, but no owner": {
        "decision.owner": "",
        "decision.owner_level": Tier.REGIONAL,
    },
}
QUIET: dict[str, Answers] = {
    "decision, owner and level are named": {
        "decision.title": "How the day centre opens",
        "decision.owner": "Cabinet member for care",
        "decision.owner_level": Tier.REGIONAL,
    },
    "all three are named, at the lowest level": {
        "decision.title": "Who holds the key",
        "decision.owner": "The hall committee",
        "decision.owner_level": Tier.HOUSEHOLD,
    },
    "all three are named, in a word each": {
        "decision.title": "Buses",
        "decision.owner": "Ministers",
        "decision.owner_level": Tier.NATIONAL,
    },
    "all three are named, and there is no date": {
        "decision.title": "Whether the clinic moves",
        "decision.owner": "The Health Board",
        "decision.owner_level": Tier.LOCAL,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"decision.title", "decision.owner", "decision.owner_level"}),
    "only the level is missing": (
        {"decision.title": "Buses", "decision.owner": "Ministers"},
        {"decision.owner_level"},
    ),
}

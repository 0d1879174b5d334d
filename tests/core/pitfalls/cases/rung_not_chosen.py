"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Rungs
from tests.plans import Answers

REASON = "People live with it every day, and the budget is theirs to set with us"

FOUND: dict[str, Answers] = {
    "a rung for no reason": {"ladder.at": (Rungs(intended=6),), "ladder.reason": ""},
    "no rung at any level": {"ladder.at": (), "ladder.reason": REASON},
    "no reason, whatever the rung": {"ladder.reason": ""},
}
QUIET: dict[str, Answers] = {
    "a rung and a reason": {"ladder.at": (Rungs(intended=6),), "ladder.reason": REASON},
    "the lowest rung, and a reason": {"ladder.at": (Rungs(intended=1),), "ladder.reason": REASON},
    "a rung at each of two levels, and a reason": {
        "ladder.at": (Rungs(intended=7), Rungs(intended=4)),
        "ladder.reason": REASON,
    },
    "telling, chosen because it is decided": {
        "ladder.at": (Rungs(intended=3, promised=3),),
        "ladder.reason": "The law settles it",
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"ladder.at", "ladder.reason"}),
    "a reason, and a rung at one level of two": (
        {"ladder.at": (Rungs(intended=6), Rungs()), "ladder.reason": REASON},
        {"ladder.at[1].intended"},
    ),
}

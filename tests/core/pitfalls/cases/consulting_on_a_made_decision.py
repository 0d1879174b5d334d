"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Status
from sharedpower.core.plan.parts import Rungs
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "made, and consultation is promised": {
        "decision.status": Status.MADE,
        "ladder.at": (Rungs(promised=4),),
    },
    "made, and one of two levels is promised partnership": {
        "decision.status": Status.MADE,
        "ladder.at": (Rungs(promised=3), Rungs(promised=6)),
    },
}
QUIET: dict[str, Answers] = {
    "still open": {"decision.status": Status.OPEN},
    "made, and people are only told": {
        "decision.status": Status.MADE,
        "ladder.at": (Rungs(promised=3),),
    },
    "nothing is promised above telling, whatever the status": {"ladder.at": (Rungs(promised=2),)},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"decision.status", "ladder.at"}),
    "made, promise not given": (
        {"decision.status": Status.MADE, "ladder.at": (Rungs(),)},
        {"ladder.at[0].promised"},
    ),
}

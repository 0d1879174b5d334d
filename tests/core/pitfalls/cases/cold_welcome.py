"""Cases for the pitfall of the same name."""

from dataclasses import replace

from sharedpower.core.plan.parts import Meeting
from sharedpower.core.powercube import Space
from tests.plans import Answers

WARM = Meeting(type=Space.INVITED, host=True, greeting=True, food=True, layout=True, breaks=True)
FOUND: dict[str, Answers] = {
    "no food and no breaks": {"spaces": (replace(WARM, food=False, breaks=False),)},
    "one of two has nothing, the rest not told": {
        "spaces": (WARM, Meeting(type=Space.INVITED, host=False, greeting=False)),
    },
    "no breaks, where the plan allows no gap": {
        "spaces": (replace(WARM, breaks=False),),
        "thresholds.welcome_gaps": 1,
    },
}
QUIET: dict[str, Answers] = {
    "all five": {"spaces": (WARM,)},
    "only food is missing": {"spaces": (replace(WARM, food=False),)},
    "one gap in each of two spaces": {
        "spaces": (replace(WARM, food=False), replace(WARM, breaks=False)),
    },
    "two gaps, where the plan allows them": {
        "spaces": (replace(WARM, food=False, breaks=False),),
        "thresholds.welcome_gaps": 3,
    },
    "four of five, the fifth not told": {"spaces": (replace(WARM, layout=None),)},
    "people's own place owes us no welcome": {
        "spaces": (Meeting(type=Space.CLAIMED, host=False, greeting=False, food=False),),
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"spaces"}),
    "one gap, and another not told": (
        {"spaces": (replace(WARM, food=False, layout=None),)},
        {"spaces[0].layout"},
    ),
}

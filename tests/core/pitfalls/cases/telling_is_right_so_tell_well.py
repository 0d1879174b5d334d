"""Cases for the pitfall of the same name."""

from datetime import date

from sharedpower.core.plan.choices import Undated
from sharedpower.core.plan.parts import Rungs
from tests.plans import Answers

TOLD: Answers = {"ladder.at": (Rungs(promised=3),)}
TOLD_WELL: Answers = {
    **TOLD,
    "information.reasons": "The lease ends in June",
    "information.review_date": date(2031, 6, 1),
    "information.contact": "The library desk",
}

FOUND: dict[str, Answers] = {
    "told without reasons": {**TOLD_WELL, "information.reasons": ""},
    "told, and it is never looked at again": {
        **TOLD_WELL,
        "information.review_date": Undated.NONE,
    },
    "told at one of two levels, with nobody to ask": {
        "ladder.at": (Rungs(promised=6), Rungs(promised=3)),
        "information.contact": "",
    },
}
QUIET: dict[str, Answers] = {
    "told well": TOLD_WELL,
    "all is there, whatever is promised": {
        "information.reasons": "The lease ends in June",
        "information.review_date": date(2031, 6, 1),
        "information.contact": "The library desk",
    },
    "does not arise: people are asked": {
        "ladder.at": (Rungs(promised=4),),
        "information.reasons": "",
    },
    "does not arise: less than informing is promised": {
        "ladder.at": (Rungs(promised=2),),
        "information.contact": "",
    },
    "does not arise: nothing is promised at any level": {
        "ladder.at": (),
        "information.contact": "",
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "ladder.at",
            "information.reasons",
            "information.review_date",
            "information.contact",
        },
    ),
    "told, and the review date is not given": (
        {**TOLD_WELL, "information.review_date": None},
        {"information.review_date"},
    ),
    "no reasons, and the promise is not given": (
        {"ladder.at": (Rungs(),), "information.reasons": ""},
        {"ladder.at[0].promised"},
    ),
}

"""Cases for the pitfall of the same name."""

from datetime import date

from sharedpower.core.plan.choices import Undated
from sharedpower.core.plan.parts import Rungs
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "partnership, and no date to look again": {
        "ladder.at": (Rungs(intended=6),),
        "review.resource_check_date": Undated.NONE,
    },
    "control at one of two levels, and no date": {
        "ladder.at": (Rungs(intended=4), Rungs(intended=8)),
        "review.resource_check_date": Undated.NONE,
    },
}
QUIET: dict[str, Answers] = {
    "partnership, with a date": {
        "ladder.at": (Rungs(intended=6),),
        "review.resource_check_date": date(2031, 3, 1),
    },
    "a date, whatever is intended": {"review.resource_check_date": date(2031, 3, 1)},
    "does not arise: placation, and no date": {
        "ladder.at": (Rungs(intended=5),),
        "review.resource_check_date": Undated.NONE,
    },
    "does not arise: no rung at any level": {
        "ladder.at": (),
        "review.resource_check_date": Undated.NONE,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"ladder.at", "review.resource_check_date"}),
    "partnership, date not given": (
        {"ladder.at": (Rungs(intended=7),)},
        {"review.resource_check_date"},
    ),
    "no date, and one level of two is not given": (
        {
            "ladder.at": (Rungs(intended=3), Rungs()),
            "review.resource_check_date": Undated.NONE,
        },
        {"ladder.at[1].intended"},
    ),
}

"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Format
from sharedpower.core.plan.sections import Thresholds
from tests.plans import Answers

IN_TIME: Answers = {"information.days_before": 10, "information.easy_read": True}

FOUND: dict[str, Answers] = {
    "nine days before": {**IN_TIME, "information.days_before": 9},
    "on the day": {"information.days_before": 0},
    "people who need Easy Read do not get it": {
        "information.days_before": 20,
        "information.easy_read": False,
        "information.formats": (Format.PLAIN, Format.LARGE_PRINT),
    },
    "the makers ask for three weeks": {**IN_TIME, "thresholds": Thresholds(papers_days=21)},
}
QUIET: dict[str, Answers] = {
    "ten days before, with Easy Read": IN_TIME,
    "no Easy Read, and there is audio": {
        "information.days_before": 14,
        "information.easy_read": False,
        "information.formats": (Format.PLAIN, Format.AUDIO),
    },
    "Easy Read is among the formats": {
        "information.days_before": 14,
        "information.formats": (Format.EASY_READ,),
    },
    "the makers find a week enough": {
        **IN_TIME,
        "information.days_before": 7,
        "thresholds": Thresholds(papers_days=7),
    },
    "plain print only, and whoever needs Easy Read has it": {
        **IN_TIME,
        "information.formats": (Format.PLAIN,),
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"information.days_before", "information.easy_read", "information.formats"},
    ),
    "in time, without Easy Read, formats not given": (
        {"information.days_before": 10, "information.easy_read": False},
        {"information.formats"},
    ),
}

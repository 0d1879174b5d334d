"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.sections import Thresholds
from tests.plans import Answers

ENOUGH: Answers = {
    "timeline.large_change": True,
    "timeline.iterations": 2,
    "timeline.months": 6,
    "timeline.staffing_disclosed": True,
}

FOUND: dict[str, Answers] = {
    "a large change in one round": {**ENOUGH, "timeline.iterations": 1},
    "a large change in five months": {**ENOUGH, "timeline.months": 5},
    "a large change, and staffing is not mentioned to people": {
        **ENOUGH,
        "timeline.staffing_disclosed": False,
    },
    "the makers ask for a year": {**ENOUGH, "thresholds": Thresholds(change_months=12)},
}
QUIET: dict[str, Answers] = {
    "just enough rounds and months, and staffing is told": ENOUGH,
    "plenty of time": {**ENOUGH, "timeline.iterations": 4, "timeline.months": 24},
    "does not arise: a small change": {"timeline.large_change": False},
    "does not arise: a small change in one month": {
        "timeline.large_change": False,
        "timeline.iterations": 1,
        "timeline.months": 1,
    },
    "the makers find one round enough": {
        **ENOUGH,
        "timeline.iterations": 1,
        "thresholds": Thresholds(change_rounds=1),
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "timeline.large_change",
            "timeline.iterations",
            "timeline.months",
            "timeline.staffing_disclosed",
        },
    ),
    "one round, and nobody has said whether the change is large": (
        {"timeline.iterations": 1},
        {"timeline.large_change"},
    ),
    "large, with time enough": (
        {"timeline.large_change": True, "timeline.iterations": 2, "timeline.months": 9},
        {"timeline.staffing_disclosed"},
    ),
}

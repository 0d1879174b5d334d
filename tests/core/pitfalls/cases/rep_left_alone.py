"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Route
from tests.plans import Answers

_SUPPORTED: Answers = {
    "routes": (Route(rep_carries=True),),
    "reps.training": True,
    "reps.prebrief": True,
    "reps.buddy": True,
    "reps.report_back_channel": True,
}

FOUND: dict[str, Answers] = {
    "no training": {**_SUPPORTED, "reps.training": False},
    "on one of two routes, without a buddy": {
        "routes": (Route(rep_carries=False), Route(rep_carries=True)),
        "reps.buddy": False,
    },
    "no way to report back": {
        "routes": (Route(rep_carries=True),),
        "reps.report_back_channel": False,
    },
    "no briefing before": {**_SUPPORTED, "reps.prebrief": False},
}
QUIET: dict[str, Answers] = {
    "all four are there": {**_SUPPORTED},
    "all four are there, and no route is known": {**_SUPPORTED, "routes": None},
    "no representative on a route": {"routes": (Route(rep_carries=False),), "reps.training": False},
    "no route": {"routes": (), "reps.training": False},
    "no route, and nothing else is known": {"routes": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"routes", "reps.training", "reps.prebrief", "reps.buddy", "reps.report_back_channel"},
    ),
    "no training, route not answered": (
        {"routes": (Route(),), "reps.training": False},
        {"routes[0].rep_carries"},
    ),
    "one of four is blank": ({**_SUPPORTED, "reps.buddy": None}, {"reps.buddy"}),
}

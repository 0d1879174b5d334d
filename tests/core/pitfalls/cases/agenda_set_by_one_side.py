"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Party
from tests.plans import Answers

BOTH = (Party.STAFF, Party.LIVED_EXPERIENCE)
FOUND: dict[str, Answers] = {
    "staff and partners set it": {"agenda.set_by": (Party.STAFF, Party.PARTNERS)},
    "nobody sets it": {"agenda.set_by": (), "agenda.open_share": 50},
    "set together, with just under a quarter left open": {
        "agenda.set_by": BOTH,
        "agenda.open_share": 24,
    },
    "below a share that the plan itself has raised": {
        "agenda.set_by": BOTH,
        "agenda.open_share": 30,
        "thresholds.open_share": 40,
    },
}
QUIET: dict[str, Answers] = {
    "set together, with a quarter left open": {"agenda.set_by": BOTH, "agenda.open_share": 25},
    "set by people with lived experience alone": {
        "agenda.set_by": (Party.LIVED_EXPERIENCE,),
        "agenda.open_share": 30,
    },
    "all of the time is open": {"agenda.set_by": (*BOTH, Party.CHAIR), "agenda.open_share": 100},
    "a small share, where the plan asks for no more": {
        "agenda.set_by": BOTH,
        "agenda.open_share": 10,
        "thresholds.open_share": 10,
    },
    "none of it open, where the plan asks for none": {
        "agenda.set_by": BOTH,
        "agenda.open_share": 0,
        "thresholds.open_share": 0,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"agenda.set_by", "agenda.open_share"}),
    "set together, share not told": ({"agenda.set_by": BOTH}, {"agenda.open_share"}),
}

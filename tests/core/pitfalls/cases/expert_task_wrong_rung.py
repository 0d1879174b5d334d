"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Rungs
from sharedpower.core.plan.sections import Thresholds
from tests.plans import Answers

URGENT: Answers = {
    "decision.specialist": True,
    "timeline.weeks": 3,
    "ladder.at": (Rungs(intended=5),),
    "decision.consent_points": ("Before the survey starts",),
}

FOUND: dict[str, Answers] = {
    "three weeks, and partnership is intended": {**URGENT, "ladder.at": (Rungs(intended=6),)},
    "three weeks, and nobody is asked to consent": {**URGENT, "decision.consent_points": ()},
    "control is intended at one of two levels": {
        **URGENT,
        "ladder.at": (Rungs(intended=4), Rungs(intended=8)),
    },
    "the makers ask for eight weeks": {
        **URGENT,
        "timeline.weeks": 7,
        "decision.consent_points": (),
        "thresholds": Thresholds(expert_weeks=8),
    },
}
QUIET: dict[str, Answers] = {
    "people are asked, and consent at a named point": URGENT,
    "no rung is intended, and people consent": {**URGENT, "ladder.at": ()},
    "does not arise: there are four weeks": {
        **URGENT,
        "timeline.weeks": 4,
        "ladder.at": (Rungs(intended=6),),
    },
    "does not arise: no specialist skill is needed": {
        "decision.specialist": False,
        "ladder.at": (Rungs(intended=8),),
    },
    "does not arise: there is time, whoever does it": {
        "timeline.weeks": 30,
        "decision.consent_points": (),
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"decision.specialist", "timeline.weeks", "ladder.at", "decision.consent_points"},
    ),
    "an urgent expert task, consent not given": (
        {**URGENT, "decision.consent_points": None},
        {"decision.consent_points"},
    ),
    "nobody has said how long there is": (
        {**URGENT, "timeline.weeks": None, "decision.consent_points": ()},
        {"timeline.weeks"},
    ),
}

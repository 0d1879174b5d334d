"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Employer
from tests.plans import Answers

SHARED: Answers = {
    "facilitation.facilitator_employer": Employer.DECISION_OWNER,
    "facilitation.co_facilitator_lived_experience": True,
    "facilitation.ground_rules": True,
}
FOUND: dict[str, Answers] = {
    "the decider's own staff run it alone": SHARED
    | {"facilitation.co_facilitator_lived_experience": False},
    "no ground rules, though facilitation is shared": SHARED | {"facilitation.ground_rules": False},
    "no ground rules, though the facilitator is independent": {
        "facilitation.facilitator_employer": Employer.INDEPENDENT,
        "facilitation.ground_rules": False,
    },
}
QUIET: dict[str, Answers] = {
    "the decider's staff share the facilitating, with ground rules": SHARED,
    "an independent facilitator alone, with ground rules": SHARED
    | {
        "facilitation.facilitator_employer": Employer.INDEPENDENT,
        "facilitation.co_facilitator_lived_experience": False,
    },
    "a community group runs it, with ground rules": {
        "facilitation.facilitator_employer": Employer.COMMUNITY_GROUP,
        "facilitation.ground_rules": True,
    },
    "another body runs it, with ground rules": {
        "facilitation.facilitator_employer": Employer.OTHER_BODY,
        "facilitation.ground_rules": True,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, set(SHARED)),
    "the decider's staff, not told who stands beside them": (
        SHARED | {"facilitation.co_facilitator_lived_experience": None},
        {"facilitation.co_facilitator_lived_experience"},
    ),
}

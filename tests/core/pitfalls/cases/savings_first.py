"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Principle
from tests.plans import Answers

HELPS: Answers = {
    "purpose.outcomes": ("People get home sooner",),
    "purpose.helps_people": True,
}

FOUND: dict[str, Answers] = {
    "savings are the organising idea": {
        **HELPS,
        "purpose.organising_principle": Principle.SAVINGS,
    },
    "no outcome helps people": {
        "purpose.organising_principle": Principle.BETTER_OUTCOMES,
        "purpose.outcomes": ("Fewer buildings to heat",),
        "purpose.helps_people": False,
    },
    "there are no outcomes": {"purpose.outcomes": ()},
}
QUIET: dict[str, Answers] = {
    "organised around better outcomes": {
        **HELPS,
        "purpose.organising_principle": Principle.BETTER_OUTCOMES,
    },
    "organised around a legal duty": {
        **HELPS,
        "purpose.organising_principle": Principle.LEGAL_DUTY,
    },
    "a mix, with an outcome that helps people": {
        **HELPS,
        "purpose.organising_principle": Principle.MIXED,
    },
    "savings are expected as a side effect": {
        **HELPS,
        "purpose.organising_principle": Principle.RIGHTS,
        "purpose.savings_target": 20_000,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"purpose.organising_principle", "purpose.outcomes", "purpose.helps_people"},
    ),
    "the outcomes are good, and the organising idea is not given": (
        HELPS,
        {"purpose.organising_principle"},
    ),
}

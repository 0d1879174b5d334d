"""Cases for the pitfall of the same name."""

from tests.plans import Answers

_ALL: Answers = {
    "support.staff_paid": True,
    "support.payment_offered": True,
    "support.expenses_upfront": True,
    "support.carer_cover": True,
    "support.benefits_advice": True,
}

FOUND: dict[str, Answers] = {
    "staff are paid, people are not": {
        "support.staff_paid": True,
        "support.payment_offered": False,
    },
    "expenses are paid back later": {**_ALL, "support.expenses_upfront": False},
    "no cover for care": {**_ALL, "support.carer_cover": False},
    "no advice on benefits": {"support.staff_paid": True, "support.benefits_advice": False},
}
QUIET: dict[str, Answers] = {
    "all four are offered": {**_ALL},
    "all four are offered, and staff is not answered": {
        "support.payment_offered": True,
        "support.expenses_upfront": True,
        "support.carer_cover": True,
        "support.benefits_advice": True,
    },
    "staff come in their own time": {"support.staff_paid": False, "support.payment_offered": False},
    "staff come in their own time, and nothing else is known": {"support.staff_paid": False},
    "nobody is paid and nothing is offered": {
        "support.staff_paid": False,
        "support.payment_offered": False,
        "support.expenses_upfront": False,
        "support.carer_cover": False,
        "support.benefits_advice": False,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "support.staff_paid",
            "support.payment_offered",
            "support.expenses_upfront",
            "support.carer_cover",
            "support.benefits_advice",
        },
    ),
    "no payment, and staff not answered": (
        {"support.payment_offered": False},
        {"support.staff_paid"},
    ),
    "three offered": (
        {
            "support.staff_paid": True,
            "support.payment_offered": True,
            "support.expenses_upfront": True,
            "support.carer_cover": True,
        },
        {"support.benefits_advice"},
    ),
}

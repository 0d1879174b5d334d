"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Constraint
from tests.plans import Answers

LIMITED: Answers = {
    "decision.constraints_checked": True,
    "decision.constrained_by": (Constraint(instrument="The grant's rules"),),
}

FOUND: dict[str, Answers] = {
    "nobody has checked": {"decision.constraints_checked": False},
    "a limit is known and not explained": {**LIMITED, "information.explains_limits": False},
    "a limit is listed and not explained, whoever checked": {
        "decision.constrained_by": (Constraint(),),
        "information.explains_limits": False,
    },
}
QUIET: dict[str, Answers] = {
    "the limits are explained": {**LIMITED, "information.explains_limits": True},
    "checked, and there are none": {
        "decision.constraints_checked": True,
        "decision.constrained_by": (),
    },
    "checked, there are none, so there is nothing to explain": {
        "decision.constraints_checked": True,
        "decision.constrained_by": (),
        "information.explains_limits": False,
    },
    "checked and explained, before the list is written": {
        "decision.constraints_checked": True,
        "information.explains_limits": True,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {
            "decision.constraints_checked",
            "decision.constrained_by",
            "information.explains_limits",
        },
    ),
    "a limit is known": (LIMITED, {"information.explains_limits"}),
    "no limits are listed, and nobody says that they checked": (
        {"decision.constrained_by": ()},
        {"decision.constraints_checked"},
    ),
}

"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import WarmUp
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "no warm-up": {"activities.warm_up": WarmUp.NONE},
    "a physical one that nobody can sit out": {
        "activities.warm_up": WarmUp.PHYSICAL,
        "activities.warm_up_opt_out": False,
    },
    "a personal one that nobody can sit out": {
        "activities.warm_up": WarmUp.PERSONAL,
        "activities.warm_up_opt_out": False,
    },
    "no shared aim": {"activities.warm_up": WarmUp.LIGHT, "activities.shared_aim": ""},
}
QUIET: dict[str, Answers] = {
    "a light one, and an aim": {
        "activities.warm_up": WarmUp.LIGHT,
        "activities.shared_aim": "forms that help",
    },
    "a light one does not need a way out": {
        "activities.warm_up": WarmUp.LIGHT,
        "activities.warm_up_opt_out": False,
        "activities.shared_aim": "forms that help",
    },
    "a physical one that people can skip": {
        "activities.warm_up": WarmUp.PHYSICAL,
        "activities.warm_up_opt_out": True,
        "activities.shared_aim": "forms that help",
    },
    "a personal one that people can skip": {
        "activities.warm_up": WarmUp.PERSONAL,
        "activities.warm_up_opt_out": True,
        "activities.shared_aim": "forms that help",
    },
    "a light one that people can skip as well": {
        "activities.warm_up": WarmUp.LIGHT,
        "activities.warm_up_opt_out": True,
        "activities.shared_aim": "a bus",
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"activities.warm_up", "activities.warm_up_opt_out", "activities.shared_aim"},
    ),
    "physical, with an aim": (
        {"activities.warm_up": WarmUp.PHYSICAL, "activities.shared_aim": "a bus"},
        {"activities.warm_up_opt_out"},
    ),
}

"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Sure
from sharedpower.core.powercube import Tier
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "nobody was contacted": {"allies.contacted": ()},
    "nobody has checked": {"allies.shared_elsewhere": Sure.UNCHECKED},
    "a guess: not elsewhere, and nobody was contacted": {
        "allies.contacted": (),
        "allies.shared_elsewhere": Sure.NO,
    },
}
QUIET: dict[str, Answers] = {
    "they were asked and see it too": {
        "allies.contacted": ("Ceredigion",),
        "allies.shared_elsewhere": Sure.YES,
    },
    "they were asked and do not see it": {
        "allies.contacted": ("Ceredigion",),
        "allies.shared_elsewhere": Sure.NO,
    },
    "two were asked": {
        "allies.contacted": ("Ceredigion", "the ambulance trust"),
        "allies.shared_elsewhere": Sure.YES,
    },
    "asked, on a purely local matter": {
        "allies.contacted": ("the next ward",),
        "allies.shared_elsewhere": Sure.NO,
        "scope.target_level": Tier.LOCAL,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"allies.contacted", "allies.shared_elsewhere"}),
    "contacted, no answer yet": (
        {"allies.contacted": ("Ceredigion",)},
        {"allies.shared_elsewhere"},
    ),
}

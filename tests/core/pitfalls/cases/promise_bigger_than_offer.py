"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Rungs
from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "one rung more is promised than intended": {"ladder.at": (Rungs(intended=4, promised=5),)},
    "more is promised at one of two levels": {
        "ladder.at": (Rungs(intended=6, promised=6), Rungs(intended=3, promised=6)),
    },
    "publicity says co-production, and placation is intended": {
        "ladder.at": (Rungs(intended=5, promised=5),),
        "publicity.says_coproduction": True,
    },
    "publicity says co-production, and no level is partnership": {
        "ladder.at": (Rungs(intended=5), Rungs(intended=3)),
        "publicity.says_coproduction": True,
    },
}
QUIET: dict[str, Answers] = {
    "the promise is what is intended": {
        "ladder.at": (Rungs(intended=5, promised=5),),
        "publicity.says_coproduction": False,
    },
    "less is promised than intended": {
        "ladder.at": (Rungs(intended=5, promised=4),),
        "publicity.says_coproduction": False,
    },
    "publicity says co-production, and partnership is intended": {
        "ladder.at": (Rungs(intended=6, promised=6),),
        "publicity.says_coproduction": True,
    },
    "publicity says co-production, and one of two levels is partnership": {
        "ladder.at": (Rungs(intended=6, promised=6), Rungs(intended=4, promised=4)),
        "publicity.says_coproduction": True,
    },
    "does not arise: no rung is intended or promised at any level": {
        "ladder.at": (),
        "publicity.says_coproduction": True,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"ladder.at", "publicity.says_coproduction"}),
    "promise not given": (
        {"ladder.at": (Rungs(intended=5),), "publicity.says_coproduction": False},
        {"ladder.at[0].promised"},
    ),
    "intention not given": (
        {"ladder.at": (Rungs(promised=6),), "publicity.says_coproduction": False},
        {"ladder.at[0].intended"},
    ),
}

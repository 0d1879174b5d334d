"""Cases for the pitfall of the same name."""

from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "a target, and no discovery": {
        "purpose.savings_target": 50_000,
        "purpose.discovery_done": False,
    },
    "even the smallest target, and no discovery": {
        "purpose.savings_target": 1,
        "purpose.discovery_done": False,
    },
}
QUIET: dict[str, Answers] = {
    "a target, after discovery": {
        "purpose.savings_target": 50_000,
        "purpose.discovery_done": True,
    },
    "discovery is done, target or no target": {"purpose.discovery_done": True},
    "does not arise: there is no target": {
        "purpose.savings_target": 0,
        "purpose.discovery_done": False,
    },
    "does not arise: no target, and discovery not mentioned": {"purpose.savings_target": 0},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"purpose.savings_target", "purpose.discovery_done"}),
    "a target": ({"purpose.savings_target": 50_000}, {"purpose.discovery_done"}),
}

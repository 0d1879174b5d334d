"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.parts import Option
from tests.plans import Answers

SHOWN = Option(label="Keep it", shown=True)
DROPPED = Option(label="Move it", shown=False, dropped_reason="The site floods")

FOUND: dict[str, Answers] = {
    "one of two options is not shown, for no public reason": {
        "decision.options": (SHOWN, Option(label="Close it", shown=False, dropped_reason="")),
    },
    "there is no room for something else": {"decision.open_option": False},
    "all are shown, and there is no room for something else": {
        "decision.options": (SHOWN,),
        "decision.open_option": False,
    },
}
QUIET: dict[str, Answers] = {
    "all are shown, with room for more": {
        "decision.options": (SHOWN,),
        "decision.open_option": True,
    },
    "one is dropped for a public reason": {
        "decision.options": (SHOWN, DROPPED),
        "decision.open_option": True,
    },
    "nothing is shaped yet, and people shape it": {
        "decision.options": (),
        "decision.open_option": True,
    },
    "an option with a public reason, not yet marked as shown or not": {
        "decision.options": (Option(label="Move it", dropped_reason="The site floods"),),
        "decision.open_option": True,
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"decision.options", "decision.open_option"}),
    "an option is dropped, and the reason is not given yet": (
        {
            "decision.options": (SHOWN, Option(label="Close it", shown=False)),
            "decision.open_option": True,
        },
        {"decision.options[1].dropped_reason"},
    ),
}

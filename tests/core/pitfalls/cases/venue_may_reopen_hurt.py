"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Setting
from sharedpower.core.plan.parts import Meeting
from sharedpower.core.powercube import Space
from tests.plans import Answers

CHECKED = Meeting(type=Space.INVITED, setting=Setting.COMMUNITY, trauma_checked=True)
UNCHECKED = Meeting(type=Space.INVITED, setting=Setting.HOSPITAL, trauma_checked=False)
FOUND: dict[str, Answers] = {
    "trauma is likely, and a ward was not checked": {
        "about.trauma_likely": True,
        "spaces": (UNCHECKED,),
    },
    "one of two halls was not checked": {
        "about.trauma_likely": True,
        "spaces": (
            CHECKED,
            Meeting(type=Space.INVITED, setting=Setting.COMMUNITY, trauma_checked=False),
        ),
    },
}
QUIET: dict[str, Answers] = {
    "trauma is likely, and each place was checked": {
        "about.trauma_likely": True,
        "spaces": (CHECKED, CHECKED),
    },
    "trauma is not likely": {"about.trauma_likely": False, "spaces": (UNCHECKED,)},
    "nobody is asked into the room that was not checked": {
        "about.trauma_likely": True,
        "spaces": (CHECKED, Meeting(type=Space.CLOSED, trauma_checked=False)),
    },
    "there are no spaces": {"about.trauma_likely": True, "spaces": ()},
    "each place was checked, whatever the topic": {"spaces": (CHECKED,)},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"about.trauma_likely", "spaces"}),
    "trauma is likely, not told whether checked": (
        {"about.trauma_likely": True, "spaces": (CHECKED, Meeting(type=Space.INVITED))},
        {"spaces[1].trauma_checked"},
    ),
}

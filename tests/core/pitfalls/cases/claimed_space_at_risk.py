"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Sure
from sharedpower.core.plan.parts import Meeting
from sharedpower.core.powercube import Space
from tests.plans import Answers

WATCHED = Meeting(type=Space.CLAIMED, depends_on_policy=Sure.YES, risk_owner="The club's trustees")
FOUND: dict[str, Answers] = {
    "nobody has looked": {
        "spaces": (Meeting(type=Space.CLAIMED, depends_on_policy=Sure.UNCHECKED),),
    },
    "nobody has looked, though somebody would watch": {
        "spaces": (
            Meeting(type=Space.CLAIMED, depends_on_policy=Sure.UNCHECKED, risk_owner="A trustee"),
        ),
    },
    "one of two depends on policy, and nobody watches": {
        "spaces": (
            WATCHED,
            Meeting(type=Space.CLAIMED, depends_on_policy=Sure.YES, risk_owner=""),
        ),
    },
}
QUIET: dict[str, Answers] = {
    "it depends on policy, and somebody watches": {"spaces": (WATCHED,)},
    "it does not depend on policy, so nobody needs to watch": {
        "spaces": (Meeting(type=Space.CLAIMED, depends_on_policy=Sure.NO, risk_owner=""),),
    },
    "an invited space was not looked at": {
        "spaces": (Meeting(type=Space.INVITED, depends_on_policy=Sure.UNCHECKED),),
    },
    "there are no spaces": {"spaces": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"spaces"}),
    "it depends on policy, not told who watches": (
        {"spaces": (Meeting(type=Space.CLAIMED, depends_on_policy=Sure.YES),)},
        {"spaces[0].risk_owner"},
    ),
    "blank is not the same as nobody has looked": (
        {"spaces": (Meeting(type=Space.CLAIMED, risk_owner="A trustee"),)},
        {"spaces[0].depends_on_policy"},
    ),
}

"""Cases for the pitfall of the same name."""

from dataclasses import replace

from sharedpower.core.plan.choices import Who
from sharedpower.core.plan.parts import Meeting
from sharedpower.core.powercube import Space
from tests.plans import Answers

GUEST = Meeting(
    type=Space.CLAIMED, owner_consent=True, agenda_owner=Who.LIVED_EXPERIENCE, published=False
)
FOUND: dict[str, Answers] = {
    "the owners did not agree": {"spaces": (replace(GUEST, owner_consent=False),)},
    "published without their consent": {
        "spaces": (replace(GUEST, owner_consent=False, published=True),),
    },
    "the owners agreed, but staff set the agenda in one of two": {
        "spaces": (GUEST, replace(GUEST, agenda_owner=Who.STAFF)),
    },
}
QUIET: dict[str, Answers] = {
    "guests, by consent, on the owners' agenda": {"spaces": (GUEST,)},
    "the agenda is shared": {"spaces": (replace(GUEST, agenda_owner=Who.BOTH),)},
    "published, and the owners agreed": {"spaces": (replace(GUEST, published=True),)},
    "an invited space runs on staff's agenda": {
        "spaces": (Meeting(type=Space.INVITED, owner_consent=False, agenda_owner=Who.STAFF),),
    },
    "there are no spaces": {"spaces": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"spaces"}),
    "consent not told": (
        {"spaces": (replace(GUEST, owner_consent=None, published=True),)},
        {"spaces[0].owner_consent"},
    ),
    "staff set the agenda, not told whose space it is": (
        {"spaces": (Meeting(agenda_owner=Who.STAFF),)},
        {"spaces[0].type"},
    ),
}

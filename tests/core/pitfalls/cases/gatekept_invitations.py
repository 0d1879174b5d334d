"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import InvitedBy
from sharedpower.core.plan.parts import Group
from tests.plans import Answers

LETTER = (InvitedBy.SERVICE_LETTER, InvitedBy.SERVICE_STAFF)
FOUND: dict[str, Answers] = {
    "only letters and staff, and no groups named": {
        "invite.channels": LETTER,
        "audience.groups": (),
    },
    "everybody and each group by the service alone": {
        "invite.channels": (InvitedBy.SERVICE_WEBSITE,),
        "audience.groups": (Group(reached_via=LETTER), Group(reached_via=())),
    },
    "one group by its noticeboard, the rest not at all": {
        "invite.channels": (),
        "audience.groups": (Group(reached_via=(InvitedBy.SERVICE_NOTICEBOARD,)),),
    },
}
QUIET: dict[str, Answers] = {
    "letters, and the shops": {"invite.channels": (*LETTER, InvitedBy.SHOPS)},
    "only letters, but one group is reached by its peers": {
        "invite.channels": LETTER,
        "audience.groups": (Group(reached_via=LETTER), Group(reached_via=(InvitedBy.PEERS,))),
    },
    "only local media": {"invite.channels": (InvitedBy.LOCAL_MEDIA,), "audience.groups": ()},
    "no way of telling people is named": {"invite.channels": (), "audience.groups": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"invite.channels", "audience.groups"}),
    "letters, and a group whose way is not told": (
        {"invite.channels": LETTER, "audience.groups": (Group(),)},
        {"audience.groups[0].reached_via"},
    ),
}

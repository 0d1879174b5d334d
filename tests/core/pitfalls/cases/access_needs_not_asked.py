"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Area
from tests.plans import Answers

_ALL: Answers = {
    "access.asked_at_booking": True,
    "access.phone_option": True,
    "access.venue_checked": True,
}

FOUND: dict[str, Answers] = {
    "not asked when booking": {"access.asked_at_booking": False},
    "no way by phone": {**_ALL, "access.phone_option": False},
    "nobody went to see the venue": {"access.venue_checked": False},
}
QUIET: dict[str, Answers] = {
    "asked, by phone too, and the venue checked": {**_ALL},
    "done, though nobody knows yet who is left out": {**_ALL, "access.who_lost": ""},
    "done, and it is in town": {**_ALL, "scope.area": Area.TOWN},
    "done, and no transport is provided": {**_ALL, "travel.provided": False},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": (
        {},
        {"access.asked_at_booking", "access.phone_option", "access.venue_checked"},
    ),
    "two of three": (
        {"access.asked_at_booking": True, "access.phone_option": True},
        {"access.venue_checked"},
    ),
}

"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Clash, TimeSlot
from sharedpower.core.plan.parts import Group, Session
from tests.plans import Answers

_SHOPKEEPERS = Group(free_times=(TimeSlot.SUNDAY, TimeSlot.WEEKDAY_EVENING))

FOUND: dict[str, Answers] = {
    "no session when the shops are shut": {
        "audience.groups": (_SHOPKEEPERS,),
        "sessions": (Session(time=TimeSlot.WEEKDAY_MORNING), Session(time=TimeSlot.SATURDAY)),
    },
    "one of two groups is missed": {
        "audience.groups": (Group(free_times=(TimeSlot.SATURDAY,)), _SHOPKEEPERS),
        "sessions": (Session(time=TimeSlot.SATURDAY),),
    },
    "a group that is never free": {
        "audience.groups": (Group(free_times=()),),
        "sessions": (Session(time=TimeSlot.SUNDAY),),
    },
    "the day is in lambing": {"calendar.local_events": (Clash.LAMBING,)},
}
QUIET: dict[str, Answers] = {
    "one of two sessions suits them": {
        "calendar.local_events": (),
        "audience.groups": (_SHOPKEEPERS,),
        "sessions": (Session(time=TimeSlot.WEEKDAY_MORNING), Session(time=TimeSlot.SUNDAY)),
    },
    "one suits them, and another has no time yet": {
        "calendar.local_events": (),
        "audience.groups": (_SHOPKEEPERS,),
        "sessions": (Session(), Session(time=TimeSlot.SUNDAY)),
    },
    "each group has a session of its own": {
        "calendar.local_events": (),
        "audience.groups": (Group(free_times=(TimeSlot.SATURDAY,)), _SHOPKEEPERS),
        "sessions": (Session(time=TimeSlot.SATURDAY), Session(time=TimeSlot.SUNDAY)),
    },
    "without sessions nobody is missed": {
        "calendar.local_events": (),
        "audience.groups": (_SHOPKEEPERS,),
        "sessions": (),
    },
    "no groups to miss": {"calendar.local_events": (), "audience.groups": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"calendar.local_events", "audience.groups"}),
    "a group's free times are blank": (
        {
            "calendar.local_events": (),
            "audience.groups": (Group(),),
            "sessions": (Session(time=TimeSlot.SUNDAY),),
        },
        {"audience.groups[0].free_times"},
    ),
    "the only session has no time yet": (
        {"calendar.local_events": (), "audience.groups": (_SHOPKEEPERS,), "sessions": (Session(),)},
        {"sessions[0].time"},
    ),
    "sessions are blank": (
        {"calendar.local_events": (), "audience.groups": (_SHOPKEEPERS,)},
        {"sessions"},
    ),
}

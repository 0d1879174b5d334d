"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Setting
from sharedpower.core.plan.parts import Meeting
from sharedpower.core.powercube import Space
from tests.plans import Answers

HALL = Meeting(type=Space.INVITED, setting=Setting.COMMUNITY, like_places_people_use=True)
FOUND: dict[str, Answers] = {
    "a hospital that the group did not choose": {
        "spaces": (Meeting(type=Space.INVITED, setting=Setting.HOSPITAL, chosen_with_group=False),),
    },
    "one of two is a school office they did not choose": {
        "spaces": (
            HALL,
            Meeting(type=Space.INVITED, setting=Setting.SCHOOL_OFFICE, chosen_with_group=False),
        ),
    },
    "a community room unlike the places they use": {
        "spaces": (
            Meeting(type=Space.INVITED, setting=Setting.COMMUNITY, like_places_people_use=False),
        ),
    },
}
QUIET: dict[str, Answers] = {
    "a village hall": {"spaces": (HALL,)},
    "a village hall that staff chose": {
        "spaces": (
            HALL,
            Meeting(
                type=Space.INVITED,
                setting=Setting.FAITH,
                chosen_with_group=False,
                like_places_people_use=True,
            ),
        ),
    },
    "a clinic that the group chose and likes": {
        "spaces": (
            Meeting(
                type=Space.INVITED,
                setting=Setting.CLINIC,
                chosen_with_group=True,
                like_places_people_use=True,
            ),
        ),
    },
    "officials decide in their own office, where nobody is asked": {
        "spaces": (
            Meeting(
                type=Space.CLOSED,
                setting=Setting.COUNCIL_OFFICE,
                chosen_with_group=False,
                like_places_people_use=False,
            ),
        ),
    },
    "people's own group meets in a hospital": {
        "spaces": (Meeting(type=Space.CLAIMED, setting=Setting.HOSPITAL, chosen_with_group=False),),
    },
    "there are no spaces": {"spaces": ()},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"spaces"}),
    "a court, not told who chose it": (
        {
            "spaces": (
                Meeting(type=Space.INVITED, setting=Setting.COURT, like_places_people_use=True),
            ),
        },
        {"spaces[0].chosen_with_group"},
    ),
    "a village hall, not told whether it is like their places": (
        {"spaces": (Meeting(type=Space.INVITED, setting=Setting.COMMUNITY),)},
        {"spaces[0].like_places_people_use"},
    ),
}

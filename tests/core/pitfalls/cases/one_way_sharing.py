"""Cases for the pitfall of the same name."""

from tests.plans import Answers

FOUND: dict[str, Answers] = {
    "people share, staff do not": {
        "activities.personal_sharing": True,
        "activities.staff_share": False,
    },
    "people share by choice, staff still do not": {
        "activities.personal_sharing": True,
        "activities.staff_share": False,
        "activities.requires_story": False,
    },
}
QUIET: dict[str, Answers] = {
    "both share": {"activities.personal_sharing": True, "activities.staff_share": True},
    "nobody is asked for anything personal": {
        "activities.personal_sharing": False,
        "activities.staff_share": False,
    },
    "nothing personal is asked for, staff not told": {"activities.personal_sharing": False},
    "staff share, whatever is asked of people": {"activities.staff_share": True},
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"activities.personal_sharing", "activities.staff_share"}),
    "people share, staff not told": (
        {"activities.personal_sharing": True},
        {"activities.staff_share"},
    ),
}

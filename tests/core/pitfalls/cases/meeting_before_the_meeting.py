"""Cases for the pitfall of the same name."""

from sharedpower.core.plan.choices import Who
from sharedpower.core.plan.parts import PreMeeting
from tests.plans import Answers

STAFF = PreMeeting(who=Who.STAFF, outcome_shared=True)
PEOPLE = PreMeeting(who=Who.LIVED_EXPERIENCE, outcome_shared=False)
JOINT = PreMeeting(who=Who.BOTH, outcome_shared=True)
FOUND: dict[str, Answers] = {
    "only staff meet beforehand": {"facilitation.pre_meetings": (STAFF,)},
    "staff meet alone, and then together with people": {
        "facilitation.pre_meetings": (STAFF, JOINT),
    },
    "people have their own, but staff do not share theirs": {
        "facilitation.pre_meetings": (PEOPLE, PreMeeting(who=Who.STAFF, outcome_shared=False)),
    },
    "some meet together, and do not tell the others": {
        "facilitation.pre_meetings": (PreMeeting(who=Who.BOTH, outcome_shared=False),),
    },
}
QUIET: dict[str, Answers] = {
    "nobody meets beforehand": {"facilitation.pre_meetings": ()},
    "each side has one, and staff share theirs": {"facilitation.pre_meetings": (STAFF, PEOPLE)},
    "only people with lived experience meet, and keep it to themselves": {
        "facilitation.pre_meetings": (PEOPLE,),
    },
    "only a joint one, and it is shared": {"facilitation.pre_meetings": (JOINT,)},
    "several, and people have one of their own": {
        "facilitation.pre_meetings": (STAFF, STAFF, JOINT, PEOPLE),
    },
}
OPEN: dict[str, tuple[Answers, set[str]]] = {
    "a blank plan": ({}, {"facilitation.pre_meetings"}),
    "not known who meets, but it is shared": (
        {"facilitation.pre_meetings": (PreMeeting(outcome_shared=True),)},
        {"facilitation.pre_meetings[0].who"},
    ),
    "each side has one, not known whether staff share theirs": (
        {"facilitation.pre_meetings": (PreMeeting(who=Who.STAFF), PEOPLE)},
        {"facilitation.pre_meetings[0].outcome_shared"},
    ),
}

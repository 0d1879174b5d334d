"""Plans with a power map on them, for the tests of its pages."""

from __future__ import annotations

from datetime import date
from typing import Any

from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import (
    ActorKind,
    Certainty,
    ChannelKind,
    Hard,
    Likely,
    PassedOn,
    Side,
    Sure,
)
from sharedpower.core.plan.parts import Actor, Meeting
from sharedpower.core.powercube import Space, Tier
from tests.plans import plan_with

USERS = Actor("users", "Clinic users", level=Tier.LOCAL, side=Side.LIVED_EXPERIENCE)
REPS = Actor(
    "reps",
    "The reps",
    kind=ActorKind.REPRESENTATIVE,
    level=Tier.REGIONAL,
    side=Side.LIVED_EXPERIENCE,
    spaces=("talk", "board"),
    agreed=Sure.YES,
)
STAFF = Actor("staff", "Clinic staff", level=Tier.LOCAL, side=Side.PROFESSIONAL)
STATE = Actor("state", "Government", level=Tier.NATIONAL, side=Side.GOVERNMENT, decides=True)
ACTORS = (USERS, REPS, STAFF, STATE)
SPACES = (
    Meeting("talk", "Kitchen table", type=Space.CLAIMED, level=Tier.LOCAL),
    Meeting("board", "Partnership board", type=Space.INVITED, level=Tier.REGIONAL),
)
TO_REPS = Channel(
    "to-reps",
    "users",
    "reps",
    kind=ChannelKind.TELLS,
    becomes=PassedOn.REPRESENTATIVE,
    lived_through=Likely.VERY_LIKELY,
    representative_hard=Hard.VERY_HARD,
    certainty=Certainty.SAID,
    source="The reps",
)
REPS_ON = Channel(
    "reps-on",
    "reps",
    "state",
    kind=ChannelKind.DUTY_TO_ANSWER,
    representative_through=Likely.LIKELY,
    representative_hard=Hard.HARD,
    days=10,
    next_meeting=date(2027, 3, 27),
    certainty=Certainty.INFERRED,
)
TO_STAFF = Channel(
    "to-staff",
    "users",
    "staff",
    becomes=PassedOn.COLLEAGUE,
    lived_through=Likely.LIKELY,
    colleague_hard=Hard.EASY,
    certainty=Certainty.GUESSED,
)
STAFF_ON = Channel(
    "staff-on",
    "staff",
    "state",
    kind=ChannelKind.REPORTS_TO,
    colleague_through=Likely.LIKELY,
    colleague_hard=Hard.VERY_EASY,
)
CHANNELS = (TO_REPS, REPS_ON, TO_STAFF, STAFF_ON)
THROUGH_REPS, INSIDE = "to-reps>reps-on", "to-staff>staff-on"


def mapped(**changes: Any) -> Plan:
    """A plan with two ways to the government: by the representatives, and inside."""
    answers = {
        "title": "Clinic hours",
        "decision.owner_level": Tier.NATIONAL,
        "spaces": SPACES,
        "actors": ACTORS,
        "channels": CHANNELS,
    }
    return plan_with({**answers, **changes})


def crowded(count: int) -> Plan:
    """A chain of that many actors, each of whom tells the next."""
    actors = [Actor(f"a{n}", f"Body {n:03}", level=Tier.LOCAL) for n in range(count)]
    channels = [Channel(f"c{n}", f"a{n}", f"a{n + 1}") for n in range(count - 1)]
    return plan_with({"actors": tuple(actors), "channels": tuple(channels)})

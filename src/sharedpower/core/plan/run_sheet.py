"""A session's run sheet: what was asked of it, and what happens when, block by block.

Nothing here is about a person: numbers of people, never names. Times are minutes after midnight.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Aim(StrEnum):
    """What a session is for. The two events are the half days of powercube.net's sample events."""

    LEARN_CUBE = "learn_cube"
    SEE_POWER = "see_power"
    HEAR_BOTH = "hear_both"
    PLAN_NEXT = "plan_next"
    EVENT_A = "event_a"
    EVENT_B = "event_b"


class Need(StrEnum):
    """What somebody needs to take part. Some lengthen an agenda, some add to it."""

    INTERPRETER = "interpreter"
    WELSH = "welsh"
    HEARING_LOOP = "hearing_loop"
    EASY_READ = "easy_read"
    QUIET_ROOM = "quiet_room"
    WHEELCHAIR = "wheelchair"
    ONLINE_JOINERS = "online_joiners"
    CARER_COVER = "carer_cover"


class Way(StrEnum):
    """Where people are."""

    ROOM = "room"
    ONLINE = "online"


class Food(StrEnum):
    NONE = "none"
    DRINKS = "drinks"
    MEAL = "meal"


class Lead(StrEnum):
    """From which side comes whoever leads a block."""

    LIVED_EXPERIENCE = "lived_experience"
    STAFF = "staff"
    BOTH = "both"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class AgendaRequest:
    """What was asked of an agenda. ``last_bus``: when it goes, None when there is none to catch.

    ``people``: how many come in all. ``quiet_room``: where it is.
    """

    title: str | None = None
    on: date | None = None
    start: int | None = None
    end: int | None = None
    last_bus: int | None = None
    people: int | None = None
    staff: int | None = None
    lived_experience: int | None = None
    aims: tuple[Aim, ...] | None = None
    needs: tuple[Need, ...] | None = None
    way: Way | None = None
    food: Food | None = None
    place: str | None = None
    quiet_room: str | None = None

    @property
    def length(self) -> int:
        """Minutes from start to end; 0 when either is not known or the end comes first."""
        return max(0, (self.end or 0) - (self.start or 0))

    def has(self, need: Need) -> bool:
        return need in (self.needs or ())


@dataclass(frozen=True, slots=True)
class RunItem:
    """One line of a run sheet. ``block``: id of one of ours, empty for what people wrote.

    ``title``: their own name for it. ``asks_story``: people are asked to tell their own story.
    """

    block: str = ""
    title: str | None = None
    minutes: int = 0
    lead: Lead | None = None
    asks_story: bool | None = None


@dataclass(frozen=True, slots=True)
class RunSheet:
    """``session``: id of the plan's session that it is for. ``left_out``: blocks without room."""

    id: str = ""
    session: str | None = None
    asked: AgendaRequest = field(default_factory=AgendaRequest)
    items: tuple[RunItem, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def minutes(self) -> int:
        return sum(item.minutes for item in self.items)

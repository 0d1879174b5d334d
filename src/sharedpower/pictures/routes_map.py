"""What the picture of a power map is drawn from: actors, the rooms they sit in, who tells whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sharedpower.core.powercube import Level, Space, Tier

MOST_ACTORS = 60
"""More than this cannot be told apart in one picture."""


class Look(StrEnum):
    """An actor's side, as a shape of its own beside its tint."""

    LIVED = "lived"
    STAFF = "staff"
    THIRD = "third"
    GOVERNMENT = "government"
    MIXED = "mixed"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True)
class Room:
    """A space of the plan: its words, and the strip of the floor that it lies in."""

    id: str
    words: str
    kind: Space
    tier: Tier


@dataclass(frozen=True, slots=True)
class Mark:
    """An actor. ``said``: all of it in words; ``rooms``: where it sits, the first where it stands.

    ``tier`` None: nobody has said at which level. ``gate``: every route passes here.
    """

    id: str
    name: str
    said: str
    look: Look = Look.UNSAID
    tier: Tier | None = None
    rooms: tuple[str, ...] = ()
    gate: bool = False
    link: str = ""


@dataclass(frozen=True, slots=True)
class Strand:
    """A route that is switched on: its label, the ids of the actors it passes, it in words."""

    label: str
    stops: tuple[str, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Words:
    """The words in the picture that are not the plan's own: level names and the key."""

    levels: Mapping[Tier, str]
    looks: Mapping[Look, str]
    gate: str
    also: str
    no_level: str


@dataclass(frozen=True, slots=True)
class MapDrawn:
    """All of it. ``channels``: pairs of actor ids, drawn thin."""

    levels: Sequence[Level]
    marks: Sequence[Mark]
    rooms: Sequence[Room] = field(default_factory=tuple)
    channels: Sequence[tuple[str, str]] = field(default_factory=tuple)
    strands: Sequence[Strand] = field(default_factory=tuple)

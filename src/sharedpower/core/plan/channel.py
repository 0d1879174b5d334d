"""A channel of the power map: a way that a message goes from one actor to another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from sharedpower.core.plan.choices import (
    Certainty,
    ChannelKind,
    Hard,
    Likely,
    PassedOn,
    RestsOn,
    Voice,
)


@dataclass(frozen=True, slots=True)
class Carriage:
    """How a channel treats a message in one voice: two words, each with a range in percent.

    ``through``: how likely the message gets through to the other end. ``hard``: how hard it is to
    put off once it is there. A range stands for more than the word; either end may be blank.
    """

    through: Likely | None = None
    through_range: tuple[int | None, int | None] = (None, None)
    hard: Hard | None = None
    hard_range: tuple[int | None, int | None] = (None, None)


@dataclass(frozen=True, slots=True)
class Channel:
    """One direction of one tie. ``start`` and ``end`` are ids of the plan's actors.

    ``becomes``: the voice in which it is passed on. ``rests_on``: blank follows from the kind, see
    ``rests``. ``days``: how long handing on takes; ``next_meeting``: the day it next can be handed
    on. ``possible``: nobody uses it yet, but someone could really make it. For each voice: how
    likely a message gets through, how hard it is to put off, and their ranges in percent.
    """

    id: str = ""
    start: str | None = None
    end: str | None = None
    kind: ChannelKind | None = None
    possible: bool | None = None
    becomes: PassedOn | None = None
    lived_through: Likely | None = None
    lived_through_low: int | None = None
    lived_through_high: int | None = None
    lived_hard: Hard | None = None
    lived_hard_low: int | None = None
    lived_hard_high: int | None = None
    representative_through: Likely | None = None
    representative_through_low: int | None = None
    representative_through_high: int | None = None
    representative_hard: Hard | None = None
    representative_hard_low: int | None = None
    representative_hard_high: int | None = None
    colleague_through: Likely | None = None
    colleague_through_low: int | None = None
    colleague_through_high: int | None = None
    colleague_hard: Hard | None = None
    colleague_hard_low: int | None = None
    colleague_hard_high: int | None = None
    days: int | None = None
    next_meeting: date | None = None
    rests_on: RestsOn | None = None
    certainty: Certainty | None = None
    source: str | None = None

    def carriage(self, voice: Voice) -> Carriage:
        """How it treats a message in that voice."""
        stem = _STEM[voice]
        return Carriage(
            getattr(self, f"{stem}_through"),
            (getattr(self, f"{stem}_through_low"), getattr(self, f"{stem}_through_high")),
            getattr(self, f"{stem}_hard"),
            (getattr(self, f"{stem}_hard_low"), getattr(self, f"{stem}_hard_high")),
        )

    @property
    def rests(self) -> RestsOn | None:
        """What it rests on: as said, or else as its kind implies."""
        return self.rests_on or (RESTS_ON[self.kind] if self.kind else None)


_STEM: Final[Mapping[Voice, str]] = MappingProxyType(
    {
        Voice.LIVED_EXPERIENCE: "lived",
        Voice.REPRESENTATIVE: "representative",
        Voice.COLLEAGUE: "colleague",
    }
)
RESTS_ON: Final[Mapping[ChannelKind, RestsOn]] = MappingProxyType(
    {
        ChannelKind.TELLS: RestsOn.GOODWILL,
        ChannelKind.SITS_ON: RestsOn.SEAT,
        ChannelKind.REPORTS_TO: RestsOn.JOB,
        ChannelKind.ADVISES: RestsOn.GOODWILL,
        ChannelKind.FUNDS: RestsOn.MONEY,
        ChannelKind.EMPLOYS: RestsOn.JOB,
        ChannelKind.DUTY_TO_ANSWER: RestsOn.DUTY,
        ChannelKind.MEDIA: RestsOn.ATTENTION,
    }
)

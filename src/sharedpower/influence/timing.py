"""When a message that is never put off arrives."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from sharedpower.influence.map_parts import MapChannel


@dataclass(frozen=True, slots=True)
class Arrival:
    """``days`` from today on, and the day; at least, unless the time of the ``whole`` is known."""

    days: int
    on: date
    whole: bool


def arrival(channels: Iterable[MapChannel], today: date) -> Arrival:
    """Step by step: wait for the meeting if it is still ahead, then as many days as it takes.

    A meeting that the message is too late for says nothing of the one after it, so the time from
    there on is "at least".
    """
    ready, whole = today, True
    for channel in channels:
        missed = channel.next_meeting is not None and channel.next_meeting < ready
        if channel.next_meeting and not missed:
            ready = channel.next_meeting
        elif missed or channel.days is None:
            whole = False
        ready = _later(ready, channel.days or 0)
    return Arrival((ready - today).days, ready, whole)


def _later(day: date, days: int) -> date:
    """The calendar ends in the year 9999."""
    return day + timedelta(days=min(days, (date.max - day).days))

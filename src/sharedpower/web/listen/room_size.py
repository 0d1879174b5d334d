"""Before it starts: what a room of a given size can find out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.listening.bands import smallest_gap
from sharedpower.listening.saying import say_room

MOST = 100_000


@dataclass(frozen=True)
class RoomTold:
    """``lived`` and ``staff`` as typed; ``words`` empty until both are asked about."""

    lived: str = ""
    staff: str = ""
    words: str = ""
    smallest: str = ""
    problem: str = ""


def room_told(given: Mapping[str, str]) -> RoomTold:
    """About the people expected on each side."""
    lived, staff = given.get("lived", "").strip(), given.get("staff", "").strip()
    if not lived and not staff:
        return RoomTold()
    people = [int(one) for one in (lived, staff) if one.isdecimal() and 0 < int(one[:9]) <= MOST]
    if len(people) < 2:
        return RoomTold(lived, staff, problem=_("Type a number of people for each side, from 1."))
    words = _(say_room(*people).words)
    return RoomTold(lived, staff, words, f"{smallest_gap(*people):.2f}")

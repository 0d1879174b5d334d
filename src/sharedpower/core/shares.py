"""Power is not pie: for each side its say, its work and its means, before and after.

Source: Williams 2018, "Power is not pie". That work without means is dropped on people, not shared
with them, is his; the three measures are ours.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MOST = 4
"""Say, work and means go from 0, none, to this, most of it."""


class Change(StrEnum):
    """What happened to power between before and after."""

    GREW = "grew"
    MOVED = "moved"
    DROPPED = "dropped"
    SHRANK = "shrank"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class Share:
    """What one side has. Raises ValueError when one of the three is not 0 to MOST."""

    say: int
    work: int
    means: int

    def __post_init__(self) -> None:
        if not all(0 <= value <= MOST for value in (self.say, self.work, self.means)):
            raise ValueError(f"{self} goes beyond 0 to {MOST}")


@dataclass(frozen=True, slots=True)
class Shares:
    """What the people who use a service have, and what its staff have, at one time."""

    people: Share
    staff: Share

    @property
    def sides(self) -> tuple[Share, Share]:
        return self.people, self.staff


def change(before: Shares, after: Shares) -> Change:
    """What happened. Work that was dropped on a side outweighs any say that came with it."""
    pairs = list(zip(before.sides, after.sides, strict=True))
    if any(is_dropped(then, now) for then, now in pairs):
        return Change.DROPPED
    steps = [now.say - then.say for then, now in pairs]
    if not any(steps):
        return Change.SAME
    if min(steps) >= 0:
        return Change.GREW
    return Change.MOVED if max(steps) > 0 else Change.SHRANK


def is_dropped(before: Share, after: Share) -> bool:
    """Whether a side has more work and no more means to do it."""
    return after.work > before.work and after.means <= before.means

"""Disclosure profiles, as data: how many people a shown table must have, and how it is rounded."""

from __future__ import annotations

from dataclasses import dataclass, replace

UNDER = 10  # smaller shown tables say "under 10" instead of how many
LEAST = 3  # with fewer, "all but one" could not stand in for "all"


@dataclass(frozen=True, slots=True)
class Profile:
    """``minimum``: people who answered, "don't know" among them. ``rounding``: counts, to this.

    A minimum of 0 protects nobody. It is for answers that anybody can already read.
    """

    name: str
    minimum: int = 5
    rounding: int | None = None

    def __post_init__(self) -> None:
        if 0 < self.minimum < LEAST:
            raise ValueError(f"a minimum below {LEAST} protects nobody")

    @property
    def protects(self) -> bool:
        return self.minimum > 0

    def raised(self, minimum: int) -> Profile:
        """With a larger minimum. Raises ValueError for a smaller one: it can only go up."""
        if minimum < self.minimum:
            raise ValueError(f"the minimum of {self.name} can only be raised from {self.minimum}")
        return replace(self, minimum=minimum)

    def rounded(self, count: int) -> int:
        """To the nearest multiple, halves up."""
        step = self.rounding
        return count if step is None else (2 * count + step) // (2 * step) * step


ORGANISATION = Profile("organisation")
PUBLISH = Profile("publish", minimum=10, rounding=5)
NONE = Profile("none", minimum=0)

PROFILES = {profile.name: profile for profile in (ORGANISATION, PUBLISH, NONE)}

"""What may be shown of a room that placed a story: nothing of fewer than five, and then counts.

There is one table of the whole room, shown once, so nothing can be subtracted from it. Where all
or all but one chose one place, that alone is told: "all" would say what each of them chose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

LEAST: Final = 5


@dataclass(frozen=True, slots=True)
class Spread:
    """``counts``: people by place; places that nobody chose are left out.

    ``almost_all``: the place of all or of all but one; then there are no counts, and ``people``
    is 0.
    """

    people: int
    counts: tuple[tuple[str, int], ...]
    almost_all: str | None = None

    def share(self, place: str) -> float:
        """From 0 to 1; of "almost all" it is 1 there and 0 elsewhere."""
        if self.almost_all is not None:
            return float(place == self.almost_all)
        return dict(self.counts).get(place, 0) / self.people

    @property
    def most(self) -> tuple[str, ...]:
        """The place that most chose, or several that as many did."""
        if self.almost_all is not None:
            return (self.almost_all,)
        highest = max(count for _place, count in self.counts)
        return tuple(place for place, count in self.counts if count == highest)

    @property
    def others(self) -> tuple[str, ...]:
        return tuple(place for place, _count in self.counts if place not in self.most)


def spread_of(counts: Mapping[str, int]) -> Spread | None:
    """What may be shown of these counts, in their order; None for fewer than five people."""
    people = sum(counts.values())
    if people < LEAST:
        return None
    there = tuple((place, count) for place, count in counts.items() if count)
    top, count = max(there, key=lambda pair: pair[1])
    if count >= people - 1:
        return Spread(0, (), top)
    return Spread(people, there)


def to_json(spread: Spread) -> dict[str, Any]:
    return {
        "people": spread.people,
        "counts": [list(pair) for pair in spread.counts],
        "almost_all": spread.almost_all,
    }


def from_json(kept: Mapping[str, Any]) -> Spread:
    counts = tuple((str(place), int(count)) for place, count in kept["counts"])
    return Spread(kept["people"], counts, kept["almost_all"])

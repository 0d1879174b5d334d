"""Where to talk first, what to put in the headline, what divides most and what unites.

These take gaps that may be shown, so an order never says more than the gaps do.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from statistics import fmean

from sharedpower.listening.gap import Estimate, Gap
from sharedpower.listening.spread import SOME_AGREEMENT, Spread
from sharedpower.listening.verdicts import Verdict, verdict

WRONG_AT_MOST = 0.05


@dataclass(frozen=True, slots=True)
class Headlines:
    """The surest statements, and how many of them to expect the wrong way round."""

    statements: tuple[str, ...]
    wrong: float

    @property
    def about_wrong(self) -> int:
        return round(self.wrong)


def where_to_talk_first(found: Mapping[str, Estimate]) -> tuple[str, ...]:
    """Statements, widest gap first, each gap drawn towards their mean as far as it is unsure.

    Only the order is given: an interval round a partially pooled value would claim too much.
    """
    pooled = _pooled(found)
    return tuple(sorted(found, key=lambda one: (-abs(pooled[one]), -abs(found[one].delta))))


def headlines(found: Mapping[str, Estimate]) -> Headlines:
    """Of the surest set, the gaps of which each for itself may be called fairly sure.

    The set alone would name a gap whose own sentence says that there are too few to be sure.
    """
    named = tuple(one for one in surest(found) if verdict(found[one]) is Verdict.FAIRLY_SURE)
    return Headlines(named, sum(1 - found[one].p_direction for one in named))


def surest(found: Mapping[str, Estimate]) -> tuple[str, ...]:
    """The largest set whose mean chance of a wrong sign is at most 5 %, surest first.

    Source: local false sign rate, Stephens 2017, Biostatistics 18(2).
    """
    wrong = {one: 1 - gap.p_direction for one, gap in found.items()}
    taken: list[str] = []
    total = 0.0
    for one in sorted(wrong, key=wrong.__getitem__):
        if total + wrong[one] > WRONG_AT_MOST * (len(taken) + 1):
            break
        taken.append(one)
        total += wrong[one]
    return tuple(taken)


def most_dividing(found: Mapping[str, Gap], most: int = 3) -> tuple[str, ...]:
    """The widest gaps among those sure enough for the headline, widest first."""
    sure = set(headlines(found).statements)
    return tuple(one for one in where_to_talk_first(found) if one in sure)[:most]


def most_uniting(
    found: Mapping[str, Gap], together: Mapping[str, Spread], most: int = 3
) -> tuple[str, ...]:
    """What both sides answer alike, as far as that is known; the most agreed first.

    ``together``: the spread of both sides as one. Two split sides are alike and not united, so
    the two as one must agree, and agreement decides, not the smallness of the gap.
    """
    alike = [
        one
        for one, gap in found.items()
        if verdict(gap) is Verdict.NO_DIFFERENCE
        and one in together
        and together[one].agreement >= SOME_AGREEMENT
    ]
    return tuple(sorted(alike, key=lambda one: -together[one].agreement))[:most]


def _pooled(found: Mapping[str, Estimate]) -> dict[str, float]:
    """Each towards the mean: a normal model of the gaps, its spread found by moments."""
    if not found:
        return {}
    deltas = [gap.delta for gap in found.values()]
    middle = fmean(deltas)
    noise = fmean(gap.variance for gap in found.values())
    between = max(fmean((delta - middle) ** 2 for delta in deltas) - noise, 0.0)
    return {
        one: middle + (gap.delta - middle) * between / (between + gap.variance)
        for one, gap in found.items()
    }

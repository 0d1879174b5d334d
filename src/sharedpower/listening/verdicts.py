"""What may be said of one gap, as data."""

from __future__ import annotations

from enum import StrEnum

from sharedpower.listening.bands import MEDIUM, SMALL
from sharedpower.listening.gap import Estimate, Reason

PERHAPS = 0.90


class Verdict(StrEnum):
    FAIRLY_SURE = "fairly sure"
    MAYBE = "maybe"
    NO_DIFFERENCE = "no difference to speak of"
    TOO_FEW_TO_BE_SURE = "too few to be sure"
    TOO_FEW_TO_SHOW = "too few to show"
    NOBODY_ANSWERED = "nobody answered"
    ONE_SIDE_ONLY = "one side only"
    ALL_DONT_KNOW = "all of one side don't know"


BECAUSE = {
    Reason.NO_ANSWERS: Verdict.NOBODY_ANSWERED,
    Reason.ONE_SIDE_ONLY: Verdict.ONE_SIDE_ONLY,
    Reason.UNDER_MINIMUM: Verdict.TOO_FEW_TO_SHOW,
    Reason.ALL_DONT_KNOW: Verdict.ALL_DONT_KNOW,
}


def verdict(found: Estimate | Reason) -> Verdict:
    """A gap that cannot be bigger than negligible is none to speak of, however sure its sign."""
    if isinstance(found, Reason):
        return BECAUSE[found]
    widest = max(-found.lower, found.upper)
    if widest < SMALL:
        return Verdict.NO_DIFFERENCE
    if found.sure:
        return Verdict.FAIRLY_SURE
    if widest < MEDIUM:
        return Verdict.NO_DIFFERENCE
    return Verdict.MAYBE if found.p_direction >= PERHAPS else Verdict.TOO_FEW_TO_BE_SURE

"""What access needs and the way of meeting do to an agenda: more time, longer breaks, more breaks.

The numbers are ours: starting points, to be changed by who knows the room better.
"""

from __future__ import annotations

from typing import Final

from sharedpower.core.agenda.block import Block
from sharedpower.core.plan.run_sheet import AgendaRequest, Need, Way

STEP: Final = 5
LONGEST_RUN: Final = 60
LONGEST_RUN_ONLINE: Final = 45
MOST_STRETCH: Final = 30
SHORT_SESSION: Final = 120

STRETCH: Final = {
    Need.INTERPRETER: 15,
    Need.WELSH: 10,
    Need.EASY_READ: 15,
    Need.ONLINE_JOINERS: 10,
}
"""Percent by which everything that is said takes longer."""

LONGER_BREAKS: Final = {Need.INTERPRETER: 5, Need.WHEELCHAIR: 5}
"""Minutes: interpreters rest then, and it takes time to get out, round and back."""


def stretch(request: AgendaRequest) -> int:
    """Percent, no more than 30 in all: needs overlap."""
    return min(MOST_STRETCH, sum(more for need, more in STRETCH.items() if request.has(need)))


def stretched(block: Block, minutes: int, request: AgendaRequest) -> int:
    """Minutes as this group needs them, to the nearest five; two and a half goes up."""
    if block.rests:
        return minutes
    percent = minutes * (100 + stretch(request))
    return (2 * percent + 100 * STEP) // (200 * STEP) * STEP


def longest_run(request: AgendaRequest) -> int:
    """The most minutes without a break."""
    return LONGEST_RUN_ONLINE if request.way is Way.ONLINE else LONGEST_RUN


def break_minutes(request: AgendaRequest) -> int:
    plain = 10 if request.length <= SHORT_SESSION else 15
    return plain + max(
        (more for need, more in LONGER_BREAKS.items() if request.has(need)), default=0
    )

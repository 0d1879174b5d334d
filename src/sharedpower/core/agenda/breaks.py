"""Where the breaks go: as few as the longest run allows, and then as even as can be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sharedpower.core.agenda.access import STEP, break_minutes, longest_run
from sharedpower.core.agenda.block import Blocks
from sharedpower.core.plan.run_sheet import AgendaRequest, Food, RunItem

BREAK: Final = "break"
MEAL: Final = "meal"
_MIDDAY: Final = 12 * 60 + 45


def with_breaks(
    items: Sequence[RunItem], request: AgendaRequest, blocks: Blocks
) -> tuple[RunItem, ...]:
    """The items with breaks between them; a meal that was asked for takes a break's place."""
    limit = longest_run(request)
    pieces = [piece for item in items for piece in _pieces(item, limit)]
    starts = _break_places([piece.minutes for piece in pieces], limit)
    rest = RunItem(BREAK, minutes=break_minutes(request))
    laid: list[RunItem] = []
    for place, piece in enumerate(pieces):
        laid += [rest, piece] if place in starts else [piece]
    return _with_meal(laid, request, blocks) if request.food is Food.MEAL else tuple(laid)


def _pieces(item: RunItem, limit: int) -> list[RunItem]:
    """A block that is longer than a run is divided, as evenly as fives allow."""
    count = -(-item.minutes // limit)
    if count <= 1:
        return [item]
    even = -(-item.minutes // (count * STEP)) * STEP
    sizes = [even] * (count - 1) + [item.minutes - even * (count - 1)]
    return [RunItem(item.block, item.title, size, item.lead, item.asks_story) for size in sizes]


def _break_places(minutes: Sequence[int], limit: int) -> frozenset[int]:
    """The places that a break comes before. Fewest breaks first, then the most even runs."""
    best: list[tuple[int, int, tuple[int, ...]]] = [(0, 0, ())]
    for end in range(1, len(minutes) + 1):
        reached = []
        for begin in range(end):
            run = sum(minutes[begin:end])
            breaks, uneven, places = best[begin]
            if run <= limit or end - begin == 1:
                here = (begin,) if begin else ()
                reached.append((breaks + len(here), uneven + run * run, (*places, *here)))
        best.append(min(reached))
    return frozenset(best[-1][2])


def _with_meal(laid: list[RunItem], request: AgendaRequest, blocks: Blocks) -> tuple[RunItem, ...]:
    """The break nearest to midday, or to the middle, becomes the meal. No break: they eat first."""
    meal = RunItem(MEAL, minutes=blocks[MEAL].usual)
    starts = [(request.start or 0) + sum(one.minutes for one in laid[:n]) for n in range(len(laid))]
    rests = [place for place, item in enumerate(laid) if item.block == BREAK]
    if not rests:
        return (meal, *laid)
    wanted = _best_time(request)
    chosen = min(rests, key=lambda place: (abs(starts[place] - wanted), place))
    return (*laid[:chosen], meal, *laid[chosen + 1 :])


def _best_time(request: AgendaRequest) -> int:
    start, end = request.start or 0, request.end or 0
    return _MIDDAY if start < _MIDDAY < end else (start + end) // 2

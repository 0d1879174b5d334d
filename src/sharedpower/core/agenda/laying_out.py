"""From what was asked to a run sheet: choose blocks, give them minutes, put breaks between."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Literal

from sharedpower.core.agenda.access import STEP, stretched
from sharedpower.core.agenda.block import Block, Blocks
from sharedpower.core.agenda.breaks import with_breaks
from sharedpower.core.plan.run_sheet import AgendaRequest, Lead, RunItem, RunSheet

ASKED_FOR: Final = 2
"""Blocks up to this rank are told of when there is no room for them."""

Minutes = dict[str, int]


def lay_out(request: AgendaRequest, blocks: Blocks) -> RunSheet:
    """A run sheet for this request. Too short a time leaves blocks out, and says which.

    The welcome and the close are always there, so an agenda of a few minutes goes over its time.
    What yields, such as open time, never takes the place of something else that was asked for.
    What is good to have comes in only when what was asked for has its usual minutes.
    """
    room = _Room(request, blocks)
    wanted = room.wanted()
    asked_for = [block for rank, block in wanted if rank <= ASKED_FOR]
    minutes = room.chosen({}, [block for block in asked_for if not block.yields])
    if all(block.yields or block.id in minutes for block in asked_for):
        minutes = room.chosen(minutes, [block for block in asked_for if block.yields])
    minutes = room.grown(minutes, "usual")
    left_out = tuple(block.id for block in asked_for if block.id not in minutes)
    minutes = room.chosen(minutes, [block for rank, block in wanted if rank > ASKED_FOR])
    minutes = room.grown(room.grown(minutes, "usual"), "most")
    items = tuple(
        replace(item, lead=leader(blocks[item.block], request)) for item in room.items(minutes)
    )
    return RunSheet(asked=request, items=items, left_out=left_out)


@dataclass(frozen=True)
class _Room:
    """The time that there is, and what may be put into it. Minutes are by block id."""

    request: AgendaRequest
    blocks: Blocks

    def wanted(self) -> list[tuple[int, Block]]:
        """Each block that has a place here with its rank, the most wanted first."""
        ranked = [(block.rank_for(self.request), block) for block in self.blocks.values()]
        known = [(rank, block) for rank, block in ranked if rank is not None]
        known.sort(key=lambda pair: (*pair[0], pair[1].order, pair[1].id))
        return [(rank[0], block) for rank, block in known]

    def chosen(self, minutes: Minutes, wanted: Iterable[Block]) -> Minutes:
        """With each of these that has room at its least minutes. Rank 0 is there anyway."""
        for block in wanted:
            trial = minutes | {block.id: stretched(block, block.least, self.request)}
            if block.rank == 0 or self.fits(trial):
                minutes = trial
        return minutes

    def grown(self, minutes: Minutes, size: Literal["usual", "most"]) -> Minutes:
        """Five minutes at a time while there is room, the most wanted first."""
        for _rank, block in self.wanted():
            goal = stretched(block, getattr(block, size), self.request)
            while block.id in minutes and minutes[block.id] < goal:
                trial = minutes | {block.id: min(goal, minutes[block.id] + STEP)}
                if not self.fits(trial):
                    break
                minutes = trial
        return minutes

    def fits(self, minutes: Minutes) -> bool:
        return sum(item.minutes for item in self.items(minutes)) <= self.request.length

    def items(self, minutes: Minutes) -> tuple[RunItem, ...]:
        in_order = sorted(minutes, key=lambda name: (self.blocks[name].order, name))
        plain = [RunItem(name, minutes=minutes[name]) for name in in_order]
        return with_breaks(plain, self.request, self.blocks)


def leader(block: Block, request: AgendaRequest) -> Lead | None:
    """The best of those who may lead it whose side will be there. None: nobody has to."""
    absent = {
        side
        for side, count in (
            (Lead.STAFF, request.staff),
            (Lead.LIVED_EXPERIENCE, request.lived_experience),
        )
        if count == 0
    }
    if absent:
        absent |= {Lead.BOTH}
    here = [lead for lead in block.leads if lead not in absent]
    return here[0] if here else (Lead.OUTSIDE if block.leads else None)

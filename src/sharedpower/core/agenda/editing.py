"""Changing a run sheet by hand: move, remove, add, put a break, and when each item then starts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from sharedpower.core.agenda.access import break_minutes, stretched
from sharedpower.core.agenda.block import Block, Blocks
from sharedpower.core.agenda.breaks import BREAK
from sharedpower.core.agenda.laying_out import leader
from sharedpower.core.plan.run_sheet import RunItem, RunSheet


@dataclass(frozen=True, slots=True)
class Timed:
    """An item with its first and last minute, counted from midnight. ``again``: it goes on."""

    item: RunItem
    start: int
    end: int
    again: bool = False


def timed(sheet: RunSheet) -> tuple[Timed, ...]:
    """Each item after the one before it, from the start that was asked for."""
    found: list[Timed] = []
    seen: set[str] = set()
    now = sheet.asked.start or 0
    for item in sheet.items:
        again = bool(item.block) and item.block != BREAK and item.block in seen
        found.append(Timed(item, now, now + item.minutes, again))
        seen.add(item.block)
        now += item.minutes
    return tuple(found)


def moved(sheet: RunSheet, place: int, *, up: bool) -> RunSheet:
    """At an end already, or no such place: nothing changes."""
    items, there = list(sheet.items), place - 1 if up else place + 1
    if place in range(len(items)) and there in range(len(items)):
        items[place], items[there] = items[there], items[place]
    return replace(sheet, items=tuple(items))


def removed(sheet: RunSheet, place: int) -> RunSheet:
    items = tuple(item for number, item in enumerate(sheet.items) if number != place)
    return replace(sheet, items=items)


def put(sheet: RunSheet, place: int, item: RunItem) -> RunSheet:
    """The item before the one that stands at this place."""
    return replace(sheet, items=(*sheet.items[:place], item, *sheet.items[place:]))


def with_break(sheet: RunSheet, place: int) -> RunSheet:
    return put(sheet, place, RunItem(BREAK, minutes=break_minutes(sheet.asked)))


def with_block(sheet: RunSheet, name: str, blocks: Blocks) -> RunSheet:
    """The block where it belongs: before the first that comes later. Raises KeyError."""
    block, request = blocks[name], sheet.asked
    item = RunItem(
        name, minutes=stretched(block, block.usual, request), lead=leader(block, request)
    )
    later = [n for n, one in enumerate(sheet.items) if _comes_after(block, blocks.get(one.block))]
    left_out = tuple(other for other in sheet.left_out if other != name)
    return replace(put(sheet, min(later, default=len(sheet.items)), item), left_out=left_out)


def _comes_after(block: Block, other: Block | None) -> bool:
    return other is not None and not other.rests and other.order > block.order

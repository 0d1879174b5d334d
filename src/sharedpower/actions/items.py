"""What makers do with the repeating parts of a plan: add, change, move, remove."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sharedpower.actions.plans import ChangedMeanwhileError, change, fingerprint
from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.paths import read, with_answers, write
from sharedpower.records.models import Organiser, PlanRecord

Items = tuple[Any, ...]


class NoSuchItemError(LookupError):
    """Somebody removed the item meanwhile, or it never was."""


def add(
    *, record: PlanRecord, part: str, item: Any, answers: Mapping[str, object], by: Organiser
) -> str:
    """Add an item to the end of a part. ``item``: a blank one. Gives back its id."""
    made: list[str] = []

    def make(plan: Plan) -> Plan:
        items: Items = read(plan, part) or ()
        made.append(new_id(part, items))
        return write(plan, part, (*items, replace(item, id=made[0], **answers)))

    change(record=record, by=by, kind="added", make=make)
    return made[0]


def alter(
    *,
    record: PlanRecord,
    at: tuple[str, str],
    answers: Mapping[str, object],
    base: str,
    by: Organiser,
) -> None:
    """Change answers of one item. ``at``: the part and the item's id; ``base`` as in answer()."""

    def make(plan: Plan) -> Plan:
        stem = f"{at[0]}[{place(plan, *at)}]"
        by_path = {f"{stem}.{name}": value for name, value in answers.items()}
        if fingerprint(plan, by_path) != base and with_answers(plan, by_path) != plan:
            raise ChangedMeanwhileError(plan, record.changes.first())
        return with_answers(plan, by_path)

    change(record=record, by=by, kind="answered", make=make)


def move(*, record: PlanRecord, part: str, item: str, up: bool, by: Organiser) -> None:
    """Move an item one place. At the end already: nothing changes."""

    def make(plan: Plan) -> Plan:
        items: list[Any] = list(read(plan, part) or ())
        here = place(plan, part, item)
        there = here - 1 if up else here + 1
        if 0 <= there < len(items):
            items[here], items[there] = items[there], items[here]
        return write(plan, part, tuple(items))

    change(record=record, by=by, kind="moved", make=make)


def remove(*, record: PlanRecord, part: str, item: str, by: Organiser) -> None:
    """Remove an item and what pointed at it. The last one gone, the part is blank again."""

    def make(plan: Plan) -> Plan:
        place(plan, part, item)
        kept = tuple(one for one in read(plan, part) if one.id != item)
        return _without_pointers(write(plan, part, kept or None), item)

    change(record=record, by=by, kind="removed", make=make)


def place(plan: Plan, part: str, item: str) -> int:
    """Where in the part the item stands. Raises NoSuchItemError."""
    for number, one in enumerate(read(plan, part) or ()):
        if one.id == item:
            return number
    raise NoSuchItemError(item)


def new_id(part: str, items: Items) -> str:
    """An id that no item of the part has had while it stands there: ``action-3``."""
    stem = part.split(".")[-1].removesuffix("s").replace("_", "-")
    used = [int(m[1]) for one in items if (m := re.search(r"-(\d+)$", one.id))]
    return f"{stem}-{max(used, default=0) + 1}"


def _without_pointers(plan: Plan, item: str) -> Plan:
    sheets = tuple(
        replace(sheet, session=None) if sheet.session == item else sheet
        for sheet in plan.run_sheets
    )
    plan = replace(plan, run_sheets=sheets)
    routes = plan.routes and tuple(
        replace(
            route,
            messenger=None if route.messenger == item else route.messenger,
            path=_path_without(route.path, item),
        )
        for route in plan.routes
    )
    actors = plan.actors and tuple(
        replace(actor, spaces=_path_without(actor.spaces, item)) for actor in plan.actors
    )
    return replace(plan, routes=routes, actors=actors, channels=_joined(plan.channels, item))


def _joined(channels: tuple[Channel, ...] | None, item: str) -> tuple[Channel, ...] | None:
    """A channel that has lost one of its ends has nowhere to go, and goes too."""
    if not channels:
        return channels
    return tuple(one for one in channels if item not in (one.start, one.end)) or None


def _path_without(path: tuple[str, ...] | None, item: str) -> tuple[str, ...] | None:
    """A path whose last place has gone is blank again: nobody said that it goes through none."""
    if not path or item not in path:
        return path
    return tuple(place for place in path if place != item) or None

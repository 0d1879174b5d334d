"""Keeping in a plan what a group made in an exercise: notes, spaces, actions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from sharedpower.actions.items import new_id
from sharedpower.actions.plans import change
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Action, Meeting, Note
from sharedpower.core.plan.paths import read, write
from sharedpower.files.limits import ITEMS
from sharedpower.records.models import Organiser, PlanRecord

PARTS = ("notes", "spaces", "actions")


class TooMuchError(ValueError):
    """A part of the plan would hold more than a plan file can. Nothing was kept."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is to be kept; ids are given when it is."""

    notes: tuple[Note, ...] = ()
    spaces: tuple[Meeting, ...] = ()
    actions: tuple[Action, ...] = ()

    @property
    def empty(self) -> bool:
        return not (self.notes or self.spaces or self.actions)


def keep(*, record: PlanRecord, kept: Kept, by: Organiser) -> PlanRecord:
    """Add all of it to the plan in one change of its history. Raises TooMuchError."""

    def make(plan: Plan) -> Plan:
        for part in PARTS:
            plan = _with_items(plan, part, getattr(kept, part))
        return plan

    return change(record=record, by=by, kind="exercise", make=make)


def _with_items(plan: Plan, part: str, added: tuple[Any, ...]) -> Plan:
    items: tuple[Any, ...] = read(plan, part) or ()
    if len(items) + len(added) > ITEMS:
        raise TooMuchError(part)
    for one in added:
        items = (*items, replace(one, id=new_id(part, items)))
    return write(plan, part, items) if added else plan

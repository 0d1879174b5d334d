"""What makers do with the run sheets of a plan: keep one, change it, remove it."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256

from sharedpower.actions.plans import ChangedMeanwhileError, change
from sharedpower.core.plan import Plan
from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.files import answer_to_json
from sharedpower.files.agreement import with_ids
from sharedpower.records.models import Organiser, PlanRecord


class NoSuchSheetError(LookupError):
    """Somebody removed it meanwhile, or it never was."""


def fingerprint(sheet: RunSheet) -> str:
    """Sixteen hex digits that differ when anything on the sheet does."""
    return sha256(json.dumps(answer_to_json(sheet)).encode()).hexdigest()[:16]


def sheet_of(plan: Plan, name: str) -> RunSheet:
    """The run sheet with this id. Raises NoSuchSheetError."""
    found = next((sheet for sheet in plan.run_sheets if sheet.id == name), None)
    if found is None:
        raise NoSuchSheetError(name)
    return found


def keep(*, record: PlanRecord, sheet: RunSheet, by: Organiser) -> str:
    """Add a run sheet to the plan. Gives back its id."""
    made: list[str] = []

    def make(plan: Plan) -> Plan:
        sheets = with_ids((*plan.run_sheets, replace(sheet, id="")), RunSheet)
        made.append(sheets[-1].id)
        return replace(plan, run_sheets=sheets)

    change(record=record, by=by, kind="run_sheet", make=make)
    return made[0]


def alter(*, record: PlanRecord, sheet: RunSheet, base: str, by: Organiser) -> None:
    """Put this sheet in the place of the one with its id. ``base``: fingerprint when it was seen.

    Raises ChangedMeanwhileError when it has changed since, and NoSuchSheetError.
    """

    def make(plan: Plan) -> Plan:
        now = sheet_of(plan, sheet.id)
        if fingerprint(now) != base and now != sheet:
            raise ChangedMeanwhileError(plan, record.changes.first())
        sheets = tuple(sheet if one.id == sheet.id else one for one in plan.run_sheets)
        return replace(plan, run_sheets=sheets)

    change(record=record, by=by, kind="run_sheet", make=make)


def remove(*, record: PlanRecord, name: str, by: Organiser) -> None:
    """Raises NoSuchSheetError."""

    def make(plan: Plan) -> Plan:
        sheet_of(plan, name)
        kept = tuple(one for one in plan.run_sheets if one.id != name)
        return replace(plan, run_sheets=kept)

    change(record=record, by=by, kind="removed", make=make)

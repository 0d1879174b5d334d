"""Where a run sheet is kept: a visitor's in the session, a maker's in the plan."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from sharedpower.actions import run_sheets
from sharedpower.content import core_blocks
from sharedpower.core.agenda import Warning, find_warnings
from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.files import PlanFileError, answer_from_json, answer_to_json
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import signed_in
from sharedpower.web.pages import OpenPlan, opened

KEPT = "agenda"
FOR_ANYONE = "learn/learn_base.html"
OF_A_PLAN = "plans/plan_base.html"


@dataclass(frozen=True)
class Kept:
    """A run sheet, and the plan that it is in. ``key``: what makes it this one for a calendar."""

    sheet: RunSheet
    key: str
    open_plan: OpenPlan | None = None

    @property
    def may_change(self) -> bool:
        return self.open_plan is None or self.open_plan.may_change

    @property
    def warnings(self) -> tuple[Warning, ...]:
        plan = self.open_plan.plan if self.open_plan else None
        return find_warnings(self.sheet, core_blocks(), plan)

    def address(self, page: str = "", **given: str) -> str:
        """Where a page of it is: ``""`` to change it, ``ask``, ``sheet``, ``calendar``."""
        if self.open_plan is None:
            name = {"": "agenda-edit", "ask": "agenda"}.get(page, f"agenda-{page}")
            return reverse(name, kwargs=given)
        name = f"plan-agenda-{page}" if page else "plan-agenda"
        held = {"plan_id": self.open_plan.id, "sheet": self.sheet.id}
        return reverse(name, kwargs=held | given)


def of_visitor(request: HttpRequest) -> Kept | None:
    """What this browser's session holds; None when there is nothing, or it was spoilt."""
    held: Any = request.session.get(KEPT) or {}
    sheet = read_sheet(held.get("sheet"))
    return Kept(sheet, held.get("key", "")) if sheet else None


def of_plan(request: HttpRequest, record: PlanRecord, sheet: str) -> Kept | None:
    open_plan = opened(request, record)
    try:
        found = run_sheets.sheet_of(open_plan.plan, sheet)
    except run_sheets.NoSuchSheetError:
        return None
    return Kept(found, f"{record.pk}-{found.id}", open_plan)


def keep_for_visitor(request: HttpRequest, sheet: RunSheet) -> None:
    """The same calendar entry goes on as long as the session does."""
    # Pages promise twelve hours: whoever comes next clears what is older.
    request.session.clear_expired()
    before: Any = request.session.get(KEPT) or {}
    key = before.get("key") or secrets.token_hex(8)
    request.session[KEPT] = {"key": key, "sheet": answer_to_json(sheet)}


def save(request: HttpRequest, kept: Kept, sheet: RunSheet, base: str) -> None:
    """Raises ChangedMeanwhileError and NoSuchSheetError where it is in a plan."""
    if kept.open_plan is None:
        keep_for_visitor(request, sheet)
        return
    record, by = kept.open_plan.record, signed_in(request)
    run_sheets.alter(record=record, sheet=sheet, base=base, by=by)


def read_sheet(document: object) -> RunSheet | None:
    """A run sheet from plain values; None where they are none."""
    try:
        found = answer_from_json("run_sheets", [document]) if document else None
    except PlanFileError:
        return None
    return found[0] if found else None

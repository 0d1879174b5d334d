"""The agendas of a plan as a list."""

from __future__ import annotations

from dataclasses import dataclass

from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.web.pages import OpenPlan
from sharedpower.web.saying import agenda as say


@dataclass(frozen=True)
class Listed:
    """A run sheet in a list."""

    id: str
    title: str
    when: str
    sheet: RunSheet


def listed(open_plan: OpenPlan) -> list[Listed]:
    return [
        Listed(one.id, say.sheet_title(one), _when(one), one) for one in open_plan.plan.run_sheets
    ]


def _when(sheet: RunSheet) -> str:
    start = sheet.asked.start or 0
    return f"{say.clock(start)}–{say.clock(start + sheet.minutes)}"

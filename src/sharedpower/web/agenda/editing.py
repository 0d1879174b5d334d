"""The page that shows an agenda with its warnings and lets it be changed by hand."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import run_sheets
from sharedpower.actions.permissions import Act
from sharedpower.actions.plans import ChangedMeanwhileError
from sharedpower.content import BlockWords, agenda_blocks
from sharedpower.core.agenda import Timed, timed
from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.files import answer_to_json
from sharedpower.records.models import PlanRecord
from sharedpower.web.agenda.asking import gone
from sharedpower.web.agenda.keeping import FOR_ANYONE, OF_A_PLAN, Kept, of_plan, of_visitor, save
from sharedpower.web.agenda.pressing import Typed, as_typed, pressed, whole_number
from sharedpower.web.gate import gate
from sharedpower.web.pages import only_language, opened
from sharedpower.web.saying import agenda as say
from sharedpower.web.saying.labels import facet_label, reader_language


@dataclass(frozen=True)
class Row:
    """An item as the page shows it; ``number`` counts from 1, ``place`` from 0."""

    place: int
    line: Timed
    title: str
    happens: str
    known: BlockWords | None
    rests: bool
    minutes: str
    error: str
    opened_up: bool
    warnings: list[say.Warned]

    @property
    def number(self) -> int:
        return self.place + 1

    @property
    def when(self) -> str:
        return f"{say.clock(self.line.start)}–{say.clock(self.line.end)}"

    @property
    def touches(self) -> list[str]:
        return [facet_label(facet) for facet in self.known.facets] if self.known else []

    @property
    def lead_words(self) -> str:
        return say.lead_words(self.line.item.lead)


@gate(Act.READ_PUBLIC)
def edit(request: HttpRequest) -> HttpResponse:
    kept = of_visitor(request)
    return redirect("agenda") if kept is None else _edited(request, kept)


@gate(Act.READ_PLAN)
def plan_edit(request: HttpRequest, record: PlanRecord, sheet: str) -> HttpResponse:
    if request.method == "POST" and not opened(request, record).may_change:
        raise PermissionDenied
    kept = of_plan(request, record, sheet)
    try:
        return gone(request, record) if kept is None else _edited(request, kept)
    except run_sheets.NoSuchSheetError:
        return gone(request, record)


def _edited(request: HttpRequest, kept: Kept) -> HttpResponse:
    if request.method != "POST":
        return _page(request, kept, Typed(kept.sheet))
    seen = as_typed(request, kept.sheet)
    if only_language(request):
        return _page(request, kept, seen)
    after, place = pressed(request, seen)
    if after.errors:
        return _page(request, kept, after, status=422)
    try:
        save(request, kept, after.sheet, request.POST.get("base", ""))
    except ChangedMeanwhileError:
        return _page(request, kept, after, status=409)
    if request.POST.get("press", "save") == "save":
        messages.success(request, _("Saved."))
    there = "" if place is None else f"?part={place + 1}#part-{place + 1}"
    return redirect(kept.address() + there)


def _page(request: HttpRequest, kept: Kept, shown: Typed, *, status: int = 200) -> HttpResponse:
    now = replace(kept, sheet=shown.sheet)
    warnings = [say.warned(one, now.sheet) for one in now.warnings]
    said: dict[str, Any] = {
        "here": "agenda",
        "parent": OF_A_PLAN if kept.open_plan else FOR_ANYONE,
        "kept": now,
        "open_plan": kept.open_plan,
        "title": say.sheet_title(now.sheet),
        "rows": _rows(shown, warnings, whole_number(request.GET.get("part", ""), otherwise=0)),
        "warnings": warnings,
        "errors": shown.errors,
        "own": {
            name: {
                "error": shown.errors.get(f"own-{name}"),
                "typed": shown.as_typed.get(f"own-{name}"),
            }
            for name in ("title", "minutes")
        },
        "conflict": status == 409,
        "carried": json.dumps(answer_to_json(now.sheet)),
        "base": _base(request, kept, status),
        "leads": say.lead_labels(),
        "blocks": [(one.id, _title(one.id)) for one in agenda_blocks().values()],
        "left_out": [_title(name) for name in now.sheet.left_out],
        "needs": say.what_needs_do(now.sheet.asked),
        **_times(now.sheet),
        **_addresses(kept),
    }
    return render(request, "agenda/edit.html", said, status=status)


def _base(request: HttpRequest, kept: Kept, status: int) -> str:
    """What the page was made from; after a conflict what stands now, so that saving replaces it."""
    seen = "" if status == 409 else request.POST.get("base", "")
    return seen or run_sheets.fingerprint(kept.sheet)


def _rows(shown: Typed, warnings: list[say.Warned], opened_up: int) -> list[Row]:
    return [
        Row(
            place=n,
            line=line,
            title=say.item_title(line.item, again=line.again),
            happens=_happens(line.item.block),
            known=agenda_blocks().get(line.item.block),
            rests=line.item.block in {"break", "meal"},
            minutes=shown.as_typed.get(f"minutes-{n}", str(line.item.minutes)),
            error=shown.errors.get(f"minutes-{n}", ""),
            opened_up=f"minutes-{n}" in shown.errors or n + 1 == opened_up,
            warnings=[one for one in warnings if one.place == n + 1],
        )
        for n, line in enumerate(timed(shown.sheet))
    ]


def _happens(block: str) -> str:
    known = agenda_blocks().get(block)
    return known.happens.in_language(reader_language()) if known else ""


def _title(block: str) -> str:
    known = agenda_blocks().get(block)
    return known.title.in_language(reader_language()) if known else block


def _times(sheet: RunSheet) -> dict[str, Any]:
    start = sheet.asked.start or 0
    return {
        "starts": say.clock(start),
        "ends": say.clock(start + sheet.minutes),
        "lasts": say.length(sheet.minutes),
        "spare": max(0, sheet.asked.length - sheet.minutes),
    }


def _addresses(kept: Kept) -> dict[str, str]:
    return {
        "ask_address": kept.address("ask"),
        "facilitator_address": kept.address("sheet", side="facilitator"),
        "participants_address": kept.address("sheet", side="participants"),
        "calendar_address": kept.address("calendar") if kept.sheet.asked.on else "",
    }

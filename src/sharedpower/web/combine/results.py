"""The result of a grid: sentences first, then the picture with its table, loops and levers."""

from __future__ import annotations

import json
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sharedpower.actions.combining import keep_move
from sharedpower.actions.permissions import Act, allowed
from sharedpower.influence.combining import Move, levers, result_to_json
from sharedpower.records.models import PlanRecord
from sharedpower.web.combine import asked_lines, told
from sharedpower.web.combine.grids import Grid, grids_of, without_a_result
from sharedpower.web.combine.lever_lines import lever_lines
from sharedpower.web.combine.standing_picture import standing_picture
from sharedpower.web.gate import gate, person_of, signed_in
from sharedpower.web.pages import OpenPlan, opened
from sharedpower.web.saying.labels import reader_language


@gate(Act.READ_PLAN)
def result(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """``?of=`` names a grid: a listening, or the one that was agreed together."""
    open_plan = opened(request, record)
    grids = _grids(request, open_plan)
    too_few = _too_few(request, open_plan)
    grid = None if too_few else _wanted(request, grids)
    said: dict[str, Any] = {"open_plan": open_plan, "grids": grids, "grid": grid}
    said["too_few"] = too_few
    if grid is not None:
        said |= _told(open_plan, grid)
    return render(request, "combine/result.html", said)


@require_POST
@gate(Act.CHANGE_PLAN)
def keep(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Keep a move as an action of the plan, and lead to it: it wants an owner and a day."""
    open_plan = opened(request, record)
    grid = _wanted(request, _grids(request, open_plan))
    move = _move(open_plan, grid, request.POST.get("move", ""))
    item = keep_move(
        record=record,
        move=move,
        words=move.words.in_language(reader_language()),
        by=signed_in(request),
    )
    messages.success(request, _("Kept as an action. Say who does it, and by when."))
    given = {"plan_id": record.pk, "step": "follow-up", "part": "actions", "item": item}
    return redirect(reverse("item", kwargs=given))


@gate(Act.READ_PLAN)
def download(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Every grid that this person may see, as JSON."""
    open_plan = opened(request, record)
    whole = [
        {
            "of": grid.name,
            "title": grid.title,
            **result_to_json(grid.result),
            "pairs": asked_lines.asked_rows(grid),
        }
        for grid in _grids(request, open_plan)
    ]
    answer = HttpResponse(
        json.dumps({"grids": whole}, ensure_ascii=False, indent=1), content_type="application/json"
    )
    answer["Content-Disposition"] = 'attachment; filename="combinations.json"'
    return answer


def _grids(request: HttpRequest, open_plan: OpenPlan) -> list[Grid]:
    person = person_of(request)
    return grids_of(open_plan, may_see_asked=allowed(Act.READ_RESULTS, person, open_plan.record))


def _too_few(request: HttpRequest, open_plan: OpenPlan) -> str:
    """The title of the listening asked for, where too few answered for anything to be shown."""
    if not allowed(Act.READ_RESULTS, person_of(request), open_plan.record):
        return ""
    return without_a_result(open_plan, request.GET.get("of"))


def _wanted(request: HttpRequest, grids: list[Grid]) -> Grid | None:
    """The grid that was asked for, or the first; None while there is none."""
    name = request.POST.get("of") or request.GET.get("of")
    if name is None:
        return grids[0] if grids else None
    found = next((grid for grid in grids if grid.name == name), None)
    if found is None:
        raise Http404
    return found


def _move(open_plan: OpenPlan, grid: Grid | None, called: str) -> Move:
    facet, _colon, place = called.rpartition(":")
    known = levers(open_plan.plan, grid.result) if grid else ()
    moves = next((lever.moves for lever in known if lever.facet == facet), ())
    if not place.isdecimal() or int(place[:3]) >= len(moves):
        raise Http404
    return moves[int(place[:3])]


def _told(open_plan: OpenPlan, grid: Grid) -> dict[str, Any]:
    plan, found = open_plan.plan, grid.result
    return {
        "sentences": list(told.sentences(plan, grid)),
        "how_sure": list(told.how_sure(found)),
        "picture": standing_picture(plan, found),
        "lines": told.standing_lines(plan, found),
        "loops": told.loop_lines(plan, found),
        "levers": lever_lines(plan, found),
        "divided": asked_lines.divided(plan, grid),
        "unknown": asked_lines.unknown(plan, grid),
        "asked": asked_lines.asked_lines(plan, grid),
        "asked_heads": asked_lines.heads(),
    }

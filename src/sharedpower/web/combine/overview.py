"""What this step is, how far it has got, and the ways to go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sharedpower.actions.combining import agreed_in
from sharedpower.actions.permissions import Act, allowed
from sharedpower.records.models import PlanRecord
from sharedpower.web.combine.asking import asked_here, has_note
from sharedpower.web.combine.grids import grids_of
from sharedpower.web.combine.pairs_here import parts, slug_of
from sharedpower.web.combine.told import lead_sentence
from sharedpower.web.gate import gate, person_of
from sharedpower.web.pages import OpenPlan, opened
from sharedpower.web.questions.views import locked, skip_to_combined


@dataclass(frozen=True)
class PartState:
    """A small part of the grid: how many pairs, how many answered, the first that is not."""

    number: int
    count: int
    answered: int
    first: str


@gate(Act.READ_PLAN)
def overview(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    open_plan = opened(request, record)
    if request.method == "POST" and "skip" in request.POST:
        skip_to_combined(request, record)
        return redirect("combine", plan_id=record.pk)
    person = person_of(request)
    grids = grids_of(open_plan, may_see_asked=allowed(Act.READ_RESULTS, person, record))
    dealt = _parts(request, open_plan)
    said: dict[str, Any] = {
        "open_plan": open_plan,
        "locked": locked(request, open_plan) and not grids,
        "parts": dealt,
        "asked": sum(part.count for part in dealt),
        "answered": sum(part.answered for part in dealt),
        "grids": [(grid, lead_sentence(open_plan.plan, grid)) for grid in grids],
        "questions": [
            (number, one.text, has_note(open_plan.plan, one))
            for number, one in enumerate(asked_here(open_plan.plan), start=1)
        ],
    }
    return render(request, "combine/overview.html", said)


def _parts(request: HttpRequest, open_plan: OpenPlan) -> list[PartState]:
    done = {pair for pair, one in agreed_in(open_plan.plan).items() if one.effect}
    found = []
    for number, part in enumerate(parts(request, open_plan), start=1):
        left = [pair for pair in part if pair not in done]
        first = slug_of((left or part)[0])
        found.append(PartState(number, len(part), len(part) - len(left), first))
    return found

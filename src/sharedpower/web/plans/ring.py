"""The ladder as a ring: intended and promised at each level, and whether duty has its means."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sharedpower.actions.permissions import Act
from sharedpower.core.ladder import ladder_ring
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.pages import opened
from sharedpower.web.saying.ring import ring_picture, ring_words


@gate(Act.READ_PLAN)
def ring(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    open_plan = opened(request, record)
    found = ladder_ring(open_plan.plan)
    said = {
        "open_plan": open_plan,
        "ring": ring_words(open_plan.plan, found),
        "picture": ring_picture(open_plan.plan, found),
    }
    return render(request, "plans/ring.html", said)

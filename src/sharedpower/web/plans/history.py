"""The history of a plan: who changed what, when, and what it was before."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from sharedpower.actions.permissions import Act
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.pages import opened
from sharedpower.web.saying.changes import change_words

A_PAGE = 50
# Where a note stands in the list and which question it answers say nothing that its words do not.
# What was asked of an agenda stands on its page.
UNSAID = (
    Q(path="notes.order")
    | Q(path__startswith="notes[", path__endswith=".question")
    | Q(path="run_sheets.order")
    | (Q(path__startswith="run_sheets[") & ~Q(path__endswith=".items"))
)


@gate(Act.READ_PLAN)
def history(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Newest first, fifty a page."""
    open_plan = opened(request, record)
    rows = record.changes.exclude(UNSAID).select_related("by")
    pages = Paginator(rows, A_PAGE)
    page = pages.get_page(request.GET.get("page"))
    words = [change_words(open_plan.plan, change) for change in page]
    said = {"open_plan": open_plan, "page": page, "changes": words}
    return render(request, "plans/history.html", said)

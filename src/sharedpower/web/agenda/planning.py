"""The agendas of a plan, keeping a visitor's among them, and removing one."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import run_sheets
from sharedpower.actions.permissions import Act
from sharedpower.core.plan.parts import Session
from sharedpower.records.models import PlanRecord
from sharedpower.web.agenda.asking import gone
from sharedpower.web.agenda.keeping import of_plan, of_visitor
from sharedpower.web.agenda.listing import listed
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import only_language, opened
from sharedpower.web.saying import agenda as say


@gate(Act.READ_PLAN)
def listing(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    open_plan = opened(request, record)
    taken = {sheet.session for sheet in open_plan.plan.run_sheets}
    said = {
        "open_plan": open_plan,
        "agendas": listed(open_plan),
        "sessions": [
            (one.id, session_name(one))
            for one in open_plan.plan.sessions or ()
            if one.id not in taken
        ],
    }
    return render(request, "agenda/plan_agendas.html", said)


@gate(Act.CHANGE_PLAN)
def remove(request: HttpRequest, record: PlanRecord, sheet: str) -> HttpResponse:
    """Ask first."""
    kept = of_plan(request, record, sheet)
    if kept is None:
        return gone(request, record)
    if request.method != "POST" or only_language(request):
        said = {"open_plan": kept.open_plan, "kept": kept, "title": say.sheet_title(kept.sheet)}
        return render(request, "agenda/plan_remove.html", said)
    try:
        run_sheets.remove(record=record, name=sheet, by=signed_in(request))
    except run_sheets.NoSuchSheetError:
        return gone(request, record)
    messages.success(request, _("Removed. The history keeps what it was."))
    return redirect("plan-agendas", plan_id=record.pk)


@gate(Act.LIST_PLANS)
def keep(request: HttpRequest) -> HttpResponse:
    """Keep the agenda of this browser's session in one of one's plans."""
    kept, person = of_visitor(request), signed_in(request)
    if kept is None:
        return redirect("agenda")
    plans = person.plans.order_by("-changed_at")
    error = ""
    if request.method == "POST" and not only_language(request):
        chosen = plans.filter(pk=request.POST.get("plan", "")).first()
        if chosen is not None:
            made = run_sheets.keep(record=chosen, sheet=kept.sheet, by=person)
            messages.success(request, _("Kept. This agenda is in the plan now."))
            return redirect("plan-agenda", plan_id=chosen.pk, sheet=made)
        error = _("Choose a plan.")
    said = {"here": "agenda", "plans": plans, "error": error, "chosen": request.POST.get("plan")}
    return render(request, "agenda/keep.html", said, status=422 if error else 200)


def session_name(session: Session) -> str:
    return session.label or session.location or _("A session without a name")

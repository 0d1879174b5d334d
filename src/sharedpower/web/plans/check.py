"""The check: what was found, why, and what to do instead; set aside, and brought back."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from sharedpower.actions import plans as actions
from sharedpower.actions.permissions import Act
from sharedpower.content.telling.findings import Told, tell
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import OpenPlan, only_language, opened, typed
from sharedpower.web.saying.check import check_words
from sharedpower.web.saying.labels import teller

MOST_QUESTIONS = 5
LONGEST_REASON = 1_000


@gate(Act.READ_PLAN)
def check(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    open_plan = opened(request, record)
    words = check_words(open_plan.plan, open_plan.findings, questions=MOST_QUESTIONS)
    said = {"open_plan": open_plan, "check": words}
    return render(request, "plans/check.html", said)


@gate(Act.CHANGE_PLAN)
def set_aside(request: HttpRequest, record: PlanRecord, pitfall: str) -> HttpResponse:
    """Ask for the reason; it is kept in the plan and its history."""
    open_plan = opened(request, record)
    told = _one(open_plan, pitfall)
    reason = typed(request, "reason", told.reason)
    error = ""
    if request.method == "POST" and not only_language(request):
        error = _reason_error(reason)
        if not error:
            actions.set_aside(record=record, pitfall=pitfall, reason=reason, by=signed_in(request))
            messages.success(request, _("Set aside, with your reason."))
            return redirect(reverse("check", kwargs={"plan_id": record.pk}) + "#set-aside")
    said = {"open_plan": open_plan, "told": told, "reason": reason, "error": error}
    return render(request, "plans/set_aside.html", said, status=422 if error else 200)


@require_POST
@gate(Act.CHANGE_PLAN)
def bring_back(request: HttpRequest, record: PlanRecord, pitfall: str) -> HttpResponse:
    actions.bring_back(record=record, pitfall=pitfall, by=signed_in(request))
    messages.success(request, _("Brought back into the check."))
    return redirect(reverse("check", kwargs={"plan_id": record.pk}))


def _one(open_plan: OpenPlan, pitfall: str) -> Told:
    for finding in open_plan.findings:
        if finding.pitfall.id == pitfall:
            return tell(teller(open_plan.plan), finding)
    raise Http404


def _reason_error(reason: str) -> str:
    if not reason:
        return _("Write why it does not apply. The reason is kept with the plan.")
    if len(reason) > LONGEST_REASON:
        return _("That is too long. Use at most 1,000 letters.")
    return ""

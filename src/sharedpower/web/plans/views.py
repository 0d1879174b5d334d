"""Plans as things: the list, a new one, the overview, a copy, and the end of one."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import plans as actions
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read
from sharedpower.core.questions import STEPS, Step
from sharedpower.records.models import PlanRecord, Receipt
from sharedpower.web.agenda.listing import listed
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import only_language, opened, typed
from sharedpower.web.saying.check import check_words
from sharedpower.web.saying.labels import reader_language

LONGEST_TITLE = 200


@dataclass(frozen=True)
class StepState:
    """A step in the list of steps, and how much of it is answered."""

    step: Step
    answered: int
    asked: int


@gate(Act.LIST_PLANS)
def mine(request: HttpRequest) -> HttpResponse:
    plans = signed_in(request).plans.order_by("-changed_at")
    examples = PlanRecord.objects.exclude(example="")
    return render(request, "plans/mine.html", {"plans": plans, "examples": examples})


@gate(Act.MAKE_PLAN)
def new(request: HttpRequest) -> HttpResponse:
    """Ask for a name; the rest has its own steps."""
    title = typed(request, "title")
    error = ""
    if request.method == "POST" and not only_language(request):
        error = title_error(title)
        if not error:
            record = actions.start(plan=Plan(title=title), by=signed_in(request))
            return redirect("step", plan_id=record.pk, step=STEPS[0].slug)
    said = {"title": title, "error": error}
    return render(request, "plans/new.html", said, status=422 if error else 200)


def title_error(title: str) -> str:
    """What is wrong with a name for a plan, or nothing."""
    if not title:
        return _("Give the plan a name. You can change it later.")
    if len(title) > LONGEST_TITLE:
        return _("That name is too long. Use at most 200 letters.")
    return ""


@gate(Act.READ_PLAN)
def overview(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """The twelve steps, and the question that would settle most."""
    open_plan = opened(request, record)
    said = {
        "open_plan": open_plan,
        "states": [state(open_plan.plan, step) for step in STEPS],
        "check": check_words(open_plan.plan, open_plan.findings, questions=1),
        "agendas": listed(open_plan),
    }
    return render(request, "plans/overview.html", said)


def state(plan: Plan, step: Step) -> StepState:
    ids = [one.id for one in step.contents]
    return StepState(step, sum(read(plan, one) not in (None, "") for one in ids), len(ids))


@gate(Act.COPY_PLAN)
def copy(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    open_plan = opened(request, record)
    title = _("Copy of %(title)s") % {"title": open_plan.title}
    if request.method == "POST" and not only_language(request):
        title = typed(request, "title")
        error = title_error(title)
        if error:
            said = {"open_plan": open_plan, "title": title, "error": error}
            return render(request, "plans/copy.html", said, status=422)
        made = actions.copy(
            record=record, title=title, language=reader_language(), by=signed_in(request)
        )
        messages.success(request, _("Copied. This plan is yours to change."))
        return redirect("plan", plan_id=made.pk)
    title = typed(request, "title", title)
    return render(request, "plans/copy.html", {"open_plan": open_plan, "title": title})


@gate(Act.DELETE_PLAN)
def delete(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Ask first, then delete everything and give a receipt."""
    open_plan = opened(request, record)
    if request.method == "POST" and not only_language(request):
        made = actions.delete(record=record, by=signed_in(request))
        return redirect("receipt", receipt=made.pk)
    makers = record.makers.order_by("username")
    return render(request, "plans/delete.html", {"open_plan": open_plan, "makers": makers})


@gate(Act.LIST_PLANS)
def receipt(request: HttpRequest, receipt: str) -> HttpResponse:
    """Proof of a deletion, for the one who did it."""
    kept = get_object_or_404(Receipt, pk=receipt, by=signed_in(request))
    return render(request, "plans/receipt.html", {"receipt": kept})

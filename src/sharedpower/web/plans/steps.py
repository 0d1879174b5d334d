"""One step of a plan: its questions, saved together."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from sharedpower.actions import plans as actions
from sharedpower.actions.items import NoSuchItemError, move
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read
from sharedpower.core.questions import STEPS, Part, Question, Step
from sharedpower.records.models import PlanRecord
from sharedpower.web.asking.form import AnswerForm, Row
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import OpenPlan, back_from, only_language, opened
from sharedpower.web.routes.asked import MAP
from sharedpower.web.saying.conflict import Conflict, conflict_between
from sharedpower.web.saying.parts import PartView, part_view

NONE_OF = "__none_of"


@dataclass(frozen=True)
class Section:
    """A heading of a step, and what stands under it: rows and repeating parts."""

    heading: str
    contents: list[Row | PartView]


@gate(Act.READ_PLAN)
def step(request: HttpRequest, record: PlanRecord, step: str) -> HttpResponse:
    """Show a step, or save it. An example is shown with nothing to save."""
    here = step_called(step)
    if here is MAP:
        return redirect("routes-map", plan_id=record.pk)
    open_plan = opened(request, record)
    questions = list(questions_of(here))
    now = {question.id: read(open_plan.plan, question.id) for question in questions}
    named = [(question.id, question) for question in questions]
    if request.method != "POST":
        form = AnswerForm(open_plan.plan, named, now=now)
        return page(request, open_plan, here, form)
    if not open_plan.may_change:
        raise PermissionDenied
    form = AnswerForm(open_plan.plan, named, data=request.POST, now=now)
    if only_language(request):
        form.keep_unchecked()
        return page(request, open_plan, here, form)
    if not form.is_valid():
        return page(request, open_plan, here, form, status=422)
    return save(request, open_plan, here, form)


def save(request: HttpRequest, open_plan: OpenPlan, here: Step, form: AnswerForm) -> HttpResponse:
    answers = form.answers() | parts_said_to_be_none(request, here)
    try:
        actions.answer(
            record=open_plan.record,
            answers=answers,
            base=request.POST.get("base", ""),
            by=signed_in(request),
        )
    except actions.ChangedMeanwhileError as meanwhile:
        conflict = conflict_between(meanwhile, form.answers())
        form.theirs = conflict.theirs
        fresh = opened(request, open_plan.record)
        return page(request, fresh, here, form, conflict=conflict, status=409)
    return redirect(after(request, open_plan, here))


def parts_said_to_be_none(request: HttpRequest, here: Step) -> dict[str, Any]:
    """() where "there are none" is ticked, else blank."""
    ticked = request.POST
    return {name: () if name + NONE_OF in ticked else None for name in parts_that_can_be_none(here)}


def parts_that_can_be_none(here: Step) -> list[str]:
    return [part.id for part in parts_of(here) if part.none_label and part.adds]


def after(request: HttpRequest, open_plan: OpenPlan, here: Step) -> str:
    """Where the pressed button leads; else back; else the next step; after the last the check."""
    if "move" in request.POST:
        return moved(request, open_plan, here)
    go, home = request.POST.get("go", ""), reverse("plan", kwargs={"plan_id": open_plan.id})
    if go.startswith(f"{home}plan/"):
        return go
    if go == "steps":
        return home
    messages.success(request, _("Saved."))
    place = STEPS.index(here)
    if place + 1 == len(STEPS):
        onward = reverse("check", kwargs={"plan_id": open_plan.id})
    else:
        onward = reverse("step", kwargs={"plan_id": open_plan.id, "step": STEPS[place + 1].slug})
    return back_from(request, onward)


def moved(request: HttpRequest, open_plan: OpenPlan, here: Step) -> str:
    """Move the item that the button names; the rest of the page is saved already."""
    part, item, way = [*request.POST["move"].split(" "), "", ""][:3]
    if part in {one.id for one in parts_of(here) if one.adds}:
        with suppress(NoSuchItemError):
            move(
                record=open_plan.record,
                part=part,
                item=item,
                up=way == "up",
                by=signed_in(request),
            )
    address = reverse("step", kwargs={"plan_id": open_plan.id, "step": here.slug})
    return f"{address}#q-{part}"


def page(
    request: HttpRequest,
    open_plan: OpenPlan,
    here: Step,
    form: AnswerForm,
    *,
    conflict: Conflict | None = None,
    status: int = 200,
) -> HttpResponse:
    base = request.POST.get("base", "")
    if conflict or not base:
        base = fingerprint_of(open_plan.plan, here)
    said = {
        "open_plan": open_plan,
        "step": here,
        "number": STEPS.index(here) + 1,
        "steps": STEPS,
        "form": form,
        "sections": sections(open_plan, here, form),
        "base": base,
        "back": back_from(request, ""),
        "conflict": conflict,
    }
    return render(request, "plans/step.html", said, status=status)


def fingerprint_of(plan: Plan, here: Step) -> str:
    asked = (question.id for question in questions_of(here))
    return actions.fingerprint(plan, [*asked, *parts_that_can_be_none(here)])


def sections(open_plan: OpenPlan, here: Step, form: AnswerForm) -> list[Section]:
    return [
        Section(
            _(section.heading) if section.heading else "",
            [
                form.row(one.id)
                if isinstance(one, Question)
                else _part_view(open_plan.plan, one, here, form)
                for one in section.contents
            ],
        )
        for section in here.sections
    ]


def _part_view(plan: Plan, part: Part, here: Step, form: AnswerForm) -> PartView:
    view = part_view(plan, part, here)
    if not form.is_bound:
        return view
    return replace(view, none_ticked=part.id + NONE_OF in form.data)


def step_called(slug: str) -> Step:
    found = next((step for step in (*STEPS, MAP) if step.slug == slug), None)
    if found is None:
        raise Http404
    return found


def questions_of(here: Step) -> Iterator[Question]:
    return (one for one in here.contents if isinstance(one, Question))


def parts_of(here: Step) -> Iterator[Part]:
    return (one for one in here.contents if isinstance(one, Part))

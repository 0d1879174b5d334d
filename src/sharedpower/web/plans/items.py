"""One item of a repeating part: add, change, move, remove; all without script."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import items as actions
from sharedpower.actions.permissions import Act
from sharedpower.actions.plans import ChangedMeanwhileError, fingerprint
from sharedpower.core.plan.paths import read
from sharedpower.core.plan.shape import blank_item
from sharedpower.core.questions import Part, Question, Step
from sharedpower.records.models import PlanRecord
from sharedpower.web.asking.form import AnswerForm
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import OpenPlan, back_from, only_language, opened
from sharedpower.web.plans.proposals import proposed
from sharedpower.web.plans.steps import parts_of, step_called
from sharedpower.web.routes.asked import is_range, step_address
from sharedpower.web.saying.addresses import part_slug
from sharedpower.web.saying.conflict import Conflict, conflict_between
from sharedpower.web.saying.labels import teller


@dataclass(frozen=True)
class Spot:
    """Where an item page stands: the plan, the step, the part, and the item (None: a new one)."""

    open_plan: OpenPlan
    step: Step
    part: Part
    item: str | None = None

    @property
    def questions(self) -> list[tuple[str, Question]]:
        return [(one.id.rsplit(".", 1)[1], one) for one in self.part.questions]

    @property
    def stem(self) -> str:
        place = actions.place(self.open_plan.plan, self.part.id, self.item or "")
        return f"{self.part.id}[{place}]"

    @property
    def now(self) -> dict[str, Any]:
        if self.item is None:
            return {}
        return {
            name: read(self.open_plan.plan, f"{self.stem}.{name}") for name, _q in self.questions
        }

    @property
    def base(self) -> str:
        paths = [f"{self.stem}.{name}" for name, _q in self.questions] if self.item else []
        return fingerprint(self.open_plan.plan, paths)

    @property
    def step_address(self) -> str:
        return f"{step_address(self.open_plan.id, self.step)}#q-{self.part.id}"


@gate(Act.CHANGE_PLAN)
def add(request: HttpRequest, record: PlanRecord, step: str, part: str) -> HttpResponse:
    """A blank item, or one that a finding proposes; kept when it is saved."""
    spot = _spot(request, record, step, part)
    if not spot.part.adds:
        raise Http404
    if request.method != "POST":
        now = proposed(request.GET.get("for", ""), spot.part)
        return _page(request, spot, AnswerForm(spot.open_plan.plan, spot.questions, now=now))
    form = AnswerForm(spot.open_plan.plan, spot.questions, data=request.POST)
    if only_language(request):
        form.keep_unchecked()
        return _page(request, spot, form)
    if not form.is_valid():
        return _page(request, spot, form, status=422)
    actions.add(
        record=record,
        part=spot.part.id,
        item=blank_item(spot.part.id),
        answers=form.answers(),
        by=signed_in(request),
    )
    messages.success(request, _("Added."))
    return redirect(back_from(request, spot.step_address))


@gate(Act.READ_PLAN)
def item(request: HttpRequest, record: PlanRecord, step: str, part: str, item: str) -> HttpResponse:
    """One item's answers: shown, or saved."""
    spot = _spot(request, record, step, part, item)
    try:
        now = spot.now
    except actions.NoSuchItemError:
        return _gone(request, spot)
    if request.method != "POST":
        return _page(request, spot, AnswerForm(spot.open_plan.plan, spot.questions, now=now))
    if not spot.open_plan.may_change:
        raise PermissionDenied
    form = AnswerForm(spot.open_plan.plan, spot.questions, data=request.POST, now=now)
    if only_language(request):
        form.keep_unchecked()
        return _page(request, spot, form)
    if not form.is_valid():
        return _page(request, spot, form, status=422)
    return _save(request, spot, form)


def _save(request: HttpRequest, spot: Spot, form: AnswerForm) -> HttpResponse:
    try:
        actions.alter(
            record=spot.open_plan.record,
            at=(spot.part.id, spot.item or ""),
            answers=form.answers(),
            base=request.POST.get("base", ""),
            by=signed_in(request),
        )
    except actions.NoSuchItemError:
        return _gone(request, spot)
    except ChangedMeanwhileError as meanwhile:
        fresh = Spot(opened(request, spot.open_plan.record), spot.step, spot.part, spot.item)
        place = actions.place(meanwhile.now, spot.part.id, spot.item or "")
        conflict = conflict_between(meanwhile, form.answers(), f"{spot.part.id}[{place}].")
        form.theirs = conflict.theirs
        return _page(request, fresh, form, conflict=conflict, status=409)
    messages.success(request, _("Saved."))
    return redirect(back_from(request, spot.step_address))


@gate(Act.CHANGE_PLAN)
def remove(
    request: HttpRequest, record: PlanRecord, step: str, part: str, item: str
) -> HttpResponse:
    """Ask first, then remove."""
    spot = _spot(request, record, step, part, item)
    if not spot.part.adds:
        raise Http404
    try:
        name = teller(spot.open_plan.plan).where(spot.stem) or _("No name yet")
        if request.method == "POST":
            actions.remove(record=record, part=spot.part.id, item=item, by=signed_in(request))
    except actions.NoSuchItemError:
        return _gone(request, spot)
    if request.method == "POST":
        messages.success(request, _("Removed. The plan's history still has it."))
        return redirect(spot.step_address)
    said = {"open_plan": spot.open_plan, "spot": spot, "name": name}
    return render(request, "plans/remove.html", said)


def _spot(
    request: HttpRequest, record: PlanRecord, step: str, part: str, item: str | None = None
) -> Spot:
    here = step_called(step)
    found = next((one for one in parts_of(here) if part_slug(one) == part), None)
    if found is None:
        raise Http404
    return Spot(opened(request, record), here, found, item)


def _gone(request: HttpRequest, spot: Spot) -> HttpResponse:
    messages.warning(request, _("That was removed meanwhile. Here is what there is now."))
    return redirect(spot.step_address)


def _page(
    request: HttpRequest,
    spot: Spot,
    form: AnswerForm,
    *,
    conflict: Conflict | None = None,
    status: int = 200,
) -> HttpResponse:
    base = request.POST.get("base", "")
    said = {
        "open_plan": spot.open_plan,
        "spot": spot,
        "form": form,
        "rows": [row for row in form.rows() if not is_range(row.question)],
        "ranges": (ranges := [row for row in form.rows() if is_range(row.question)]),
        "ranges_open": any(row.field.errors or row.field.value() is not None for row in ranges),
        "base": spot.base if conflict or not base else base,
        "back": back_from(request, ""),
        "conflict": conflict,
    }
    return render(request, "plans/item.html", said, status=status)

"""What a plan may set for itself: its levels and their words, and the numbers in pitfalls."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions import plans as actions
from sharedpower.actions.history import answers_of
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read, with_answers
from sharedpower.core.powercube import Level, Tier
from sharedpower.core.questions import SETTINGS, SETTINGS_WHY
from sharedpower.files import to_document
from sharedpower.records.models import PlanRecord
from sharedpower.web.asking.form import AnswerForm, Row
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import only_language, opened, typed
from sharedpower.web.saying.labels import facet_gloss, facet_label

LONGEST_LABEL = 60


@dataclass(frozen=True)
class LevelRow:
    """One height that a plan can use."""

    tier: Tier
    label: str
    gloss: str
    used: bool
    own: str


@gate(Act.CHANGE_PLAN)
def levels(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """Which levels the plan uses, lowest first, and its own words for them."""
    open_plan = opened(request, record)
    chosen, error = open_plan.plan.levels, ""
    if request.method == "POST":
        chosen = _chosen(request)
        if not only_language(request):
            error = _error(open_plan.plan, chosen)
            if not error:
                actions.change(
                    record=record,
                    by=signed_in(request),
                    kind="levels",
                    make=lambda plan: replace(plan, levels=chosen),
                )
                messages.success(request, _("Saved."))
                return redirect("plan", plan_id=record.pk)
    said = {"open_plan": open_plan, "rows": _rows(chosen), "error": error}
    return render(request, "plans/levels.html", said, status=422 if error else 200)


def _chosen(request: HttpRequest) -> tuple[Level, ...]:
    used = request.POST.getlist("use")
    return tuple(
        Level(tier, typed(request, f"label-{tier}") or None) for tier in Tier if tier in used
    )


def _error(plan: Plan, chosen: tuple[Level, ...]) -> str:
    if not chosen:
        return _("Choose at least one level.")
    if any(len(level.label or "") > LONGEST_LABEL for level in chosen):
        return _("A word for a level can have at most 60 letters.")
    lost = _used_in(plan) - {level.tier for level in chosen}
    if lost:
        names = ", ".join(facet_label(tier, plan.levels) for tier in sorted(lost))
        said = _(
            "The plan uses this level, so it cannot go yet: %(names)s. Change its answers first."
        )
        return said % {"names": names}
    return ""


def _used_in(plan: Plan) -> set[Tier]:
    """Levels that answers of the plan name: leaving one out would make those answers void."""
    answers = answers_of(to_document(replace(plan, levels=Plan().levels)))
    named = (
        one for said in answers.values() for one in (said if isinstance(said, list) else [said])
    )
    words = {one for one in named if isinstance(one, str)}
    return {tier for tier in Tier if tier in words}


def _rows(chosen: tuple[Level, ...]) -> list[LevelRow]:
    used = {level.tier: level.label or "" for level in chosen}
    return [
        LevelRow(tier, facet_label(tier), facet_gloss(tier), tier in used, used.get(tier, ""))
        for tier in Tier
    ]


@gate(Act.READ_PLAN)
def thresholds(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """The numbers inside pitfalls, each with where it comes from."""
    open_plan = opened(request, record)
    now = {s.question.id: read(open_plan.plan, s.question.id) for s in SETTINGS}
    asked = [(s.question.id, s.question) for s in SETTINGS]
    data = request.POST if request.method == "POST" else None
    form = AnswerForm(open_plan.plan, asked, data=data, now=now)
    if only_language(request):
        form.keep_unchecked()
    elif data is not None:
        if not open_plan.may_change:
            raise PermissionDenied
        if form.is_valid():
            return _kept_numbers(request, record, form)
    rows: list[tuple[Row, str]] = [(form.row(s.question.id), _(s.source)) for s in SETTINGS]
    said = {"open_plan": open_plan, "form": form, "rows": rows, "why": _(SETTINGS_WHY)}
    return render(request, "plans/thresholds.html", said, status=422 if form.errors else 200)


def _kept_numbers(request: HttpRequest, record: PlanRecord, form: AnswerForm) -> HttpResponse:
    blank = Plan()
    answers = {
        name: read(blank, name) if value is None else value
        for name, value in form.answers().items()
    }
    actions.change(
        record=record,
        by=signed_in(request),
        kind="numbers",
        make=lambda plan: with_answers(plan, answers),
    )
    messages.success(request, _("Saved."))
    return redirect("plan", plan_id=record.pk)

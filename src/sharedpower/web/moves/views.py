"""The page of moves: the four sentences as they are, then what could change them."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions.moves import choose
from sharedpower.actions.permissions import Act
from sharedpower.core.pitfalls import Finding, Outcome, Severity
from sharedpower.core.plan.parts import Action
from sharedpower.core.questions import QUESTIONS
from sharedpower.influence.moves import Move
from sharedpower.records.models import PlanRecord
from sharedpower.web.asking.form import AnswerForm
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.moves.ground import Standing, standing
from sharedpower.web.moves.hints import hints
from sharedpower.web.pages import OpenPlan, only_language, opened
from sharedpower.web.saying.alignment import alignment_words
from sharedpower.web.saying.moves import move_line, move_words

_ASKED = [(name, QUESTIONS[f"actions.{name}"]) for name in ("owner", "by")]

Tried = tuple[Move, AnswerForm]


@gate(Act.READ_PLAN)
def moves(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    """``?make=`` opens the form of one; sending it makes the move an action of the plan."""
    open_plan = opened(request, record)
    found = standing(request, open_plan)
    if request.method != "POST":
        return _page(request, open_plan, found, tried=_opened(request, open_plan, found))
    if not open_plan.may_change:
        raise PermissionDenied
    move = found.called(request.POST.get("move", ""))
    if move is None:
        messages.warning(request, _("That move is not on the list any more. Here is what is now."))
        return redirect("moves", plan_id=record.pk)
    form = AnswerForm(open_plan.plan, _ASKED, data=request.POST)
    if only_language(request):
        form.keep_unchecked()
        return _page(request, open_plan, found, tried=(move, form))
    if not form.is_valid():
        return _page(request, open_plan, found, tried=(move, form), status=422)
    return _chosen(request, open_plan, move, form)


def _opened(request: HttpRequest, open_plan: OpenPlan, found: Standing) -> Tried | None:
    move = found.called(request.GET.get("make", "")) if open_plan.may_change else None
    return (move, AnswerForm(open_plan.plan, _ASKED)) if move else None


def _to_stop_for(finding: Finding) -> bool:
    return finding.outcome is Outcome.FOUND and finding.pitfall.severity is Severity.STOP


def _chosen(
    request: HttpRequest, open_plan: OpenPlan, move: Move, form: AnswerForm
) -> HttpResponse:
    action = Action(
        text=move_words(open_plan.plan, move), facets=move.idea.facets, **form.answers()
    )
    choose(record=open_plan.record, action=action, by=signed_in(request))
    messages.success(request, _("It is an action of the plan now."))
    return redirect("moves", plan_id=open_plan.id)


def _page(
    request: HttpRequest,
    open_plan: OpenPlan,
    found: Standing,
    *,
    tried: Tried | None = None,
    status: int = 200,
) -> HttpResponse:
    ground = found.ground
    move, form = tried or (None, None)
    said: dict[str, Any] = {
        "open_plan": open_plan,
        "alignment": alignment_words(open_plan.plan, ground.today),
        "first": [move_line(ground, one) for one in found.first],
        "more": [move_line(ground, one) for one in found.more],
        "chosen": [(move_line(ground, one), action) for one, action in found.chosen],
        "stops": any(map(_to_stop_for, open_plan.findings)),
        "hints": hints(open_plan, ground),
        "tried": move.id if move else "",
        "more_open": move in found.more,
        "form": form,
    }
    return render(request, "moves/moves.html", said, status=status)

"""The booklet's four questions about all faces together, as pages of this step."""

from __future__ import annotations

from typing import Any, Final

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions.combining import agreed_in
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.pages import OpenPlan, only_language, opened, typed
from sharedpower.web.questions.faces import COMBINED, Asking, asking
from sharedpower.web.questions.notes import keep_note, note_of, places_of
from sharedpower.web.saying.combining import effect_sentence

FOUR: Final = ("Q19", "Q20", "Q21", "Q22")


def asked_here(plan: Plan) -> list[Asking]:
    return [one for one in asking(plan)[COMBINED] if one.id in FOUR]


def has_note(plan: Plan, one: Asking) -> bool:
    return bool(note_of(plan, one).text)


@gate(Act.READ_PLAN)
def question(request: HttpRequest, record: PlanRecord, number: int) -> HttpResponse:
    """One of the four, with what the group has said of the faces it is about."""
    open_plan = opened(request, record)
    asked = asked_here(open_plan.plan)
    if not 1 <= number <= len(asked):
        raise Http404
    here = asked[number - 1]
    if request.method == "POST" and not only_language(request):
        return _kept(request, open_plan, number)
    note = note_of(open_plan.plan, here)
    said: dict[str, Any] = {
        "open_plan": open_plan,
        "asking": here,
        "number": number,
        "count": len(asked),
        "text": typed(request, "text", note.text),
        "about": request.POST.get("about", note.about if note.text else here.about),
        "places": places_of(open_plan.plan, here),
        "known": _known(open_plan.plan, here),
    }
    return render(request, "combine/question.html", said)


def _kept(request: HttpRequest, open_plan: OpenPlan, number: int) -> HttpResponse:
    asked = asked_here(open_plan.plan)
    if keep_note(request, open_plan, asked[number - 1]):
        messages.success(request, _("Kept with the plan."))
    if number < len(asked):
        return redirect("combine-question", plan_id=open_plan.id, number=number + 1)
    return redirect("combine", plan_id=open_plan.id)


def _known(plan: Plan, here: Asking) -> list[str]:
    """What was agreed about the question's own faces, among themselves."""
    return [
        effect_sentence(pair, one.effect, plan.levels)
        for pair, one in agreed_in(plan).items()
        if one.effect and set(pair) <= set(here.facets)
    ]

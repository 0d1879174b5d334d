"""Open questions: one face at a time, one question at a time, then all faces together."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from sharedpower.actions.permissions import Act
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.pages import OpenPlan, only_language, opened, typed
from sharedpower.web.questions.faces import (
    COMBINED,
    FACES,
    asking,
    face_title,
    notes_from_elsewhere,
)
from sharedpower.web.questions.notes import keep_note, note_of, places_of


@dataclass(frozen=True)
class FaceState:
    """A face in the list: how many questions, how many have notes, seen yet, open yet."""

    slug: str
    title: str
    asked: int
    noted: int
    visited: bool
    locked: bool


@gate(Act.READ_PLAN)
def faces(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    open_plan = opened(request, record)
    if request.method == "POST" and "skip" in request.POST:
        skip_to_combined(request, record)
        return redirect("ask", plan_id=record.pk, face=COMBINED)
    states = [_state(request, open_plan, slug) for slug in asking(open_plan.plan)]
    said = {
        "open_plan": open_plan,
        "states": states,
        "locked": locked(request, open_plan),
        "left": notes_from_elsewhere(open_plan.plan),
    }
    return render(request, "questions/faces.html", said)


@gate(Act.READ_PLAN)
def ask(request: HttpRequest, record: PlanRecord, face: str) -> HttpResponse:
    """One question of a face, ``?n=`` from 1; its answer is kept as a note. Always skippable."""
    open_plan = opened(request, record)
    asked = asking(open_plan.plan).get(face)
    if not asked:
        raise Http404
    if face == COMBINED and locked(request, open_plan):
        return redirect("questions", plan_id=record.pk)
    number = _number(request, len(asked))
    here = asked[number - 1]
    if request.method == "POST" and not only_language(request):
        return _keep(request, open_plan, face, number)
    if number == len(asked):
        _visit(request, record, face)
    note = note_of(open_plan.plan, here)
    said = {
        "open_plan": open_plan,
        "face": face,
        "title": face_title(face),
        "asking": here,
        "number": number,
        "count": len(asked),
        "text": typed(request, "text", note.text),
        "about": request.POST.get("about", note.about if note.text else here.about),
        "places": places_of(open_plan.plan, here),
    }
    return render(request, "questions/ask.html", said)


def _keep(request: HttpRequest, open_plan: OpenPlan, face: str, number: int) -> HttpResponse:
    asked = asking(open_plan.plan)[face]
    if keep_note(request, open_plan, asked[number - 1]):
        messages.success(request, _("Kept with the plan."))
    if number < len(asked):
        address = reverse("ask", kwargs={"plan_id": open_plan.id, "face": face})
        return redirect(f"{address}?n={number + 1}")
    return redirect("questions", plan_id=open_plan.id)


def _number(request: HttpRequest, count: int) -> int:
    given = request.POST.get("n") or request.GET.get("n") or "1"
    if not given.isdecimal() or not 1 <= int(given) <= count:
        raise Http404
    return int(given)


def _state(request: HttpRequest, open_plan: OpenPlan, slug: str) -> FaceState:
    asked = asking(open_plan.plan)[slug]
    noted = {note.question for note in open_plan.plan.notes}
    return FaceState(
        slug,
        face_title(slug),
        len(asked),
        sum(one.id in noted for one in asked),
        slug in _visited(request, open_plan),
        slug == COMBINED and locked(request, open_plan),
    )


def locked(request: HttpRequest, open_plan: OpenPlan) -> bool:
    """Whether a face has not been taken alone yet, in this sitting or with a note."""
    return not set(FACES) <= _visited(request, open_plan)


def _visited(request: HttpRequest, open_plan: OpenPlan) -> set[str]:
    """Faces gone through in this sitting, and those that have a note already."""
    noted = {note.question for note in open_plan.plan.notes}
    kept = {slug for slug, asked in asking(open_plan.plan).items() if noted & {a.id for a in asked}}
    return kept | set(request.session.get(f"faces-{open_plan.id}", []))


def skip_to_combined(request: HttpRequest, record: PlanRecord) -> None:
    """Somebody knows the faces, and goes straight to all together."""
    _visit(request, record, *FACES)


def _visit(request: HttpRequest, record: PlanRecord, *faces: str) -> None:
    key = f"faces-{record.pk}"
    request.session[key] = sorted({*request.session.get(key, []), *faces})

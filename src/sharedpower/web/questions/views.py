"""Open questions: one face at a time, one question at a time, then all faces together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from sharedpower.actions import plans as actions
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Note
from sharedpower.records.models import PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.pages import OpenPlan, only_language, opened, typed
from sharedpower.web.questions.faces import (
    COMBINED,
    FACES,
    Asking,
    asking,
    face_title,
    notes_from_elsewhere,
)
from sharedpower.web.saying.labels import cell_label, facet_label

LONGEST_NOTE = 5_000


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
        _visit(request, record, *FACES)
        return redirect("ask", plan_id=record.pk, face=COMBINED)
    states = [_state(request, open_plan, slug) for slug in asking(open_plan.plan)]
    said = {
        "open_plan": open_plan,
        "states": states,
        "locked": _locked(request, open_plan),
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
    if face == COMBINED and _locked(request, open_plan):
        return redirect("questions", plan_id=record.pk)
    number = _number(request, len(asked))
    here = asked[number - 1]
    if request.method == "POST" and not only_language(request):
        return _keep(request, open_plan, face, number)
    if number == len(asked):
        _visit(request, record, face)
    note = _note(open_plan.plan, here)
    said = {
        "open_plan": open_plan,
        "face": face,
        "title": face_title(face),
        "asking": here,
        "number": number,
        "count": len(asked),
        "text": typed(request, "text", note.text),
        "about": request.POST.get("about", note.about if note.text else here.about),
        "places": _places(open_plan.plan, here),
    }
    return render(request, "questions/ask.html", said)


def _keep(request: HttpRequest, open_plan: OpenPlan, face: str, number: int) -> HttpResponse:
    asked = asking(open_plan.plan)[face]
    here = asked[number - 1]
    text = typed(request, "text")[:LONGEST_NOTE]
    if "text" in request.POST and (text or _note(open_plan.plan, here).text):
        if not open_plan.may_change:
            raise PermissionDenied
        places = {value for value, _label in _places(open_plan.plan, here)}
        about = request.POST.get("about", "")
        _write(request, open_plan, here, (text, about if about in places else here.about))
        messages.success(request, _("Kept with the plan."))
    if number < len(asked):
        address = reverse("ask", kwargs={"plan_id": open_plan.id, "face": face})
        return redirect(f"{address}?n={number + 1}")
    return redirect("questions", plan_id=open_plan.id)


def _write(request: HttpRequest, open_plan: OpenPlan, here: Asking, note: tuple[str, str]) -> None:
    text, about = note

    def make(plan: Plan) -> Plan:
        before = _note(plan, here)
        fresh = Note(before.id or f"note-{here.key}", here.id, about, text)
        kept = [fresh if one.question == here.id else one for one in plan.notes]
        notes = kept if before.id else [*kept, fresh]
        return replace(plan, notes=tuple(one for one in notes if one.text))

    actions.change(record=open_plan.record, by=signed_in(request), kind="noted", make=make)


def _note(plan: Plan, here: Asking) -> Note:
    return next((note for note in plan.notes if note.question == here.id), Note())


def _places(plan: Plan, here: Asking) -> list[tuple[str, str]]:
    """Where a note can be kept: the whole plan, the question's faces, any cell."""
    places = [("", _("The whole plan"))]
    places += [(facet, facet_label(facet, plan.levels)) for facet in here.facets]
    places += [(cell.slug, cell_label(cell, plan.levels)) for cell in plan.cube.cells]
    stands = _note(plan, here).about
    if stands in dict(places):
        return places
    return [*places, (stands, facet_label(stands) if "." in stands else stands)]


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
        slug == COMBINED and _locked(request, open_plan),
    )


def _locked(request: HttpRequest, open_plan: OpenPlan) -> bool:
    return not set(FACES) <= _visited(request, open_plan)


def _visited(request: HttpRequest, open_plan: OpenPlan) -> set[str]:
    """Faces gone through in this sitting, and those that have a note already."""
    noted = {note.question for note in open_plan.plan.notes}
    kept = {slug for slug, asked in asking(open_plan.plan).items() if noted & {a.id for a in asked}}
    return kept | set(request.session.get(f"faces-{open_plan.id}", []))


def _visit(request: HttpRequest, record: PlanRecord, *faces: str) -> None:
    key = f"faces-{record.pk}"
    request.session[key] = sorted({*request.session.get(key, []), *faces})

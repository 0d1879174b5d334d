"""A plan's listenings: the list, a new one, the page of one, its settings."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from sharedpower.actions.listening import making
from sharedpower.actions.listening import settings as settling
from sharedpower.actions.listening.ballots import COMBINE
from sharedpower.actions.listening.dates import to_be_ended
from sharedpower.actions.listening.groups import answered
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Listening, PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.listen.faces_told import FaceTold, face_told
from sharedpower.web.listen.forms import ListeningForm
from sharedpower.web.listen.opening import REFUSED, listening_of, page
from sharedpower.web.listen.room_size import room_told
from sharedpower.web.pages import only_language, opened
from sharedpower.web.saying.listening import face_title, group_label

ADDABLE = (*making.FACES_OF["all"], COMBINE, making.OWN)


@gate(Act.LISTEN)
def listings(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    held, now = record.listenings.order_by("-made_at"), timezone.now()
    rows = [(one, to_be_ended(one, now)) for one in held]
    said = {"open_plan": opened(request, record), "listenings": rows}
    return render(request, "listen/listings.html", said)


@gate(Act.LISTEN)
def new(request: HttpRequest, record: PlanRecord) -> HttpResponse:
    form = ListeningForm(request.POST if request.method == "POST" else None)
    if only_language(request):
        form.keep_unchecked()
    elif form.is_valid():
        made = settling.start(
            plan=record,
            settings=form.settings(),
            choice=form.cleaned_data["choice"],
            by=signed_in(request),
        )
        messages.success(request, _("Made. Look at its groups before you let people in."))
        return redirect("listening", plan_id=record.pk, listening=made.pk)
    said = {"open_plan": opened(request, record), "form": form}
    return render(request, "listen/new.html", said, status=REFUSED if form.errors else 200)


@gate(Act.LISTEN)
def one(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """Everything about one listening, each thing with its page."""
    held = listening_of(record, listening)
    if request.method == "POST" and not only_language(request):
        return _add_face(request, held)
    faces = [face_told(face) for face in held.faces.all()]
    said = {
        "faces": faces,
        "room": room_told(request.GET),
        "groups": [group_label(group) for group in held.groups],
        "answered": answered(held),
        "addable": _addable(held, faces),
        "to_be_ended": to_be_ended(held, timezone.now()),
    }
    return page(request, held, "listening.html", said)


def _addable(held: Listening, faces: list[FaceTold]) -> list[tuple[str, str]]:
    there = {face.slug for face in faces}
    return [] if held.ended_at else [(s, face_title(s)) for s in ADDABLE if s not in there]


def _add_face(request: HttpRequest, held: Listening) -> HttpResponse:
    slug = request.POST.get("face", "")
    if slug not in ADDABLE:
        raise Http404
    try:
        making.add_face(listening=held, slug=slug, by=signed_in(request))
    except NotNowError:
        messages.warning(request, _("The listening is over, so nothing can be added."))
    return redirect("listen-face", plan_id=held.plan_id, listening=held.pk, face=slug)


@gate(Act.LISTEN)
def settings(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    held = listening_of(record, listening)
    form = ListeningForm(request.POST if request.method == "POST" else None, held=held)
    if only_language(request):
        form.keep_unchecked()
    elif form.is_valid() and _settled(request, held, form):
        messages.success(request, _("Saved."))
        return redirect("listening", plan_id=record.pk, listening=held.pk)
    return page(request, held, "settings.html", {"form": form})


def _settled(request: HttpRequest, held: Listening, form: ListeningForm) -> bool:
    try:
        settling.settle(
            listening=held,
            settings=form.settings(),
            face_dates=form.face_dates(),
            by=signed_in(request),
        )
    except settling.LoweredError:
        form.add_error("minimum", _("Somebody has raised it meanwhile, and it can only go up."))
        return False
    return True

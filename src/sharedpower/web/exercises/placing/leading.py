"""The facilitator's page of a placing, which the room may see: the way in, and then the spread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from sharedpower.actions import placing as actions
from sharedpower.actions.kept_work import Kept, TooMuchError, keep
from sharedpower.actions.permissions import Act
from sharedpower.core.plan.parts import Note
from sharedpower.listening.placed import LEAST, from_json
from sharedpower.records.models import Organiser, Placing, PlanRecord
from sharedpower.web.exercises.placing.told import (
    reading_told,
    sentences,
    spread_picture,
    spread_told,
    story_of,
)
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.listen.joining import joining_at
from sharedpower.web.pages import only_language, opened

Press = Callable[[Placing, Organiser], str]


@gate(Act.LISTEN)
def lead(request: HttpRequest, record: PlanRecord, placing: str) -> HttpResponse:
    held = get_object_or_404(record.placings.select_related("plan"), pk=placing)
    problem, pressed = "", request.POST.get("press", "")
    if request.method == "POST" and not only_language(request) and pressed in PRESSES:
        if pressed == "delete":
            actions.delete(placing=held, by=signed_in(request))
            messages.success(request, _("Deleted, with all that was placed."))
            return redirect("placings")
        problem = PRESSES[pressed](held, signed_in(request))
        if not problem:
            return redirect("placing", plan_id=record.pk, placing=held.pk)
    said = _page(request, held) | {"problem": problem}
    return render(request, "exercises/placing.html", said, status=409 if problem else 200)


def _page(request: HttpRequest, held: Placing) -> dict[str, Any]:
    return {
        "open_plan": opened(request, held.plan),
        "placing": held,
        "story": spoken(story_of(held)),
        "joining": joining_at(request, held.code, _direct(held)),
        "placed": actions.placed_by(held),
        "least": LEAST,
        "spread": spread_told(held),
        "picture": spread_picture(held),
        "reading": reading_told(held) if held.reading_open else None,
    }


def _direct(held: Placing) -> str:
    return reverse("place", kwargs={"placing_code": held.code})


def _reveal(held: Placing, by: Organiser) -> str:
    try:
        actions.reveal(placing=held, by=by)
    except actions.TooFewError:
        return _("Fewer than five have placed it, so nothing is shown. Wait, or talk with cards.")
    return ""


def _reading(held: Placing, by: Organiser) -> str:
    try:
        actions.open_reading(placing=held, by=by)
    except actions.RefusedError:
        return _("Show the spread first. What the room saw comes before what we would say.")
    return ""


def _note(held: Placing, by: Organiser) -> str:
    """The spread as a note of the plan, where most put the story."""
    if held.release is None:
        return _("Show the spread first. What the room saw comes before what we would say.")
    spread = from_json(held.release)
    title = _("A story placed: %(title)s") % {"title": spoken(story_of(held).title)}
    about = spread.most[0] if len(spread.most) == 1 else ""
    note = Note(question=title, about=about, text=" ".join(sentences(spread)))
    try:
        keep(record=held.plan, kept=Kept(notes=(note,)), by=by)
    except TooMuchError:
        return _("The plan is full: it cannot hold another note.")
    return ""


PRESSES: dict[str, Press] = {
    "reveal": _reveal,
    "reading": _reading,
    "note": _note,
    "delete": lambda _held, _by: "",
}

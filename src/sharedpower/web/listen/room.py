"""The room: where a facilitator leads it, and what the projector shows."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from sharedpower.actions.listening import driving
from sharedpower.actions.listening.revealing import NobodyError
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Listening, PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.listen.joining import joining
from sharedpower.web.listen.opening import listening_of, page
from sharedpower.web.listen.screen_told import screen_told
from sharedpower.web.listen.stage_rows import stage_rows
from sharedpower.web.pages import opened
from sharedpower.web.saying.safety_net import safety_net


@gate(Act.LISTEN)
def room(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """The stages and their buttons. A button pressed too late does nothing, and says so."""
    held = listening_of(record, listening)
    if request.method == "POST":
        _press(request, held)
        return redirect("listen-room", plan_id=record.pk, listening=held.pk)
    said = {
        "joining": joining(request, held),
        "stages": stage_rows(held),
        "safety": safety_net(opened(request, record).plan.support),
    }
    return page(request, held, "room.html", said)


def _press(request: HttpRequest, held: Listening) -> None:
    turn = request.POST.get("turn", "")
    try:
        driving.press(
            listening=held,
            button=request.POST.get("press", ""),
            turn=int(turn) if turn.isdecimal() else 0,
            by=signed_in(request),
            now=timezone.now(),
        )
    except NotNowError as refused:
        messages.warning(request, _refusal(refused))


def _refusal(refused: NotNowError) -> str:
    if isinstance(refused, driving.MeanwhileError):
        return _(
            "Nothing was done: the room had moved on already, perhaps because another facilitator "
            "pressed a button. This is how it stands now."
        )
    if isinstance(refused, driving.PastDateError):
        return _("Its closing date is over. Give it a later date in the settings first.")
    if isinstance(refused, driving.NoStatementsError):
        return _("It has no statements yet. Add some first.")
    if isinstance(refused, NobodyError):
        return _("Nobody has answered it yet, so there is nothing to reveal.")
    return _("Nothing was done: that is not possible as things stand now.")


@gate(Act.LISTEN)
def screen(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """For the projector: large, no names; how many have answered, never what."""
    held = listening_of(record, listening)
    open_plan = opened(request, record)
    said = {
        "open_plan": open_plan,
        "listening": held,
        "joining": joining(request, held),
        "screen": screen_told(held),
        "safety": safety_net(open_plan.plan.support),
    }
    return render(request, "listen/screen.html", said)

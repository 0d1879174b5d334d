"""The page that a phone stands on between statements; it says what is happening now."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from sharedpower.actions.listening.stages import CLOSE, WELCOME
from sharedpower.records.models import FaceState, Listening
from sharedpower.records.to_core import plan_of
from sharedpower.web.join.door import of_listening
from sharedpower.web.join.entering import joining
from sharedpower.web.join.outcome import is_out, outcomes
from sharedpower.web.join.part import part_of
from sharedpower.web.join.roles import here_as
from sharedpower.web.join.standing import DONE, TO_RATE, WALK, Standing, standing
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.saying.listening import face_title
from sharedpower.web.saying.safety_net import safety_net


@of_listening
def room(request: HttpRequest, listening: Listening) -> HttpResponse:
    """Join, or be led to where the room is."""
    part = part_of(request, listening)
    if part is None:
        return joining(request, listening)
    where = standing(listening, part)
    if where.what == TO_RATE and where.here:
        face = where.here
        return redirect("join-rate", code=listening.code, face=face.face.slug, number=face.next)
    said: dict[str, Any] = {
        "listening": listening,
        "part": part,
        "standing": where,
        "title": _title(where),
        "words": _words(where),
        "here_as": here_as(listening, part),
        "outcomes": outcomes(listening, where),
        "safety": _safety(listening) if where.to_come else [],
        "faces": [(one, face_title(one.face.slug)) for one in _listed(where)],
    }
    return render(request, "join/room.html", said)


@of_listening
def kept(request: HttpRequest, listening: Listening) -> HttpResponse:
    part = part_of(request, listening)
    said = {
        "listening": listening,
        "part": part,
        "here_as": here_as(listening, part) if part else "",
        "still": True,
    }
    return render(request, "join/kept.html", said)


def _listed(where: Standing) -> list[Any]:
    return list(where.faces) if where.what == WALK else where.others


def _title(where: Standing) -> str:
    if where.what == WALK and where.here is None:
        return _("Thank you")
    titles = {
        WELCOME: _("Welcome"),
        CLOSE: _("Thank you for taking part"),
        WALK: _("In your own time"),
        DONE: _("All answered"),
        FaceState.WAITING: _("It starts soon"),
        FaceState.CLOSED: _("This part has closed"),
        FaceState.REVEALED: _("The results are on the screen"),
    }
    return titles[where.what]


def _words(where: Standing) -> str:
    if where.what == WALK:
        return _walking(where)
    return {
        WELCOME: _("You are in. The first statements come to this page by themselves."),
        CLOSE: _("That was the last part. You can close this page."),
        DONE: _("Thank you. Sit back while the others finish; this page follows by itself."),
        FaceState.WAITING: _("This page follows by itself."),
        FaceState.CLOSED: _(
            "Thank you. No more answers are taken; what was saved counts. The results come "
            "on the screen."
        ),
        FaceState.REVEALED: _("Look up, and talk about them together. This page follows after."),
    }[where.what]


def _walking(where: Standing) -> str:
    if where.here:
        return _(
            "Go through the parts that are open, one after the other. You can stop and come back."
        )
    if any(one.open for one in where.faces):
        return _(
            "You have answered all that is open. Until a part closes you can change an answer."
        )
    if any(one.coming for one in where.faces):
        return _("Nothing is open just now. Come back later with the same code.")
    if all(is_out(one) for one in where.faces if one.count):
        return _(
            "No more answers are taken. What came out stands below; for all of it, ask the "
            "organisers."
        )
    return _(
        "No more answers are taken; what was saved counts. When the organisers reveal what came "
        "out, the main results come to this page. For all of them, ask the organisers."
    )


def _safety(listening: Listening) -> list[str]:
    """What the plan promises to somebody who finds it hard."""
    support = plan_of(listening.plan, language=reader_language()).support
    return safety_net(support, remote=listening.remote)

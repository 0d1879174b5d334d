"""The phone's page of a placing: the story, where it sits, and then what the room saw."""

from __future__ import annotations

from typing import Any

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _

from sharedpower.actions import placing as actions
from sharedpower.records.models import Placing
from sharedpower.web.exercises.placing.part import give_token, token_of
from sharedpower.web.exercises.placing.told import (
    axes,
    chosen_at,
    place_of,
    reading_told,
    spread_told,
    story_of,
)
from sharedpower.web.join.codes import placing_at
from sharedpower.web.join.door import entrance
from sharedpower.web.learn.spoken import spoken
from sharedpower.web.pages import only_language

SENT = "sent"


@entrance
def place(request: HttpRequest, placing_code: str) -> HttpResponse:
    """Choose and save; until the spread is shown it can be changed."""
    placing = placing_at(request, placing_code)
    token = token_of(request, placing)
    if request.method != "POST" or only_language(request) or placing.release is not None:
        answer = _page(request, placing, _chosen(request, placing, token))
        if not token:
            give_token(request, answer, placing)
        return answer
    chosen = _typed(request)
    problem, status = _problem(placing, token, chosen)
    if problem:
        return _page(request, placing, chosen, problem=problem, status=status)
    return redirect(f"{reverse('place', kwargs={'placing_code': placing.code})}?{SENT}=1#kept")


def _problem(placing: Placing, token: str, chosen: dict[str, str]) -> tuple[str, int]:
    """What kept the choice from being saved, and with which status; nothing when it was."""
    if not token:
        return _("This phone keeps no cookies, so nothing was saved. Use a card instead."), 403
    at = place_of(placing, chosen)
    if at not in actions.places(fine=placing.fine):
        return _("Choose one of the answers first."), 422
    try:
        actions.place(placing=placing, token=token, at=at)
    except actions.RefusedError:
        return _("The spread is shown already, so nothing more is taken."), 409
    except OperationalError:
        return _("The computer that keeps the answers is busy or full. Try again."), 503
    return "", 200


@entrance
def next_person(request: HttpRequest, placing_code: str) -> HttpResponse:
    """Hand the phone on: what was saved counts, and the next one begins afresh."""
    placing = placing_at(request, placing_code)
    answer = redirect("place", placing_code=placing.code)
    if request.method == "POST":
        give_token(request, answer, placing)
    return answer


def _typed(request: HttpRequest) -> dict[str, str]:
    return {axis: request.POST.get(axis, "") for axis in ("form", "space", "level")}


def _chosen(request: HttpRequest, placing: Placing, token: str) -> dict[str, str]:
    if request.method == "POST":
        return _typed(request)
    return chosen_at(placing, actions.own_place(placing, token) if token else "")


def _page(
    request: HttpRequest,
    placing: Placing,
    chosen: dict[str, str],
    *,
    problem: str = "",
    status: int = 200,
) -> HttpResponse:
    shown = placing.release is not None
    said: dict[str, Any] = {
        "placing": placing,
        "title": _("What you saw") if shown else spoken(story_of(placing).title),
        "story": spoken(story_of(placing)),
        "axes": axes(placing),
        "chosen": list(chosen.values()),
        "saved": SENT in request.GET and bool(any(chosen.values())),
        "spread": spread_told(placing),
        "reading": reading_told(placing) if placing.reading_open else None,
        "problem": problem,
    }
    return render(request, "exercises/place.html", said, status=status)

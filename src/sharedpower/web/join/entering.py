"""Coming in: the code, what is kept, the role question; and handing the phone on."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse, translate_url
from django.utils.translation import gettext as _

from sharedpower.actions.listening.role import change
from sharedpower.records.models import Listening, Placing
from sharedpower.web.join.codes import either_at, fits, tidy
from sharedpower.web.join.door import entrance, of_listening
from sharedpower.web.join.part import leave, part_of, take_part
from sharedpower.web.join.refusing import TurnedAwayError, Why, title_of, words_of
from sharedpower.web.join.roles import roles_of
from sharedpower.web.join.standing import place_of
from sharedpower.web.pages import only_language
from sharedpower.web.saying.labels import reader_language

SENT, MISSING = "sent", "missing"


@entrance
def enter(request: HttpRequest) -> HttpResponse:
    """Type the code."""
    typed = request.POST.get("code", request.GET.get("code", "")).strip()[:40]
    problem, status = "", 200
    if request.method == "POST" and not only_language(request):
        try:
            found = either_at(request, typed)
            if isinstance(found, Placing):
                return redirect("place", placing_code=found.code)
            return redirect("join", code=found.code)
        except TurnedAwayError as refusal:
            problem, status = _problem(refusal, typed), refusal.why.status
    said = {"typed": typed, "problem": problem}
    return render(request, "join/code.html", said, status=status)


def _problem(refusal: TurnedAwayError, typed: str) -> str:
    if refusal.why is Why.NO_SUCH_CODE and not fits(tidy(typed)):
        return _(
            "A code has six letters and digits, such as 3 4 6 7 8 9 or F H J K M R T W X Y, and "
            "no others."
        )
    if refusal.why is Why.NO_SUCH_CODE:
        return f"{title_of(refusal.why)}. {words_of(refusal)}"
    return words_of(refusal)


@of_listening
def join(request: HttpRequest, listening: Listening) -> HttpResponse:
    """Take the role, or none, and lead on. Sent again, it changes the role and nothing else."""
    part, role = part_of(request, listening), request.POST.get("role")
    if only_language(request) or (request.method != "POST" and part):
        return joining(request, listening)
    if role is None:
        # Asked again by its address, so that nothing is sent twice on the way back.
        asked = f"?{MISSING}=1" if request.method == "POST" else ""
        there = reverse("join", kwargs={"code": listening.code})
        return HttpResponse(status=303, headers={"Location": there + asked})
    if role not in dict(roles_of(listening)):
        raise TurnedAwayError(Why.NO_SUCH_ROLE)
    if part and part.role != role:
        change(listening=listening, token=part.token, role=role)
    answer = HttpResponse(status=303)
    part = take_part(request, answer, listening, role)
    # Whether the phone keeps the cookie shows on the page where it should have brought it.
    answer["Location"] = f"{place_of(listening, part)}?{SENT}=1"
    return answer


@of_listening
def next_person(request: HttpRequest, listening: Listening) -> HttpResponse:
    """Forget this person on this phone; what was saved stays saved."""
    answer = redirect("join", code=listening.code)
    answer.status_code = 303
    if request.method == "POST":
        leave(request, answer, listening)
    return answer


def joining(request: HttpRequest, listening: Listening) -> HttpResponse:
    """The page that says what this is and what is kept, and asks the role once."""
    part = part_of(request, listening)
    chosen = request.POST.get("role", part.role if part else None)
    no_cookie = SENT in request.GET
    missing = MISSING in request.GET and part is None
    other = "en" if reader_language() == "cy" else "cy"
    here = reverse("join-role", kwargs={"code": listening.code})
    said: dict[str, Any] = {
        "listening": listening,
        "roles": roles_of(listening),
        "chosen": chosen,
        "joined": part,
        "missing": missing,
        "no_cookie": no_cookie,
        "in_other_language": translate_url(here, other),
    }
    status = 403 if no_cookie else 422 if missing else 200
    return render(request, "join/join.html", said, status=status)

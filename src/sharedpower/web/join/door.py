"""What stands before every page of a listening: its code, its time, and who sends."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any
from urllib.parse import urlsplit

from django.db import OperationalError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from sharedpower.actions.listening.dates import keep_time
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Listening
from sharedpower.web.gate import View, gate
from sharedpower.web.join.codes import listening_at
from sharedpower.web.join.part import leave
from sharedpower.web.join.refusing import TurnedAwayError, Why, title_of, words_of

# The page's icon is an empty one, so that it costs no request.
ICON = {"img-src": ["data:"]}


def entrance(view: View) -> View:
    """A participant's page outside any listening.

    A form needs no token against forgery: the cookie alone gives it weight, and a browser does not
    send that (SameSite) with another site's form; what says it comes from elsewhere is turned away.
    """

    @csrf_exempt
    @gate(Act.TAKE_PART)
    @wraps(view)
    def guarded(request: HttpRequest, **given: Any) -> HttpResponse:
        try:
            _same_site(request)
            answer = view(request, **given)
        except TurnedAwayError as refusal:
            answer = turned_away(request, refusal, given.get("code", ""))
        except OperationalError:
            answer = turned_away(request, TurnedAwayError(Why.NOT_SAVED), given.get("code", ""))
        answer["Cache-Control"] = "no-store"
        answer._csp_update = ICON  # type: ignore[attr-defined]
        return answer

    return guarded


def of_listening(view: Callable[..., HttpResponse]) -> View:
    """A page of one listening; ``code`` in its address becomes the listening."""

    @entrance
    @wraps(view)
    def guarded(request: HttpRequest, code: str, **given: Any) -> HttpResponse:
        listening = listening_at(request, code)
        if listening.code != code and request.resolver_match and request.method == "GET":
            here = {"code": listening.code, **given}
            return HttpResponseRedirect(reverse(request.resolver_match.view_name, kwargs=here))
        try:
            in_time(listening)
        except TurnedAwayError as refusal:
            return _at_the_end(request, listening, refusal)
        return view(request, listening=listening, **given)

    return guarded


def _at_the_end(
    request: HttpRequest, listening: Listening, refusal: TurnedAwayError
) -> HttpResponse:
    """Say why; once it has ended, this phone needs to remember nothing more of it."""
    answer = turned_away(request, refusal, listening.code)
    if refusal.why is Why.ENDED:
        leave(request, answer, listening)
    return answer


def in_time(listening: Listening) -> None:
    """Raises TurnedAwayError when it is not open yet, or has ended."""
    if listening.ended_at:
        raise TurnedAwayError(Why.ENDED)
    now = timezone.now()
    if listening.remote and listening.opens_at and now < listening.opens_at:
        raise TurnedAwayError(Why.NOT_YET, listening.opens_at)
    if listening.remote:
        keep_time(listening, now)


def turned_away(request: HttpRequest, refusal: TurnedAwayError, code: str = "") -> HttpResponse:
    """The refusal as a page, or for the script as JSON."""
    why = refusal.why
    if request.content_type == "application/json":
        said = {"refused": words_of(refusal), "final": not why.for_now}
        return JsonResponse(said, status=why.status)
    to_code = why in {Why.NO_SUCH_CODE, Why.SLOW_DOWN, Why.ENDED}
    page = {
        "title": title_of(why),
        "words": words_of(refusal),
        "code": "" if to_code else code,
        "ended": code if why is Why.ENDED else "",
    }
    return render(request, "join/refused.html", page, status=why.status)


def _same_site(request: HttpRequest) -> None:
    origin = request.headers.get("Origin")
    if request.method == "POST" and origin and urlsplit(origin).netloc != request.get_host():
        raise TurnedAwayError(Why.ELSEWHERE)

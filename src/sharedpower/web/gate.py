"""Every view stands behind a gate that names its act; the table in actions says who may."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.http import urlencode

from sharedpower.actions.permissions import EVERYONE, MAY, ON_EXAMPLE, Act, NotAllowedError, require
from sharedpower.records.models import Organiser, PlanRecord

View = Callable[..., HttpResponse]


def gate(act: Act) -> Callable[[View], View]:
    """Guard a view. A ``plan_id`` in its address becomes the plan's row, asked of that plan."""

    def guard(view: View) -> View:
        @wraps(view)
        def guarded(request: HttpRequest, **given: Any) -> HttpResponse:
            if "plan_id" not in given and MAY[act] == EVERYONE:
                return view(request, **given)
            person = person_of(request)
            if "plan_id" in given:
                given["record"] = _record(given.pop("plan_id"), person)
            try:
                require(act, person, given.get("record"))
            except NotAllowedError as refused:
                return _turned_away(request, refused, given.get("record"))
            return view(request, **given)

        guarded.act = act  # type: ignore[attr-defined]
        return guarded

    return guard


def person_of(request: HttpRequest) -> Organiser | None:
    return request.user if isinstance(request.user, Organiser) else None


def signed_in(request: HttpRequest) -> Organiser:
    """The person, in a view whose gate lets nobody else through."""
    person = person_of(request)
    if person is None:
        raise PermissionDenied
    return person


def _record(plan_id: str, person: Organiser | None) -> PlanRecord:
    if person is None:
        # A visitor learns nothing from the answer: a plan that is not there asks to sign in too.
        return PlanRecord.objects.filter(pk=plan_id).first() or PlanRecord(pk=plan_id)
    return get_object_or_404(PlanRecord, pk=plan_id)


def _turned_away(
    request: HttpRequest, refused: NotAllowedError, record: PlanRecord | None
) -> HttpResponse:
    if record is not None and record.example and refused.act not in ON_EXAMPLE:
        raise PermissionDenied from refused
    if not refused.signed_in:
        return redirect(f"{reverse('sign-in')}?{urlencode({'next': request.get_full_path()})}")
    if record is not None:
        raise Http404 from refused
    raise PermissionDenied from refused

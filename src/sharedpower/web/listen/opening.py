"""What the pages of one listening share."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.utils import timezone

from sharedpower.actions.listening.dates import keep_time
from sharedpower.records.models import Face, Listening, PlanRecord
from sharedpower.web.pages import opened

REFUSED = 422


def listening_of(record: PlanRecord, identity: str) -> Listening:
    """The plan's own listening, as its dates have it by now; another plan's is not found."""
    found = get_object_or_404(record.listenings.select_related("plan"), pk=identity)
    keep_time(found, timezone.now())
    return found


def face_of(listening: Listening, slug: str) -> Face:
    found = listening.faces.select_related("listening__plan").filter(slug=slug).first()
    if found is None:
        raise Http404
    return found


def page(
    request: HttpRequest, listening: Listening, template: str, said: dict[str, Any]
) -> HttpResponse:
    """One of its pages; refused when ``said`` has a problem to show."""
    wrong = said.get("problem") or said.get("problems") or getattr(said.get("form"), "errors", None)
    known = {"open_plan": opened(request, listening.plan), "listening": listening}
    return render(request, f"listen/{template}", known | said, status=REFUSED if wrong else 200)

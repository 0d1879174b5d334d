"""What both sides said: read from what was released, and from nothing else."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sharedpower.actions.permissions import Act
from sharedpower.listening.disclosure.profiles import UNDER
from sharedpower.records.models import Listening, PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.listen.opening import listening_of
from sharedpower.web.pages import opened
from sharedpower.web.results import sentences, tables
from sharedpower.web.results.discussing import to_discuss
from sharedpower.web.results.pictures import answers_pictures, gap_picture
from sharedpower.web.results.reading import (
    Revealed,
    combined_of_plan,
    earlier_of,
    revealed_in,
)
from sharedpower.web.results.remarks import shown_remarks
from sharedpower.web.results.since import change_lines, face_of_listening, listenings_before


@gate(Act.READ_RESULTS)
def results(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """Every revealed face in a few sentences; where there is one only, that one."""
    held = listening_of(record, listening)
    faces = revealed_in(held)
    together = any(one.pk == held.pk for one, _face in combined_of_plan(record))
    if len(faces) == 1 and not together:
        return redirect("results-face", plan_id=record.pk, listening=held.pk, face=faces[0].slug)
    said = {"faces": [(face, sentences.headlines(face)) for face in faces], "together": together}
    return _page(request, held, "results/results.html", said)


@gate(Act.READ_RESULTS)
def face(request: HttpRequest, record: PlanRecord, listening: str, face: str) -> HttpResponse:
    held = listening_of(record, listening)
    revealed = {one.slug: one for one in revealed_in(held)}
    if face not in revealed:
        raise Http404
    said = {
        "several": len(revealed) > 1,
        "earlier": earlier_of(held, face),
        "before": listenings_before(held, face),
        "remarks": shown_remarks(held, face),
    }
    return _page(request, held, "results/face.html", said | _told(revealed[face]))


@gate(Act.READ_RESULTS)
def earlier(
    request: HttpRequest, record: PlanRecord, listening: str, face: str, number: int
) -> HttpResponse:
    """A release that another took the place of, as it was. ``number`` counts from 1."""
    held = listening_of(record, listening)
    kept = earlier_of(held, face)
    if not 1 <= number <= len(kept):
        raise Http404
    newest = face in {one.slug for one in revealed_in(held)}
    said = {"old": True, "newest": newest, **_told(kept[number - 1])}
    return _page(request, held, "results/face.html", said)


@gate(Act.READ_RESULTS)
def since(
    request: HttpRequest, record: PlanRecord, listening: str, face: str, before: str
) -> HttpResponse:
    """How far the gaps have moved since an earlier listening of the same plan."""
    held, first = listening_of(record, listening), listening_of(record, before)
    now, then = face_of_listening(held, face), face_of_listening(first, face)
    if now is None or then is None:
        raise Http404
    said = {"face": now, "then": then, "first": first, "lines": change_lines(then, now)}
    return _page(request, held, "results/since.html", said)


@gate(Act.READ_RESULTS)
def how(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """How the numbers come about, in plain words."""
    held = listening_of(record, listening)
    said = {"minimum": held.minimum, "under": UNDER}
    return _page(request, held, "results/how.html", said)


def _told(face: Revealed) -> dict[str, Any]:
    report = face.report
    return {
        "face": face,
        "headlines": sentences.headlines(face),
        "how_sure": sentences.how_sure(face),
        "who": sentences.who_answered(face),
        "sides": sentences.side_names(face),
        "gaps": tables.gap_lines(face),
        "gap_picture": gap_picture(face),
        "answers": tables.answers_tables(face),
        "answers_pictures": answers_pictures(face),
        "answer_heads": tables.answer_heads(),
        "inside": tables.inside_lines(face),
        "dividing": [face.words(name) for name in report.dividing],
        "uniting": [face.words(name) for name in report.uniting],
        "unknown": tables.visible_unknown(face),
        "facets": tables.facet_lines(face),
        "by_face": tables.face_tables(face),
        "face_heads": tables.face_heads(),
        "discuss": to_discuss(face),
        "notes": list(sentences.notes(face)),
    }


def _page(
    request: HttpRequest, held: Listening, template: str, said: dict[str, Any]
) -> HttpResponse:
    known = {"open_plan": opened(request, held.plan), "listening": held}
    return render(request, template, known | said)

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
from sharedpower.web.results.pictures import answers_picture, gap_picture
from sharedpower.web.results.reading import Revealed, combined_of_plan, revealed_in


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
    said = {**_told(revealed[face]), "several": len(revealed) > 1}
    return _page(request, held, "results/face.html", said)


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
        "answers_picture": answers_picture(face),
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

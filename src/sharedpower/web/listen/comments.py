"""Comments to read, and to pass on where their writers allow it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from sharedpower.actions.listening import comments as actions
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Comment, Face, FaceState, Listening, PlanRecord
from sharedpower.web.gate import gate, signed_in
from sharedpower.web.listen.opening import listening_of, page
from sharedpower.web.results.reading import Revealed
from sharedpower.web.results.sentences import who
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.saying.listening import face_title


@dataclass(frozen=True)
class Told:
    """A comment, and the group it may stand under: empty unless that was released."""

    comment: Comment
    group: str


@dataclass(frozen=True)
class About:
    """Comments to one statement."""

    face: str
    statement: str
    comments: list[Told]


@gate(Act.LISTEN)
def comments(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """A group stands beside a comment only where the release shows it, so that no comment can be
    put to one of a few people."""
    held = listening_of(record, listening)
    if request.method == "POST":
        return _settled(request, held)
    found = list(actions.readable(held, signed_in(request)))
    said = {
        "abouts": _by_statement(found),
        "unread": sum(not one.read for one in found),
        "open_faces": [face_title(f.slug) for f in held.faces.filter(state=FaceState.OPEN)],
    }
    return page(request, held, "comments.html", said)


def _settled(request: HttpRequest, held: Listening) -> HttpResponse:
    what, _colon, key = request.POST.get("settle", "").partition(":")
    if what not in SETTLES or not key.isdecimal() or len(key) > 19:
        raise Http404
    mine = Comment.objects.filter(face__listening=held).select_related("face__listening__plan")
    try:
        comment = mine.get(pk=int(key))
        if what == "delete":
            actions.delete(comment=comment, by=signed_in(request))
        else:
            actions.settle(comment=comment, show=what == "show", by=signed_in(request))
    except (NotNowError, Comment.DoesNotExist):
        messages.warning(request, _("Nothing was done: that is not possible as things stand now."))
    here = reverse("listen-comments", kwargs={"plan_id": held.plan_id, "listening": held.pk})
    return redirect(here if what == "delete" else f"{here}#c-{key}")


SETTLES = ("keep", "show", "delete")


def _by_statement(found: list[Comment]) -> list[About]:
    by_place: dict[tuple[str, str], list[Comment]] = {}
    for comment in found:
        by_place.setdefault((comment.face.slug, comment.statement), []).append(comment)
    return [
        About(
            face_title(slug),
            _text(some[0].face, statement),
            [Told(comment, _group(comment)) for comment in some],
        )
        for (slug, statement), some in by_place.items()
    ]


def _group(comment: Comment) -> str:
    if not comment.role or comment.face.release is None:
        return ""
    face = Revealed(comment.face.slug, comment.face.release)
    if comment.statement not in face.release.statements:
        return ""
    cut = face.release.for_text(comment.statement, comment.role)
    return who(face, cut) if cut else ""


def _text(face: Face, statement: str) -> str:
    rows: list[dict[str, Any]] = face.statements
    row = next((row for row in rows if row["id"] == statement), None)
    if row is None:
        return _("A statement that is no longer asked")
    mine, other = ("cy", "en") if reader_language() == "cy" else ("en", "cy")
    return str(row[mine] or row[other])

"""Paper: what to print, in both languages at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse

from sharedpower.actions.listening.ballots import codes_of
from sharedpower.actions.permissions import Act
from sharedpower.records.models import Face, Listening, PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.listen.leaves import Leaf, leaves
from sharedpower.web.listen.opening import listening_of, page
from sharedpower.web.saying.listening import (
    answer_label,
    default_group_label,
    face_title,
    in_both,
)

LETTERS = "ABCDEFGH"
RATHER_NOT = "Z"
# As on the phone: the best-known order of such scales, read from the left.
MARKS = "543210"
Both = dict[str, str]


@dataclass(frozen=True)
class PaperFace:
    """A face as it is printed. ``statements``: number, text in both languages; "" where lacking."""

    slug: str
    title: Both
    version: int
    marks: list[tuple[str, Both]]
    statements: list[dict[str, Any]]
    leaves: list[Leaf]


@gate(Act.LISTEN)
def paper(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """Statement cards and answer sheets, A4, for the faces that have statements."""
    held = listening_of(record, listening)
    faces = [_face(face) for face in held.faces.all() if face.statements]
    wanted = request.GET.get("face", "")
    said = {
        "all_faces": faces,
        "faces": [face for face in faces if wanted in {"", face.slug}],
        "wanted": wanted,
        "roles": roles(held),
        "cards": request.GET.get("print", "") != "sheets",
        "sheets": request.GET.get("print", "") != "cards",
    }
    return page(request, held, "paper.html", said)


def roles(held: Listening) -> list[tuple[str, str, Both]]:
    """The letters on the sheet, with the group each stands for, in both languages."""
    return [
        (letter, group["id"], _both_labels(group))
        for letter, group in zip(LETTERS, held.groups, strict=False)
    ]


def _both_labels(group: dict[str, str]) -> Both:
    """What people typed is not translated: it stands once."""
    if group["label"]:
        return {"en": group["label"], "cy": ""}
    return in_both(default_group_label, group["id"])


def _face(face: Face) -> PaperFace:
    rows = [
        {"number": number, "en": row["en"], "cy": row["cy"]}
        for number, row in enumerate(face.statements, start=1)
    ]
    known = codes_of(face)
    marks = [(mark, in_both(answer_label, mark, face.slug)) for mark in MARKS if mark in known]
    pages = leaves(rows, len(face.listening.groups))
    title = in_both(face_title, face.slug)
    return PaperFace(face.slug, title, face.version, marks, rows, pages)

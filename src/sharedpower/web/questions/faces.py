"""The thirty-four open questions and a plan's own, by face."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from django.utils.translation import gettext as _

from sharedpower.content import Question, questions
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Cell
from sharedpower.web.saying.labels import reader_language

FACES = ("forms", "spaces", "levels")
COMBINED = "combined"
AXIS = {"form": "forms", "space": "spaces", "level": "levels"}


@dataclass(frozen=True)
class Asking:
    """One open question. ``about``: the facet where its note is kept unless a cell is chosen."""

    id: str
    text: str
    facets: tuple[str, ...] = ()
    source_label: str = ""

    @property
    def about(self) -> str:
        return self.facets[0] if self.facets else ""

    @property
    def key(self) -> str:
        """A short name for its note; an own question's is made from its words."""
        return self.id.lower() if self.id.isalnum() else sha256(self.id.encode()).hexdigest()[:8]


def face_title(slug: str) -> str:
    return {
        "forms": _("Forms: how power works"),
        "spaces": _("Spaces: where people can act"),
        "levels": _("Levels: at what height"),
        "combined": _("All faces together"),
        "ladder": _("The ladder, and what it is for"),
        "routes": _("Who carries the message"),
        "about": _("Where the cube comes from"),
        "own": _("Your own questions"),
    }[slug]


def asking(plan: Plan) -> dict[str, list[Asking]]:
    """Questions by face, in the order that they are best asked. Own ones last, if there are any."""
    by_face: dict[str, list[Asking]] = {
        slug: [] for slug in (*FACES, COMBINED, "ladder", "routes", "about")
    }
    for one in questions().values():
        slug = AXIS[one.facets[0].split(".")[0]] if one.set == "face" else str(one.set)
        by_face[slug].append(_asking(one))
    own = [Asking(id=text, text=text) for text in plan.own_questions or ()]
    return by_face | ({"own": own} if own else {})


@dataclass(frozen=True)
class NoteWords:
    """A note, with the question that it answers."""

    asks: str
    text: str


def notes_at(plan: Plan, cell: Cell) -> list[NoteWords]:
    """Notes kept at this cell, or at a face that it is part of."""
    texts = {one.id: one.text for asked in asking(plan).values() for one in asked}
    faces = {cell.slug, str(cell.form), str(cell.space), str(cell.tier)}
    return [
        NoteWords(texts.get(note.question, note.question), note.text)
        for note in plan.notes
        if note.about in faces
    ]


def notes_from_elsewhere(plan: Plan) -> list[NoteWords]:
    """Notes that answer no question of the plan's: those of exercises, and of dropped ones."""
    asked = {one.id for face in asking(plan).values() for one in face}
    return [NoteWords(n.question, n.text) for n in plan.notes if n.question not in asked]


def _asking(one: Question) -> Asking:
    language = reader_language()
    return Asking(
        id=one.id,
        text=one.text.in_language(language),
        facets=tuple(str(facet) for facet in (*one.facets, *one.also)),
        source_label=one.source_label.in_language(language) if one.source_label else "",
    )

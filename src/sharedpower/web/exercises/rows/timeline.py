"""The timeline: turning points, replayed on the cube step by step, and all of it in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.actions.kept_work import Kept
from sharedpower.content import case
from sharedpower.core.plan.parts import Note
from sharedpower.core.powercube import Cell, Form, Space, Tier
from sharedpower.core.workbench import TurningPoint, visited
from sharedpower.pictures.cells import Kind
from sharedpower.web.exercises.floors import Standing, filled, floors, picture, standing_at
from sharedpower.web.exercises.rows.sheet import Raw
from sharedpower.web.saying.labels import cell_label, facet_label, reader_language


@dataclass(frozen=True)
class PointTold:
    number: int
    words: str
    here: bool


def to_core(cleaned: dict[str, Any]) -> TurningPoint:
    return TurningPoint(
        what=cleaned["what"],
        when=cleaned["when"],
        who=cleaned["who"],
        space=Space(cleaned["space"]) if cleaned["space"] else None,
        level=Tier(cleaned["level"]) if cleaned["level"] else None,
        form=Form(cleaned["form"]) if cleaned["form"] else None,
    )


def shown(points: Sequence[TurningPoint], step: int) -> dict[str, Any]:
    """The cube as far as ``step``, the last point where it is none of them."""
    step = step if 1 <= step <= len(points) else len(points)
    held = filled(_standings(points[:step]))
    return {
        "picture": picture(held, _("The turning points so far, on the cube")),
        "floors": floors(held),
        "points": [PointTold(n, point_words(p), n == step) for n, p in enumerate(points, 1)],
        "step": step,
        "count": len(points),
        "before": step - 1,
        "after": step + 1 if step < len(points) else 0,
        "noticed": noticed(points),
    }


def _standings(points: Sequence[TurningPoint]) -> dict[Cell, Standing]:
    here = points[-1].cell if points else None
    return {
        cell: standing_at(
            cell,
            Kind.MOST if cell == here else Kind.ACTION,
            _numbers(numbers),
            len(numbers),
        )
        for cell, numbers in visited(points).items()
    }


def _numbers(numbers: Sequence[int]) -> str:
    listed = ", ".join(map(str, numbers))
    return ngettext("turning point %(n)s", "turning points %(n)s", len(numbers)) % {"n": listed}


def point_words(point: TurningPoint) -> str:
    """When, what, who decided and where, each only if it was said."""
    parts = [f"{point.when}: {point.what}" if point.when else point.what]
    if point.who:
        parts.append(_("Who decided: %(who)s") % {"who": point.who})
    if point.cell:
        parts.append(_("Where: %(cell)s") % {"cell": cell_label(point.cell)})
    elif known := [facet_label(f) for f in (point.form, point.space, point.level) if f]:
        parts.append(_("Where, as far as it was said: %(faces)s") % {"faces": ", ".join(known)})
    return ". ".join(part.rstrip(".") for part in parts) + "."


def noticed(points: Sequence[TurningPoint]) -> list[str]:
    """Where it stayed longest, and what kind of space it never touched."""
    at = visited(points)
    most = max(map(len, at.values()), default=0)
    said = []
    if most > 1:
        cells = [cell_label(cell) for cell, numbers in at.items() if len(numbers) == most]
        said.append(_("It came back most often to: %(cells)s.") % {"cells": "; ".join(cells)})
    touched = {point.space for point in points}
    lacking = [facet_label(space) for space in Space if space not in touched]
    if lacking and touched != {None}:
        said.append(_("No turning point was in: %(names)s.") % {"names": ", ".join(lacking)})
    return said


def kept(points: Sequence[TurningPoint]) -> Kept:
    """A note for each turning point, at its cell, else at the face that is known."""
    return Kept(notes=tuple(_note(number, point) for number, point in enumerate(points, start=1)))


def _note(number: int, point: TurningPoint) -> Note:
    face = point.form or point.space or point.level
    about = point.cell.slug if point.cell else str(face or "")
    title = _("Timeline: turning point %(number)s") % {"number": number}
    return Note(question=title, about=about, text=point_words(point))


def powys() -> list[Raw]:
    """The steps of the Powys case as turning points. Who decided is not told of each."""
    places = {space.id: space for space in case().spaces}
    language = reader_language()
    return [
        {
            "when": event.when.in_language(language),
            "what": event.what.in_language(language),
            "who": "",
            "space": str(places[event.spaces[0]].type),
            "level": str(places[event.spaces[0]].level),
            "form": str(event.forms[0]),
        }
        for event in case().events
    ]

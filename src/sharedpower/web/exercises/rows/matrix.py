"""The power matrix: what goes on in a place of the cube, and what would answer it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from sharedpower.actions.kept_work import Kept
from sharedpower.content import words_for
from sharedpower.core.plan.parts import Action, Note
from sharedpower.core.workbench import Response
from sharedpower.web.exercises.floors import CUBE
from sharedpower.web.saying.labels import cell_label, reader_language


@dataclass(frozen=True)
class ResponseTold:
    """A line of the matrix, with the product's own example and move for its cell."""

    response: Response
    label: str
    looks_like: str
    suggested: str


def to_core(cleaned: dict[str, Any]) -> Response:
    return Response(
        cell=CUBE.cell(cleaned["cell"]),
        goes_on=cleaned["goes_on"],
        move=cleaned["move"],
        who=cleaned["who"],
        by=cleaned["by"],
    )


def shown(responses: Sequence[Response], _step: int) -> dict[str, Any]:
    without = [cell_label(one.cell) for one in responses if one.move and not one.who]
    words = _("Nobody is named yet for: %(cells)s. A move without a name is seldom made.")
    return {
        "responses": [_told(one) for one in responses],
        "noticed": [words % {"cells": "; ".join(without)}] if without else [],
    }


def _told(response: Response) -> ResponseTold:
    known, language = words_for(response.cell), reader_language()
    return ResponseTold(
        response,
        cell_label(response.cell),
        known.looks_like.in_language(language) if known else "",
        known.move.in_language(language) if known else "",
    )


def suggested_move(slug: str) -> str:
    """The product's own move for a cell; nothing where there is no such cell."""
    known = {cell.slug: cell for cell in CUBE.cells}.get(slug)
    words = words_for(known) if known else None
    return words.move.in_language(reader_language()) if words else ""


def kept(responses: Sequence[Response]) -> Kept:
    """What goes on as a note at its cell; the move as an action of the plan on its three faces."""
    return Kept(
        notes=tuple(
            Note(
                question=_("Power matrix: what goes on there"),
                about=one.cell.slug,
                text=one.goes_on,
            )
            for one in responses
            if one.goes_on
        ),
        actions=tuple(_action(one) for one in responses if one.move),
    )


def _action(one: Response) -> Action:
    faces = (str(one.cell.form), str(one.cell.space), str(one.cell.tier))
    return Action(text=one.move, facets=faces, owner=one.who or None, by=one.by)

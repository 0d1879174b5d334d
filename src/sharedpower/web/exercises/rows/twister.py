"""The power twister's floor plan: tokens as now and as wished, and what changed in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from sharedpower.actions.kept_work import Kept
from sharedpower.core.plan.parts import Note
from sharedpower.core.powercube import Cell
from sharedpower.core.workbench import Token, axes_moved
from sharedpower.pictures.cells import Kind
from sharedpower.web.exercises.floors import CUBE, Standing, filled, floors, standing_at
from sharedpower.web.saying.labels import cell_label, facet_gloss


@dataclass(frozen=True)
class TokenTold:
    """A token in the large list that can be read out."""

    name: str
    now: str
    now_means: str
    wished: str


def to_core(cleaned: dict[str, Any]) -> Token:
    return Token(cleaned["name"], _cell(cleaned["now"]), _cell(cleaned["wished"]))


def _cell(slug: str) -> Cell | None:
    return CUBE.cell(slug) if slug else None


def shown(tokens: Sequence[Token], _step: int) -> dict[str, Any]:
    held = filled({cell: _standing(cell, tokens) for cell in _used(tokens)})
    return {
        "floors": floors(held),
        "tokens": [_told(token) for token in tokens],
        "changed": [change_words(token) for token in tokens],
    }


def _used(tokens: Sequence[Token]) -> set[Cell]:
    return {cell for token in tokens for cell in (token.now, token.wished) if cell}


def _standing(cell: Cell, tokens: Sequence[Token]) -> Standing:
    """Who stands there now, and who is wished there."""
    now = [token.name for token in tokens if token.now == cell]
    wished = [token.name for token in tokens if token.wished == cell]
    parts = []
    if now:
        parts.append(_("now: %(names)s") % {"names": ", ".join(now)})
    if wished:
        parts.append(_("wished: %(names)s") % {"names": ", ".join(wished)})
    kind = Kind.ALIKE if now and wished else Kind.MOST if now else Kind.FEW
    return standing_at(cell, kind, "; ".join(parts))


def _told(token: Token) -> TokenTold:
    means = facet_gloss(token.now.form) if token.now else ""
    return TokenTold(token.name, place_words(token.now), means, place_words(token.wished))


def place_words(cell: Cell | None) -> str:
    return cell_label(cell) if cell else _("not placed yet")


def change_words(token: Token) -> str:
    """What happens to one token, in a sentence or two."""
    said = {"name": token.name}
    if token.now and token.wished and token.moves:
        said |= {"now": cell_label(token.now), "wished": cell_label(token.wished)}
        said |= {"axes": ", ".join(_axis(axis) for axis in axes_moved(token))}
        return _("%(name)s: from %(now)s, to %(wished)s. What changes: %(axes)s.") % said
    if token.now and token.stays:
        return _("%(name)s: stays at %(place)s.") % (said | {"place": cell_label(token.now)})
    if token.now:
        words = said | {"place": cell_label(token.now)}
        return _("%(name)s: now at %(place)s. No wish was said.") % words
    if token.wished:
        words = said | {"place": cell_label(token.wished)}
        return _("%(name)s: wished at %(place)s. Where it is now was not said.") % words
    return _("%(name)s: no place yet.") % said


def _axis(axis: str) -> str:
    return {"form": _("the form"), "space": _("the space"), "level": _("the level")}[axis]


def kept(tokens: Sequence[Token]) -> Kept:
    """A note for each token that has a place, at where it is now."""
    notes = []
    for token in tokens:
        at = token.now or token.wished
        if at:
            notes.append(Note(question=_("Power twister"), about=at.slug, text=change_words(token)))
    return Kept(notes=tuple(notes))

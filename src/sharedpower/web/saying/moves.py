"""Moves in the reader's language: what, why, what it changes, and who could make it."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import translation
from django.utils.translation import gettext as _

from sharedpower.content import LANGUAGES, Phrase
from sharedpower.core.alignment import Sentence
from sharedpower.core.plan import Plan
from sharedpower.files.limits import characters
from sharedpower.influence.moves import Ground, Move, Part
from sharedpower.web.saying.alignment import alignment_words, said
from sharedpower.web.saying.labels import facet_label, reader_language
from sharedpower.web.saying.move_reasons import source_name, why_words
from sharedpower.web.saying.who import who_told

MOST_WHO = 4


@dataclass(frozen=True)
class ChangeLine:
    """``name``: which of the four sentences. ``then``: what it would say once the move is made."""

    name: str
    now: str
    then: str


@dataclass(frozen=True)
class MoveLine:
    """A move as the page shows it. ``who``: at most four who could make it."""

    id: str
    words: str
    source: str
    why: str
    faces: tuple[str, ...]
    changes: list[ChangeLine]
    who: list[str]
    more_who: int


def move_line(ground: Ground, move: Move) -> MoveLine:
    plan, who = ground.plan, who_told(ground.plan, move.idea.who)
    return MoveLine(
        id=move.id,
        words=move_words(plan, move),
        source=source_name(move.idea.why),
        why=why_words(ground, move),
        faces=tuple(facet_label(facet, plan.levels) for facet in move.idea.facets),
        changes=_changes(ground, move),
        who=who[:MOST_WHO],
        more_who=max(len(who) - MOST_WHO, 0),
    )


def move_words(plan: Plan, move: Move) -> str:
    """What to do, as it would stand as an action; no longer than an action can be."""
    return _said(plan, move.idea.words)[: characters("actions.text")].strip()


def both_words(plan: Plan, move: Move) -> set[str]:
    """What to do, in both languages: somebody may have chosen it in the other."""
    found = set()
    for language in LANGUAGES:
        with translation.override(language):
            found.add(move_words(plan, move))
    return found


def _said(plan: Plan, words: Sentence | Phrase) -> str:
    if isinstance(words, Phrase):
        return words.in_language(reader_language())
    return said(plan, words) if words.values else _(words.words)


def _changes(ground: Ground, move: Move) -> list[ChangeLine]:
    names = dict(zip(Part, alignment_words(ground.plan, ground.today), strict=True))
    return [
        ChangeLine(
            names[one.part].name,
            said(ground.plan, one.now),
            said(move.after, one.then) if one.then else _not_known(),
        )
        for one in move.changes
    ]


def _not_known() -> str:
    return _("Whatever the two sides say. Nobody can know that beforehand.")

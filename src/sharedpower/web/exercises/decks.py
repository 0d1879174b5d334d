"""Cards to print and cut out, each in both languages at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final

from django.utils.translation import gettext as _

from sharedpower.content import Exercise, Phrase, cells, facets, questions
from sharedpower.content import stories as known_stories
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.web.exercises.blanks import PLACE, POINT, SCORE, TOKEN, Blank, blank_label
from sharedpower.web.saying.labels import cell_label, reader_language
from sharedpower.web.saying.listening import in_both

STORIES_OF: Final = "three-scenarios"
Both = dict[str, str]


@dataclass(frozen=True)
class PrintCard:
    """A card: a title and words, or lines to fill in.

    ``blanks``: what goes on each line, and numbers to put a ring round instead of a line, or "".
    """

    title: Both
    words: tuple[Both, ...] = ()
    blanks: tuple[tuple[Both, str], ...] = ()


@dataclass(frozen=True)
class Deck:
    """Cards of one kind; ``name`` says of which, in the reader's language."""

    name: str
    cards: list[PrintCard]


@dataclass(frozen=True)
class StorySheet:
    """A story in one language: told, and in easy read."""

    language: str
    title: str
    text: list[str]
    easy: list[str]
    easy_title: str


def decks_of(exercise: Exercise) -> list[Deck]:
    """What there is to print for an exercise; none for what needs no cards."""
    own = [PrintCard(_both(card.title), (_both(card.text),)) for card in exercise.cards]
    more = _MORE.get(exercise.id, list)()
    return [*([Deck(_("Cards"), own)] if own else []), *more]


def story_sheets() -> list[StorySheet]:
    """Each story on a sheet of its own, in English and then in Welsh."""
    easy = in_both(lambda: _("Easy read"))
    return [
        StorySheet(
            language,
            story.title.in_language(language),
            [part.in_language(language) for part in story.text],
            [line.in_language(language) for line in story.easy],
            easy[language],
        )
        for story in known_stories().values()
        for language in ("en", "cy")
    ]


def _both(phrase: Phrase) -> Both:
    return {"en": phrase.en, "cy": phrase.cy}


def _facet_cards(facet_ids: Iterable[str]) -> list[PrintCard]:
    """A card for each face: its label, and its gloss under it."""
    known = (facets()[identity] for identity in facet_ids)
    return [PrintCard(_both(facet.label), (_both(facet.gloss),)) for facet in known]


def _form_deck() -> list[Deck]:
    return [Deck(_("The three forms, to point at"), _facet_cards(Form))]


def _floor_decks() -> list[Deck]:
    levels = (Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL)
    names = _facet_cards([*Space, *Form, *levels])
    return [
        Deck(_("Names for the floor plan"), names),
        Deck(_("Tokens of your own"), _copies(TOKEN, 4)),
    ]


def _question_decks() -> list[Deck]:
    """The open questions of the three faces, and of all faces together."""
    wanted = {"face", "combined"}
    asked = [one for one in questions().values() if str(one.set) in wanted]
    cards = [
        PrintCard(_question_title(str(one.set), one.facets), (_both(one.text),)) for one in asked
    ]
    return [Deck(_("Questions, one on each card"), cards)]


def _question_title(kind: str, about: tuple[Any, ...]) -> Both:
    if kind == "combined" or not about:
        return in_both(lambda: _("All faces together"))
    return _both(facets()[about[0]].label)


def _cell_decks() -> list[Deck]:
    cards = []
    for cell, words in cells().items():
        told = in_both(_may_look_like, words.looks_like), in_both(_move_to_try, words.move)
        cards.append(PrintCard(in_both(cell_label, cell), told))
    return [Deck(_("The 27 places, with a move to try in each"), cards)]


def _may_look_like(phrase: Phrase) -> str:
    return _("May look like: %(words)s") % {"words": _said(phrase)}


def _move_to_try(phrase: Phrase) -> str:
    return _("A move to try: %(words)s") % {"words": _said(phrase)}


def _said(phrase: Phrase) -> str:
    return phrase.in_language(reader_language())


def _copies(blank: Blank, count: int) -> list[PrintCard]:
    """The same card to fill in, several times."""
    title = in_both(blank_label, blank.title)
    lines = tuple((in_both(blank_label, name), scale) for name, scale in blank.lines)
    return [PrintCard(title, blanks=lines)] * count


_MORE: Final[dict[str, Callable[[], list[Deck]]]] = {
    STORIES_OF: _form_deck,
    "power-twister": _floor_decks,
    "map-of-spaces": lambda: [Deck(_("A card for each space"), _copies(PLACE, 8))],
    "timeline": lambda: [Deck(_("A card for each turning point"), _copies(POINT, 8))],
    "decision-grid": lambda: [
        Deck(_("A sheet for each person, without a name"), _copies(SCORE, 6))
    ],
    "one-face-at-a-time": _question_decks,
    "power-matrix": _cell_decks,
}

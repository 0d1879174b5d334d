"""Words for facets, levels and rungs in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sharedpower.content.facet_words import facets
from sharedpower.content.rung_words import rungs
from sharedpower.content.telling.voice import Voice
from sharedpower.core.powercube import DEFAULT_LEVELS, Cube, Level, Tier
from sharedpower.core.wording import gettext_noop as _

ALL_LEVELS = _("all levels")
DEFAULT_CUBE = Cube()


def facet_label(voice: Voice, facet: str, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """The short label, such as Hidden; of a level, the plan's own word for it."""
    own = next((level.label for level in levels if level.tier == facet), None)
    return own or facets()[facet].label.in_language(voice.language)


def facet_gloss(voice: Voice, facet: str) -> str:
    """What the facet means in a few plain words: who sets the agenda."""
    return facets()[facet].gloss.in_language(voice.language)


def touches(voice: Voice, named: Iterable[str], cube: Cube = DEFAULT_CUBE) -> tuple[str, ...]:
    """Labels of the faces that a facet set names; when it names no level, the plan's own or all."""
    named = tuple(named)
    if not any(facet.startswith("level.") for facet in named):
        named = (*named, *(tier for tier in Tier if tier in cube.own))
    words = tuple(facet_label(voice, facet, cube.levels) for facet in named)
    if any(facet.startswith("level.") for facet in named):
        return words
    return (*words, voice.gettext(ALL_LEVELS))


def rung_label(voice: Voice, number: int) -> str:
    """The rung's number and plain name: 4. Asked."""
    return f"{number}. {rungs()[number].label.in_language(voice.language)}"

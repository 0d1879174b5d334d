"""Words for a pair of facets, wherever it is asked about: on a page, a phone, on paper."""

from __future__ import annotations

from collections.abc import Sequence

from sharedpower.content.telling.labels import facet_gloss, facet_label
from sharedpower.content.telling.voice import Voice
from sharedpower.core.powercube import DEFAULT_LEVELS, Level
from sharedpower.core.wording import gettext_noop as _

_NAME = _("%(label)s - %(gloss)s")
_QUESTION = _("As things are here, does “%(start)s” help or hinder “%(end)s”?")


def facet_name(voice: Voice, facet: str, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """Label and gloss together: "Hidden - who sets the agenda"."""
    words = {"label": facet_label(voice, facet, levels), "gloss": facet_gloss(voice, facet)}
    return voice.gettext(_NAME) % words


def pair_question(
    voice: Voice, start: str, end: str, levels: Sequence[Level] = DEFAULT_LEVELS
) -> str:
    """The question about how one facet acts on another here."""
    words = {"start": facet_name(voice, start, levels), "end": facet_name(voice, end, levels)}
    return voice.gettext(_QUESTION) % words

"""Words for how the facets act on each other."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import gettext as _

from sharedpower.content.telling import combining
from sharedpower.core.plan.choices import Effect
from sharedpower.core.powercube import DEFAULT_LEVELS, Level
from sharedpower.influence.combining import Pair
from sharedpower.web.saying.labels import facet_label, voice


def effect_label(effect: Effect) -> str:
    return {
        Effect.HELPS: _("Helps"),
        Effect.NO_EFFECT: _("No effect"),
        Effect.HINDERS: _("Hinders"),
        Effect.DONT_KNOW: _("Don't know"),
    }[effect]


def facet_name(facet: str, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """Label and gloss together: "Hidden - who sets the agenda"."""
    return combining.facet_name(voice(), facet, levels)


def pair_name(start: str, end: str, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """ "Hidden on Invited"."""
    words = {"start": facet_label(start, levels), "end": facet_label(end, levels)}
    return _("%(start)s on %(end)s") % words


def pair_question(start: str, end: str, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """The question that is asked about a pair, on the page, on phones and on paper."""
    return combining.pair_question(voice(), start, end, levels)


def effect_sentence(
    pair: Pair, effect: Effect | None, levels: Sequence[Level] = DEFAULT_LEVELS
) -> str:
    """ "Hidden hinders Invited."."""
    start, end = (facet_label(facet, levels) for facet in pair)
    words = {"start": start, "end": end}
    return {
        Effect.HELPS: _("%(start)s helps %(end)s."),
        Effect.NO_EFFECT: _("%(start)s has no effect on %(end)s."),
        Effect.HINDERS: _("%(start)s hinders %(end)s."),
        Effect.DONT_KNOW: _("Nobody knows yet how %(start)s acts on %(end)s."),
        None: _("Not answered yet: how %(start)s acts on %(end)s."),
    }[effect] % words

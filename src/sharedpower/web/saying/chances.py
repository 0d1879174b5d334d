"""Chances in words: the word of the scale, and the numbers."""

from __future__ import annotations

from bisect import bisect_right

from django.utils.translation import gettext as _

from sharedpower.core.plan.choices import Likely
from sharedpower.core.questions.answers import LIKELY
from sharedpower.influence import Chance, telling
from sharedpower.influence.likelihood import PERCENT, Scale
from sharedpower.web.saying.labels import voice


def chance_words(scale: Scale, chance: Chance) -> str:
    """ "likely, 64 in 100 (52 to 78)": the word for the middle, the middle, the range."""
    values = {"word": likely_word(scale, chance.middle), "number": number_words(chance)}
    return _("%(word)s, %(number)s") % values


def number_words(chance: Chance) -> str:
    """ "64 in 100 (52 to 78)"."""
    return telling.chance_words(voice(), chance)


def likely_word(scale: Scale, middle: float) -> str:
    """The scale's own word for a chance, in lower case."""
    place = max(bisect_right([word.low for word in scale.words], middle) - 1, 0)
    words = _(dict(LIKELY)[list(Likely)[place]])
    return words[:1].lower() + words[1:]


def scale_told(scale: Scale) -> list[tuple[str, str]]:
    """Each of the five words, and the chances that it stands for."""
    told = []
    for (_word, words), one in zip(LIKELY, scale.words, strict=True):
        ends = {"low": round(one.low * PERCENT), "high": round(one.high * PERCENT)}
        told.append((_(words), _("%(low)s to %(high)s in 100") % ends))
    return told


def in_hundred(chance: float) -> str:
    """One number: "64 in 100"."""
    return number_words(Chance(chance, chance, chance))

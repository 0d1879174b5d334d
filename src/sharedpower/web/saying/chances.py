"""Chances, voices and days of a route in words."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Certainty, Likely, RestsOn, Voice
from sharedpower.core.questions.answers import LIKELY
from sharedpower.influence import Chance, PowerMap
from sharedpower.influence.likelihood import PERCENT, Scale
from sharedpower.influence.route import Step
from sharedpower.influence.timing import Arrival
from sharedpower.web.saying.labels import teller


def chance_words(scale: Scale, chance: Chance) -> str:
    """ "likely (52 to 78 in 100)": the word for the middle, and the range."""
    values = {"word": likely_word(scale, chance.middle), "range": range_words(chance)}
    return _("%(word)s (%(range)s)") % values


def range_words(chance: Chance) -> str:
    """ "52 to 78 in 100", or one number where both ends are alike."""
    low, high = in_hundred(chance.low), in_hundred(chance.high)
    if low == high:
        return _("%(number)s in 100") % {"number": low}
    return _("%(low)s to %(high)s in 100") % {"low": low, "high": high}


def likely_word(scale: Scale, middle: float) -> str:
    """The scale's own word for a chance, in lower case."""
    place = max(bisect_right([word.low for word in scale.words], middle) - 1, 0)
    words = _(dict(LIKELY)[list(Likely)[place]])
    return words[:1].lower() + words[1:]


def in_hundred(chance: float) -> str:
    """A whole number; a small chance is never none, and a great one never all."""
    if 0 < chance < 1 / (2 * PERCENT):
        return _("less than 1")
    if 1 - 1 / (2 * PERCENT) < chance < 1:
        return _("more than 99")
    return str(round(chance * PERCENT))


def voice_words(voice: Voice) -> str:
    """Whose voice, as the end of a sentence."""
    return {
        Voice.LIVED_EXPERIENCE: _("people with lived experience"),
        Voice.REPRESENTATIVE: _("a representative"),
        Voice.COLLEAGUE: _("a colleague"),
    }[voice]


def voice_change(step: Step) -> str:
    """What becomes of the voice on this step, or nothing where it stays."""
    if step.came is step.heard:
        return ""
    values = {"before": voice_words(step.came), "after": voice_words(step.heard)}
    return _("Told by %(before)s, heard as the word of %(after)s.") % values


def rests_words(rests: RestsOn | None) -> str:
    return {
        RestsOn.DUTY: _("rests on a legal duty"),
        RestsOn.SEAT: _("rests on a seat or standing invitation"),
        RestsOn.JOB: _("rests on somebody's job"),
        RestsOn.MONEY: _("rests on money"),
        RestsOn.GOODWILL: _("rests on goodwill alone"),
        RestsOn.ATTENTION: _("rests on public attention"),
        None: _("nobody has said what it rests on"),
    }[rests]


def certainty_words(certainty: Certainty | None) -> str:
    return {
        Certainty.SAID: _("said by somebody who knows"),
        Certainty.INFERRED: _("inferred"),
        Certainty.GUESSED: _("guessed"),
        None: _("nobody has said how sure this is"),
    }[certainty]


def arrival_words(plan: Plan, arrival: Arrival) -> str:
    """When it arrives if nobody puts it off: "21 March 2027 (12 days)", "at least ..."."""
    if unknown(arrival):
        return _("nobody has said how long it takes")
    days = ngettext("%(n)s day", "%(n)s days", arrival.days) % {"n": arrival.days}
    values = {"day": day_words(plan, arrival.on), "days": days}
    if arrival.whole:
        return _("%(day)s (%(days)s)") % values
    return _("%(day)s at the earliest (%(days)s or more)") % values


def arrival_sentence(plan: Plan, arrival: Arrival) -> str:
    """The same as a sentence of its own."""
    if unknown(arrival):
        return _("Nobody has said how long it takes.")
    words = _("If nobody puts it off, it arrives on %(when)s.")
    return words % {"when": arrival_words(plan, arrival)}


def unknown(arrival: Arrival) -> bool:
    """Nothing at all is known of the time that it takes."""
    return not arrival.whole and not arrival.days


def day_words(plan: Plan, day: date) -> str:
    return teller(plan).answer("channels.next_meeting", day)


def names_of(power_map: PowerMap, identities: tuple[str, ...]) -> str:
    """Actors by name, with semicolons, since names have commas."""
    return "; ".join(power_map.actor[one].name for one in identities)


def in_turn(power_map: PowerMap, identities: tuple[str, ...]) -> str:
    """Actors by name, one after another: "the reps, then the forum"."""
    names = [power_map.actor[one].name for one in identities]
    words = names[0] if names else ""
    for name in names[1:]:
        words = _("%(before)s, then %(next)s") % {"before": words, "next": name}
    return words

"""How a message is carried, in words: by whom, in whose voice, resting on what, until when."""

from __future__ import annotations

from django.utils.translation import gettext as _

from sharedpower.core.plan.choices import Certainty, RestsOn, Voice
from sharedpower.influence import PowerMap, telling
from sharedpower.influence.route import Step
from sharedpower.influence.timing import Arrival
from sharedpower.web.saying.labels import voice


def voice_words(heard: Voice) -> str:
    """ "a representative's voice"."""
    return telling.voice_words(voice(), heard)


def voice_change(step: Step) -> str:
    """What becomes of the voice on this step, or nothing where it stays."""
    if step.came is step.heard:
        return ""
    values = {"before": voice_words(step.came), "after": voice_words(step.heard)}
    return _("Comes in %(before)s, is heard in %(after)s.") % values


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


def arrival_words(arrival: Arrival) -> str:
    """ "on 21 March 2027, if it is not put off"."""
    return telling.arrival_words(voice(), arrival)


def sentence(words: str) -> str:
    """Words as a sentence of their own."""
    return f"{words[:1].upper()}{words[1:]}."


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

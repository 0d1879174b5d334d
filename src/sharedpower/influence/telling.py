"""Words for what the map says: chances, days, voices, what a step rests on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sharedpower.content.telling.answers import day_words
from sharedpower.content.telling.voice import Voice as Door
from sharedpower.core.plan.choices import Voice
from sharedpower.core.questions.answers import CERTAINTIES, RESTING
from sharedpower.core.wording import gettext_noop as _
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.route import Chance, Route, Step
from sharedpower.influence.timing import Arrival

VOICES: Final[Mapping[Voice, str]] = {
    Voice.LIVED_EXPERIENCE: _("the voice of people with lived experience"),
    Voice.REPRESENTATIVE: _("a representative's voice"),
    Voice.COLLEAGUE: _("a colleague's voice"),
}
_IN_A_HUNDRED: Final = _("%(middle)s in 100 (%(low)s to %(high)s)")
_EXACTLY: Final = _("%(middle)s in 100")
_UNDER: Final = _("under 1 in 100")
_UNKNOWN_TIME: Final = _("nobody has said how long it takes")
_ON: Final = _("on %(day)s, if it is not put off")
_AT_LEAST: Final = _("not before %(day)s; of some steps nobody has said how long they take")
_STEP: Final = _("%(start)s to %(end)s")
_NOT_SAID: Final = _("nobody has said")
_BETWEEN: Final = " > "
_LEAST: Final = 0.01


def names(power_map: PowerMap, actors: tuple[str, ...], between: str = ", ") -> str:
    return between.join(power_map.actor[one].name or one for one in actors)


def way(power_map: PowerMap, route: Route) -> str:
    """All whom the route passes, from source to target."""
    return names(power_map, route.actors, _BETWEEN)


def step_words(door: Door, power_map: PowerMap, step: Step) -> str:
    start, end = (names(power_map, (one,)) for one in (step.start, step.end))
    return door.gettext(_STEP) % {"start": start, "end": end}


def chance_words(door: Door, chance: Chance) -> str:
    """In a hundred, with the range unless it is exact; very small ones as "under 1"."""
    if 0 < chance.high < _LEAST:
        return door.gettext(_UNDER)
    parts = {name: _whole(getattr(chance, name)) for name in ("low", "middle", "high")}
    return door.gettext(_EXACTLY if parts["low"] == parts["high"] else _IN_A_HUNDRED) % parts


def _whole(share: float) -> str:
    """Never "0" for something that can happen, nor "100" for something that can fail."""
    hundred = share * 100
    if 0 < hundred < 1:
        return "<1"
    return ">99" if 99 < hundred < 100 else f"{hundred:.0f}"


def arrival_words(door: Door, arrival: Arrival) -> str:
    if arrival.whole:
        return door.gettext(_ON) % {"day": day_words(door, arrival.on)}
    if not arrival.days:
        return door.gettext(_UNKNOWN_TIME)
    return door.gettext(_AT_LEAST) % {"day": day_words(door, arrival.on)}


def voice_words(door: Door, voice: Voice) -> str:
    return door.gettext(VOICES[voice])


def rests_words(door: Door, step: Step) -> str:
    """What the step rests on, such as "Goodwill"."""
    rests = step.channel.rests_on
    return door.gettext(dict(RESTING)[rests]) if rests else door.gettext(_NOT_SAID)


def certainty_words(door: Door, step: Step) -> str:
    """How sure the step is, such as "We are guessing"."""
    sure = step.channel.certainty
    return door.gettext(dict(CERTAINTIES)[sure]) if sure else door.gettext(_NOT_SAID)

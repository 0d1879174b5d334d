"""A route in words: as a sentence, as a row of a table, and step by step."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Certainty, Sure
from sharedpower.influence import PowerMap, Route
from sharedpower.influence.route import Step
from sharedpower.web.routes.answers import Message
from sharedpower.web.saying.carrying import (
    arrival_words,
    certainty_words,
    in_turn,
    names_of,
    rests_words,
    voice_change,
    voice_words,
)
from sharedpower.web.saying.chances import chance_words
from sharedpower.web.saying.labels import teller


@dataclass(frozen=True)
class RouteTold:
    """A route as a page lists it. ``label``: what it is called in the picture, if it is shown."""

    key: str
    name: str
    sentence: str
    label: str
    chance: str
    by_chance: int
    steps: int
    by_steps: int
    arrival: str
    voice: str
    own_voice: bool
    inside_only: bool
    not_agreed: str
    shown: bool


@dataclass(frozen=True)
class StepTold:
    """One step of a route's own page."""

    words: str
    chance: str
    kind: str
    through: str
    rests: str
    certainty: str
    source: str
    change: str
    weakest: bool
    unsaid: bool
    put_off: bool
    channel: str


@dataclass(frozen=True)
class Asking:
    """Somebody who must agree to carry it."""

    id: str
    name: str
    agreed: bool
    words: str


def route_name(power_map: PowerMap, route: Route) -> str:
    """ "Users → reps → government"."""
    return " → ".join(power_map.actor[one].name for one in route.actors)


def route_sentence(found: Message, route: Route) -> str:
    """All that matters of a route, to be read out."""
    values = {
        "start": found.power_map.actor[found.source].name,
        "end": found.power_map.actor[found.target].name,
        "carriers": in_turn(found.power_map, route.carriers),
        "chance": chance_words(found.power_map.scale, route.chance),
        "voice": voice_words(route.voice),
    }
    if route.carriers:
        words = _(
            "From %(start)s to %(end)s, through %(carriers)s: %(chance)s, arriving in %(voice)s."
        )
    else:
        words = _("From %(start)s straight to %(end)s: %(chance)s, arriving in %(voice)s.")
    return words % values


def route_told(found: Message, route: Route, label: str = "") -> RouteTold:
    return RouteTold(
        key=route.key,
        name=route_name(found.power_map, route),
        sentence=route_sentence(found, route),
        label=label,
        chance=chance_words(found.power_map.scale, route.chance),
        by_chance=found.place_by_chance(route),
        steps=len(route.steps),
        by_steps=found.place_by_steps(route),
        arrival=arrival_words(route.arrival),
        voice=voice_words(route.voice),
        own_voice=route.own_voice,
        inside_only=route.inside_only,
        not_agreed=names_of(found.power_map, route.not_agreed),
        shown=bool(label),
    )


def steps_told(plan: Plan, found: Message, route: Route) -> list[StepTold]:
    return [_step(plan, found, route, step) for step in route.steps]


def _step(plan: Plan, found: Message, route: Route, step: Step) -> StepTold:
    names, channel = found.power_map.actor, step.channel
    say = teller(plan)
    kind = say.answer("channels.kind", channel.kind) if channel.kind else ""
    return StepTold(
        words=_("%(start)s to %(end)s")
        % {"start": names[step.start].name, "end": names[step.end].name},
        chance=chance_words(found.power_map.scale, step.chance),
        kind=kind,
        through=_("Stays in %(voice)s") % {"voice": voice_words(step.came)},
        rests=rests_words(channel.rests_on),
        certainty=certainty_words(channel.certainty),
        source=channel.source,
        change=voice_change(step),
        weakest=step is route.weakest,
        unsaid=step.unsaid,
        put_off=step.fails_by == "put off",
        channel=channel.id,
    )


def askings(found: Message, route: Route) -> list[Asking]:
    """Who must carry it, and whether each has said yes."""
    said = {
        Sure.YES: _("has said yes"),
        Sure.NO: _("has said no"),
        Sure.UNCHECKED: _("has not been asked yet"),
        None: _("nobody has said whether they were asked"),
    }
    actors = [found.power_map.actor[one] for one in route.carriers]
    return [Asking(one.id, one.name, one.agreed is Sure.YES, said[one.agreed]) for one in actors]


def vouched_words(route: Route) -> str:
    """How much of a route somebody who knows has said; of the rest no more than was said."""
    sure = [step.channel.certainty for step in route.steps]
    said, count = sure.count(Certainty.SAID), len(sure)
    if said == count:
        return _("Somebody who knows has vouched for every step.")
    words = _part_vouched(told=None not in sure) if said else _none_vouched(told=None not in sure)
    return words % {"count": count, "said": said}


def _part_vouched(*, told: bool) -> str:
    if told:
        return _(
            "Steps that somebody who knows has vouched for: %(said)s of %(count)s. The rest are "
            "inferred or guessed."
        )
    return _("Steps that somebody who knows has vouched for: %(said)s of %(count)s.")


def _none_vouched(*, told: bool) -> str:
    if told:
        return _("Every step of it is inferred or guessed; nobody who knows has vouched for one.")
    return _("Nobody who knows has vouched for any step of it.")

"""A plan's map: every word of the form, and nothing private where others look."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sharedpower.content import powys_plan
from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import (
    ActorKind,
    ChannelKind,
    Hard,
    Likely,
    PassedOn,
    RestsOn,
    Side,
    Voice,
)
from sharedpower.core.plan.parts import Actor, Meeting
from sharedpower.core.plan.sections import Likelihoods
from sharedpower.core.powercube import Space
from sharedpower.influence import Answers, Ask, answers, ends, map_of
from sharedpower.influence.map_parts import MapActor
from sharedpower.influence.power_map import LeftOut
from tests.influence.maps import TODAY

WAY = Channel(
    "way",
    "s",
    "t",
    ChannelKind.SITS_ON,
    becomes=PassedOn.COLLEAGUE,
    lived_through=Likely.LIKELY,
    colleague_hard=Hard.EASY,
    colleague_hard_low=20,
    days=3,
    next_meeting=date(2027, 3, 31),
)
PLAN = Plan(actors=(Actor("s", "Carers"), Actor("t", influence=4)), channels=(WAY,))


def test_a_channel_of_the_plan_is_a_channel_of_the_map() -> None:
    (one,) = map_of(PLAN).channels
    assert (one.start, one.end, one.kind, one.days) == ("s", "t", ChannelKind.SITS_ON, 3)
    assert (one.becomes, one.rests_on) == (Voice.COLLEAGUE, RestsOn.SEAT)
    through, hard = one.ranges(Voice.LIVED_EXPERIENCE)
    assert (through.low, through.high) == (0.65, 0.9)
    assert (hard.low, hard.high) == (0.2, 0.35)
    assert not one.ranges(Voice.REPRESENTATIVE)[0].said


def test_the_words_are_worth_what_the_plan_says() -> None:
    plan = replace(PLAN, likelihoods=Likelihoods(fourth_from=70, fifth_from=80))
    assert map_of(plan).channels[0].through[0][:2] == (0.7, 0.8)


def test_who_decides_is_who_is_said_to_or_else_who_has_all_influence() -> None:
    assert [one.decides for one in map_of(PLAN).actors] == [False, True]
    said = replace(PLAN, actors=(Actor("s"), Actor("t", influence=4, decides=False)))
    assert not any(one.decides for one in map_of(said).actors)


@pytest.mark.parametrize(
    ("actor", "voice"),
    [
        (MapActor("a", side=Side.LIVED_EXPERIENCE), Voice.LIVED_EXPERIENCE),
        (MapActor("a"), Voice.LIVED_EXPERIENCE),
        (MapActor("a", side=Side.GOVERNMENT), Voice.COLLEAGUE),
        (MapActor("a", side=Side.MIXED, kind=ActorKind.REPRESENTATIVE), Voice.REPRESENTATIVE),
        (MapActor("a", side=Side.PROFESSIONAL, kind=ActorKind.FRONTLINE), Voice.COLLEAGUE),
    ],
)
def test_an_actor_speaks_in_a_voice_of_its_own(actor: MapActor, voice: Voice) -> None:
    assert actor.voice is voice


def test_a_channel_without_both_ends_is_left_out_and_said_to_be() -> None:
    loose = (Channel("a", "s", "gone"), Channel("b", None, "t"))
    power_map = map_of(replace(PLAN, channels=(WAY, *loose)))
    assert power_map.left_out == (LeftOut("a", "gone"), LeftOut("b", ""))
    assert len(power_map.channels) == 1


def test_what_is_private_is_not_on_the_map_that_others_see() -> None:
    kitchen = Meeting("kitchen", type=Space.CLAIMED)
    actors = (Actor("s", spaces=("kitchen",)), Actor("t"))
    plan = replace(PLAN, actors=actors, spaces=(kitchen,))
    seen = map_of(plan, private=False)
    assert ([one.id for one in seen.actors], seen.channels, seen.left_out) == (["t"], (), ())
    assert len(map_of(plan).channels) == 1


def powys(plan: Plan) -> Answers:
    power_map = map_of(plan)
    return answers(power_map, ends(power_map), Ask(TODAY))


def test_in_powys_the_representatives_come_out_ahead_because_they_are_hard_to_put_off() -> None:
    found = powys(powys_plan("en"))
    first, inside = found.routes[0], next(one for one in found.routes if one.inside_only)
    assert first.carriers == ("reps", "national-forum")
    assert inside.carriers == ("care-coordinators", "health-board")
    assert first.chance.low > inside.chance.high
    through = [[step.through for step in route.steps] for route in (first, inside)]
    assert through[0] == through[1]
    assert first.best_share > 0.99


def test_in_powys_nothing_but_being_put_off_sets_the_two_routes_apart() -> None:
    plan = powys_plan("en")
    alike = tuple(
        replace(one, representative_hard=Hard.HARD, colleague_hard=Hard.HARD)
        for one in plan.channels or ()
    )
    found = powys(replace(plan, channels=alike))
    chances = {one.carriers: one.chance.middle for one in found.routes}
    inside = chances["care-coordinators", "health-board"]
    assert inside == pytest.approx(chances["reps", "national-forum"])


def test_in_powys_every_input_is_inferred_or_guessed_and_says_from_where() -> None:
    for channel in powys_plan("en").channels or ():
        assert channel.certainty in {"inferred", "guessed"}
        assert channel.source
    untried = [c for c in powys_plan("en").channels or () if "never tried" in (c.source or "")]
    assert {c.start for c in untried} == {"care-coordinators", "health-board"}

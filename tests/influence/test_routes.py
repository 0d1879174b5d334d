"""Routes, and what is told of each, on small maps written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sharedpower.content import powys_plan
from sharedpower.core.plan.choices import Side, Sure, Voice
from sharedpower.influence import Answers, Ask, MapActor, PowerMap, answers, ends, map_of
from sharedpower.influence.apart import apart
from tests.influence.maps import ENDS, TODAY, certain, channel, loose, map_with


def asked(power_map: PowerMap, best: int = 10) -> Answers:
    return answers(power_map, ENDS, Ask(TODAY, best, draws=50))


def ways(found: Answers) -> list[str]:
    return ["".join(route.actors) for route in found.routes]


def test_the_likeliest_and_the_shortest_can_differ_and_both_are_told() -> None:
    found = asked(map_with(channel("s>a", 0.9), channel("a>t", 0.9), channel("s>t", 0.5)))
    assert ways(found) == ["sat", "st"]
    assert ["".join(route.actors) for route in found.shortest] == ["st", "sat"]
    assert [route.chance.middle for route in found.routes] == pytest.approx([0.81, 0.5])


def test_of_two_routes_as_likely_the_one_of_fewer_steps_comes_first() -> None:
    sure = [channel("s>a", 1), channel("a>b", 1), channel("b>t", 1), channel("a>t", 1)]
    found = asked(map_with(*sure))
    assert ways(found) == ["sat", "sabt"]
    assert [route.chance.middle for route in found.routes] == [1, 1]


def test_a_loop_is_never_gone_round() -> None:
    loops = [channel("a>a", 1), channel("a>b", 1), channel("b>a", 1), channel("a>s", 1)]
    found = asked(map_with(channel("s>a"), channel("a>t"), *loops))
    assert ways(found) == ["sat"]


def test_an_island_is_not_reached_and_changes_nothing() -> None:
    found = asked(map_with(channel("s>t"), channel("c>d")))
    assert ways(found) == ["st"]
    assert found.gatekeepers == ()
    assert (found.cut.actors, found.cut.disjoint, found.cut.direct) == ((), 1, True)


def test_parallel_channels_are_routes_of_their_own_and_share_their_actors() -> None:
    twice = [channel("s>a", 0.5, id="phone"), channel("s>a", 0.8, id="letter")]
    found = asked(map_with(*twice, channel("a>t", 1)))
    assert [route.key for route in found.routes] == ["letter>a>t", "phone>a>t"]
    assert (found.gatekeepers, found.cut.disjoint) == (("a",), 1)


def test_without_a_route_there_is_nothing_but_what_a_new_channel_would_add() -> None:
    found = asked(map_with(channel("s>a"), channel("b>t"), channel("a>b", 0.5, possible=True)))
    assert (found.routes, found.shortest, found.gatekeepers) == ((), (), ())
    assert (found.cut.disjoint, found.together.middle) == (0, 0)
    (gain,) = found.gains
    assert gain.new
    assert gain.change.together_after.middle == pytest.approx(0.125)


def test_a_channel_of_no_chance_is_none_and_one_of_all_costs_nothing() -> None:
    found = asked(map_with(channel("s>a", 1), channel("a>t", 1), channel("s>t", 0)))
    assert ways(found) == ["sat"]
    (route,) = found.routes
    assert (route.chance.low, route.chance.middle, route.chance.high) == (1, 1, 1)
    assert asked(map_with(channel("s>a", 0), channel("a>t", 1))).routes == ()


def test_a_message_that_changes_voice_is_treated_as_the_new_one() -> None:
    as_staff = channel("s>a", 1, becomes=Voice.COLLEAGUE)
    onward = channel("a>t", 0)
    both = map_with(as_staff, onward)
    assert asked(both).routes == ()
    lived, representative, colleague = certain(0)[0], certain(0)[0], certain(0.6)[0]
    only_staff = replace(onward, through=(lived, representative, colleague))
    (route,) = asked(map_with(as_staff, only_staff)).routes
    assert route.chance.middle == pytest.approx(0.6)
    assert (route.voice, route.own_voice) == (Voice.COLLEAGUE, False)


def test_being_put_off_is_judged_in_the_voice_that_is_heard() -> None:
    easy = (certain(1.0)[0], certain(1.0)[0], certain(0.2)[0])
    hard = channel("s>t", 0.9, becomes=Voice.COLLEAGUE, hard=easy)
    (route,) = asked(map_with(hard)).routes
    assert route.chance.middle == pytest.approx(0.18)
    assert route.weakest.fails_by == "put off"


def test_whoever_carries_it_must_agree_and_who_has_not_said_yes_is_named() -> None:
    known = [MapActor("a", agreed=Sure.YES), MapActor("b", agreed=Sure.NO), MapActor("c")]
    way = [channel("s>a"), channel("a>b"), channel("b>c"), channel("c>t")]
    (route,) = asked(map_with(*way, actors=known)).routes
    assert (route.carriers, route.not_agreed) == (("a", "b", "c"), ("b", "c"))


@pytest.mark.parametrize(
    ("sides", "inside"),
    [
        ((Side.PROFESSIONAL, Side.GOVERNMENT), True),
        ((Side.PROFESSIONAL, Side.THIRD_SECTOR), False),
        ((Side.PROFESSIONAL, None), False),
        ((Side.LIVED_EXPERIENCE, Side.PROFESSIONAL), False),
    ],
)
def test_a_route_that_staff_and_officials_alone_carry_is_inside_only(
    sides: tuple[Side | None, Side | None], inside: bool
) -> None:
    known = [MapActor("a", side=sides[0]), MapActor("b", side=sides[1])]
    found = asked(map_with(channel("s>a"), channel("a>b"), channel("b>t"), actors=known))
    assert found.routes[0].inside_only is inside
    assert found.inside_only is inside


def test_a_direct_channel_is_inside_only_when_it_is_staff_who_have_it() -> None:
    staff = MapActor("s", side=Side.PROFESSIONAL)
    assert asked(map_with(channel("s>t"), actors=[staff])).inside_only
    assert not asked(map_with(channel("s>t"))).inside_only


def test_routes_that_differ_in_substance_share_at_most_half_of_their_carriers() -> None:
    way = ["s>a", "a>b", "b>t", "a>t", "s>c", "c>t", "b>c"]
    found = asked(map_with(*(channel(one, 0.9) for one in way)))
    names = [frozenset(route.carriers) for route in found.apart]
    assert names[0] == {"a"}
    for place, one in enumerate(names):
        for other in names[:place]:
            assert len(one & other) <= len(one | other) / 2
    assert apart(found.routes, 1) == found.routes[:1]


def test_what_a_new_channel_and_a_stronger_one_add_is_told_best_first() -> None:
    weak = channel("s>a", 0.2)
    made = channel("s>b", 0.9, possible=True)
    found = asked(map_with(weak, channel("a>t", 0.9), made, channel("b>t", 0.9)))
    assert (found.gains[0].channel, found.gains[0].new) == (made, True)
    before = found.together.middle
    assert found.gains[0].change.together_after.middle == pytest.approx(
        1 - (1 - before) * (1 - 0.81)
    )
    stronger = next(gain for gain in found.gains if gain.channel.id == "s>a")
    assert not stronger.new
    assert stronger.change.after.middle == pytest.approx(0.5 * 0.9)


def test_a_route_much_like_the_one_that_falls_is_not_said_to_be_lost() -> None:
    begin = [channel("s>a", 0.9), channel("a>b", 0.9), channel("b>c", 0.9)]
    ends = [channel("c>d", 0.9), channel("d>t", 0.9), channel("c>e", 0.8), channel("e>t", 0.9)]
    found = asked(map_with(*begin, *ends))
    assert len(found.apart) == 1
    lost = next(loss for loss in found.losses if loss.actor == "d").change
    assert lost.together_after.middle == pytest.approx(0.9**4 * 0.8)


def test_what_is_lost_with_an_actor_is_told_the_greatest_loss_first() -> None:
    way = [channel("s>a", 0.9), channel("a>t", 0.9), channel("s>b", 0.5), channel("b>t", 0.5)]
    found = asked(map_with(*way))
    assert [loss.actor for loss in found.losses] == ["a", "b"]
    first = found.losses[0].change
    assert (first.before.middle, first.after.middle) == pytest.approx((0.81, 0.25))
    assert first.together_after.middle == pytest.approx(0.25)
    assert found.losses[1].change.after.middle == pytest.approx(0.81)


def test_what_would_help_and_what_would_be_lost_come_with_ranges() -> None:
    power_map = map_of(powys_plan("en"), private=True)
    found = answers(power_map, ends(power_map), Ask(TODAY))
    told = [gain.change for gain in found.gains] + [loss.change for loss in found.losses]
    assert {gain.new for gain in found.gains} == {True, False}
    assert len(told) > 8
    for change in told:
        assert change.together_before == found.together
        assert change.before == found.routes[0].chance
        for one in (change.before, change.after, change.together_after):
            assert one.low < one.middle < one.high <= 1


def test_where_nobody_is_unsure_a_stronger_channel_has_no_range() -> None:
    found = asked(map_with(channel("s>a", 0.2), channel("a>t", 0.9)))
    after = found.gains[0].change.together_after
    assert after.low == after.middle == after.high == pytest.approx(0.5 * 0.9)


def test_what_is_left_besides_the_chosen_routes_has_its_range_too() -> None:
    begin = [channel("s>a", 0.9), loose("a>b", 0.8, 1.0), channel("b>c", 0.9)]
    onward = [channel("c>d", 0.9), channel("d>t", 0.9), loose("c>e", 0.6, 0.9), channel("e>t", 0.9)]
    found = asked(map_with(*begin, *onward))
    lost = next(loss for loss in found.losses if loss.actor == "d").change
    assert lost.together_after == lost.after == found.routes[1].chance
    assert lost.after.low < lost.after.middle < lost.after.high

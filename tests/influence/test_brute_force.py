"""What igraph finds is what trying everything finds, on small maps of any shape."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sharedpower.influence import Ask, answers
from sharedpower.influence.draws import Draws
from sharedpower.influence.gatekeepers import cut, gatekeepers
from sharedpower.influence.map_parts import MapActor, MapChannel
from sharedpower.influence.paths import Path, by_chance, by_steps
from sharedpower.influence.power_map import PowerMap
from sharedpower.influence.route import Leg
from sharedpower.influence.together import any_of
from sharedpower.influence.walks import walks
from tests.influence.maps import (
    ENDS,
    NAMES,
    TODAY,
    carriers_of,
    chance_of,
    chance_that_one_arrives,
    every_route,
    maps,
    most_disjoint,
    smallest_cut,
)

MANY = 10_000
often = settings(max_examples=100, deadline=None)


def legs(path: Path) -> tuple[Leg, ...]:
    return tuple((arc.channel, arc.voice) for arc in path)


def keys(routes: list[tuple[Leg, ...]]) -> list[tuple[tuple[str, str], ...]]:
    return sorted(tuple((one.id, str(voice)) for one, voice in route) for route in routes)


@often
@given(maps())
def test_every_route_is_found_and_the_likeliest_is_first(power_map: PowerMap) -> None:
    expected = every_route(power_map)
    found = [legs(path) for path in by_chance(walks(power_map, ENDS), MANY)]
    assert keys(found) == keys(expected)
    chances = [chance_of(route) for route in found]
    assert chances == pytest.approx(sorted(chances, reverse=True))


@often
@given(maps(), st.integers(1, 4))
def test_the_few_best_are_the_best_of_all(power_map: PowerMap, most: int) -> None:
    expected, found = every_route(power_map), walks(power_map, ENDS)
    likely = [chance_of(legs(path)) for path in by_chance(found, most)]
    assert likely == pytest.approx(sorted(map(chance_of, expected), reverse=True)[:most])
    short = [len(path) for path in by_steps(found, most)]
    assert short == sorted(map(len, expected))[:most]


@often
@given(maps())
def test_a_gatekeeper_is_on_every_route(power_map: PowerMap) -> None:
    sets = [carriers_of(route) for route in every_route(power_map)]
    expected = frozenset.intersection(*sets) if sets else frozenset()
    assert set(gatekeepers(walks(power_map, ENDS))) == expected


@often
@given(maps(closed_voices=False))
def test_the_cut_is_the_smallest_and_as_many_routes_share_no_actor(power_map: PowerMap) -> None:
    routes = every_route(power_map)
    found = cut(walks(power_map, ENDS))
    assert found.exact
    assert found.direct == any(not carriers_of(route) for route in routes)
    assert len(found.actors) == (0 if found.direct else smallest_cut(routes))
    assert found.disjoint == most_disjoint(routes)


@often
@given(maps())
def test_where_there_is_no_direct_channel_the_cut_stops_every_route(power_map: PowerMap) -> None:
    routes = every_route(power_map)
    found = cut(walks(power_map, ENDS))
    assert found.disjoint >= most_disjoint(routes)
    if not found.direct:
        assert all(carriers_of(route) & set(found.actors) for route in routes)
        assert not found.exact or len(found.actors) == smallest_cut(routes)


@often
@given(maps(most=7), st.integers(1, 8))
def test_routes_that_share_a_channel_fail_together(power_map: PowerMap, most: int) -> None:
    routes = every_route(power_map)[:most]
    assume(routes)
    assert any_of(routes, Draws(1, 2).leg)[0] == pytest.approx(chance_that_one_arrives(routes))


@often
@given(maps())
def test_what_is_lost_with_an_actor_is_what_is_left_without_it(power_map: PowerMap) -> None:
    routes = every_route(power_map)
    for loss in answers(power_map, ENDS, Ask(TODAY, draws=1)).losses:
        left = [chance_of(route) for route in routes if loss.actor not in carriers_of(route)]
        assert loss.change.after.middle == pytest.approx(max(left, default=0))
        assert walks(power_map, ENDS, without={loss.actor}).best == pytest.approx(
            loss.change.after.middle
        )


@often
@given(maps(), maps())
def test_another_channel_never_lowers_what_can_be_reached(one: PowerMap, two: PowerMap) -> None:
    more = [MapChannel(f"{c.id}+", c.start, c.end, c.through, becomes=c.becomes) for c in two.made]
    both = PowerMap(one.actors, (*one.channels, *more))
    before, after = walks(one, ENDS), walks(both, ENDS)
    assert after.best >= before.best - 1e-9
    assert set(before.states) <= set(after.states)
    assert cut(after).disjoint >= cut(before).disjoint


@often
@given(maps(), st.permutations(NAMES))
def test_other_names_in_another_order_change_nothing(power_map: PowerMap, names: list[str]) -> None:
    called = dict(zip(NAMES, names, strict=True))
    channels = [
        MapChannel(one.id, called[one.start], called[one.end], one.through, becomes=one.becomes)
        for one in reversed(power_map.channels)
    ]
    renamed = PowerMap(tuple(MapActor(name) for name in NAMES), tuple(channels))
    ends = (called["s"], called["t"])
    before, after = walks(power_map, ENDS), walks(renamed, ends)
    likely = [[chance_of(legs(path)) for path in by_chance(w, MANY)] for w in (before, after)]
    assert likely[0] == pytest.approx(likely[1])
    assert {called[name] for name in gatekeepers(before)} == set(gatekeepers(after))
    assert (cut(before).disjoint, cut(before).exact) == (cut(after).disjoint, cut(after).exact)

"""Ranges in, ranges out: seeded, shared by routes that share a channel, and honest."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from sharedpower.influence import Ask, answers, at_least_one
from sharedpower.influence.draws import Draws, best_shares
from sharedpower.influence.likelihood import wide
from tests.influence.maps import ENDS, TODAY, channel, loose, map_with


def test_the_range_of_a_route_comes_from_the_ranges_of_its_steps() -> None:
    (route,) = answers(map_with(loose("s>t", 0.2, 0.6)), ENDS, Ask(TODAY)).routes
    assert route.chance.middle == pytest.approx(0.4)
    assert route.chance.low == pytest.approx(0.22, abs=0.01)
    assert route.chance.high == pytest.approx(0.58, abs=0.01)


def test_the_same_seed_gives_the_same_and_another_gives_another() -> None:
    power_map = map_with(loose("s>a", 0.1, 0.9), loose("a>t", 0.1, 0.9), loose("s>t", 0.1, 0.4))
    first, again, other = (answers(power_map, ENDS, Ask(TODAY, seed=seed)) for seed in (1, 1, 2))
    assert first == again
    assert first.routes[0].chance.low != other.routes[0].chance.low
    assert first.routes[0].chance.middle == other.routes[0].chance.middle


def test_how_often_a_route_is_the_likeliest_adds_up_to_one() -> None:
    alike = [loose("s>a", 0.2, 0.8), channel("a>t", 1), loose("s>b", 0.2, 0.8), channel("b>t", 1)]
    shares = [one.best_share for one in answers(map_with(*alike), ENDS, Ask(TODAY)).routes]
    assert sum(shares) == pytest.approx(1)
    assert shares == pytest.approx([0.5, 0.5], abs=0.05)


def test_routes_that_are_always_alike_share_their_draws() -> None:
    assert best_shares([np.full(4, 0.3)] * 2) == [0.5, 0.5]


def test_a_channel_lies_as_far_into_its_range_on_every_route() -> None:
    shared = loose("s>a", 0.2, 0.8)
    power_map = map_with(shared, channel("a>t", 0.5), channel("a>b", 0.5), channel("b>t", 1))
    first, second = answers(power_map, ENDS, Ask(TODAY)).routes
    assert (first.chance.low, first.chance.high) == (second.chance.low, second.chance.high)


def test_a_named_middle_is_the_middle_of_the_draws() -> None:
    leaning = replace(channel("s>t"), through=(wide(0.1, 0.9, 0.8),) * 3)
    (route,) = answers(map_with(leaning), ENDS, Ask(TODAY)).routes
    middle, *drawn = Draws(1).route(route.legs)
    assert route.chance.middle == middle == 0.8
    assert np.median(drawn) == pytest.approx(0.8, abs=0.02)


def test_routes_with_the_same_ranges_are_told_the_same() -> None:
    """Whatever was drawn for their channels, and wherever they stand in the table."""
    ways = [loose(way, 0.2, 0.8) for way in ("s>a", "a>t", "s>b", "b>t", "s>c", "c>t")]
    ways.append(loose("s>t", 0.1, 0.3))
    *alike, other = answers(map_with(*ways), ENDS, Ask(TODAY)).routes
    assert len({(one.chance, one.best_share) for one in alike}) == 1
    assert other.chance != alike[0].chance


def test_more_routes_than_can_be_combined_are_drawn_and_come_to_the_same() -> None:
    ways = [channel(f"{way}", 0.3) for name in "abcdefghij" for way in (f"s>{name}", f"{name}>t")]
    found = answers(map_with(*ways), ENDS, Ask(TODAY, best=10, draws=20))
    some, many = found.routes[:8], found.routes
    assert at_least_one(some, draws=20).middle == pytest.approx(1 - 0.91**8)
    assert at_least_one(many, draws=20).middle == pytest.approx(1 - 0.91**10, abs=0.01)
    assert at_least_one([]).middle == 0

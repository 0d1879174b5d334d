"""The Powys case holds together, and names nobody."""

from sharedpower.content import Certainty, case
from sharedpower.core.powercube import DEFAULT_LEVELS, Form, Space, Tier


def test_the_events_are_in_order() -> None:
    assert [event.n for event in case().events] == list(range(1, 8))


def test_every_role_and_space_that_is_named_is_told_of() -> None:
    actors = {actor.id for actor in case().actors}
    spaces = {space.id for space in case().spaces}
    assert case().decision.owner in actors
    assert {actor for route in case().routes for actor in route.path} <= actors
    assert {route.messenger for route in case().routes if route.messenger} <= actors
    assert {space for event in case().events for space in event.spaces} == spaces


def test_it_looked_local_and_was_national() -> None:
    assert case().decision.looked_like_level is Tier.LOCAL
    assert case().decision.real_level is Tier.NATIONAL


def test_one_chain_crosses_every_level_space_and_form() -> None:
    assert {space.level for space in case().spaces} == {level.tier for level in DEFAULT_LEVELS}
    assert {space.type for space in case().spaces} == set(Space)
    assert {form for event in case().events for form in event.forms} == set(Form)


def test_one_route_was_taken_and_the_rest_are_kept_apart() -> None:
    assert [route.id for route in case().routes if route.taken] == ["reps"]
    assert [route.id for route in case().routes if route.what_if] == ["llais", "regional-allies"]


def test_what_is_not_reported_says_so() -> None:
    silent = [o for o in case().outcomes if o.certainty is Certainty.NOT_REPORTED]
    assert len(silent) == 1
    assert silent[0].level is None


def test_no_pitfall_is_both_done_well_and_not_told() -> None:
    well = {remark.pitfall for remark in case().did_well}
    not_told = {remark.pitfall for remark in case().not_told}
    assert len(well) == len(not_told) == 7
    assert not well & not_told

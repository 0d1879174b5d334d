"""Which pairs are asked about, how they are dealt, and where a change could start."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharedpower.content import powys_plan
from sharedpower.core.pitfalls import PITFALLS, Finding, Outcome, find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import ActorKind, Effect, Who
from sharedpower.core.plan.parts import Action, Actor, Combination, Meeting, Note
from sharedpower.core.powercube import Form, Level, Space, Tier
from sharedpower.influence.combining import (
    Lever,
    Pair,
    agreed_effects,
    combine,
    levers,
    rule_pairs,
    wanted_pairs,
)
from sharedpower.influence.combining.pairs import MOST, SMALL, facets_of, part_of, small_parts

# The machine may be busy; the laws do not depend on a deadline.
UNHURRIED = settings(deadline=None)

FORMS = {Pair(*pair) for pair in permutations(map(str, Form), 2)}
TOGETHER = Action(id="action-1", facets=("form.hidden", "space.claimed"), owner="The chair")
ONE = Combination("form.hidden", "space.claimed", effect=Effect.HINDERS)


def lever_of(plan: Plan, facet: str) -> Lever:
    result = combine(agreed_effects(facets_of(plan), plan.combinations))
    assert result is not None
    return next(one for one in levers(plan, result) if one.facet == facet)


def test_a_blank_plan_asks_how_the_forms_feed_each_other() -> None:
    assert set(rule_pairs(Plan())) == FORMS


def test_facets_named_together_make_a_pair_both_ways() -> None:
    found = set(rule_pairs(replace(Plan(), actions=(TOGETHER,)))) - FORMS
    assert found == {("form.hidden", "space.claimed"), ("space.claimed", "form.hidden")}


@pytest.mark.parametrize("outcome", Outcome)
def test_only_what_the_check_found_names_pairs(outcome: Outcome) -> None:
    several = next(one for one in PITFALLS if {"form.hidden", "space.invited"} <= {*one.facets})
    named = ("form.hidden", "space.invited") in rule_pairs(Plan(), [Finding(several, outcome)])
    assert named == (outcome is Outcome.FOUND)


def test_a_note_at_a_cell_names_its_three_faces() -> None:
    plan = replace(Plan(), notes=(Note("n", "Q01", "hidden-invited-local", "x"),))
    assert len(set(rule_pairs(plan)) - FORMS) == 6


def test_the_widest_gap_is_paired_with_what_is_named_most() -> None:
    plan = replace(Plan(), actions=(Action(id="a", facets=("form.visible",)),))
    assert ("level.national", "form.visible") in rule_pairs(plan, gaps=("level.national",))


def test_the_powys_plan_asks_no_more_than_the_most() -> None:
    plan = powys_plan("en")
    found = rule_pairs(plan, find_pitfalls(plan))
    assert len(found) == MOST
    assert {Pair(end, start) for start, end in found} == set(found)


def test_people_add_pairs_and_take_pairs_out() -> None:
    added = Combination("level.local", "space.closed", asked=True)
    out = Combination("form.hidden", "form.visible", asked=False, effect=Effect.HELPS)
    plan = replace(Plan(), combinations=(added, out))
    assert set(wanted_pairs(plan, rule_pairs(plan))) - FORMS == {("level.local", "space.closed")}
    assert ("form.hidden", "form.visible") not in wanted_pairs(plan, rule_pairs(plan))


def test_the_plans_own_levels_are_asked_about() -> None:
    plan = replace(Plan(), levels=(Level(Tier.HOUSEHOLD), Level(Tier.UK)))
    assert facets_of(plan)[-2:] == ("level.household", "level.uk")


@UNHURRIED
@given(st.integers(1, 132))
def test_small_parts_share_out_every_pair_once(places: int) -> None:
    parts = [part_of(places, part) for part in range(small_parts(places))]
    assert sorted(place for part in parts for place in part) == list(range(places))
    assert max(map(len, parts)) <= SMALL
    assert max(map(len, parts)) - min(map(len, parts)) <= 1


def test_a_lever_has_the_move_of_its_cell_and_those_of_its_facet() -> None:
    found = lever_of(replace(Plan(), combinations=(ONE,)), "form.hidden")
    assert found.hinders
    assert found.moves[0].cell == "hidden-claimed-local"
    assert len(found.moves) > 2
    assert found.chance is None


def test_a_lever_that_helps_as_much_as_it_hinders_is_told_as_neither() -> None:
    both = (
        Combination("form.visible", "form.hidden", effect=Effect.HELPS),
        Combination("form.visible", "form.invisible", effect=Effect.HINDERS),
    )
    found = lever_of(replace(Plan(), combinations=both), "form.visible")
    assert not found.helps
    assert not found.hinders


def test_levers_that_somebody_can_move_come_first() -> None:
    further = Combination("form.invisible", "form.hidden", effect=Effect.HELPS)
    plan = replace(Plan(), combinations=(ONE, further), actions=(TOGETHER,))
    result = combine(agreed_effects(facets_of(plan), plan.combinations))
    assert result is not None
    assert result.by_reach[0].facet == "form.invisible"
    first, second = levers(plan, result)
    assert (first.facet, first.who) == ("form.hidden", ("actions[0].owner",))
    assert (second.facet, second.who) == ("form.invisible", ())


@pytest.mark.parametrize(
    ("facet", "plan", "who"),
    [
        (
            "level.local",
            Plan(actors=(Actor(id="a", level=Tier.LOCAL, influence=3),)),
            ("actors[0]",),
        ),
        ("level.local", Plan(actors=(Actor(id="a", level=Tier.LOCAL, influence=1),)), ()),
        (
            "form.invisible",
            Plan(actors=(Actor(id="a", kind=ActorKind.REPRESENTATIVE),)),
            ("actors[0]",),
        ),
        (
            "space.invited",
            Plan(spaces=(Meeting(id="m", type=Space.INVITED, agenda_owner=Who.BOTH),)),
            ("spaces[0].agenda_owner",),
        ),
        ("form.visible", Plan(), ()),
    ],
)
def test_who_could_make_the_change(facet: str, plan: Plan, who: tuple[str, ...]) -> None:
    moved = Combination(facet, "form.hidden", effect=Effect.HELPS)
    assert lever_of(replace(plan, combinations=(moved,)), facet).who == who

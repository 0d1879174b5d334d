"""Conditions follow Kleene's strong logic, and a blank is never a reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    Seen,
    all_of,
    any_item,
    any_of,
    at_least_of,
    checks,
    every_item,
    is_not,
    no,
    none,
    some,
    when,
    yes,
)
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Undated
from sharedpower.core.plan.parts import Rungs
from sharedpower.core.plan.sections import Purpose
from tests.plans import plan_with

Joined = Callable[..., Condition]

TRUTHS = (True, None, False)
PLACE = st.sampled_from(["a.one", "a.two", "b.one", "b.two"])


def condition(truth: bool | None, place: str) -> Condition:
    if truth is None:
        return Condition(None, waits_for=(place,))
    return Condition(truth, because=(Seen(place, truth),))


conditions = st.builds(condition, st.sampled_from(TRUTHS), PLACE)
several = st.lists(conditions, max_size=5)


def _at_least_two(*joined: Condition) -> Condition:
    return at_least_of(2, *joined)


JOINS: list[Joined] = [all_of, any_of, _at_least_two]
any_join = pytest.mark.parametrize("join", JOINS, ids=["all_of", "any_of", "at_least_of"])


@any_join
@given(parts=several, data=st.data())
def test_the_order_of_conditions_does_not_change_the_verdict(
    join: Joined, parts: list[Condition], data: st.DataObject
) -> None:
    assert join(*data.draw(st.permutations(parts))).truth is join(*parts).truth


@any_join
@given(parts=several, data=st.data())
def test_settling_more_never_changes_a_settled_verdict(
    join: Joined, parts: list[Condition], data: st.DataObject
) -> None:
    before, after = join(*parts), join(*[_settled(each, data) for each in parts])
    assert before.truth in (None, after.truth)


@given(conditions, conditions, st.data())
def test_settling_more_never_changes_a_settled_guard(
    guard: Condition, problem: Condition, data: st.DataObject
) -> None:
    before = when(guard, problem)
    after = when(_settled(guard, data), _settled(problem, data))
    assert before.truth in (None, after.truth)


@any_join
@given(parts=several)
def test_an_open_verdict_waits_and_a_settled_one_does_not(
    join: Joined, parts: list[Condition]
) -> None:
    joined = join(*parts)
    assert bool(joined.waits_for) is (joined.truth is None)


@any_join
@given(parts=several)
def test_a_true_verdict_names_only_answers_that_were_given(
    join: Joined, parts: list[Condition]
) -> None:
    joined = join(*parts)
    seen = {seen for each in parts for seen in each.because}
    assert set(joined.because) <= seen
    assert len(set(joined.because)) == len(joined.because)


@given(several)
def test_not_any_is_all_not(parts: list[Condition]) -> None:
    negated = [is_not(each) for each in parts]
    assert is_not(any_of(*parts)).truth is all_of(*negated).truth
    assert is_not(all_of(*parts)).truth is any_of(*negated).truth


@given(several)
def test_any_is_at_least_one_and_all_is_at_least_every_one(parts: list[Condition]) -> None:
    assert at_least_of(1, *parts).truth is any_of(*parts).truth
    assert at_least_of(len(parts), *parts).truth is all_of(*parts).truth


@given(conditions, conditions, conditions)
def test_joining_in_steps_is_joining_at_once(a: Condition, b: Condition, c: Condition) -> None:
    assert all_of(a, all_of(b, c)).truth is all_of(a, b, c).truth
    assert any_of(a, any_of(b, c)).truth is any_of(a, b, c).truth
    assert all_of(a, any_of(b, c)).truth is any_of(all_of(a, b), all_of(a, c)).truth


@given(conditions)
def test_saying_no_twice_is_saying_nothing(one: Condition) -> None:
    assert is_not(is_not(one)) == one


@pytest.mark.parametrize(("guard", "problem"), list(product(TRUTHS, TRUTHS)))
def test_a_guard_is_and_but_says_when_the_matter_does_not_arise(
    guard: bool | None, problem: bool | None
) -> None:
    guarded = when(condition(guard, "a.one"), condition(problem, "b.one"))
    assert guarded.truth is all_of(condition(guard, "a.one"), condition(problem, "b.one")).truth
    assert guarded.applies is (guard is True or guarded.truth is None)


def test_a_matter_arises_when_any_side_of_it_does() -> None:
    aside = when(condition(False, "a.one"), condition(True, "a.two"))
    assert any_of(aside, condition(False, "b.one")).applies
    assert not any_of(aside, aside).applies


@pytest.mark.parametrize("ask", [yes, no, none, some])
def test_a_blank_is_waited_for(ask: Callable[[Plan, str], Condition]) -> None:
    assert ask(Plan(), "purpose.outcomes") == Condition(None, waits_for=("purpose.outcomes",))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("decision.owner", ""),
        ("purpose.outcomes", ()),
        ("purpose.savings_target", 0),
        ("feedback.date", Undated.NONE),
        ("board.exists", False),
    ],
)
def test_an_answered_none_is_an_answer(path: str, value: object) -> None:
    plan = plan_with({path: value})
    assert none(plan, path) == Condition(True, because=(Seen(path, value),))
    assert some(plan, path).truth is False


def test_an_item_is_named_by_its_place() -> None:
    seen = checks(Item(Rungs(promised=4), "ladder.at[1]"), "promised", lambda rung: rung == 4)
    assert seen == Condition(True, because=(Seen("ladder.at[1].promised", 4),))


ITEMS: list[tuple[tuple[Rungs, ...] | None, bool | None, bool | None]] = [
    (None, None, None),
    ((), False, False),
    ((Rungs(promised=4),), True, True),
    ((Rungs(promised=4), Rungs(promised=3)), True, False),
    ((Rungs(promised=4), Rungs()), True, None),
    ((Rungs(promised=3), Rungs()), None, False),
]


@pytest.mark.parametrize(("items", "any_is", "every_is"), ITEMS)
def test_items_join_like_any_and_all(
    items: tuple[Rungs, ...] | None, any_is: bool | None, every_is: bool | None
) -> None:
    plan = plan_with({"ladder.at": items})
    assert any_item(plan, "ladder.at", _promises_four).truth is any_is
    assert every_item(plan, "ladder.at", _promises_four).truth is every_is


@pytest.mark.parametrize("over", [any_item, every_item])
@pytest.mark.parametrize("empty", [True, False])
def test_an_empty_part_has_the_verdict_it_is_given_or_does_not_arise(
    over: Joined, empty: bool
) -> None:
    found = over(plan_with({"ladder.at": ()}), "ladder.at", _promises_four, empty=empty)
    assert found == Condition(empty, because=(Seen("ladder.at", ()),), applies=empty)


def test_reading_a_field_that_is_not_there_is_an_error() -> None:
    with pytest.raises(AttributeError):
        yes(replace(Plan(), purpose=Purpose()), "purpose.luck")


def _promises_four(rungs: Item) -> Condition:
    return checks(rungs, "promised", lambda rung: rung == 4)


def _settled(one: Condition, data: st.DataObject) -> Condition:
    """The same condition, or a settled one where it was open and the draw says so."""
    if one.truth is not None:
        return one
    return condition(data.draw(st.sampled_from(TRUTHS)), *one.waits_for)

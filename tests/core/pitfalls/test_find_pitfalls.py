"""Finding the pitfalls of a plan: all sixty, in order, and never guilty for a blank."""

from __future__ import annotations

import types
from collections.abc import Iterator
from dataclasses import is_dataclass, replace
from datetime import date
from functools import cache
from importlib import import_module
from random import Random
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharedpower.core.pitfalls import PITFALLS, Outcome, Pitfall, find_pitfalls, pitfall
from sharedpower.core.pitfalls.order import ORDER
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import SetAside
from sharedpower.core.plan.paths import question_id, write
from tests.plans import plan_with

MADE_BY_PEOPLE = {"title", "levels", "notes", "set_aside", "thresholds"}
PLAIN_VALUES: dict[type, list[Any]] = {
    bool: [True, False],
    int: list(range(13)),
    str: ["", "some words", "form.hidden", "level.local"],
    date: [date(2031, 5, 1)],
}


def test_there_are_sixty_in_the_catalogues_order() -> None:
    findings = find_pitfalls(Plan())
    assert [finding.pitfall.id for finding in findings] == list(ORDER)
    assert len(set(ORDER)) == 60


def test_a_blank_plan_has_nothing_found_and_waits_for_everything() -> None:
    for finding in find_pitfalls(Plan()):
        assert finding.outcome is Outcome.NOT_ANSWERED, finding.pitfall.id
        assert finding.waits_for


def test_a_pitfall_is_known_by_its_id() -> None:
    assert all(pitfall(known.id) is known for known in PITFALLS)
    with pytest.raises(KeyError):
        pitfall("no-such-pitfall")


@pytest.mark.parametrize("owner", ["", None, "The hall committee"])
def test_setting_aside_overrides_what_the_plan_says(owner: str | None) -> None:
    plan = plan_with({"decision.owner": owner})
    aside = SetAside("no-decision-named", "It is a listening event")
    before = find_pitfalls(plan)
    after = find_pitfalls(replace(plan, set_aside=(aside,)))
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert [finding.pitfall.id for finding in changed] == ["no-decision-named"]
    assert changed[0].outcome is Outcome.SET_ASIDE
    assert changed[0].reason == "It is a listening event"


def test_setting_aside_without_words_still_sets_aside() -> None:
    plan = replace(Plan(), set_aside=(SetAside("no-decision-named", ""),))
    assert _outcomes(plan)["no-decision-named"] is Outcome.SET_ASIDE


@cache
def _types(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)


def _given(kind: Any, rng: Random) -> Any:
    """Any answer of that type but a blank one, as the plan's own annotations allow."""
    if get_origin(kind) in (Union, types.UnionType):
        kind = rng.choice([one for one in get_args(kind) if one is not types.NoneType])
    if get_origin(kind) is tuple:
        return tuple(_given(get_args(kind)[0], rng) for _place in range(rng.randrange(3)))
    if is_dataclass(kind):
        return _filled(kind, rng)
    return rng.choice(PLAIN_VALUES.get(kind) or list(kind))


def _filled(kind: Any, rng: Random) -> Any:
    """One of the plan's own classes, about a third of its answers blank."""
    kept = MADE_BY_PEOPLE if kind is Plan else {"id"}
    asked = {name: hint for name, hint in _types(kind).items() if name not in kept}
    return kind(**{name: _given_or_blank(hint, rng) for name, hint in asked.items()})


def _given_or_blank(kind: Any, rng: Random) -> Any:
    blank = types.NoneType in get_args(kind) and rng.random() < 0.35
    return None if blank else _given(kind, rng)


def _blanks(holder: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    """The path and type of every answer that is not given yet."""
    own_type: Any = type(holder)
    for name, hint in _types(own_type).items():
        value = getattr(holder, name)
        if value is None:
            yield at + name, hint
        elif is_dataclass(value):
            yield from _blanks(value, f"{at}{name}.")
        elif isinstance(value, tuple):
            for place, item in enumerate(filter(is_dataclass, value)):
                yield from _blanks(item, f"{at}{name}[{place}].")


def _outcomes(plan: Plan) -> dict[str, Outcome]:
    return {finding.pitfall.id: finding.outcome for finding in find_pitfalls(plan)}


def _settled_plans(known: Pitfall) -> list[Plan]:
    cases = import_module(f"tests.core.pitfalls.cases.{known.id.replace('-', '_')}")
    return [plan_with(answers) for answers in (*cases.FOUND.values(), *cases.QUIET.values())]


luck = st.randoms(use_true_random=True)  # a plan has too many answers to draw them one by one


@settings(max_examples=10, deadline=None)
@given(luck)
def test_one_more_answer_never_changes_a_settled_verdict(rng: Random) -> None:
    plan = _filled(Plan, rng)
    before = _outcomes(plan)
    settled = {known: was for known, was in before.items() if was is not Outcome.NOT_ANSWERED}
    for path, kind in _blanks(plan):
        after = _outcomes(write(plan, path, _given(kind, rng)))
        assert {known: after[known] for known in settled} == settled, path


@pytest.mark.parametrize("known", PITFALLS, ids=[known.id for known in PITFALLS])
@settings(max_examples=3, deadline=None)
@given(rng=luck)
def test_one_more_answer_never_changes_a_case(known: Pitfall, rng: Random) -> None:
    for plan in _settled_plans(known):
        verdict = known.find(plan).truth
        for path, kind in _blanks(plan):
            filled = write(plan, path, _given(kind, rng))
            assert known.find(filled).truth is verdict, path


@settings(max_examples=50, deadline=None)
@given(luck)
def test_what_counted_is_among_the_questions_that_a_pitfall_reads(rng: Random) -> None:
    for finding in find_pitfalls(_filled(Plan, rng)):
        paths = {*finding.waits_for, *(seen.path for seen in finding.because)}
        unread = {question_id(path) for path in paths} - set(finding.pitfall.reads)
        assert not unread, finding.pitfall.id


@settings(max_examples=50, deadline=None)
@given(luck)
def test_a_pitfall_waits_for_blanks_and_only_while_it_is_open(rng: Random) -> None:
    plan = _filled(Plan, rng)
    blank = {path for path, _kind in _blanks(plan)}
    for finding in find_pitfalls(plan):
        assert set(finding.waits_for) <= blank
        assert bool(finding.waits_for) is (finding.outcome is Outcome.NOT_ANSWERED)

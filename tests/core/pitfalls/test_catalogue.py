"""Each pitfall is found and quiet where it should be, and says what it waits for."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

import pytest

from sharedpower.core.pitfalls import PITFALLS
from sharedpower.core.pitfalls.condition import Condition
from sharedpower.core.pitfalls.finding import Pitfall
from sharedpower.core.plan.paths import question_id
from tests.plans import Answers, plan_with


def cases(known: Pitfall) -> ModuleType:
    return import_module(f"tests.core.pitfalls.cases.{known.id.replace('-', '_')}")


def table(name: str) -> list[object]:
    return [
        pytest.param(known, answers, id=f"{known.id}: {sentence}")
        for known in PITFALLS
        for sentence, answers in getattr(cases(known), name).items()
    ]


def found(known: Pitfall, answers: Answers) -> Condition:
    return known.find(plan_with(answers))


@pytest.mark.parametrize(("known", "answers"), table("FOUND"))
def test_it_is_found(known: Pitfall, answers: Answers) -> None:
    condition = found(known, answers)
    assert condition.truth is True
    assert condition.because, "a finding names the answers that triggered it"
    for seen in condition.because:
        assert any(question_id(seen.path).startswith(read) for read in known.reads), seen.path


@pytest.mark.parametrize(("known", "answers"), table("QUIET"))
def test_it_is_quiet(known: Pitfall, answers: Answers) -> None:
    assert found(known, answers).truth is False


@pytest.mark.parametrize(("known", "case"), table("OPEN"))
def test_it_waits_for_the_answers_that_would_settle_it(
    known: Pitfall, case: tuple[Answers, set[str]]
) -> None:
    answers, waits_for = case
    condition = found(known, answers)
    assert condition.truth is None
    assert set(condition.waits_for) == waits_for


@pytest.mark.parametrize("known", PITFALLS, ids=lambda known: known.id)
def test_there_are_enough_cases(known: Pitfall) -> None:
    module = cases(known)
    assert len(module.FOUND) >= 2
    assert len(module.QUIET) >= 3
    assert module.OPEN

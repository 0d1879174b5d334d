"""The quick check asks the few questions that settle the most."""

from __future__ import annotations

from itertools import product

import pytest

from sharedpower.core.pitfalls import Severity
from sharedpower.core.questions import QUESTIONS, Kind, step_of
from sharedpower.core.quick import WEIGHT, candidates, quick_questions, worth

SIMPLE = {Kind.YES_NO, Kind.CHOICE, Kind.WHOLE_NUMBER, Kind.PERCENT}


def test_it_asks_eight_simple_questions_once_each() -> None:
    chosen = quick_questions()
    assert len(set(chosen)) == 8
    assert {QUESTIONS[identity].kind for identity in chosen} <= SIMPLE


def test_it_asks_them_in_the_order_of_the_plan() -> None:
    order = list(QUESTIONS)
    chosen = quick_questions()
    assert sorted(chosen, key=order.index) == list(chosen)


@pytest.mark.parametrize("count", [1, 3, 8])
def test_no_exchange_of_one_question_settles_more(count: int) -> None:
    chosen = set(quick_questions(count))
    own = worth(chosen)
    others = [one for one in candidates() if one not in chosen]
    for given_up, taken in product(sorted(chosen), others):
        assert worth(chosen - {given_up} | {taken}) <= own


def test_a_question_more_never_settles_less() -> None:
    worths = [worth(quick_questions(count)) for count in range(10)]
    assert worths == sorted(worths)
    assert worths[0] == 0


def test_a_question_that_always_settles_a_pitfall_is_worth_its_whole_weight() -> None:
    assert worth({"planning_team.lived_experience_count"}) == WEIGHT[Severity.FIX]


def test_a_question_that_settles_in_half_its_answers_is_worth_half_the_weight() -> None:
    assert worth({"decision.open_option"}) == WEIGHT[Severity.STOP] / 2


def test_the_picture_is_wide() -> None:
    assert len({step_of(identity).slug for identity in quick_questions()}) >= 5


def test_it_can_be_asked_for_all_that_is_simple() -> None:
    assert quick_questions(1000) == candidates()

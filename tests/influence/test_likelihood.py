"""Words and percentages as ranges of chances."""

from __future__ import annotations

from typing import Any

import pytest

from sharedpower.core.plan.choices import Hard, Likely
from sharedpower.core.plan.sections import Likelihoods
from sharedpower.influence.likelihood import SCALE, Scale


def test_the_words_of_both_scales_cut_the_line_in_five_without_a_gap() -> None:
    for scale in (Likely, Hard):
        ranges = [SCALE.range(word, (None, None)) for word in scale]
        assert [one.high for one in ranges[:-1]] == [one.low for one in ranges[1:]]
        assert (ranges[0].low, ranges[-1].high) == (0.02, 0.98)


def test_what_nobody_has_said_can_be_anything_and_says_so() -> None:
    unsaid = SCALE.range(None, (None, None))
    assert (unsaid.low, unsaid.high, unsaid.said) == (0.02, 0.98, False)


@pytest.mark.parametrize(
    ("word", "ends", "expected"),
    [
        (Likely.LIKELY, (None, None), (0.65, 0.9)),
        (Likely.LIKELY, (70, 80), (0.7, 0.8)),
        (Likely.LIKELY, (70, None), (0.7, 0.9)),
        (Likely.LIKELY, (None, 80), (0.65, 0.8)),
        (Likely.LIKELY, (95, None), (0.95, 0.95)),
        (Likely.LIKELY, (None, 10), (0.1, 0.1)),
        (None, (70, None), (0.7, 0.98)),
        (None, (0, 100), (0, 1)),
        (None, (80, 20), (0.2, 0.8)),
    ],
)
def test_a_range_counts_for_more_than_a_word(word: Any, ends: Any, expected: Any) -> None:
    found = SCALE.range(word, ends)
    assert (found.low, found.high) == pytest.approx(expected)
    assert found.said


def test_a_plan_can_put_the_cuts_elsewhere_and_in_any_order() -> None:
    scale = Scale.of(Likelihoods(0, 60, 20, 40, 80, 100))
    assert scale.range(Likely.UNLIKELY, (None, None))[:2] == (0.2, 0.4)


@pytest.mark.parametrize(("chance", "raised"), [(0, 0.06), (0.05, 0.225), (0.5, 0.775), (1, 1)])
def test_one_word_stronger_is_the_middle_of_the_next_word_up(chance: float, raised: float) -> None:
    assert SCALE.raised(chance) == pytest.approx(raised)

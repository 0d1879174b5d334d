"""The sentence for each verdict, and nothing said that the numbers do not carry."""

from __future__ import annotations

import pytest

from sharedpower.listening.change import Change, People, change
from sharedpower.listening.gap import Estimate, Gap, Reason
from sharedpower.listening.not_knowing import DontKnowGap, dont_know_gaps
from sharedpower.listening.ordering import Headlines
from sharedpower.listening.saying import (
    SAID,
    Sentence,
    say,
    say_change,
    say_headlines,
    say_not_knowing,
    say_odds,
    say_room,
)
from sharedpower.listening.verdicts import Verdict, verdict
from tests.listening.made import SIDES, counted, gap_of


def estimate(lower: float, upper: float, p_direction: float = 0.7) -> Estimate:
    return Estimate((lower + upper) / 2, lower, upper, 0.01, p_direction)


def plain(sentence: Sentence) -> str:
    return sentence.words % sentence.values


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (estimate(0.1, 0.9, 0.99), Verdict.FAIRLY_SURE),
        (estimate(-0.9, -0.1, 0.99), Verdict.FAIRLY_SURE),
        (estimate(-0.1, 0.6, 0.90), Verdict.MAYBE),
        (estimate(-0.4, 0.5, 0.89), Verdict.TOO_FEW_TO_BE_SURE),
        (estimate(-0.2, 0.3), Verdict.NO_DIFFERENCE),
        (estimate(-0.2, 0.33), Verdict.TOO_FEW_TO_BE_SURE),
        (estimate(0.01, 0.05, 0.999), Verdict.NO_DIFFERENCE),
        (Reason.UNDER_MINIMUM, Verdict.TOO_FEW_TO_SHOW),
        (Reason.NO_ANSWERS, Verdict.NOBODY_ANSWERED),
        (Reason.ONE_SIDE_ONLY, Verdict.ONE_SIDE_ONLY),
        (Reason.ALL_DONT_KNOW, Verdict.ALL_DONT_KNOW),
    ],
)
def test_the_verdict(found: Estimate | Reason, expected: Verdict) -> None:
    assert verdict(found) is expected
    assert say(found, SIDES).words == SAID[expected]
    assert "%(" not in plain(say(found, SIDES))


def test_the_side_that_sees_it_more_favourably_is_named_first() -> None:
    up, down = (say(estimate(*ends, 0.99), SIDES) for ends in ((0.2, 0.8), (-0.8, -0.2)))
    assert plain(up).startswith("professionals see this more favourably than people.")
    assert plain(down).startswith("people see this more favourably than professionals.")


def test_the_odds_are_whole_percents_that_make_a_hundred() -> None:
    gap = Gap(0.44, 0.1, 0.8, 0.04, 0.99, 9, 9, 0.624, 0.193, 0.183)
    said = say_odds(gap, SIDES)
    assert {name: said.values[name] for name in ("superior", "equal", "inferior")} == {
        "superior": 63,
        "equal": 19,
        "inferior": 18,
    }
    assert "professionals more favourable 63%, both the same 19%" in plain(said)


@pytest.mark.parametrize(
    ("dk", "words"),
    [
        ((0, 0), []),
        ((4, 0), ["Many of people don't know."]),
        ((4, 4), ["Many don't know, both of people and of professionals."]),
        (
            (0, 12),
            [
                "Many of professionals don't know.",
                "professionals say “don't know” more often than people. We can be fairly sure.",
            ],
        ),
    ],
)
def test_not_knowing(dk: tuple[int, int], words: list[str]) -> None:
    found = dont_know_gaps(counted([0, 0, 6, 0, 0], [0, 0, 6, 0, 0], dk=dk), SIDES)["S"]
    assert isinstance(found, DontKnowGap)
    assert [plain(sentence) for sentence in say_not_knowing(found, SIDES)] == words
    assert say_not_knowing(Reason.UNDER_MINIMUM, SIDES) == ()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (Headlines((), 0.0), "No gap is sure enough to put in a headline."),
        (Headlines(("a",), 0.04), "it is likely that none is the wrong way round"),
        (Headlines(tuple("abcdefghijklmnopqrst"), 0.98), "About 1 of these 20 may be"),
    ],
)
def test_headlines_say_how_many_may_be_wrong(found: Headlines, words: str) -> None:
    assert words in plain(say_headlines(found))


@pytest.mark.parametrize(
    ("people", "words"),
    [(3, "only a very large gap"), (8, "a large gap will"), (15, "a medium gap"), (99, "even")],
)
def test_a_room_is_told_what_it_can_find_out(people: int, words: str) -> None:
    assert words in plain(say_room(people, people))


def test_change_says_who_answered_and_claims_no_more_than_it_may() -> None:
    apart = gap_of(counted([0, 0, 0, 0, 9], [9, 0, 0, 0, 0]))
    close = gap_of(counted([1, 2, 3, 2, 1], [1, 2, 3, 2, 1]))
    moved = change(apart, close, people=People.DIFFERENT)
    still = change(close, close, people=People.SAME)
    assert isinstance(moved, Change)
    claim, who = (plain(sentence) for sentence in say_change(moved, SIDES))
    assert claim.startswith("Set against people, professionals see this more favourably")
    assert who == "Different people answered the second time."
    assert plain(say_change(still, SIDES)[0]).startswith("Too few answers")
    assert len(say_change(Reason.NO_ANSWERS, SIDES)) == 1

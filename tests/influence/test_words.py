"""Every problem has a sentence, and every number a way to be said."""

from __future__ import annotations

from datetime import date

import pytest

from sharedpower.content.telling.voice import ENGLISH
from sharedpower.core.plan.choices import Voice
from sharedpower.influence import Chance, EndsProblem
from sharedpower.influence.problems import Problem, Trouble
from sharedpower.influence.sentences import ENDS, SENTENCES, values
from sharedpower.influence.telling import VOICES, arrival_words, chance_words
from sharedpower.influence.timing import Arrival


def test_every_problem_has_a_sentence_that_its_values_fill() -> None:
    assert set(SENTENCES) == set(Problem)
    assert set(ENDS) == set(EndsProblem)
    assert set(VOICES) == set(Voice)
    for sentence in SENTENCES.values():
        assert (sentence % values(Trouble(Problem.EMPTY, 1, "c", "v", "k"))).endswith(".")
    for sentence in ENDS.values():
        assert (sentence % {"names": "A"}).endswith(".")


@pytest.mark.parametrize(
    ("chance", "words"),
    [
        (Chance(0.2, 0.31, 0.45), "31 in 100 (20 to 45)"),
        (Chance(0.5, 0.5, 0.5), "50 in 100"),
        (Chance(0, 0, 0), "0 in 100"),
        (Chance(1, 1, 1), "100 in 100"),
        (Chance(0.001, 0.002, 0.003), "under 1 in 100"),
        (Chance(0.001, 0.02, 0.999), "2 in 100 (<1 to >99)"),
    ],
)
def test_a_chance_is_said_in_a_hundred(chance: Chance, words: str) -> None:
    assert chance_words(ENGLISH, chance) == words


@pytest.mark.parametrize(
    ("arrival", "words"),
    [
        (Arrival(5, date(2027, 3, 6), True), "on 6 March 2027, if it is not put off"),
        (Arrival(0, date(2027, 3, 1), False), "nobody has said how long it takes"),
        (
            Arrival(5, date(2027, 3, 6), False),
            "not before 6 March 2027; of some steps nobody has said how long they take",
        ),
    ],
)
def test_a_day_is_said_as_surely_as_it_is_known(arrival: Arrival, words: str) -> None:
    assert arrival_words(ENGLISH, arrival) == words

"""Counting: in one pass or many, from ballots or from columns, always the same numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.listening import counts as counting
from sharedpower.listening.asked import Asked, Scale, Sides, by_facets
from sharedpower.listening.ballots import Answer, Ballots
from sharedpower.listening.counts import Counts
from tests.listening.made import BOTH, GROUPS, SIDES, random_ballots

rows = st.lists(
    st.builds(
        Answer,
        person=st.sampled_from("pqrstu"),
        group=st.just("lived"),
        statement=st.sampled_from(["S1", "S2", "S3"]),
        answer=st.integers(-1, 5),
    )
)
ASKED = ("S1", "S2", "S3")


def same(one: Counts, other: Counts) -> bool:
    return all(
        np.array_equal(getattr(one, name), getattr(other, name))
        for name in ("answers", "dk", "skipped")
    )


def columns(ballots: Ballots) -> Counts:
    people, statements = ballots.answers.shape
    return Counts.from_columns(
        (ballots.groups, np.repeat(ballots.group, statements)),
        (ballots.statements, np.tile(np.arange(statements), people)),
        ballots.answers.ravel(),
    )


def test_each_answer_is_counted_where_it_belongs() -> None:
    counts = Counts.from_ballots(
        Ballots.from_answers(
            [Answer("p", "a", "S1", 5), Answer("q", "b", "S1", 0), Answer("q", "b", "S2", -1)]
        )
    )
    assert (counts.groups, counts.statements) == (("a", "b"), ("S1", "S2"))
    assert counts.answers[:, 0].tolist() == [[0, 0, 0, 0, 1], [0, 0, 0, 0, 0]]
    assert counts.dk.tolist() == [[0, 0], [1, 0]]
    assert counts.skipped.tolist() == [[0, 1], [0, 1]]


def test_streaming_in_chunks_is_the_same_as_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    ballots = random_ballots(50, 6, groups=3)
    whole = columns(ballots)
    monkeypatch.setattr(counting, "CHUNK", 7)
    assert same(columns(ballots), whole)
    assert same(Counts.from_ballots(ballots), whole)


def test_batches_add_up_in_any_order() -> None:
    one, two, three = (Counts.from_ballots(random_ballots(20, 4, seed=seed)) for seed in (1, 2, 3))
    assert same((one + two) + three, three + (two + one))
    assert same(one + Counts.nothing(GROUPS, one.statements), one)


@given(rows, rows)
def test_the_last_answer_counts(first: list[Answer], second: list[Answer]) -> None:
    last = {(one.person, one.statement): one.answer for one in (*first, *second)}
    ballots = Ballots.from_answers([*first, *second], ASKED)
    place = {person: row for row, person in enumerate(ballots.people)}
    given_answers = {
        (person, statement): int(ballots.answers[place[person], ASKED.index(statement)])
        for person, statement in last
    }
    assert given_answers == last


@given(rows)
def test_the_same_batch_twice_changes_nothing(batch: list[Answer]) -> None:
    once = Counts.from_ballots(Ballots.from_answers(batch, ASKED))
    assert same(Counts.from_ballots(Ballots.from_answers(batch + batch, ASKED)), once)
    ballots = Ballots.from_answers(batch, ASKED)
    assert same(Counts.from_ballots(ballots.updated(ballots)), once)


def test_a_later_ballot_replaces_the_earlier_one_whole() -> None:
    early = Ballots.from_answers([Answer("p", "a", "S1", 1), Answer("q", "a", "S1", 2)])
    late = Ballots.from_answers([Answer("p", "a", "S1", 5), Answer("r", "a", "S1", 3)])
    both = early.updated(late)
    found = dict(zip(both.people, both.answers[:, 0].tolist(), strict=True))
    assert found == {"q": 2, "p": 5, "r": 3}


def test_turning_a_problem_statement_turns_answers_only() -> None:
    ballots = Ballots.from_answers(
        [Answer(str(given), "a", "S", given) for given in (-1, 0, 1, 2, 5)]
    )
    asked = [Asked("S", ("form.hidden",), "-")]
    assert ballots.turned(asked).answers[:, 0].tolist() == [-1, 0, 5, 4, 1]
    assert same(
        Counts.from_ballots(ballots.turned(asked)), Counts.from_ballots(ballots).turned(asked)
    )
    assert same(
        Counts.from_ballots(ballots.turned(asked).turned(asked)), Counts.from_ballots(ballots)
    )


@pytest.mark.parametrize("answer", [-2, 6])
def test_an_answer_outside_the_scale_is_refused(answer: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        Ballots.from_answers([Answer("p", "a", "S", answer)])
    with pytest.raises(ValueError, match="outside"):
        Counts.from_columns((["a"], np.array([0])), (["S"], np.array([0])), np.array([answer]))


@pytest.mark.parametrize(("group", "statement"), [(1, 0), (-1, 0), (0, 1)])
def test_a_code_that_stands_for_nothing_is_refused(group: int, statement: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        Counts.from_columns(
            (["a"], np.array([group])), (["S"], np.array([statement])), np.array([1])
        )


def test_what_does_not_belong_together_is_not_added() -> None:
    five, seven = (Counts.nothing(["a"], ["S"], Scale(points)) for points in (5, 7))
    with pytest.raises(ValueError, match="scales"):
        five + seven
    with pytest.raises(ValueError, match="groups"):
        five + Counts.nothing(["b"], ["S"])


def test_a_gap_has_two_sides_with_names_of_their_own() -> None:
    with pytest.raises(ValueError, match="exactly two"):
        Sides.of({"lived": ["a"]})
    with pytest.raises(ValueError, match="two names"):
        Sides(("lived", ("a",)), ("lived", ("b",)))
    with pytest.raises(ValueError, match="at least two"):
        Scale(1)


def test_a_group_for_two_roles_stands_with_each() -> None:
    plain = Sides.of({"people": ["lived"], "professionals": ["staff"]})
    assert plain.including({BOTH: ("lived", "staff")}) == SIDES
    assert plain.including({"lived and carer": ("lived", "carer")})["people"] == (
        "lived",
        "lived and carer",
    )


def test_statements_are_found_by_facet_pair_and_cell() -> None:
    asked = [
        Asked("H", ("form.hidden",)),
        Asked("HC", ("space.closed", "form.hidden")),
        Asked("HVC", ("form.hidden", "form.visible", "space.closed")),
        Asked("HCL", ("form.hidden", "space.closed", "level.local")),
    ]
    assert by_facets(asked, 1)["form.hidden",] == ("H", "HC", "HVC", "HCL")
    assert by_facets(asked, 2)["form.hidden", "space.closed"] == ("HC", "HVC", "HCL")
    assert by_facets(asked, 3) == {("form.hidden", "space.closed", "level.local"): ("HCL",)}

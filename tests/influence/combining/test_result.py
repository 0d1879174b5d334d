"""What is told of a grid: standings with their chance, loops, what nobody scored."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from sharedpower.core.plan.choices import Effect
from sharedpower.core.plan.parts import Combination
from sharedpower.core.powercube import FACES
from sharedpower.influence.combining import (
    Pair,
    Result,
    agreed_effects,
    asked_effects,
    combine,
    result_from_json,
    result_to_json,
)
from sharedpower.influence.combining.effects import RESAMPLES, every_pair

# The machine may be busy; the laws do not depend on a deadline.
UNHURRIED = settings(deadline=None)

HIDDEN, INVISIBLE, INVITED, LOCAL = "form.hidden", "form.invisible", "space.invited", "level.local"
HELPS, HINDERS, NONE, UNSURE = Effect.HELPS, Effect.HINDERS, Effect.NO_EFFECT, Effect.DONT_KNOW
BOTH_WAYS = (Pair(HIDDEN, INVITED), Pair(INVITED, HIDDEN))


def agreed(*grid: tuple[str, str, Effect | None]) -> Result | None:
    return combine(agreed_effects(FACES, [Combination(a, b, effect=said) for a, b, said in grid]))


def known(*grid: tuple[str, str, Effect | None]) -> Result:
    found = agreed(*grid)
    assert found is not None
    return found


def people(*said: tuple[float, ...]) -> Result:
    rows: NDArray[np.float64] = np.array(said, float)
    found = combine(asked_effects(FACES, BOTH_WAYS, rows))
    assert found is not None
    return found


def drives(result: Result) -> float:
    """The chance that the hidden form drives more than it depends."""
    chance = next(one for one in result.standings if one.facet == HIDDEN).drives
    assert chance is not None
    return chance


def test_without_any_answer_there_is_no_result() -> None:
    assert agreed() is None
    assert agreed((HIDDEN, INVITED, None), (INVITED, HIDDEN, UNSURE)) is None


def test_no_effect_is_a_result_and_not_a_blank() -> None:
    result = known((HIDDEN, INVITED, NONE))
    place = FACES.index(HIDDEN), FACES.index(INVITED)
    assert result.direct[place[0]][place[1]] == 0
    assert result.direct[place[1]][place[0]] is None
    assert result.unscored == pytest.approx(71 / 72, abs=0.01)


def test_the_first_of_a_chain_drives_and_goes_furthest() -> None:
    result = known((HIDDEN, INVITED, HINDERS), (INVITED, LOCAL, HELPS))
    assert [one.facet for one in result.by_reach] == [HIDDEN, INVITED]
    assert result.by_reach[0].net > 0 == result.by_reach[1].net
    assert result.by_reach[0].push < 0


def test_one_agreed_grid_has_no_chances() -> None:
    result = known((HIDDEN, INVITED, HELPS), (INVITED, HIDDEN, HELPS))
    assert result.resamples == 0
    assert all(one.drives is one.top is None for one in result.standings)
    assert result.loops[0].chance is None


def test_signs_round_a_loop_say_whether_it_reinforces() -> None:
    result = known(
        (HIDDEN, INVITED, HINDERS), (INVITED, HIDDEN, HINDERS), (INVITED, LOCAL, HELPS),
        (LOCAL, HIDDEN, HELPS),
    )  # fmt: skip
    assert {(loop.facets, loop.reinforcing) for loop in result.loops} == {
        ((HIDDEN, INVITED), True),
        ((HIDDEN, INVITED, LOCAL), False),
    }


def test_the_more_people_agree_the_surer_it_is() -> None:
    few, many = people(*[(1, 0)] * 3), people(*[(1, 0)] * 40)
    split = people(*[(1, 0)] * 20, *[(0, 1)] * 20)
    assert many.resamples == RESAMPLES
    assert 0.5 < drives(few) < drives(many)
    assert drives(many) > 0.99
    assert 0.25 < drives(split) < 0.75


def test_who_was_not_asked_changes_nothing() -> None:
    nan = float("nan")
    asked = people(*[(1, nan)] * 5, *[(nan, -1)] * 5)
    with_others = people(*[(1, nan)] * 5, *[(nan, -1)] * 5, *[(nan, nan)] * 9)
    assert with_others.direct == asked.direct


def test_the_same_answers_give_the_same_chances() -> None:
    said = [(1, 0), (0, -1), (-1, 1), (1, 1), (0, 1)]
    assert people(*said) == people(*said)


def test_a_facet_that_the_plan_does_not_use_is_left_out() -> None:
    assert agreed(("level.uk", HIDDEN, HELPS)) is None


@UNHURRIED
@given(st.lists(st.sampled_from([-1.0, 0.0, 1.0]), min_size=72, max_size=72))
def test_a_result_is_read_back_as_it_was_kept(said: list[float]) -> None:
    result = combine(asked_effects(FACES, every_pair(FACES), np.array([said])))
    assert result is not None
    assert result_from_json(json.loads(json.dumps(result_to_json(result)))) == result


@UNHURRIED
@given(st.integers(0, 2**32 - 1))
def test_whoever_answers_the_drawn_effects_stay_effects(seed: int) -> None:
    chance = np.random.default_rng(seed)
    said = chance.integers(-1, 2, (6, 72)).astype(float)
    said[chance.random(said.shape) < 0.8] = np.nan
    drawn = asked_effects(FACES, every_pair(FACES), said).drawn
    assert np.abs(drawn).max(initial=0) <= 1


def named(said: NDArray[np.float64]) -> bool:
    """Whether some face is told to go far, without a word that it could be chance."""
    result = combine(asked_effects(FACES, every_pair(FACES), said))
    assert result is not None
    return not all(one.by_luck for one in result.standings)


def few_of_many(chance: np.random.Generator, people: int) -> NDArray[np.float64]:
    """Each asked eight of the 72 pairs, as on a phone."""
    said = chance.integers(-1, 2, (people, 72)).astype(float)
    for row in said:
        row[chance.permutation(72)[8:]] = np.nan
    return said


@pytest.mark.parametrize("people", [6, 14])
def test_answers_given_at_random_hardly_ever_name_a_lever(people: int) -> None:
    chance = np.random.default_rng(people)
    rooms = 60
    # One in twenty is what is promised; of 60 such rooms, more than 8 would be one in a hundred.
    assert sum(named(few_of_many(chance, people)) for _room in range(rooms)) <= 8


def test_a_face_that_all_see_act_is_named() -> None:
    chance = np.random.default_rng(5)
    said = few_of_many(chance, 24)
    hidden = [place for place, pair in enumerate(every_pair(FACES)) if pair.start == HIDDEN]
    said[:, hidden] = np.where(np.isnan(said[:, hidden]), np.nan, -1.0)
    result = combine(asked_effects(FACES, every_pair(FACES), said))
    assert result is not None
    assert [one.facet for one in result.standings if not one.by_luck] == [HIDDEN]


def test_where_nobody_scored_what_was_asked_anything_is_possible() -> None:
    nan = float("nan")
    drawn = asked_effects(FACES, BOTH_WAYS, np.array([[1.0, nan]] * 9)).drawn
    back = drawn[:, FACES.index(INVITED), FACES.index(HIDDEN)]
    assert back.min() < -0.9
    assert back.max() > 0.9

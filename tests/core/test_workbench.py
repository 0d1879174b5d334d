"""What a group makes in an exercise, as values."""

from hypothesis import given
from hypothesis import strategies as st

from sharedpower.core.powercube import Cell, Cube, Form, Space, Tier
from sharedpower.core.workbench import (
    Score,
    SpaceCard,
    Token,
    TurningPoint,
    axes_moved,
    visited,
    widest,
)

HERE = Cell(Form.HIDDEN, Space.CLAIMED, Tier.LOCAL)
CELLS = st.sampled_from(Cube().cells)
SAY = st.none() | st.integers(0, 4)


@given(CELLS, CELLS)
def test_a_token_moves_on_the_axes_that_differ_and_on_no_other(now: Cell, wished: Cell) -> None:
    token = Token("Carers", now, wished)
    assert token.moves is bool(axes_moved(token))
    assert token.stays is not token.moves
    differ = [now.form != wished.form, now.space != wished.space, now.tier != wished.tier]
    assert len(axes_moved(token)) == sum(differ)


def test_a_token_with_one_place_neither_moves_nor_stays() -> None:
    for token in (Token("Carers", now=HERE), Token("Carers", wished=HERE), Token("Carers")):
        assert not token.moves
        assert not token.stays
        assert axes_moved(token) == ()


def test_a_claimed_space_is_private_until_its_owners_agree() -> None:
    assert SpaceCard("Kitchen", Space.CLAIMED).private
    assert SpaceCard("Kitchen", Space.CLAIMED, agreed=False).private
    assert not SpaceCard("Kitchen", Space.CLAIMED, agreed=True).private
    assert not SpaceCard("Board", Space.CLOSED).private


def test_a_turning_point_has_a_cell_only_when_all_three_are_known() -> None:
    whole = TurningPoint("A vote", space=HERE.space, level=HERE.tier, form=HERE.form)
    assert whole.cell == HERE
    assert TurningPoint("A vote", space=HERE.space, level=HERE.tier).cell is None
    assert visited([whole, TurningPoint("A flood"), whole]) == {HERE: (1, 3)}


@given(st.lists(st.tuples(SAY, SAY), max_size=6))
def test_the_widest_gaps_are_as_wide_as_any(pairs: list[tuple[int | None, int | None]]) -> None:
    scores = [Score("Hours", "Carers", now=now, wanted=wanted) for now, wanted in pairs]
    found = widest(scores)
    assert all(abs(one.gap) >= abs(other.gap) for one in found for other in scores)
    assert bool(found) is any(score.gap for score in scores)


def test_an_unknown_score_makes_no_gap() -> None:
    assert Score("Hours", "Carers", now=None, wanted=4).gap == 0
    assert Score("Hours", "Carers", now=1, wanted=None).gap == 0
    assert Score("Hours", "Carers", now=4, wanted=1).gap == -3

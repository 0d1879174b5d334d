"""What may be shown of a room that placed a story."""

from hypothesis import given
from hypothesis import strategies as st

from sharedpower.listening.placed import LEAST, from_json, spread_of, to_json

FORMS = ("form.visible", "form.hidden", "form.invisible")
COUNTS = st.fixed_dictionaries({form: st.integers(0, 30) for form in FORMS})


@given(COUNTS)
def test_nothing_is_shown_of_fewer_than_five(counts: dict[str, int]) -> None:
    assert (spread_of(counts) is None) is (sum(counts.values()) < LEAST)


@given(COUNTS)
def test_nobody_can_read_off_what_each_of_a_room_of_one_mind_chose(counts: dict[str, int]) -> None:
    spread = spread_of(counts)
    if spread is None:
        return
    of_one_mind = max(counts.values()) >= sum(counts.values()) - 1
    assert (spread.almost_all is not None) is of_one_mind
    assert bool(spread.counts) is not of_one_mind
    assert bool(spread.people) is not of_one_mind


@given(COUNTS)
def test_what_is_shown_adds_up_and_comes_back_from_the_store(counts: dict[str, int]) -> None:
    spread = spread_of(counts)
    if spread is None:
        return
    assert from_json(to_json(spread)) == spread
    assert sum(count for _place, count in spread.counts) == spread.people
    assert set(spread.most).isdisjoint(spread.others)
    assert abs(sum(spread.share(form) for form in FORMS) - 1) < 1e-9


def test_all_and_all_but_one_look_the_same() -> None:
    all_, but_one = {"form.hidden": 6}, {"form.hidden": 5, "form.visible": 1}
    assert spread_of(all_) == spread_of(but_one)


def test_as_many_in_two_places_are_both_told_first() -> None:
    spread = spread_of({"form.visible": 3, "form.hidden": 3, "form.invisible": 1})
    assert spread is not None
    assert spread.most == ("form.visible", "form.hidden")
    assert spread.others == ("form.invisible",)

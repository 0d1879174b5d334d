"""Which pairs a listening asks about, of whom, and which answers it takes."""

from __future__ import annotations

from collections import Counter

import pytest

from sharedpower.actions.listening import ballots, making, paper
from sharedpower.actions.listening.ballots import RefusedError
from sharedpower.actions.listening.pair_rows import asked_places, token_for
from sharedpower.actions.listening.paper import Sheet, UnfitSheetsError
from sharedpower.influence.combining.pairs import MOST, SMALL
from tests.actions.listening.evening import evening
from tests.actions.listening.pairs_evening import pairs_evening, phones

pytestmark = pytest.mark.django_db


def test_it_asks_about_the_pairs_that_matter_to_the_plan_in_both_languages() -> None:
    rows = pairs_evening().face("combine").statements
    assert len(rows) == len({row["id"] for row in rows}) == MOST
    row = next(row for row in rows if row["id"] == "hidden-on-visible")
    assert row["en"] == (
        "As things are here, does “Hidden - who sets the agenda” help or hinder “Visible - who "
        "decides, and how”?"
    )
    assert row["cy"] not in {"", row["en"]}
    assert (row["start"], row["end"], row["facets"]) == ("form.hidden", "form.visible", [])


def test_a_small_part_is_the_same_whenever_the_phone_comes_back() -> None:
    made = pairs_evening()
    token = token_for(made.now)
    places = asked_places(made.face("combine"), token)
    assert len(places) == SMALL
    assert places == asked_places(made.face("combine"), token)


def test_every_pair_gets_about_as_many_answers() -> None:
    made = pairs_evening()
    phones(made, ["staff"] * 20, lambda _phone, _place: "5")
    answers = [ballot.answers for ballot in made.face("combine").ballots.all()]
    count = Counter(place for row in answers for place, code in enumerate(row) if code == "5")
    assert len(count) == MOST
    assert max(count.values()) - min(count.values()) <= 1


def test_the_order_in_which_parts_have_their_turn_is_no_pattern() -> None:
    made = pairs_evening()
    face = made.face("combine")
    parts = [asked_places(face, token_for(made.now))[0] for _phone in range(60)]
    rounds = {tuple(parts[at : at + 3]) for at in range(0, 60, 3)}
    assert {frozenset(one) for one in rounds} == {frozenset(parts)}
    assert len(rounds) > 1


def test_a_part_that_was_left_unanswered_has_its_turn_twice_until_it_has_caught_up() -> None:
    made = pairs_evening()
    face = made.face("combine")
    dealt = [token_for(made.now) for _phone in range(3)]
    left = asked_places(face, dealt[0])
    for token in dealt[1:]:
        answers = dict.fromkeys(asked_places(face, token), "5")
        ballots.answer_several(face=face, token=token, role="staff", answers=answers)
    again = [token_for(made.now) for _phone in range(4)]
    assert sum(asked_places(face, token) == left for token in again) == 2
    for token in (token for token in again if asked_places(face, token) == left):
        answers = dict.fromkeys(left, "5")
        ballots.answer_several(face=face, token=token, role="staff", answers=answers)
    more = [asked_places(face, token_for(made.now)) for _phone in range(5)]
    assert more.count(left) == 1


def test_other_faces_are_asked_whole() -> None:
    face = evening(stage="spaces").face()
    assert asked_places(face, "any token") == tuple(range(len(face.statements)))


@pytest.mark.parametrize("code", ["2", "4", "9"])
def test_an_effect_is_one_of_three(code: str) -> None:
    face = pairs_evening().face("combine")
    with pytest.raises(RefusedError):
        ballots.answer(face=face, token="t", role="staff", place=0, code=code)
    ballots.answer(face=face, token="t", role="staff", place=0, code="5")


def test_a_sheet_with_another_mark_is_refused() -> None:
    made = pairs_evening()
    face = made.face("combine")
    sheet = Sheet("1", "staff", "4" + "." * (MOST - 1))
    with pytest.raises(UnfitSheetsError):
        paper.take(sheets={face: [sheet]}, batch="b", by=made.by)
    right = Sheet("1", "staff", "3" + "." * (MOST - 1))
    assert paper.take(sheets={face: [right]}, batch="b", by=made.by) == 1


def test_without_a_plan_nothing_is_asked() -> None:
    assert making.ready_rows("combine") == []


def test_it_can_be_added_to_a_listening_that_is_there() -> None:
    made = evening()
    face = making.add_face(listening=made.now, slug="combine", by=made.by)
    assert len(face.statements) == 6

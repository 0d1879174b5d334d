"""A round of placing a story: counted once, frozen when shown, gone with its plan."""

from __future__ import annotations

import pytest

from sharedpower.actions import placing, plans
from sharedpower.actions.listening import making
from sharedpower.actions.listening.ballots import new_token
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import Form
from sharedpower.records.listening import CODE_LENGTH
from sharedpower.records.models import Placement, Placing, PlanRecord
from tests.people import organiser

pytestmark = pytest.mark.django_db


def a_round(*places: str, fine: bool = False) -> Placing:
    """A round in which these places were chosen, by one phone each."""
    mair = organiser("mair")
    record = plans.start(plan=Plan(title="Clinic hours"), by=mair)
    made = placing.start(plan=record, story="bus-stop", fine=fine, by=mair)
    for at in places:
        placing.place(placing=made, token=new_token(), at=at)
    return made


def revealed(*places: str) -> Placing:
    made = a_round(*places)
    placing.reveal(placing=made, by=organiser("mair"))
    return made


def test_a_phone_counts_once_and_its_last_answer_counts() -> None:
    made, token = a_round(), new_token()
    for at in ("form.visible", "form.hidden"):
        placing.place(placing=made, token=token, at=at)
    assert placing.placed_by(made) == 1
    assert placing.own_place(made, token) == "form.hidden"
    assert placing.own_place(made, new_token()) == ""


@pytest.mark.parametrize("at", ["", "form.outer", "space.closed", "hidden-invited-local"])
def test_only_what_was_offered_is_taken(at: str) -> None:
    with pytest.raises(placing.RefusedError):
        placing.place(placing=a_round(), token=new_token(), at=at)
    assert not Placement.objects.exists()


def test_there_are_three_forms_or_twenty_seven_cells() -> None:
    assert placing.places(fine=False) == tuple(map(str, Form))
    assert len(placing.places(fine=True)) == 27


def test_fewer_than_five_are_never_shown_and_go_on_waiting() -> None:
    made = a_round("form.hidden", "form.hidden", "form.visible", "form.visible")
    with pytest.raises(placing.TooFewError):
        placing.reveal(placing=made, by=organiser("mair"))
    made.refresh_from_db()
    assert made.release is None
    assert placing.placed_by(made) == 4


def test_what_is_shown_is_frozen_and_the_placements_are_gone() -> None:
    made = revealed("form.hidden", "form.hidden", "form.hidden", "form.visible", "form.invisible")
    assert made.release == {
        "people": 5,
        "counts": [["form.visible", 1], ["form.hidden", 3], ["form.invisible", 1]],
        "almost_all": None,
    }
    assert not Placement.objects.exists()
    with pytest.raises(placing.RefusedError):
        placing.place(placing=made, token=new_token(), at="form.hidden")
    before = made.turn
    placing.reveal(placing=made, by=organiser("mair"))
    assert (made.turn, made.release["people"]) == (before, 5)


def test_our_reading_comes_after_the_rooms() -> None:
    made = a_round(*["form.hidden"] * 5)
    with pytest.raises(placing.RefusedError):
        placing.open_reading(placing=made, by=organiser("mair"))
    placing.reveal(placing=made, by=organiser("mair"))
    placing.open_reading(placing=made, by=organiser("mair"))
    assert made.reading_open


def test_only_makers_of_the_plan_lead_it() -> None:
    made, huw = a_round(*["form.hidden"] * 5), organiser("huw")
    for act in (placing.reveal, placing.open_reading, placing.delete):
        with pytest.raises(NotAllowedError):
            act(placing=made, by=huw)
    with pytest.raises(NotAllowedError):
        placing.start(plan=made.plan, story="bus-stop", fine=False, by=huw)


def test_no_row_tells_who_or_when_or_in_which_order() -> None:
    assert {field.name for field in Placement._meta.get_fields()} == {"id", "placing", "place"}
    assert len({placing.placement_key("a token", made) for made in ("one", "two")}) == 2


def test_it_goes_with_its_plan() -> None:
    made = a_round("form.hidden")
    plans.delete(record=PlanRecord.objects.get(pk=made.plan_id), by=organiser("mair"))
    assert not Placing.objects.exists()
    assert not Placement.objects.exists()


def test_its_code_is_never_that_of_a_listening(monkeypatch: pytest.MonkeyPatch) -> None:
    made = a_round()
    mair = organiser("mair")
    faces = making.faces_for("short")
    evening = making.make(plan=made.plan, title="An evening", faces=faces, minimum=5, by=mair)
    codes = iter([evening.code, made.code, "FHJKMR"])
    monkeypatch.setattr("sharedpower.actions.placing.new_code", lambda: next(codes))
    other = placing.start(plan=made.plan, story="quiet-chair", fine=True, by=mair)
    assert other.code == "FHJKMR"
    assert len(other.code) == CODE_LENGTH

"""The facilitator's buttons, one facilitator or two."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from sharedpower.actions.listening import driving
from sharedpower.actions.listening.driving import (
    MeanwhileError,
    NoStatementsError,
    PastDateError,
)
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.records.models import FaceState, Listening
from tests.actions.listening.evening import Evening, evening
from tests.people import organiser

pytestmark = pytest.mark.django_db
SIDES = ["lived-experience"] * 6 + ["staff"] * 6


def state(made: Evening, slug: str = "spaces") -> str:
    return made.face(slug).state


def test_a_face_goes_from_waiting_to_revealed() -> None:
    made = evening()
    states = [state(made)]
    made.press("go:spaces")
    states.append(state(made))
    made.answered(*SIDES)
    for button in ("close:spaces", "open:spaces", "close:spaces", "reveal:spaces"):
        made.press(button)
        states.append(state(made))
    assert states == ["waiting", "open", "closed", "open", "closed", "revealed"]


@pytest.mark.parametrize("stage", ["welcome", "close"])
def test_the_room_can_go_to_either_end(stage: str) -> None:
    made = evening(stage="spaces")
    made.press(f"go:{stage}")
    assert made.now.stage == stage


@pytest.mark.parametrize("button", ["close:spaces", "go:levels", "open:levels"])
def test_a_press_meant_for_an_earlier_state_does_nothing(button: str) -> None:
    made = evening(stage="spaces")
    seen = made.now.turn
    made.press("go:forms")
    with pytest.raises(MeanwhileError):
        made.press(button, turn=seen)
    assert (state(made), state(made, "levels")) == ("open", "waiting")
    assert made.now.stage == "forms"


def test_two_facilitators_who_press_the_same_button_reveal_once() -> None:
    made = evening(stage="spaces")
    made.answered(*SIDES)
    made.press("close:spaces")
    seen, second = made.now.turn, made.second()
    made.press("reveal:spaces", turn=seen)
    release = made.face().release
    with pytest.raises(MeanwhileError):
        second.press("reveal:spaces", turn=seen)
    assert made.face().release == release
    assert made.face().releases == []


def test_a_second_reveal_on_a_fresh_page_changes_nothing() -> None:
    made = evening(stage="spaces")
    made.answered(*SIDES)
    made.press("close:spaces")
    made.press("reveal:spaces")
    release = made.face().release
    made.press("reveal:spaces")
    assert (made.face().release, made.face().releases) == (release, [])


@pytest.mark.parametrize(
    "button", ["go:nowhere", "go:", "", "close:levels", "reveal:levels", "delete:spaces", "open:"]
)
def test_what_cannot_be_done_is_refused_and_changes_nothing(button: str) -> None:
    made = evening(stage="spaces")
    before = made.now.turn
    with pytest.raises(NotNowError):
        made.press(button)
    assert (made.now.turn, made.now.stage, state(made)) == (before, "spaces", "open")


def test_a_face_without_statements_does_not_open() -> None:
    made = evening("own")
    with pytest.raises(NoStatementsError):
        made.press("go:own")
    assert state(made, "own") == FaceState.WAITING


def test_a_face_whose_date_is_over_needs_a_later_one() -> None:
    made = evening(stage="spaces")
    made.press("close:spaces")
    over = timezone.now() - timedelta(days=1)
    Listening.objects.update(remote=True, closes_at=over)
    with pytest.raises(PastDateError):
        made.press("open:spaces")
    assert state(made) == "closed"


def test_nothing_moves_once_it_is_over() -> None:
    made = evening(stage="spaces")
    made.end()
    with pytest.raises(NotNowError):
        made.press("go:welcome")
    assert made.now.stage == "close"


def test_only_makers_drive() -> None:
    made = evening(stage="spaces")
    with pytest.raises(NotAllowedError):
        driving.press(
            listening=made.now,
            button="close:spaces",
            turn=made.now.turn,
            by=organiser("huw"),
            now=timezone.now(),
        )
    assert state(made) == "open"

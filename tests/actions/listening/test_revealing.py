"""Revealing: frozen once, by the rules of disclosure, and the ballots cut loose."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection

from sharedpower.actions.listening import ballots, stages
from sharedpower.actions.listening.own_statements import new_version
from sharedpower.actions.listening.revealing import NobodyError, reveal
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.records.models import Ballot, FaceState
from tests.actions.listening.evening import evening
from tests.actions.listening.hall import (
    CARER,
    DECIDER,
    LIVED,
    STAFF,
    UNSAID,
    answer,
    hall,
    people,
    row,
    tables,
)
from tests.people import organiser

pytestmark = pytest.mark.django_db

FIVE_EACH = (*[LIVED] * 6, *[STAFF] * 6)


def test_an_open_face_is_closed_and_revealed() -> None:
    made = hall(reveal=False)
    before = made.now.turn
    made.press("reveal:short")
    face = made.face("short")
    assert face.state == FaceState.REVEALED
    assert made.now.turn == before + 1
    assert row(face, "side", "lived")["n"] == 14


def test_small_groups_are_shown_with_another_of_their_side() -> None:
    face = hall().face("short")
    notes = [note["groups"] for note in tables(face)["notes"] if note["code"] == "merged"]
    assert notes == [[LIVED, CARER], [STAFF, DECIDER]]
    assert {one["kind"] for one in tables(face)["rows"]} == {"whole", "side"}


def test_rather_not_say_counts_in_the_whole_and_in_no_group() -> None:
    face = hall(*FIVE_EACH, *[UNSAID] * 6).face("short")
    shown = [row(face, "whole", place=place) for place in range(12)]
    assert {one["n"] for one in shown if one["state"] == "shown"} == {18}
    assert all(
        UNSAID not in one["groups"] for one in tables(face)["rows"] if one["kind"] != "whole"
    )


def test_one_who_would_rather_not_say_hides_the_whole() -> None:
    face = hall(*FIVE_EACH, UNSAID).face("short")
    assert {row(face, "whole", place=place)["state"] for place in range(12)} == {"hidden"}


def test_below_the_minimum_no_number_is_released() -> None:
    face = hall(*[LIVED] * 3, *[STAFF] * 1).face("short")
    assert {one["state"] for one in tables(face)["rows"]} == {"hidden"}
    assert face.release
    told = face.release["report"]
    assert {next(iter(one["gap"])) for one in told["statements"].values()} == {"reason"}
    assert {one.get("reason") for one in told["facets"]} == {"fewer than the minimum on a side"}


def test_the_minimum_of_the_listening_is_kept_to() -> None:
    made = hall(*FIVE_EACH, reveal=False)
    held = made.now
    held.minimum = 8
    held.save(update_fields=["minimum"])
    made.press("reveal:short")
    assert {
        one["state"] for one in tables(made.face("short"))["rows"] if one["kind"] == "side"
    } == {"hidden"}


def test_revealing_twice_changes_nothing() -> None:
    made = hall()
    face, turn = made.face("short"), made.now.turn
    reveal(face=made.face("short"), by=made.by)
    again = made.face("short")
    assert (again.release, again.releases, made.now.turn) == (face.release, [], turn)


def test_no_phone_finds_its_ballot_again() -> None:
    made = hall(reveal=False)
    token = answer(made.face("short"), STAFF, "4")
    made.press("reveal:short")
    face = made.face("short")
    assert face.ballots.count() == 24
    assert ballots.own_answers(face, token) == "." * 12


def test_late_answers_join_the_next_release_and_the_first_is_kept() -> None:
    made = hall()
    first = made.face("short").release
    made.press("open:short")
    people(made, *[LIVED] * 9, *[STAFF] * 9, seed=2)
    made.press("reveal:short")
    face = made.face("short")
    assert tables(face)["number"] == 2
    assert row(face, "side", "lived")["n"] == 23
    (kept,) = face.releases
    assert first
    assert kept["release"]["report"] == first["report"]
    assert "basis" not in kept["release"]["tables"]


def test_too_few_late_answers_wait() -> None:
    made = hall()
    first = made.face("short").release
    made.press("open:short")
    people(made, *[LIVED] * 2, seed=2)
    made.press("reveal:short")
    face = made.face("short")
    assert (face.release, face.releases, face.state) == (first, [], FaceState.REVEALED)
    assert face.ballots.count() == 25


def test_late_answers_that_waited_join_when_enough_have_come() -> None:
    made = hall()
    seen = []
    for seed in (2, 3):
        made.press("open:short")
        people(made, *[LIVED] * 4, *[STAFF] * 4, seed=seed)
        made.press("reveal:short")
        seen.append(row(made.face("short"), "side", "lived")["n"])
    assert seen == [14, 22]


def test_a_face_that_waits_cannot_be_revealed() -> None:
    made = evening("short")
    with pytest.raises(NotNowError):
        reveal(face=made.face("short"), by=made.by)


def test_nothing_is_revealed_where_nobody_answered() -> None:
    made = evening("short", stage="short")
    with pytest.raises(NobodyError):
        made.press("reveal:short")
    assert made.face("short").state == FaceState.OPEN


def test_only_makers_reveal() -> None:
    made = hall(reveal=False)
    with pytest.raises(NotAllowedError):
        reveal(face=made.face("short"), by=organiser("huw"))


def test_the_exact_counts_go_with_the_ballots() -> None:
    made = hall()
    assert "basis" in tables(made.face("short"))
    made.end()
    assert not Ballot.objects.exists()
    assert "basis" not in tables(made.face("short"))
    assert row(made.face("short"), "side", "lived")["n"] == 14


def test_a_new_version_keeps_the_release_without_its_counts() -> None:
    made = hall()
    new_version(face=made.face("short"), by=made.by)
    face = made.face("short")
    assert face.release is None
    assert "basis" not in face.releases[0]["release"]["tables"]


def test_a_face_closed_by_hand_can_be_revealed() -> None:
    made = hall(reveal=False)
    stages.close_face(face=made.face("short"), by=made.by)
    made.press("reveal:short")
    assert made.face("short").state == FaceState.REVEALED


@pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite keeps such a log")
def test_the_log_with_the_old_keys_is_emptied_once_it_is_saved(
    django_capture_on_commit_callbacks: Any,
) -> None:
    made = hall(reveal=False)
    with django_capture_on_commit_callbacks() as after:
        made.press("reveal:short")
    assert len(after) == 1

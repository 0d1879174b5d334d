"""Ending a listening, deleting it, deleting its plan."""

from __future__ import annotations

import pytest

from sharedpower.actions import plans
from sharedpower.actions.listening import ending
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.records.models import Ballot, Comment, Face, Listening, Receipt
from tests.actions.listening.evening import Evening, evening
from tests.people import organiser

pytestmark = pytest.mark.django_db
SIDES = ["lived-experience"] * 6 + ["staff"] * 6


def full() -> Evening:
    made = evening(stage="spaces")
    made.answered(*SIDES)
    made.commented("Never on time")
    made.press("close:spaces")
    made.press("reveal:spaces")
    return made


def nothing_left() -> bool:
    return not any(kind.objects.exists() for kind in (Listening, Face, Ballot, Comment))


def test_at_the_end_the_answers_go_and_what_was_revealed_stays() -> None:
    made = full()
    release = made.face().release
    made.end()
    assert not Ballot.objects.exists()
    kept = made.face().release
    assert kept is not None
    assert release is not None
    assert kept["report"] == release["report"]
    assert made.now.ended_at is not None


def test_deleting_leaves_a_receipt_that_says_how_much_and_not_what() -> None:
    made = full()
    receipt = ending.delete(listening=made.now, by=made.by)
    assert nothing_left()
    assert receipt.removed == {"listening": made.identity, "faces": 3, "ballots": 12} | {
        "comments": 1,
        "released": 1,
    }


def test_deleting_the_plan_deletes_its_listenings() -> None:
    made = full()
    plans.delete(record=made.desk.record, by=made.by)
    assert nothing_left()


def test_only_makers_delete() -> None:
    made = full()
    with pytest.raises(NotAllowedError):
        ending.delete(listening=made.now, by=organiser("huw"))
    assert not Receipt.objects.exists()

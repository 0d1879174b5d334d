"""After a reveal a face can open again for late answers; nobody is counted twice."""

from __future__ import annotations

import pytest

from sharedpower.actions.listening import ballots, revealing, stages
from tests.web.join.room import Hall, Phone, hall

pytestmark = pytest.mark.django_db


def answered(room: Hall) -> Phone:
    """A phone whose answer has been revealed, in a face that is open again."""
    phone = room.phone("staff")
    phone.post("join-rate", {"answer": "4"}, face="spaces", number=1)
    face = room.face()
    revealing.reveal(face=face, by=room.facilitator)
    stages.open_face(face=room.face(), by=room.facilitator)
    return phone


def test_what_was_revealed_cannot_be_answered_again_from_the_same_phone() -> None:
    room = hall()
    phone = answered(room)
    again = phone.post("join-rate", {"answer": "1"}, face="spaces", number=1)
    assert again.status_code == 409
    assert "stay as they are" in again.content.decode()
    assert phone.get("join-rate", face="spaces", number=1).status_code == 409
    assert room.face().ballots.count() == 1


def test_somebody_who_comes_late_can_answer() -> None:
    room = hall()
    answered(room)
    late = room.phone("staff")
    late.post("join-rate", {"answer": "2"}, face="spaces", number=1)
    assert room.face().ballots.count() == 2


def test_what_is_kept_of_a_spent_phone_leads_to_no_ballot() -> None:
    room = hall()
    answered(room)
    face = room.face()
    assert len(face.spent) == 1
    assert face.spent[0] not in str(list(face.ballots.values()))
    assert not ballots.is_spent(face, ballots.new_token())

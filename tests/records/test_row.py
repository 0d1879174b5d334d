"""A row read with little ado is the row that Django reads."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sharedpower.records.models import Face, Listening
from sharedpower.records.row import Pair, Row
from sharedpower.web.join.rows import face_at, face_of, listening_with
from tests.actions.listening.evening import Evening, evening

pytestmark = pytest.mark.django_db
LISTENING = Row(Listening, "id code groups sides remote stage turn")
FACE = Row(Face, "id listening_id slug state version statements spent")
BOTH = Pair(LISTENING, FACE, "records_face.listening_id = records_listening.id")


def same(read: Listening | Face, names: list[str]) -> bool:
    kept = type(read).objects.get(pk=read.pk)
    return all(getattr(read, name) == getattr(kept, name) for name in names)


def test_a_row_has_what_the_table_has() -> None:
    made = evening(stage="spaces")
    read = LISTENING.where("code = %s", made.now.code)
    assert read
    assert same(read, LISTENING.names)
    assert read.groups[0]["id"] == "lived-experience"


def test_two_tables_are_read_in_one_question() -> None:
    code = evening(stage="spaces").now.code
    with CaptureQueriesContext(connection) as asked:
        pair = BOTH.where("code = %s AND slug = %s", code, "spaces")
    assert len(asked) == 1
    assert pair
    assert same(pair[0], LISTENING.names)
    assert same(pair[1], FACE.names)


def test_what_is_not_there_is_none() -> None:
    assert LISTENING.where("code = %s", "FHJKMR") is None
    assert BOTH.where("code = %s", "FHJKMR") is None


def test_what_was_not_read_is_read_when_asked_for() -> None:
    made = evening(stage="spaces")
    read = LISTENING.where("code = %s", made.now.code)
    assert read
    assert read.made_at == made.now.made_at


def ended() -> Evening:
    made = evening(stage="spaces")
    made.end()
    return made


def test_a_listening_that_has_ended_is_found_and_has_no_face_to_answer() -> None:
    made = ended()
    code = made.now.code
    found = listening_with(code)
    assert found
    assert found.ended_at == made.now.ended_at
    assert face_at(code, "spaces") is None


def test_a_face_is_of_its_listening_alone() -> None:
    made, other = evening(stage="spaces"), evening("short", stage="short")
    assert face_of(made.now, "short") is None
    found = face_of(other.now, "short")
    assert found
    assert found.listening.pk == other.identity

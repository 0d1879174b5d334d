"""The database is locked, the disk is full: it is said, nothing is lost, nothing half-written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.db import connection

from sharedpower.records.models import Ballot, Comment
from tests.web.browsing import text_of
from tests.web.join.room import Hall, Phone, hall

pytestmark = [
    pytest.mark.django_db(transaction=True),
    pytest.mark.skipif("connection.vendor != 'sqlite'", reason="SQLite alone works like this"),
]
LONG = "The lift is broken. " * 49


@contextmanager
def somebody_writes(table: str) -> Iterator[None]:
    """Another connection holds a table for itself."""
    name = str(connection.settings_dict["NAME"])
    other = sqlite3.connect(name, uri=name.startswith("file:"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    other.execute(f"DELETE FROM {table}")  # noqa: S608 - the name of a table of ours
    yield
    other.execute("ROLLBACK")
    other.close()


@contextmanager
def full_disk() -> Iterator[None]:
    """Not one more page can be written."""
    with connection.cursor() as cursor:
        most = cursor.execute("PRAGMA max_page_count").fetchone()[0]
        pages = cursor.execute("PRAGMA page_count").fetchone()[0]
        cursor.execute(f"PRAGMA max_page_count = {pages}")
        yield
        cursor.execute(f"PRAGMA max_page_count = {most}")


def until_full(room: Hall) -> tuple[list[Phone], Phone]:
    """One phone after the other answers with a long comment: those saved, and the first not."""
    saved: list[Phone] = []
    while len(saved) < 200:
        phone = room.phone("staff")
        answer = phone.answer(1, "4", say=LONG)
        if answer.status_code != 303:
            assert answer.status_code == 503
            assert "busy or full" in text_of(answer)
            return saved, phone
        saved.append(phone)
    raise AssertionError("the disk was never full")


@pytest.mark.parametrize("table", ["records_ballot", "records_listening"])
def test_a_locked_database_loses_nothing(table: str) -> None:
    phone = hall().phone("staff")
    phone.answer(1, "4")
    with somebody_writes(table):
        answer = phone.answer(1, "1")
        assert answer.status_code == 503
        assert "Try again" in text_of(answer)
    assert Ballot.objects.get().answers[0] == "4"
    assert phone.answer(1, "1").status_code == 303
    assert Ballot.objects.get().answers[0] == "1"


def test_a_full_disk_takes_all_of_an_answer_or_nothing() -> None:
    room = hall()
    with full_disk():
        saved, refused = until_full(room)
        assert refused.chosen(1) == ""
        assert Ballot.objects.count() == Comment.objects.count() == len(saved)
    assert refused.answer(1, "4", say=LONG).status_code == 303
    assert Ballot.objects.count() == Comment.objects.count() == len(saved) + 1


def test_a_letter_to_a_full_disk_may_be_sent_again() -> None:
    room = hall()
    tag = (phone := room.phone("unpaid-carers")).tag
    letter = {place: ["4", LONG, False] for place in range(13)}
    with full_disk():
        until_full(room)
        before = Ballot.objects.count(), Comment.objects.count()
        answer = phone.send(letter, me=tag)
        assert (answer.status_code, answer.json()["final"]) == (503, False)
        assert (Ballot.objects.count(), Comment.objects.count()) == before
    assert phone.send(letter, me=tag).json() == {"saved": 13}

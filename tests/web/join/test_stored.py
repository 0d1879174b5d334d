"""What the database holds of somebody who took part: an answer, a role, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.core import signing
from django.db import connection
from django.test import Client

from sharedpower.records.models import Ballot, Comment
from sharedpower.web.join.part import COOKIE, SALT
from tests.web.join.room import hall

pytestmark = pytest.mark.django_db


def everything() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    models = apps.get_models(include_auto_created=True)
    tables = {model._meta.db_table for model in models} | {"django_session"}
    found = {}
    with connection.cursor() as cursor:
        for table in sorted(tables):
            cursor.execute(f"SELECT * FROM {table}")  # noqa: S608 - names of our own tables
            found[table] = cursor.fetchall()
    return found


def test_taking_part_leaves_one_ballot_and_one_comment() -> None:
    room = hall()
    before = everything()
    phone = room.phone("unpaid-carers")
    phone.client.defaults["HTTP_USER_AGENT"] = "Old phone"
    phone.answer(1, "4", say="The lift is broken.")
    after = everything()
    changed = {table for table in after if after[table] != before[table]}
    assert changed == {"records_ballot", "records_comment"}
    (ballot,), (comment,) = after["records_ballot"], after["records_comment"]
    assert set(ballot[1:]) == {room.face().pk, "unpaid-carers", "4" + "." * 12, False}
    assert room.face().pk in comment
    assert "unpaid-carers" in comment
    assert set(phone.client.cookies) == {COOKIE}


def test_the_token_is_in_the_cookie_alone() -> None:
    room = hall()
    phone = room.phone("staff")
    phone.answer(1, "4", say="The lift is broken.")
    kept = signing.loads(phone.client.cookies[COOKIE].value, salt=SALT)
    token, role = kept[room.listening.pk]
    assert role == "staff"
    assert len(token) >= 22
    stored = repr(everything())
    assert token not in stored
    assert phone.tag not in stored
    assert "127.0.0.1" not in stored


def test_no_page_tells_the_token_or_the_keys() -> None:
    room = hall()
    phone = room.phone("staff")
    phone.answer(1, "4", say="The lift is broken.")
    token = signing.loads(phone.client.cookies[COOKIE].value, salt=SALT)[room.listening.pk][0]
    page = phone.statement(1).content.decode()
    keys = [Ballot.objects.get().pk, Comment.objects.get().pk]
    assert not [secret for secret in (token, *map(str, keys)) if secret in page]


def test_a_visit_alone_leaves_nothing() -> None:
    room = hall()
    before = everything()
    client = Client()
    for name in ("join", "join-kept", "join-events"):
        client.get(room.phone().address(name))
    client.post("/en/j/", {"code": "FHJKMM"})
    assert everything() == before
    assert not client.cookies

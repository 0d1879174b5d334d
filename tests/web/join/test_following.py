"""A phone hears within a second that the room has moved on, and costs no thread while it waits."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from typing import Any

import pytest
from asgiref.sync import async_to_sync
from django.db import OperationalError
from django.test import AsyncClient

from sharedpower.records.models import Listening
from sharedpower.web.join import following
from sharedpower.web.join import turns as watching
from sharedpower.web.join.turns import Turn, changes, turns, watch
from tests.web.join.room import hall

WELCOME = Turn(1, "welcome", False, ())
SPACES = Turn(2, "spaces", False, ("spaces",))
OVER = Turn(3, "close", True, ())


class Hall:
    """A room in memory, in the place of the database; ``asked`` counts the looks at it."""

    def __init__(self) -> None:
        self.now = WELCOME
        self.asked = 0

    def changes(self, listenings: Collection[str], known: dict[str, int]) -> dict[str, Turn]:
        self.asked += 1
        return {key: self.now for key in listenings if known.get(key) != self.now.turn}


@pytest.fixture
def room(monkeypatch: pytest.MonkeyPatch) -> Hall:
    made = Hall()
    monkeypatch.setattr(watching, "changes", made.changes)
    monkeypatch.setattr(watching, "EVERY", 0.01)
    monkeypatch.setattr(watching, "HEARTBEAT", 0.05)
    return made


def run(wanted: Callable[[], Awaitable[Any]]) -> Any:
    async def inside() -> Any:
        return await asyncio.wait_for(wanted(), 10)

    return asyncio.run(inside())


async def heard(line: AsyncIterator[Turn | None]) -> Turn:
    """The next turn; heartbeats are passed over."""
    async for turn in line:
        if turn:
            return turn
    raise AssertionError("the line has ended")


async def rest() -> None:
    """Until the watch has noticed that nobody follows."""
    asking = watch()._asking
    if asking:
        await asking


def test_a_change_reaches_every_phone_and_the_end_ends_the_line(room: Hall) -> None:
    async def phone() -> list[Turn]:
        return [turn async for turn in turns("hall") if turn]

    async def evening() -> list[list[Turn]]:
        phones = [asyncio.create_task(phone()) for _number in range(200)]
        for now in (SPACES, OVER):
            await asyncio.sleep(0.1)
            room.now = now
        return list(await asyncio.gather(*phones))

    assert run(evening) == [[WELCOME, SPACES, OVER]] * 200


def test_two_hundred_phones_are_one_question(room: Hall) -> None:
    async def evening() -> tuple[int, int]:
        lines = [turns("hall") for _number in range(200)]
        await asyncio.gather(*(heard(line) for line in lines))
        before, threads = room.asked, threading.active_count()
        await asyncio.sleep(0.2)
        asked = room.asked - before
        for line in lines:
            await line.aclose()  # type: ignore[attr-defined]
        await rest()
        return asked, threads

    asked, threads = run(evening)
    assert asked <= 21
    assert threads <= threading.active_count() + 2


def test_the_line_is_kept_alive(room: Hall) -> None:
    async def evening() -> list[Turn | None]:
        line = turns("hall")
        found = [await anext(line), await anext(line)]
        await line.aclose()  # type: ignore[attr-defined]
        return found

    assert run(evening) == [WELCOME, None]


def test_nobody_is_asked_when_nobody_follows(room: Hall) -> None:
    async def evening() -> int:
        line = turns("hall")
        await heard(line)
        await line.aclose()  # type: ignore[attr-defined]
        await rest()
        before = room.asked
        await asyncio.sleep(0.05)
        return room.asked - before

    assert run(evening) == 0


def test_the_line_ends_after_an_hour(room: Hall, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watching, "LONGEST", 0.1)

    async def evening() -> list[Turn]:
        return [turn async for turn in turns("hall") if turn]

    assert run(evening) == [WELCOME]


def test_what_a_phone_hears(room: Hall) -> None:
    async def evening() -> tuple[str, str]:
        line = following._line("hall")
        first, second = await anext(line), await anext(line)
        await line.aclose()  # type: ignore[attr-defined]
        return first, second

    first, second = run(evening)
    assert first == "retry: 2000\n"
    assert json.loads(second.removeprefix("data: "))["stage"] == "welcome"


@pytest.mark.django_db
def test_the_line_through_the_whole_server(room: Hall) -> None:
    phone = hall().phone("staff")

    async def evening() -> tuple[Any, list[str]]:
        answer: Any = await AsyncClient().get(
            phone.address("join-events"), headers={"Accept-Encoding": "gzip"}
        )
        room.now = OVER
        return answer, [part.decode() async for part in answer.streaming_content]

    answer, parts = async_to_sync(evening)()
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/event-stream")
    assert "Content-Encoding" not in answer
    assert parts[0] == "retry: 2000\n"
    assert parts[-1].startswith('data: {"turn":3,"stage":"close","ended":true')


@pytest.mark.django_db
def test_only_rooms_that_moved_are_told() -> None:
    first, second = hall(), hall(stage="welcome")
    known = {first.listening.pk: 2, second.listening.pk: 1}
    moved = changes([first.listening.pk, second.listening.pk, "gone"], known)
    assert moved == {second.listening.pk: Turn(2, "welcome", False, ())}
    assert changes([first.listening.pk], {})[first.listening.pk] == SPACES


@pytest.mark.django_db
def test_a_database_that_is_away_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_given: object) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr(Listening.objects, "filter", fail)
    assert changes(["hall"], {}) == {}


@pytest.mark.django_db
def test_a_server_without_waiting_says_it_once_and_is_asked_again() -> None:
    room = hall()
    answer = room.phone().get("join-events")
    assert answer["Content-Type"] == "text/event-stream"
    assert answer.content.decode() == (
        'retry: 2000\ndata: {"turn":2,"stage":"spaces","ended":false,"open":["spaces"]}\n\n'
    )
    room.end()
    assert '"ended":true' in room.phone().get("join-events").content.decode()


@pytest.mark.django_db
def test_every_page_in_the_room_knows_where_it_stands() -> None:
    phone = hall().phone("staff")
    page = phone.statement(1).content.decode()
    assert 'data-turn="2"' in page
    assert f'data-events="{phone.address("join-events")}"' in page
    assert 'data-face="spaces"' in page

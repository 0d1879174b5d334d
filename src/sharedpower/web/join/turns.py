"""The one place in a process that looks for changes of the rooms, for all phones that wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final
from weakref import WeakKeyDictionary

from django.db import Error, close_old_connections, connection

from sharedpower.records.models import Face, FaceState, Listening, Placing

EVERY: Final = 0.25
HEARTBEAT: Final = 15.0
LONGEST: Final = 60 * 60.0
PLACING: Final = "placing "
"""Stands before the key of a placing, which is a room too; a listening's key stands alone."""


@dataclass(frozen=True)
class Turn:
    """Where a room is. ``open``: slugs of the faces that take answers."""

    turn: int
    stage: str = ""
    ended: bool = False
    open: tuple[str, ...] = ()


@dataclass
class Room:
    """A listening or a placing that phones of this process follow."""

    now: Turn | None = None
    followers: int = 0
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def turned(self, now: Turn) -> None:
        """Wake everybody who waits."""
        self.now = now
        waiting, self.changed = self.changed, asyncio.Event()
        waiting.set()


class Watch:
    """Asks the database four times a second about all rooms with followers; rests without any."""

    def __init__(self) -> None:
        self.rooms: dict[str, Room] = {}
        self._asking: asyncio.Task[None] | None = None

    def enter(self, listening: str) -> Room:
        room = self.rooms.setdefault(listening, Room())
        room.followers += 1
        if self._asking is None or self._asking.done():
            self._asking = asyncio.create_task(self._ask())
        return room

    def leave(self, listening: str) -> None:
        room = self.rooms[listening]
        room.followers -= 1
        if not room.followers:
            del self.rooms[listening]

    async def _ask(self) -> None:
        loop = asyncio.get_running_loop()
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="turns") as thread:
            while self.rooms:
                known = {key: room.now.turn for key, room in self.rooms.items() if room.now}
                self._tell(await loop.run_in_executor(thread, look, list(self.rooms), known))
                await asyncio.sleep(EVERY)
            await loop.run_in_executor(thread, hang_up)

    def _tell(self, turns: Mapping[str, Turn]) -> None:
        for key in turns.keys() & self.rooms.keys():
            self.rooms[key].turned(turns[key])


_watches: WeakKeyDictionary[asyncio.AbstractEventLoop, Watch] = WeakKeyDictionary()


def watch() -> Watch:
    """This event loop's own."""
    return _watches.setdefault(asyncio.get_running_loop(), Watch())


async def turns(listening: str) -> AsyncIterator[Turn | None]:
    """Each turn of the room, the present one first; None now and then, so that the line lives.

    Ends with the listening, and after an hour: a phone that is still there asks again.
    """
    over = asyncio.get_running_loop().time() + LONGEST
    room = watch().enter(listening)
    try:
        async for turn in _of(room, over):
            yield turn
    finally:
        watch().leave(listening)


async def _of(room: Room, over: float) -> AsyncIterator[Turn | None]:
    seen = 0
    while asyncio.get_running_loop().time() < over:
        now = room.now
        if now and now.turn != seen:
            seen = now.turn
            yield now
        elif now and now.ended:
            return
        elif await _quiet(room):
            yield None


async def _quiet(room: Room) -> bool:
    """Wait for a change; True when there was none for a while."""
    try:
        await asyncio.wait_for(room.changed.wait(), HEARTBEAT)
    except TimeoutError:
        return True
    return False


def changes(rooms: Collection[str], known: dict[str, int]) -> dict[str, Turn]:
    """The rooms whose turn is another than the one known. None while the database is away."""
    try:
        return dict(_listenings(rooms, known)) | dict(_placings(rooms, known))
    except Error:
        return {}


def _listenings(rooms: Collection[str], known: dict[str, int]) -> Iterator[tuple[str, Turn]]:
    rows = Listening.objects.filter(pk__in=[key for key in rooms if not key.startswith(PLACING)])
    for key, turn, stage, ended in rows.values_list("pk", "turn", "stage", "ended_at"):
        if known.get(key) != turn:
            yield key, Turn(turn, stage, ended is not None, open_faces(key))


def _placings(rooms: Collection[str], known: dict[str, int]) -> Iterator[tuple[str, Turn]]:
    named = [key.removeprefix(PLACING) for key in rooms if key.startswith(PLACING)]
    rows = Placing.objects.filter(pk__in=named) if named else Placing.objects.none()
    for key, turn in rows.values_list("pk", "turn"):
        if known.get(PLACING + key) != turn:
            yield PLACING + key, Turn(turn)


def look(rooms: Collection[str], known: dict[str, int]) -> dict[str, Turn]:
    """As changes, from a thread of its own, on a connection that still works."""
    close_old_connections()
    return changes(rooms, known)


def hang_up() -> None:
    """Close the connection of the thread in which this is called."""
    connection.close()


def open_faces(listening: str) -> tuple[str, ...]:
    found = Face.objects.filter(listening=listening, state=FaceState.OPEN)
    return tuple(found.values_list("slug", flat=True))

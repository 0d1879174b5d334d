"""The line on which a phone hears that the room has moved on (server-sent events)."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from dataclasses import asdict
from typing import Final, cast

from django.db import connection
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from sharedpower.web.join.codes import listening_at, placing_at
from sharedpower.web.join.door import entrance
from sharedpower.web.join.turns import PLACING, Turn, open_faces, turns

KIND: Final = "text/event-stream"
ASK_AGAIN: Final = "retry: 2000\n"
ALIVE: Final = ":\n\n"


@entrance
def events(request: HttpRequest, code: str) -> HttpResponse:
    """Say where the room is, now and whenever it moves on: ``{turn, stage, ended, open}``."""
    listening = listening_at(request, code)
    now = Turn(listening.turn, listening.stage, bool(listening.ended_at), open_faces(listening.pk))
    return line(request, listening.pk, now)


@entrance
def placing_events(request: HttpRequest, placing_code: str) -> HttpResponse:
    """The same for the phones that place a story."""
    placing = placing_at(request, placing_code)
    return line(request, PLACING + placing.pk, Turn(placing.turn))


def line(request: HttpRequest, room: str, now: Turn) -> HttpResponse:
    # Each event must leave at once, and compression would hold it back.
    request.META.pop("HTTP_ACCEPT_ENCODING", None)
    if hasattr(request, "scope"):
        if not connection.in_atomic_block:
            connection.close()
        streaming = StreamingHttpResponse(_line(room), content_type=KIND)
        streaming["X-Accel-Buffering"] = "no"
        # A streaming answer has all that the door asks of one; only its body comes bit by bit.
        return cast("HttpResponse", streaming)
    # A server that cannot wait without a thread says it once, and is asked again.
    return HttpResponse(ASK_AGAIN + _event(now), content_type=KIND)


async def _line(room: str) -> AsyncIterator[str]:
    yield ASK_AGAIN
    async for turn in turns(room):
        yield _event(turn) if turn else ALIVE


def _event(turn: Turn) -> str:
    return f"data: {json.dumps(asdict(turn), separators=(',', ':'))}\n\n"

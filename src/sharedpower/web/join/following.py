"""The line on which a phone hears that the room has moved on (server-sent events)."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from concurrent.futures import Executor
from dataclasses import asdict
from typing import Final, cast

from asgiref.sync import SyncToAsync
from django.db import connection
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse

from sharedpower.web.join.codes import listening_at
from sharedpower.web.join.door import entrance
from sharedpower.web.join.turns import Turn, open_faces, turns

KIND: Final = "text/event-stream"
ASK_AGAIN: Final = "retry: 2000\n"
ALIVE: Final = ":\n\n"


@entrance
def events(request: HttpRequest, code: str) -> HttpResponse:
    """Say where the room is, now and whenever it moves on: ``{turn, stage, ended, open}``."""
    listening = listening_at(request, code)
    # Each event must leave at once, and compression would hold it back.
    request.META.pop("HTTP_ACCEPT_ENCODING", None)
    if hasattr(request, "scope"):
        if not connection.in_atomic_block:
            connection.close()
        streaming = StreamingHttpResponse(_line(listening.pk), content_type=KIND)
        streaming["X-Accel-Buffering"] = "no"
        # A streaming answer has all that the door asks of one; only its body comes bit by bit.
        return cast("HttpResponse", streaming)
    # A server that cannot wait without a thread says it once, and is asked again.
    now = Turn(listening.turn, listening.stage, bool(listening.ended_at), open_faces(listening.pk))
    return HttpResponse(ASK_AGAIN + _event(now), content_type=KIND)


async def _line(listening: str) -> AsyncIterator[str]:
    _let_the_thread_go()
    yield ASK_AGAIN
    async for turn in turns(listening):
        yield _event(turn) if turn else ALIVE


def _event(turn: Turn) -> str:
    return f"data: {json.dumps(asdict(turn), separators=(',', ':'))}\n\n"


def _let_the_thread_go() -> None:
    """Django keeps a thread for each request until it is answered, and this takes an hour.

    Five hundred phones that wait would be five hundred idle threads.
    """
    context = SyncToAsync.thread_sensitive_context.get(None)
    thread = context and SyncToAsync.context_to_thread_executor.pop(context, None)
    if isinstance(thread, Executor):
        thread.shutdown(wait=False)

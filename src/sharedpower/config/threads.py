"""Requests share a few threads, each of which keeps its connection to the database.

Left alone, Django gives every request a thread of its own, which opens a connection and drops it;
two hundred phones that answer at once are then two hundred threads in each other's way.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, Final

from asgiref.sync import ThreadSensitiveContext, sync_to_async
from django.core.handlers.asgi import ASGIHandler
from django.http import HttpRequest
from django.http.response import HttpResponseBase

# More of them do not save more answers in a second: one processor's worth of Python is shared.
THREADS: Final = 8

Scope = dict[str, Any]
Receive = Callable[[], Awaitable[dict[str, Any]]]
Send = Callable[[dict[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]


class WholeHandler(ASGIHandler):
    """Goes through all middleware and the view in one visit to a thread, not in twenty."""

    def load_middleware(self, is_async: bool = False) -> None:
        super().load_middleware(is_async=False)

    async def get_response_async(self, request: HttpRequest) -> HttpResponseBase:
        return await sync_to_async(self.get_response)(request)


@dataclass
class Thread:
    """``waiting``: requests that it has taken and not begun to answer."""

    executor: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(max_workers=1, thread_name_prefix="request")
    )
    waiting: int = 0


class OnThreads:
    """Hands each request to the thread with the fewest waiting."""

    def __init__(self, application: Application, count: int = THREADS) -> None:
        self.application = application
        self.threads = [Thread() for _number in range(count)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        thread = min(self.threads, key=lambda one: one.waiting)
        thread.waiting += 1
        waits = True

        def begun() -> None:
            nonlocal waits
            thread.waiting -= waits
            waits = False

        async def sending(message: dict[str, Any]) -> None:
            # A phone that follows the room is answered for an hour, and needs no thread for it.
            begun()
            await send(message)

        try:
            async with ThreadSensitiveContext(executor=thread.executor):
                await self.application(scope, receive, sending)
        finally:
            begun()

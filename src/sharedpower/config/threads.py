"""Requests share a few threads, each of which keeps its connection to the database.

Left alone, Django gives every request a thread of its own, which opens a connection and drops it;
two hundred phones that answer at once are then two hundred threads in each other's way.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import IO, Any, Final, TypeVar

from django.core.exceptions import RequestAborted
from django.core.handlers.asgi import ASGIHandler, get_script_prefix
from django.core.signals import request_started
from django.urls import set_script_prefix

# More of them do not save more answers in a second: one processor's worth of Python is shared.
THREADS: Final = 4

Scope = Mapping[str, Any]
Receive = Callable[[], Awaitable[Mapping[str, Any]]]
Send = Callable[[Mapping[str, Any]], Awaitable[None]]
T = TypeVar("T")


@dataclass
class Thread:
    """``waiting``: requests that it has taken and not answered yet."""

    executor: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(max_workers=1, thread_name_prefix="request")
    )
    waiting: int = 0

    async def do(self, work: Callable[..., T], *given: Any) -> T:
        self.waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self.executor, work, *given)
        finally:
            self.waiting -= 1


class OnThreads(ASGIHandler):
    """Answers a request in one visit to a thread: signals, all middleware, view, and tidying up.

    Django's own goes there and back for each of them, some twenty times. A request is handed to the
    thread with the fewest waiting; a phone that follows the room for an hour holds none of them.
    """

    def __init__(self, count: int = THREADS) -> None:
        super().__init__()
        self.threads = [Thread() for _number in range(count)]

    def load_middleware(self, *_as_async: bool, **_named: bool) -> None:
        super().load_middleware(is_async=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            raise ValueError(scope["type"])
        try:
            body = await self.read_body(receive)
        except RequestAborted:
            return
        thread = min(self.threads, key=lambda one: one.waiting)
        response = await thread.do(self.answer, scope, body)
        if not response.streaming:
            await self.send_response(response, send)
            return
        try:
            await self.until_gone(response, receive, send)
        finally:
            await thread.do(response.close)

    def answer(self, scope: Any, body: IO[bytes]) -> Any:
        """The answer; one in one piece is closed already, and has what it says still with it."""
        with body:
            set_script_prefix(get_script_prefix(scope))
            request_started.send(sender=self.__class__, scope=scope)
            request, wrong = self.create_request(scope, body)
            response: Any = self.get_response(request) if request else wrong
            response._handler_class = self.__class__
            if not response.streaming:
                response.close()
            return response

    async def until_gone(self, response: Any, receive: Any, send: Any) -> None:
        """Send bit by bit, until all is sent or nobody listens any more."""
        sending = asyncio.create_task(self.send_response(response, send))
        leaving = asyncio.create_task(receive())
        try:
            await asyncio.wait({sending, leaving}, return_when=asyncio.FIRST_COMPLETED)
            if sending.done():
                sending.result()
        finally:
            sending.cancel()
            leaving.cancel()
            await asyncio.gather(sending, leaving, return_exceptions=True)

"""A few threads answer everybody, and a phone that only waits holds none of them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Mapping
from typing import Any

import pytest
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from sharedpower.config.threads import OnThreads


def which(_request: HttpRequest) -> HttpResponse:
    return HttpResponse(str(threading.get_ident()))


async def for_ever() -> AsyncIterator[str]:
    while True:
        yield "still here "
        await asyncio.sleep(0.01)


def waits(_request: HttpRequest) -> StreamingHttpResponse:
    return StreamingHttpResponse(for_ever())


@csrf_exempt
def says(request: HttpRequest) -> HttpResponse:
    return HttpResponse(request.body[::-1], status=201)


urlpatterns = [path("which", which), path("waits", waits), path("says", says)]
pytestmark = pytest.mark.urls(__name__)


class Visit:
    """One request and what was sent back; it leaves when told to."""

    def __init__(self, where: str, body: bytes = b"") -> None:
        self.scope = {
            "type": "http",
            "method": "POST" if body else "GET",
            "path": f"/{where}",
            "headers": [(b"host", b"localhost")],
        }
        self.asked = [{"type": "http.request", "body": body}]
        self.left = asyncio.Event()
        self.begun = asyncio.Event()
        self.status, self.body = 0, b""

    async def receive(self) -> Mapping[str, Any]:
        if self.asked:
            return self.asked.pop()
        await self.left.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        self.status = message.get("status", self.status)
        self.body += message.get("body", b"")
        if self.body:
            self.begun.set()

    async def to(self, server: OnThreads) -> Visit:
        await asyncio.wait_for(server(self.scope, self.receive, self.send), 20)
        return self


def server(count: int) -> OnThreads:
    return OnThreads(count)


def test_a_request_is_answered_whole() -> None:
    async def evening() -> Visit:
        return await Visit("says", b"abc").to(server(1))

    visit = asyncio.run(evening())
    assert (visit.status, visit.body) == (201, b"cba")


def test_fifty_requests_share_three_threads() -> None:
    async def evening() -> set[bytes]:
        here = server(3)
        visits = await asyncio.gather(*(Visit("which").to(here) for _number in range(50)))
        assert [one.waiting for one in here.threads] == [0, 0, 0]
        return {visit.body for visit in visits}

    assert len(asyncio.run(evening())) == 3


def test_who_only_waits_holds_no_thread_and_is_let_go() -> None:
    async def evening() -> None:
        here = server(1)
        visits = [Visit("waits") for _number in range(20)]
        lines = [asyncio.create_task(visit.to(here)) for visit in visits]
        await asyncio.gather(*(visit.begun.wait() for visit in visits))
        assert (await Visit("which").to(here)).status == 200
        for visit in visits:
            visit.left.set()
        await asyncio.gather(*lines)

    asyncio.run(evening())

"""Many phones at once, on bare streams: each keeps its connection and waits for its answer."""

from __future__ import annotations

import asyncio
import json
import time
from asyncio import StreamReader, StreamWriter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

Line = tuple[StreamReader, StreamWriter]


@dataclass
class Phone:
    """``saved``: the place and the code of every answer that the server called saved."""

    code: str
    cookie: str
    tag: str
    token: str
    count: int
    saved: list[tuple[int, str]] = field(default_factory=list)

    def letter(self, turn: int) -> tuple[int, str, bytes]:
        """What the page's script sends for one statement: its place, the code, the request."""
        place, code = turn % self.count, "12345"[turn % 5]
        said: dict[str, Any] = {"face": "short", "version": 1, "me": self.tag}
        said["answers"] = {place: [code, None, False]}
        return place, code, self.post("send", json.dumps(said).encode(), "application/json")

    def form(self, turn: int) -> tuple[int, str, bytes]:
        """The same from a phone without script."""
        place, code = turn % self.count, "12345"[turn % 5]
        body = f"version=1&answer={code}".encode()
        where = f"short/{place + 1}/"
        return place, code, self.post(where, body, "application/x-www-form-urlencoded")

    def post(self, where: str, body: bytes, kind: str) -> bytes:
        head = (
            f"POST /en/j/{self.code}/{where} HTTP/1.1\r\n"
            f"Host: localhost\r\nCookie: {self.cookie}\r\n"
            f"Accept-Encoding: gzip\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    def following(self) -> bytes:
        return (
            f"GET /en/j/{self.code}/events HTTP/1.1\r\nHost: localhost\r\n"
            f"Cookie: {self.cookie}\r\n\r\n"
        ).encode()


Way = Callable[[Phone, int], tuple[int, str, bytes]]


async def asked(line: Line, request: bytes) -> int:
    """Send one request and read its answer to the end: the status."""
    reader, writer = line
    writer.write(request)
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if b"chunked" in head:
        raise ValueError(head)
    length = head.partition(b"content-length:")[2].partition(b"\r\n")[0]
    await reader.readexactly(int(length or 0))
    return int(head[9:12])


@dataclass(frozen=True)
class Evening:
    """``way``: by letter or by form. ``every``: seconds from one answer of a phone to its next;
    0 where it never pauses."""

    port: int
    way: Way
    seconds: float
    every: float = 0

    def of(self, phones: Sequence[Phone]) -> list[float]:
        """All phones answer one statement after the other; milliseconds until each was saved."""
        return asyncio.run(self._together(phones))

    async def _together(self, phones: Sequence[Phone]) -> list[float]:
        over = time.perf_counter() + self.seconds
        told = await asyncio.gather(
            *(self._alone(phone, over, number / len(phones)) for number, phone in enumerate(phones))
        )
        return [one for times in told for one in times]

    async def _alone(self, phone: Phone, over: float, part: float) -> list[float]:
        line = await asyncio.open_connection("127.0.0.1", self.port)
        times: list[float] = []
        begun = time.perf_counter() + self.every * part
        while begun < over:
            await asyncio.sleep(begun - time.perf_counter())
            begun = time.perf_counter()
            place, code, request = self.way(phone, len(phone.saved))
            status = await asked(line, request)
            if status not in {200, 303}:
                raise SystemExit(f"an answer was refused: {status}")
            times.append((time.perf_counter() - begun) * 1000)
            phone.saved.append((place, code))
            begun = max(begun + self.every, time.perf_counter())
        line[1].close()
        return times

"""The server is killed while phones answer: what a phone was told is saved is there, once."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPException
from itertools import count
from pathlib import Path
from urllib.parse import urlencode

import pytest

from tests.web.join.house import LONG_ENOUGH, House, database_beside, house

PHONES = 200
STATEMENTS = 12
SECONDS = 1.0
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass
class Phone:
    """``told``: what it was told is saved, by place. ``sent``: what it was told nothing about."""

    house: House
    code: str
    cookie: str = ""
    told: dict[int, str] = field(default_factory=dict)
    sent: tuple[int, str] = (-1, "")

    def join(self) -> None:
        line = HTTPConnection("127.0.0.1", self.house.port)
        body = urlencode({"role": "staff"})
        line.request("POST", f"/en/j/{self.code}/join/", body, FORM)
        answer = line.getresponse()
        assert answer.status == 303
        self.cookie = (answer.headers["Set-Cookie"] or "").partition(";")[0]
        line.close()

    def answer_on(self) -> None:
        """Answer one statement after the other until nobody answers any more."""
        line = HTTPConnection("127.0.0.1", self.house.port)
        for turn in count():
            self.sent = turn % STATEMENTS, "12345"[turn % 5]
            try:
                status = self._send(line)
            except (OSError, HTTPException):
                return
            assert status == 303
            self.told[self.sent[0]] = self.sent[1]

    def _send(self, line: HTTPConnection) -> int:
        place, code = self.sent
        body = urlencode({"version": 1, "answer": code})
        headers = {**FORM, "Cookie": self.cookie}
        line.request("POST", f"/en/j/{self.code}/short/{place + 1}/", body, headers)
        answer = line.getresponse()
        answer.read()
        return answer.status

    def own(self) -> str:
        """What the server says this phone has answered."""
        line = HTTPConnection("127.0.0.1", self.house.port)
        line.request("GET", f"/en/j/{self.code}/short/1/", headers={"Cookie": self.cookie})
        page = line.getresponse().read().decode()
        line.close()
        found = re.search(r'"own": ?"([^"]+)"', page)
        assert found
        return found[1]

    def lost(self) -> bool:
        own = self.own()
        return any(own[at] != code and self.sent != (at, own[at]) for at, code in self.told.items())


def wait_for_all(phones: list[Phone]) -> None:
    """Until each was told of an answer: a busy machine takes a while to hear two hundred."""
    over = time.monotonic() + LONG_ENOUGH
    while min(len(phone.told) for phone in phones) == 0 and time.monotonic() < over:
        time.sleep(0.1)


@pytest.fixture(params=["SQLite", pytest.param("PostgreSQL", marks=pytest.mark.django_db)])
def home(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    if request.param == "SQLite":
        yield house(tmp_path)
        return
    address = os.environ.get("DATABASE_URL", "")
    if not address.startswith("postgres"):
        pytest.skip("no DATABASE_URL names PostgreSQL; ./test runs this one in its last part")
    with database_beside(address) as database:
        yield house(tmp_path, database)


def test_what_was_called_saved_is_there_once(home: House) -> None:
    phones = [Phone(home, home.prepare()) for _number in range(1)]
    phones += [Phone(home, phones[0].code) for _number in range(PHONES - 1)]
    with ThreadPoolExecutor(PHONES) as hall:
        with home.open():
            list(hall.map(Phone.join, phones))
            running = [hall.submit(phone.answer_on) for phone in phones]
            wait_for_all(phones)
            time.sleep(SECONDS)
        for one in running:
            one.result()
    with home.open():
        assert not [phone for phone in phones if phone.lost()]
    assert min(len(phone.told) for phone in phones) > 0
    assert home.ballots() == PHONES

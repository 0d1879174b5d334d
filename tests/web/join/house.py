"""A real server with a data folder of its own, which can be killed and started again."""

from __future__ import annotations

import os
import secrets
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

import psycopg

LONG_ENOUGH = 40.0


@dataclass(frozen=True)
class House:
    """``database``: the address of a PostgreSQL database; empty for SQLite in the folder."""

    folder: Path
    port: int
    database: str = ""

    @property
    def environment(self) -> dict[str, str]:
        kept = {key: value for key, value in os.environ.items() if key != "DATABASE_URL"}
        return kept | {
            "SHAREDPOWER_DATA": str(self.folder),
            "PYTHONPATH": os.pathsep.join(sys.path),
            **({"DATABASE_URL": self.database} if self.database else {}),
        }

    def ballots(self) -> int:
        """How many there are, asked of the database itself."""
        question = "SELECT count(*) FROM records_ballot"
        if self.database:
            with psycopg.connect(self.database) as database:
                return int((database.execute(question).fetchone() or [0])[0])
        with closing(sqlite3.connect(self.folder / "sharedpower.sqlite3")) as kept:
            assert kept.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            return int(kept.execute(question).fetchone()[0])

    def prepare(self) -> str:
        """The code of a listening whose short form is open."""
        command = [sys.executable, "-m", "tests.web.join.house"]
        return subprocess.check_output(command, env=self.environment, text=True).strip()

    @contextmanager
    def open(self) -> Iterator[None]:
        """The server runs; at the end it is killed as by a power cut, whatever it was doing."""
        program = [sys.executable, "-m", "sharedpower.cli.main", "serve", "--no-browser"]
        command = [*program, "--port", str(self.port)]
        with subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL) as server:
            try:
                self._wait()
                yield
            finally:
                server.send_signal(signal.SIGKILL)

    def _wait(self) -> None:
        over = time.monotonic() + LONG_ENOUGH
        while time.monotonic() < over:
            line = HTTPConnection("127.0.0.1", self.port)
            try:
                line.request("GET", "/en/j/")
                assert line.getresponse().status == 200
            except ConnectionRefusedError:
                time.sleep(0.1)
            else:
                return
            finally:
                line.close()
        raise TimeoutError("the server did not start")


def house(folder: Path, database: str = "") -> House:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return House(folder, int(trial.getsockname()[1]), database)


@contextmanager
def database_beside(address: str) -> Iterator[str]:
    """The address of a new, empty database on the PostgreSQL server of another; gone afterwards."""
    server, _slash, _own = address.rpartition("/")
    name = f"killed_{secrets.token_hex(4)}"
    with psycopg.connect(address, autocommit=True) as line:
        line.execute(f"CREATE DATABASE {name}")
        try:
            yield f"{server}/{name}"
        finally:
            line.execute(f"DROP DATABASE {name} WITH (FORCE)")


def main() -> None:
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from tests.web.join.room import hall

    sys.stdout.write(hall(stage="short", choice="short").listening.code)


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "sharedpower.config.settings"
    main()

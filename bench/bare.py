"""The limits of this machine that an answer cannot beat: bare commits, and a bare Django view.

`python -m bench.bare PORT` serves the view; `python -m bench.hall` starts it and measures both.
"""

from __future__ import annotations

import secrets
import sqlite3
import sys
import time
from pathlib import Path
from typing import Any

import django
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.urls import path

TABLE = "CREATE TABLE IF NOT EXISTS bare (id bigint PRIMARY KEY, answers varchar(200))"
UPSERT = """INSERT INTO bare (id, answers) VALUES (%s, %s)
ON CONFLICT (id) DO UPDATE SET answers = excluded.answers"""
DURABLE = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;"


def commits_on_sqlite(folder: Path, seconds: float) -> float:
    """Bare upserts a second, one after the other, each on the disk before the next."""
    connection = sqlite3.connect(folder / "commits.sqlite3", isolation_level=None)
    connection.executescript(DURABLE + TABLE)
    statement = UPSERT.replace("%s", "?")
    return _a_second(lambda: connection.execute(statement, _row()), seconds)


def commits_on_postgres(address: str, seconds: float) -> float:
    import psycopg

    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute(TABLE)
        return _a_second(lambda: connection.execute(UPSERT, _row()), seconds)


def _a_second(commit: Any, seconds: float) -> float:
    begun, done = time.perf_counter(), 0
    while (spent := time.perf_counter() - begun) < seconds:
        commit()
        done += 1
    return done / spent


def _row() -> tuple[int, str]:
    # Another answer each time: SQLite does not write a page on which nothing changed.
    return secrets.randbelow(200), secrets.token_hex(6)


def view(_request: HttpRequest, **_given: str) -> HttpResponse:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(UPSERT, _row())
    return HttpResponse(b"saved", headers={"Content-Length": "5"})


urlpatterns = [path("<path:anything>", view)]


def main() -> None:
    """Serve the view, with no middleware, on the server kind and the database of the product."""
    import uvicorn

    from sharedpower.config import settings as ours

    settings.configure(
        SECRET_KEY=secrets.token_hex(),
        ALLOWED_HOSTS=["*"],
        ROOT_URLCONF="bench.bare",
        MIDDLEWARE=[],
        DATABASES=ours.DATABASES,
    )
    django.setup()
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(TABLE)
    connection.close()
    from sharedpower.config.threads import OnThreads

    port = int(sys.argv[1])
    uvicorn.run(OnThreads(), port=port, log_level="error", lifespan="off")


if __name__ == "__main__":
    main()

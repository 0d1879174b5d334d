"""A PostgreSQL of its own for a measurement: durable, on a socket alone, gone afterwards."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote


@contextmanager
def scratch_postgres() -> Iterator[str]:
    """The address of a new cluster's database. Raises SystemExit without PostgreSQL."""
    programs = next(iter(sorted(Path("/usr/lib/postgresql").glob("*/bin"))), None)
    if programs is None:
        raise SystemExit("PostgreSQL is not installed here.")
    folder = Path(tempfile.mkdtemp(prefix="sharedpower-postgres."))
    start_as: tuple[str, ...] = ()
    if os.getuid() == 0:  # PostgreSQL will not run as root
        shutil.chown(folder, "postgres")
        start_as = ("runuser", "-u", "postgres", "--")
    data = ["--pgdata", str(folder / "data")]
    options = f"-k '{folder}' -c listen_addresses=''"
    init = ["--username", "postgres", "--auth", "trust", "--encoding", "UTF8", "--no-locale"]
    begin = ["--wait", "--silent", "--log", str(folder / "log"), "--options", options, "start"]

    def run(program: str, *given: str) -> None:
        command = [*start_as, str(programs / program), *data, *given]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL)

    try:
        run("initdb", *init)
        run("pg_ctl", *begin)
        yield f"postgres://postgres@{quote(str(folder), safe='')}/postgres"
        run("pg_ctl", "--mode", "fast", "--silent", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)

"""A full hall: `python -m bench.hall [--database postgres] [--seconds 6] [--without-script]`.

Two hundred phones answer one open face, each as soon as its last answer was called saved: answers
a second, how long one takes, and the ratio to what this machine can do at all. Then five hundred
phones wait in a room, and the stage changes. Server and phones share the machine.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from bench import bare
from bench.pages import free_port, wait_for
from bench.phones import Evening, Line, Phone, Way
from bench.scratch_postgres import scratch_postgres

PHONES, FOLLOWERS = 200, 500
# Five hundred answers a second from two hundred phones, and one a second from each.
PACES = (0.4, 1.0)
SERVE = ("sharedpower.cli.main", "serve", "--no-browser", "--port")
THEIRS = "Power Awareness Tool, gunicorn and PostgreSQL: 145 answers a second, p95 240 ms"
ASKED = "asked for: 500 a second, p95 under 100 ms; a stage change within 1 s, under 400 MB"


def main() -> None:
    given = options()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        os.environ["SHAREDPOWER_DATA"] = str(folder)
        if given.database == "postgres":
            os.environ["DATABASE_URL"] = stack.enter_context(scratch_postgres())
        listening = prepared()
        phones = [joined(listening) for _number in range(max(PHONES, FOLLOWERS))]
        load = os.getloadavg()[0]
        rate = answering(phones[:PHONES], given)
        kept(phones[:PHONES], listening)
        following(phones[:FOLLOWERS], listening)
        limits(rate, folder, given)
    print(f"{ASKED}\n{THEIRS}\nload before: {load:.1f}")


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--without-script", action="store_true")
    return parser.parse_args()


def prepared() -> Any:
    """A listening whose short form is open."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "sharedpower.config.settings"
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    from sharedpower.actions import plans
    from sharedpower.actions.listening import making, stages
    from sharedpower.records.models import Organiser
    from tests.strategies import full_plan

    person = Organiser.objects.create_user("bench", password="three odd words")  # noqa: S106
    record = plans.start(plan=full_plan(), by=person)
    faces = making.faces_for("short")
    given: dict[str, Any] = {"title": "The day centre", "minimum": 5, "by": person}
    made = making.make(plan=record, faces=faces, **given)
    stages.go(listening=made, stage="short", by=person)
    return made


def joined(listening: Any) -> Phone:
    """A phone with the cookie that joining would have given it."""
    from django.http import HttpRequest, HttpResponse

    from sharedpower.web.join.part import COOKIE, take_part

    answer = HttpResponse()
    part = take_part(HttpRequest(), answer, listening, "staff")
    cookie = f"{COOKIE}={answer.cookies[COOKIE].coded_value}"
    count = len(listening.faces.get(slug="short").statements)
    return Phone(listening.code, cookie, part.tag, part.token, count)


@contextmanager
def server(*command: str) -> Iterator[tuple[int, subprocess.Popen[bytes]]]:
    port = free_port()
    started = [sys.executable, "-m", *command, str(port)]
    running = subprocess.Popen(started, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_for(f"http://127.0.0.1:{port}/en/j/")
        yield port, running
    finally:
        running.terminate()
        running.wait()


def answering(phones: Sequence[Phone], given: argparse.Namespace) -> float:
    """Answers saved a second."""
    way: Way = Phone.form if given.without_script else Phone.letter
    with server(*SERVE) as (port, running):
        Evening(port, way, 1).of(phones)
        before = processor(running.pid)
        times = Evening(port, way, given.seconds).of(phones)
        spent = (processor(running.pid) - before) / len(times) * 1000
        size = memory(running.pid)
        paced = {pace: at_pace(port, phones, way, pace) for pace in PACES}
    rate = len(times) / given.seconds
    kind = "without script" if given.without_script else "with script"
    print(f"{len(phones)} phones {kind} on {given.database}: {report(rate, times)}")
    print(f"the server spent {spent:.2f} ms of processor time on each, and had {size} MB")
    for pace, told in paced.items():
        print(f"with a pause, {pace} s from answer to answer: {told}")
    return float(rate)


def at_pace(port: int, phones: Sequence[Phone], way: Way, pace: float) -> str:
    times = Evening(port, way, 3, pace).of(phones)
    return report(len(times) / 3, times)


def report(rate: float, times: Sequence[float]) -> str:
    cuts = statistics.quantiles(times, n=100)
    return (
        f"{rate:.0f} answers a second, p50 {cuts[49]:.0f} ms, p95 {cuts[94]:.0f} ms, "
        f"p99 {cuts[98]:.0f} ms"
    )


def memory(process: int) -> int:
    """The most memory that it ever had, in MB."""
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) // 1024
    return 0


def processor(process: int) -> float:
    """Seconds of processor time that it has spent; where others work too, this says more."""
    words = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return float(int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def kept(phones: Sequence[Phone], listening: Any) -> None:
    """Raises SystemExit when an answer that was called saved is not there."""
    from sharedpower.actions.listening import ballots

    face = listening.faces.get(slug="short")
    for phone in phones:
        own = ballots.own_answers(face, phone.token)
        if any(own[place] != code for place, code in dict(phone.saved).items()):
            raise SystemExit("an answer that was called saved is lost")
    if ballots.answered_by(face) != len(phones):
        raise SystemExit("a phone was counted twice")


def following(phones: Sequence[Phone], listening: Any) -> None:
    """How long until the last of the phones that wait hears that the room has moved on."""
    with server(*SERVE) as (port, running):
        first, last = asyncio.run(moved(port, phones, listening))
        size = memory(running.pid)
    told = f"the first after {first:.2f} s, the last after {last:.2f} s, {size} MB"
    print(f"{len(phones)} phones wait, a stage changes: {told}")


async def moved(port: int, phones: Sequence[Phone], listening: Any) -> tuple[float, float]:
    """Seconds until the first and the last hear of it."""
    lines = [await waiting(port, phone) for phone in phones]
    begun = time.perf_counter()
    await asyncio.to_thread(lead_on, listening)
    heard = await asyncio.gather(*(hears(reader) for reader, _writer in lines))
    for _reader, writer in lines:
        writer.close()
    return min(heard) - begun, max(heard) - begun


async def waiting(port: int, phone: Phone) -> Line:
    """A line on which the phone has heard where the room is."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(phone.following())
    await reader.readuntil(b'"stage":"short"')
    return reader, writer


async def hears(reader: asyncio.StreamReader) -> float:
    await reader.readuntil(b'"stage":"close"')
    return time.perf_counter()


def lead_on(listening: Any) -> None:
    from sharedpower.actions.listening import stages
    from sharedpower.records.models import Organiser

    stages.go(listening=listening, stage="close", by=Organiser.objects.get())


def limits(rate: float, folder: Path, given: argparse.Namespace) -> None:
    """What no server could beat here, and what Django alone could do."""
    if given.database == "postgres":
        commits = bare.commits_on_postgres(os.environ["DATABASE_URL"], 2)
    else:
        commits = bare.commits_on_sqlite(folder, 2)
    with server("bench.bare") as (port, _running):
        phones = [Phone("hall", "", "", "", 12) for _number in range(PHONES)]
        Evening(port, Phone.letter, 1).of(phones)
        times = Evening(port, Phone.letter, given.seconds / 2).of(phones)
    view = len(times) / given.seconds * 2
    print(f"bare commits: {commits:.0f} a second, one after the other: {rate / commits:.0%} of it")
    print(f"bare Django view: {report(view, times)}: {rate / view:.0%} of it")


if __name__ == "__main__":
    main()

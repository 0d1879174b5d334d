"""How fast the pages of a full plan answer: `python -m bench.pages`.

Starts one server on loopback with a database of its own, asks each page thirty times one after the
other, and prints the median, the 95th percentile, the very first time and the compressed size for
each. What a page keeps for the next time (the moves) it has kept by then.
"""

from __future__ import annotations

import gzip
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from dataclasses import replace
from urllib.error import URLError

TIMES = 30
PAGES = (
    "",
    "check/",
    "cube/",
    "cube/hidden-invited-local/",
    "ring/",
    "questions/",
    "history/",
    "plan/purpose/",
    "plan/people/",
    "plan/follow-up/",
    "routes/",
    "combine/result/",
    "moves/",
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SHAREDPOWER_DATA"] = folder
        plan, cookie = prepared()
        port = free_port()
        command = [sys.executable, "-m", "sharedpower.cli.main", "serve", "--no-browser"]
        server = subprocess.Popen(
            [*command, "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        try:
            measure(f"http://127.0.0.1:{port}/en/plans/{plan}/", cookie)
        finally:
            server.terminate()
            server.wait()


def prepared() -> tuple[str, str]:
    """A database with one organiser and one full plan: its id, and the organiser's cookie."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "sharedpower.config.settings"
    import django

    django.setup()
    from django.core.management import call_command
    from django.test import Client

    call_command("migrate", verbosity=0)
    from sharedpower.actions import plans
    from sharedpower.content import powys_plan
    from sharedpower.records.models import Organiser
    from tests.strategies import full_plan

    powys = powys_plan("en")
    drawn = dict.fromkeys(("actors", "channels", "spaces", "routes"))
    plan = replace(full_plan(), **{name: getattr(powys, name) for name in drawn})
    person = Organiser.objects.create_user("bench", password="three odd words")  # noqa: S106
    record = plans.start(plan=plan, by=person)
    client = Client()
    client.force_login(person, backend="django.contrib.auth.backends.ModelBackend")
    return record.pk, client.cookies["sessionid"].value


def free_port() -> int:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        return int(trial.getsockname()[1])


def measure(plan: str, cookie: str) -> None:
    wait_for(plan)
    everything: list[float] = []
    for page in PAGES:
        size, (first, *times) = asked(plan + page, cookie)
        everything += times
        told = f"{report(times)}  first {first:6.1f} ms  {size / 1000:5.1f} kB compressed"
        print(f"{page or 'overview':30} {told}")
    print(f"{'all pages':30} {report(everything)}  (at most 60 ms at p95 is asked for)")


def report(times: list[float]) -> str:
    p95 = statistics.quantiles(times, n=20)[-1]
    return f"median {statistics.median(times):6.1f} ms  p95 {p95:6.1f} ms"


def asked(address: str, cookie: str) -> tuple[int, list[float]]:
    """The compressed size of a page, and its times in milliseconds, the first to warm up."""
    headers = {"Cookie": f"sessionid={cookie}", "Accept-Encoding": "gzip"}
    times, size = [], 0
    for _turn in range(TIMES + 1):
        request = urllib.request.Request(address, headers=headers)  # noqa: S310
        begun = time.perf_counter()
        with urllib.request.urlopen(request) as answer:  # noqa: S310
            body = answer.read()
        times.append((time.perf_counter() - begun) * 1000)
        size = len(body)
        gzip.decompress(body)
    return size, times


def wait_for(address: str) -> None:
    for _turn in range(200):
        try:
            urllib.request.urlopen(address).close()  # noqa: S310
        except URLError:
            time.sleep(0.1)
        else:
            return
    raise SystemExit("the server did not start")


if __name__ == "__main__":
    main()

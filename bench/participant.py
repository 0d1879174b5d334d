"""What a phone on a hill gets: `python -m bench.participant`.

Starts one server on loopback with a database of its own and opens the participant's pages in
Chromium as a slow phone with one bar of signal: 1.6 Mbit/s, 150 ms there and back, a processor four
times slower. Prints the time until the page can be read, the bytes of what came, and how many
requests it took; beside it what was measured earlier for the Power Awareness Tool's first page.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize

from bench.pages import free_port, wait_for
from tests.journeys.chromium import chromium

TIMES = 5
NETWORK = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 1_600_000 / 8,
}
PHONE: ViewportSize = {"width": 390, "height": 844}
THEIRS = (
    "Power Awareness Tool, first page  14.0 s   927.0 kB  (measured; its page needs its script)"
)
READABLE = """() => {
  const paint = performance.getEntriesByName("first-contentful-paint")[0];
  return paint ? paint.startTime : null;
}"""


@dataclass
class Load:
    """``bytes``: bodies as they came over the network, compressed; headers are not counted."""

    milliseconds: float = 0
    bytes: int = 0
    requests: list[str] = field(default_factory=list)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SHAREDPOWER_DATA"] = folder
        code = prepared()
        with served() as base, chromium() as browser:
            measure(browser, [f"{base}/{language}/j/{code}/" for language in ("en", "cy")])
        print("at most: first view 14 kB, 3 requests, readable in 1.5 s; each next step 4 kB")
        print(THEIRS)


def prepared() -> str:
    """A database with one listening whose first face is open: its code."""
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
    given: dict[str, Any] = {"title": "The day centre", "minimum": 5, "by": person}
    made = making.make(plan=record, faces=making.faces_for("all"), **given)
    stages.go(listening=made, stage="pairs", by=person)
    return made.code


@contextmanager
def served() -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "sharedpower.cli.main", "serve", "--no-browser"]
    server = subprocess.Popen(
        [*command, "--port", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        wait_for(f"http://127.0.0.1:{port}/en/j/")
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait()


def measure(browser: Browser, addresses: list[str]) -> None:
    """The way of one person, five times over in each language by turns; medians."""
    ways = [{at: one_way(browser, at) for at in addresses} for _turn in range(TIMES)]
    for address in addresses:
        for step in ways[0][address]:
            loads = [way[address][step] for way in ways]
            seconds = statistics.median(load.milliseconds for load in loads) / 1000
            size, requests = max(load.bytes for load in loads) / 1000, len(loads[0].requests)
            told = f"{seconds:5.2f} s  {size:6.2f} kB  {requests} requests"
            print(f"{address.split('/')[3]} {step:34} {told}")


def one_way(browser: Browser, address: str) -> dict[str, Load]:
    """Join, rate with script, rate without."""
    with browser.new_context(viewport=PHONE) as context:
        page = slow(context)
        found = {"first view (the page from the QR)": opened(page, address)}
        page.locator("#role input[type=radio]").first.check()
        found["first statement"] = pressed(page, "#role .go", "#answers")
        found["next statement, with script"] = pressed(page, "#a4", "#answers", then=".go")
        plain = slow_without_script(browser, context)
        opened(plain, page.url)
        plain.click("#a4")
        found["next statement, without script"] = pressed(plain, "#press .go", "#answers")
    return found


def slow(context: BrowserContext) -> Page:
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", NETWORK)
    session.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    return page


def slow_without_script(browser: Browser, joined: BrowserContext) -> Page:
    context = browser.new_context(viewport=PHONE, java_script_enabled=False)
    context.add_cookies([dict(cookie) for cookie in joined.cookies()])  # type: ignore[misc]
    return slow(context)


@contextmanager
def watched(page: Page) -> Iterator[Load]:
    """What comes over the network meanwhile; the line that waits for events is not a load."""
    load = Load()
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    heads: dict[str, int] = {}
    cached: set[str] = set()

    def asked(event: Any) -> None:
        if event["requestId"] not in cached and event["type"] != "EventSource":
            load.requests.append(event["response"]["url"])
            heads[event["requestId"]] = int(event["response"]["encodedDataLength"])

    def came(event: Any) -> None:
        if event["requestId"] in heads:
            load.bytes += max(0, int(event["encodedDataLength"]) - heads[event["requestId"]])

    session.on("Network.requestServedFromCache", lambda event: cached.add(event["requestId"]))
    session.on("Network.responseReceived", asked)
    session.on("Network.loadingFinished", came)
    yield load
    page.wait_for_timeout(600)
    session.detach()


def opened(page: Page, address: str) -> Load:
    with watched(page) as load:
        page.goto(address)
        page.wait_for_selector("h1")
    load.milliseconds = painted(page)
    return load


def pressed(page: Page, button: str, awaited: str, then: str = "") -> Load:
    """From the press until the next page stands."""
    if then:
        page.click(button)
        button = then
    before = page.locator("h1").text_content()
    with watched(page) as load:
        begun = page.evaluate("performance.timeOrigin + performance.now()")
        page.click(button)
        page.wait_for_function(
            "before => document.querySelector('h1')?.textContent !== before", arg=before
        )
        page.wait_for_selector(awaited)
        load.milliseconds = page.evaluate("performance.timeOrigin + performance.now()") - begun
    return load


def painted(page: Page) -> float:
    return float(page.wait_for_function(READABLE).json_value())


if __name__ == "__main__":
    main()

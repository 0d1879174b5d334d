"""Makes the pictures of the main pages in docs/screens: ``python -m tests.journeys.screens``.

It starts Shared Power on an empty folder, goes in by the first link, opens the clinic's plan, and
photographs pages as they stand, on a phone and on a desktop.
"""

import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser, Page

from tests.house.tree import ROOT
from tests.journeys.chromium import chromium
from tests.journeys.doing import click

FOLDER = ROOT / "docs" / "screens"
PLAN = Path(__file__).with_name("clinic.plan.yaml")
# width, height, and pixels for each of them: a desktop is shown smaller, so that the file is too
SIZES = {"phone": (390, 844, 1.0), "desktop": (1200, 1300, 0.66)}

# name -> the address; {plan} is the clinic's
SCREENS = {
    "home": "en/",
    "quick-check": "en/quick/",
    "step": "en/plans/{plan}/plan/people/",
    "check": "en/plans/{plan}/check/",
    "cube": "en/plans/{plan}/cube/",
    "ring": "en/plans/{plan}/ring/",
    "routes": "en/plans/{plan}/routes/#picture",
    "moves": "en/plans/{plan}/moves/",
    "powys": "en/learn/powys/",
    "walk": "en/learn/powys/walk/4/",
    "lesson": "en/learn/course/forms/#picture",
    "agenda": "en/learn/agenda/",
    "home-cy": "cy/",
    "check-cy": "cy/plans/{plan}/check/",
}


@contextmanager
def serving() -> Iterator[str]:
    """Shared Power on data of its own; gives the address of the first link."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = str(free.getsockname()[1])
    command = [
        sys.executable,
        "-m",
        "sharedpower.cli.main",
        "serve",
        "--no-browser",
        "--port",
        port,
    ]
    with TemporaryDirectory() as data:
        here = {**os.environ, "SHAREDPOWER_DATA": data, "PYTHONPATH": str(ROOT / "src")}
        server = subprocess.Popen(command, env=here, stdout=subprocess.PIPE, text=True)
        try:
            yield first_link(server)
        finally:
            server.terminate()
            server.wait()


def first_link(server: "subprocess.Popen[str]") -> str:
    for line in server.stdout or ():
        found = re.search(r"http\S+/welcome/\S+", line)
        if found:
            return found[0]
    raise RuntimeError("The server stopped before it printed its first link.")


def go_in(page: Page, link: str) -> str:
    """Become the first organiser and open the clinic's plan; gives the plan's id."""
    page.goto(link)
    page.get_by_label("A name to sign in with").fill("Organiser")
    for label in ("A password", "The same password again"):
        page.get_by_label(label, exact=True).fill("three odd words")
    page.get_by_role("button", name="Set it and go in").click()
    page.get_by_role("link", name="Open a plan file").click()
    page.get_by_label("The plan file").set_input_files(PLAN)
    click(page.get_by_role("button", name="Keep it as a plan of mine"))
    return page.url.split("/")[-3]


def photograph(browser: Browser, link: str, folder: Path) -> None:
    root = link.split("en/welcome")[0]
    with browser.new_context() as newcomer:
        plan = go_in(newcomer.new_page(), link)
        signed_in = newcomer.storage_state()
    for name, (width, height, scale) in SIZES.items():
        with browser.new_context(
            storage_state=signed_in,
            viewport={"width": width, "height": height},
            device_scale_factor=scale,
        ) as context:
            page = context.new_page()
            for screen, address in SCREENS.items():
                page.goto(root + address.format(plan=plan))
                page.screenshot(path=folder / f"{screen}-{name}.png")


def main(folder: Path = FOLDER) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with serving() as link, chromium() as browser:
        photograph(browser, link, folder)


if __name__ == "__main__":
    main()

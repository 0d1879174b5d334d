"""The Chromium of this machine, started so that it talks to nobody but us."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, sync_playwright

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
)
MISSING = "Chromium is not installed here, and the journeys need it (Debian: chromium)."


@contextmanager
def chromium() -> Iterator[Browser]:
    """A running browser. Raises FileNotFoundError when this machine has none."""
    program = shutil.which("chromium")
    if program is None:
        raise FileNotFoundError(MISSING)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=QUIET)
        yield browser
        browser.close()


def needed() -> None:
    """Skip where there is no Chromium; fail in CI, where a skipped journey would go unseen."""
    if shutil.which("chromium"):
        return
    if os.environ.get("CI") == "true":
        pytest.fail(MISSING)
    pytest.skip(MISSING)

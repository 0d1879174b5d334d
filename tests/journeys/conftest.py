"""A browser, and Shared Power with the clinic's plan in it."""

from collections.abc import Iterator

import pytest
from django.db import connections
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.journeys.chromium import chromium, needed
from tests.journeys.site import Site, furnished, signed_in

expect.set_options(timeout=15_000)  # a machine with other work is slower


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "journeys" in item.path.parts:
            item.add_marker(pytest.mark.journey)


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A database in a file, as people have it.

    The one in memory that Django tests with is shared by all threads and does not wait its turn:
    a page that a phone still asks for makes the next write fail at once.
    """
    database = connections["default"]
    if database.vendor == "sqlite":
        place = tmp_path_factory.mktemp("journeys") / "journeys.sqlite3"
        database.settings_dict["TEST"]["NAME"] = str(place)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    needed()
    with pytest.MonkeyPatch.context() as patch, chromium() as running:
        # Playwright keeps an event loop running in this thread; Django would refuse its database.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield running


@pytest.fixture
def site(browser: Browser, live_server: LiveServer) -> Site:
    return furnished(live_server.url)


@pytest.fixture
def organiser(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    """The browser of the organiser whose plan it is."""
    with signed_in(browser, site) as context:
        yield context


@pytest.fixture
def page(organiser: BrowserContext) -> Page:
    return organiser.new_page()

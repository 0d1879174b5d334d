"""A tired volunteer with a phone and no script gets an agenda and its sheets in both languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from tests.journeys.doing import arrived, choose, follow, press, write
from tests.journeys.test_print import printed, sheets
from tests.people import address

NARROW = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"


@pytest.fixture
def phone(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    shape = {"width": 320, "height": 640}
    with browser.new_context(viewport=shape, java_script_enabled=False) as context:  # type: ignore[arg-type]
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.goto(live_server.url + address("agenda"))
        yield page


def lay_out(page: Page) -> None:
    choose(page, "What is it for?", "Learn the cube")
    page.get_by_text("The last bus, who comes").click()
    write(page, "When does the last bus go?", "20:35")
    write(page, "Where is the quiet room?", "The vestry")
    press(page, "Lay it out")


def test_two_minutes_from_nothing_to_an_agenda(phone: Page) -> None:
    lay_out(phone)
    arrived(phone, "Learn the cube")
    expect(phone.get_by_text("the last bus goes at 20:35")).to_be_visible()
    parts = phone.locator(".part")
    number = parts.count()
    parts.filter(has_text="Open time").get_by_text("Change").click()
    press(phone, "Take out: Open time")
    expect(parts).to_have_count(number - 1)
    expect(phone.get_by_text("the last bus goes at 20:35")).to_have_count(0)
    assert phone.evaluate(NARROW)


def test_enter_in_a_field_saves_and_takes_nothing_out(phone: Page) -> None:
    lay_out(phone)
    number = phone.locator(".part").count()
    phone.locator(".part").first.get_by_text("Change").click()
    phone.locator("#minutes-0").fill("15")
    phone.locator("#minutes-0").press("Enter")
    expect(phone.locator("#minutes-0")).to_have_value("15")
    expect(phone.locator(".part")).to_have_count(number)


@pytest.mark.parametrize("side", ["participants", "facilitator"])
def test_the_sheet_is_printed_in_both_languages(phone: Page, tmp_path: Path, side: str) -> None:
    lay_out(phone)
    follow(phone, side.capitalize())
    follow(phone, "Both, side by side")
    assert phone.evaluate(NARROW)
    text = " ".join(sheets(printed(phone, tmp_path)))
    assert "Welcome" in text
    assert "Croeso" in text
    assert "Back to the agenda" not in text
    assert ("Bring:" in text) is (side == "facilitator")

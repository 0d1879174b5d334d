"""Sheets are typed in by keyboard alone, and sent by it."""

from playwright.sync_api import Page, expect

from sharedpower.records.models import Ballot
from tests.journeys.site import Site

DONE = "#done"
SHEET = ("C", "4" * 15)


def type_in(page: Page, *sheets: tuple[str, str]) -> None:
    """As somebody does who never looks up: letter, answers, Enter."""
    for letter, marks in sheets:
        page.keyboard.type(letter + marks)
        page.keyboard.press("Enter")


def on_paper() -> int:
    return Ballot.objects.filter(paper=True).count()


def test_enter_on_an_empty_row_leads_to_the_button_and_once_more_saves(
    page: Page, site: Site
) -> None:
    page.goto(site.address("listen-keying"))
    expect(page.locator("#by-keys")).to_be_visible()
    type_in(page, SHEET, SHEET)
    page.keyboard.press("Enter")
    expect(page.locator(DONE)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("2 sheets are saved.")).to_be_visible()
    assert on_paper() == 2


def test_control_and_enter_send_from_anywhere(page: Page, site: Site) -> None:
    page.goto(site.address("listen-keying"))
    page.keyboard.type("".join(SHEET))
    page.keyboard.press("Control+Enter")
    expect(page.get_by_text("1 sheet is saved.")).to_be_visible()
    assert on_paper() == 1


def test_the_second_keying_ends_at_its_button(page: Page, site: Site) -> None:
    page.goto(site.address("listen-keying"))
    page.check("#twice")
    page.locator(".keys input").first.focus()
    page.keyboard.type("".join(SHEET))
    page.keyboard.press("Control+Enter")
    expect(page.locator("#again-role-1")).to_be_focused()
    type_in(page, SHEET)
    expect(page.locator(DONE)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_text("1 sheet is saved.")).to_be_visible()

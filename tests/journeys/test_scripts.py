"""The two small scripts: they help, and nothing needs them."""

from playwright.sync_api import Dialog, Page, expect

from tests.journeys.doing import follow, press, write
from tests.journeys.site import Site


def test_after_an_error_the_summary_has_the_focus(page: Page, site: Site) -> None:
    page.goto(site.address("plan-new"))
    press(page, "Start")
    expect(page.get_by_role("alert")).to_be_focused()


def test_leaving_unsaved_typing_asks_first(page: Page, site: Site) -> None:
    asked = answer_what_is_asked(page)
    page.goto(site.address("step"))
    page.get_by_label("Who might this way of doing it leave out?").press_sequentially("Night staff")
    follow(page, "History")
    page.wait_for_url("**/history/")
    assert asked == ["beforeunload"]


def test_leaving_without_typing_asks_nothing(page: Page, site: Site) -> None:
    asked = answer_what_is_asked(page)
    page.goto(site.address("step"))
    page.get_by_label("Who might this way of doing it leave out?").click()
    follow(page, "History")
    page.wait_for_url("**/history/")
    assert not asked


def test_sending_asks_nothing(page: Page, site: Site) -> None:
    asked = answer_what_is_asked(page)
    page.goto(site.address("step"))
    write(page, "Who might this way of doing it leave out?", "Night staff")
    press(page, "Save and go on")
    page.wait_for_url("**/places/")
    assert not asked


def test_typing_that_came_back_from_a_change_of_language_is_unsaved_too(
    page: Page, site: Site
) -> None:
    asked = answer_what_is_asked(page)
    page.goto(site.address("step"))
    write(page, "Who might this way of doing it leave out?", "Night staff")
    press(page, "Cymraeg")
    page.get_by_text("Night staff").click()
    page.locator(".top .name").click()
    page.wait_for_url("**/cy/")
    assert asked == ["beforeunload"]


def answer_what_is_asked(page: Page) -> list[str]:
    """What the browser asks from now on; each question is answered with yes."""
    asked: list[str] = []

    def answer(dialog: Dialog) -> None:
        asked.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)
    return asked

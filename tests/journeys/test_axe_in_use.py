"""axe finds nothing after a step of a task or after an error either, in either language."""

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.journeys.axe import violations
from tests.journeys.doing import click
from tests.journeys.pages import LANGUAGES
from tests.journeys.site import Site

# name -> what is written in every line of its form, so that it cannot be taken
WRONG = {
    "plan-new": "",
    "plan-copy": "",
    "makers": "nobody",
    "set-aside": "",
    "levels": "",
    "thresholds": "many",
    "step": "many",
    "item-add": "many",
    "own-questions": "why? " * 80,
    "question-sets": "",
    "question-set": "",
    "sign-in": "nobody",
    "welcome": "",
    "quick": "many",
}
FILES = ("open-file", "plan-replace")
NUMBERS = {"step": "purpose"}
AN_ACTOR = {"step": "decision", "part": "actors"}
GONE = ("plans/nothing-here/", "welcome/spent/")


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_an_error(page: Page, site: Site, language: str) -> None:
    found = []
    for name, words in WRONG.items():
        page.goto(site.address(name, language, **(AN_ACTOR if name == "item-add" else NUMBERS)))
        fill_in(page, words)
        send(page)
        assert refused(page), f"{name} took {words!r}"
        found += violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_a_file_that_is_no_plan(page: Page, site: Site, language: str) -> None:
    found = []
    for name in FILES:
        page.goto(site.address(name, language))
        sheet = {"name": "a.yaml", "mimeType": "text/yaml", "buffer": b"titel: Clinic\nversion: 2"}
        page.locator("input[type=file]").set_input_files(sheet)  # type: ignore[arg-type]
        send(page)
        assert refused(page)
        found += violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_through_the_quick_check(browser: Browser, site: Site, language: str) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(site.address("quick", language))
        for number in range(3):
            page.get_by_role("radio").nth(3 * number).check()
        found = []
        for _answers_result_keep in range(3):
            send(page)
            found += violations(page)
        assert refused(page), "nobody was signed in"
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_each_thing_that_is_done(page: Page, site: Site, language: str) -> None:
    found = []
    for name in ("levels", "item-add", "step", "ask", "invite", "plan-copy", "plan-delete"):
        page.goto(site.address(name, language))
        send(page)
        assert not refused(page), name
        found += violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_after_two_people_wrote_the_same(
    organiser: BrowserContext, site: Site, language: str
) -> None:
    first, second = organiser.new_page(), organiser.new_page()
    for page in (first, second):
        page.goto(site.address("step", language, step="purpose"))
    for page, words in ((first, "Open longer"), (second, "Open later")):
        page.locator("main input[type=text]").first.fill(words)
        send(page)
    assert refused(second)
    expect(second.locator(".theirs").first).to_contain_text("Open longer")
    assert not violations(second)


@pytest.mark.parametrize("language", LANGUAGES)
def test_while_a_move_is_chosen(page: Page, site: Site, language: str) -> None:
    page.goto(site.address("moves", language))
    click(page.locator("article.finding .button").first)
    found = violations(page)
    page.locator("#make input[type=text]").fill("x" * 301)
    page.locator("#make input[type=checkbox]").check()
    send(page)
    assert refused(page)
    found += violations(page)
    page.locator("#make input[type=checkbox]").uncheck()
    page.locator("#make input[type=text]").fill("The chair")
    send(page)
    expect(page.locator("#chosen")).to_be_visible()
    found += violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_there_is_nothing(page: Page, site: Site, language: str) -> None:
    for place in GONE:
        page.goto(f"{site.url}/{language}/{place}")
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        assert not violations(page)


def fill_in(page: Page, words: str) -> None:
    """The same words on every line, and no tick anywhere."""
    for line in page.locator("main form").locator("input[type=text], textarea").all():
        line.fill(words)
    for tick in page.locator("main form input[type=checkbox]").all():
        tick.uncheck()


def send(page: Page) -> None:
    with page.expect_navigation():
        page.locator("main form button.button:not(.quiet)").first.click()


def refused(page: Page) -> bool:
    """Whether the page says that something needs another look, and takes the reader to it."""
    summary = page.locator(".summary")
    return summary.count() == 1 and bool(summary.evaluate("it => it === document.activeElement"))

"""What people do on a page, by the words they see."""

import re

from playwright.sync_api import Locator, Page, expect


def beginning(words: str) -> re.Pattern[str]:
    """Matches what begins with these words; a hidden part of a name may start with a space."""
    return re.compile("^" + re.escape(words).replace(":", r"\s?:"))


def ending(words: str) -> re.Pattern[str]:
    return re.compile(re.escape(words) + "$")


def press(page: Page, words: str) -> None:
    """Press the first button that begins with these words."""
    click(page.get_by_role("button", name=beginning(words)).first)


def follow(page: Page, words: str) -> None:
    """Follow the first link that begins with these words."""
    click(page.get_by_role("link", name=beginning(words)).first)


def click(what: Locator) -> None:
    """Click, and wait until the whole of the page that it may lead to is there.

    Of itself a click waits for a page's first bytes: on a busy machine the rest comes later.
    """
    what.click()
    what.page.wait_for_load_state()


def write(page: Page, label: str, text: str) -> None:
    page.get_by_label(label, exact=True).fill(text)


def question(page: Page, asks: str) -> Locator:
    """The group of choices under a question."""
    return page.get_by_role("group", name=asks)


def choose(page: Page, asks: str, *answers: str) -> None:
    """Choose one answer to a question, or tick several."""
    for words in answers:
        question(page, asks).get_by_label(words, exact=True).check()


def arrived(page: Page, title: str | re.Pattern[str]) -> None:
    """The page with this main heading is there."""
    expect(page.get_by_role("heading", level=1)).to_have_text(title)


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def headings(page: Page, level: int) -> list[str]:
    return page.get_by_role("heading", level=level).all_inner_texts()

"""What people do on a page, by the words they see."""

import re

from playwright.sync_api import Locator, Page


def beginning(words: str) -> re.Pattern[str]:
    """Matches what begins with these words; a hidden part of a name may start with a space."""
    return re.compile("^" + re.escape(words).replace(":", r"\s?:"))


def press(page: Page, words: str) -> None:
    """Press the first button that begins with these words."""
    page.get_by_role("button", name=beginning(words)).first.click()


def follow(page: Page, words: str) -> None:
    """Follow the first link that begins with these words."""
    page.get_by_role("link", name=beginning(words)).first.click()


def write(page: Page, label: str, text: str) -> None:
    page.get_by_label(label, exact=True).fill(text)


def question(page: Page, asks: str) -> Locator:
    """The group of choices under a question."""
    return page.get_by_role("group", name=asks)


def choose(page: Page, asks: str, *answers: str) -> None:
    """Choose one answer to a question, or tick several."""
    for words in answers:
        question(page, asks).get_by_label(words, exact=True).check()


def heading(page: Page) -> str:
    return page.get_by_role("heading", level=1).inner_text()


def headings(page: Page, level: int) -> list[str]:
    return page.get_by_role("heading", level=level).all_inner_texts()

"""Two languages: on every page, and a change between them in the middle of work loses nothing."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.doing import choose, press, question, write
from tests.journeys.pages import LANGUAGES
from tests.journeys.site import Site

LEFT_OUT = "Who might this way of doing it leave out?"
TYPED = "Night staff, and “those far away”"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_its_language_and_welsh_says_that_it_is_a_draft(
    site: Site, language: str
) -> None:
    for place in site.every_address(language):
        text = site.desk.client.get(place.removeprefix(site.url), follow=True).content.decode()
        assert f'<html lang="{language}">' in text, place
        assert language == "en" or "ymraeg ddrafft" in text, place
        assert language == "cy" or 'class="draft-note"' not in text, place


def test_a_step_keeps_what_was_typed_and_ticked(page: Page, site: Site) -> None:
    page.goto(site.address("step"))
    write(page, LEFT_OUT, TYPED)
    choose(page, "Whose knowledge is taken seriously here?", "Research and figures")
    choose(page, "Taken together, are these groups like the people who live", "No")
    there_and_back(page)
    expect(page.get_by_label(LEFT_OUT)).to_have_value(TYPED)
    knowledge = question(page, "Whose knowledge is taken seriously here?")
    expect(knowledge.get_by_label("Research and figures")).to_be_checked()
    expect(question(page, "Taken together").get_by_label("No", exact=True)).to_be_checked()
    assert site.desk.plan.access.who_lost is None, "nothing is saved by changing the language"


def test_a_step_with_an_answer_that_cannot_be_keeps_it_too(page: Page, site: Site) -> None:
    page.goto(site.address("step", step="purpose"))
    write(page, "How many months are there for the change?", "a few")
    there_and_back(page)
    expect(page.get_by_label("How many months are there")).to_have_value("a few")
    expect(page.get_by_role("alert")).to_have_count(0)


def test_an_item_keeps_what_was_typed_and_ticked(page: Page, site: Site) -> None:
    page.goto(site.address("item"))
    write(page, "What might keep them from coming?", TYPED)
    choose(page, "How does word of it reach them?", "Local radio, papers and newsletters")
    there_and_back(page)
    expect(page.get_by_label("What might keep them from coming?")).to_have_value(TYPED)
    expect(page.get_by_label("Local radio, papers and newsletters")).to_be_checked()


def test_the_quick_check_keeps_its_answers(browser: Browser, site: Site) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(site.address("quick"))
        choose(page, "How far has the decision got?", "Still open")
        write(page, "How many people with lived experience help to plan this?", "2")
        there_and_back(page)
        expect(page.get_by_label("Still open")).to_be_checked()
        press(page, "See what it says")
        there_and_back(page)
        expect(page.get_by_role("button", name="Keep it as a plan")).to_be_visible()


def test_signing_in_keeps_the_name(browser: Browser, site: Site) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(site.address("sign-in") + "?next=/en/question-sets/")
        write(page, "Your name here", "mair")
        there_and_back(page)
        expect(page.get_by_label("Your name here")).to_have_value("mair")
        expect(page.locator("input[name=next]")).to_have_value("/en/question-sets/")


def there_and_back(page: Page) -> None:
    """To Welsh and back to English, by the button or link that the page has for it."""
    for name, language in (("Cymraeg", "cy"), ("English", "en")):
        switch = page.get_by_role("button", name=name).or_(page.get_by_role("link", name=name))
        switch.click()
        page.wait_for_url(re.compile(f"/{language}/"))
        assert page.locator("html").get_attribute("lang") == language

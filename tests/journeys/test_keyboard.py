"""A plan with the keyboard alone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.doing import arrived, headings, question
from tests.journeys.keys import Keys
from tests.journeys.site import Site
from tests.people import PASSWORD, organiser_with_password


@pytest.fixture
def keys(browser: Browser, site: Site) -> Iterator[Keys]:
    """An organiser at the sign-in page, with no mouse."""
    organiser_with_password("huw")
    with browser.new_context() as context:
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.goto(site.address("sign-in"))
        yield Keys(page)


def test_the_keyboard_alone_makes_and_checks_a_plan(keys: Keys) -> None:
    sign_in(keys)
    start_a_plan(keys)
    answer_the_first_step(keys)
    set_the_first_finding_aside(keys)


def sign_in(keys: Keys) -> None:
    keys.to("Your name here")
    keys.type("huw")
    keys.to("Password")
    keys.type(PASSWORD)
    with keys.page.expect_navigation():
        keys.press("Enter")
    arrived(keys.page, "Your plans")


def start_a_plan(keys: Keys) -> None:
    keys.open("Start a plan")
    keys.to("What shall we call it?")
    keys.type("Clinic hours")
    keys.open("Start")
    arrived(keys.page, "Purpose and money")


def answer_the_first_step(keys: Keys) -> None:
    keys.to("Mental health")
    keys.press("Space")
    keys.to("Not answered yet")
    keys.press("ArrowUp", "ArrowUp")
    expect(
        question(keys.page, "What is the main reason").get_by_label("Saving money")
    ).to_be_checked()
    keys.to("Not answered yet")
    keys.press("ArrowLeft")
    helps = question(keys.page, "Is at least one of the aims")
    expect(helps.get_by_label("No", exact=True)).to_be_checked()
    keys.open("Save and go on")
    arrived(keys.page, "The decision and its level")


def set_the_first_finding_aside(keys: Keys) -> None:
    keys.open("Check")
    title = headings(keys.page, 4)[0]
    keys.open("Does not apply, because…")
    keys.to("Your reason")
    keys.type("The money is not ours to move.")
    keys.open("Set it aside")
    assert headings(keys.page, 3)[-1] == title
    expect(keys.page.get_by_text("The money is not ours to move.")).to_be_visible()


def test_the_first_key_offers_the_way_past_the_menu(page: Page, site: Site) -> None:
    page.goto(site.address("check"))
    keys = Keys(page)
    assert keys.tab() == "Skip to the content"
    keys.press("Enter")
    assert keys.tab() == "Clinic opening hours, Llandrindod"


def test_every_cell_of_the_picture_is_reached(page: Page, site: Site) -> None:
    page.goto(site.address("cube"))
    keys = Keys(page)
    keys.to("National")
    cells = [keys.tab() for _ in range(27)]
    assert len(set(cells)) == 27
    with page.expect_navigation():
        keys.press("Enter")
    arrived(page, cells[-1].partition(":")[0])


@pytest.mark.parametrize("name", ["home", "step", "item", "ring", "questions", "powys"])
def test_the_focus_can_be_seen_on_every_stop(page: Page, site: Site, name: str) -> None:
    page.goto(site.address(name))
    keys = Keys(page)
    stops = [keys.tab()]
    while stops[-1] != "Draft Welsh":
        stops.append(keys.tab())
    assert len(stops) > 8


@pytest.mark.parametrize("name", ["plan-new", "plan-copy", "step", "item", "quick", "levels"])
def test_enter_in_a_line_sends_the_form(page: Page, site: Site, name: str) -> None:
    page.goto(site.address(name, step="people" if name == "item" else "purpose"))
    page.locator("main input[type=text]").first.focus()
    sending = page.expect_request(lambda request: request.method == "POST")
    with sending as sent, page.expect_navigation():
        page.keyboard.press("Enter")
    assert "/en/" in sent.value.url
    assert "language_only" not in (sent.value.post_data or "")

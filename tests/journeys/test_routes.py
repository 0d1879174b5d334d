"""The routes of a message: by keyboard, and without script."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.keys import MOST, Keys
from tests.journeys.site import Site, signed_in

ACTORS = {
    "The planning committee",
    "Clinic manager",
    "The company that lets the building",
    "Llais",
    "Farm families who use the clinic",
}


NAME_IN_PICTURE = """() => {
  const here = document.activeElement;
  return here.classList.contains("actor") ? here.querySelector("title").textContent : "";
}"""


def test_the_keyboard_reaches_every_actor_and_hears_its_name(page: Page, site: Site) -> None:
    page.goto(site.address("routes"))
    keys, heard = Keys(page), set[str]()
    for _step in range(MOST):
        if keys.tab() == "About and privacy":
            break
        heard.add(page.evaluate(NAME_IN_PICTURE).partition(".")[0])
    assert heard - {""} == ACTORS


@pytest.mark.parametrize("script", [True, False])
def test_routes_are_switched_on_and_off(browser: Browser, site: Site, script: bool) -> None:
    with signed_in(browser, site, java_script_enabled=script) as context:
        page = context.new_page()
        page.goto(site.address("routes"))
        expect(page.locator("svg .strand")).to_have_count(2)
        page.locator("label", has_text="through Llais").click()
        button = page.get_by_role("button", name="Show the ticked routes")
        if script:
            expect(button).to_be_hidden()
        else:
            button.click()
        expect(page.locator("svg .strand")).to_have_count(1)
        expect(page.get_by_role("status")).to_contain_text("With the route you chose")
        expect(page.get_by_text("Route 1 in the picture")).to_have_count(1)
        page.reload()
        expect(page.locator("svg .strand")).to_have_count(1)


def test_the_keyboard_stays_where_a_route_was_ticked(page: Page, site: Site) -> None:
    page.goto(site.address("routes"))
    box = page.locator("#switches input[type=checkbox]").first
    box.focus()
    for strands in (1, 2):
        page.keyboard.press("Space")
        expect(page.locator("svg .strand")).to_have_count(strands)
        expect(box).to_be_focused()


def test_a_channel_is_added_and_changes_the_answers_without_script(
    browser: Browser, site: Site
) -> None:
    with signed_in(browser, site, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.address("routes-map"))
        page.get_by_role("link", name="Add a channel").click()
        for asked, chosen in (
            ("Who passes it on?", "Farm families who use the clinic"),
            ("To whom?", "The planning committee"),
        ):
            page.get_by_role("group", name=asked, exact=True).get_by_label(chosen).check()
        page.get_by_role("button", name="Save").click()
        page.get_by_role("link", name="See the routes on it").click()
        expect(page.get_by_text("straight to The planning committee").first).to_be_visible()

"""The Powys case as a slide show: with the arrow keys, and with links where no script runs."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.journeys.doing import arrived, beginning, ending, follow, heading
from tests.journeys.site import Site, signed_in


def test_the_arrow_keys_turn_the_slides(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 1280, "height": 720})
    page.goto(site.address("walk-step", number="2") + "?big=1")
    titles = [heading(page)]
    for key in ("ArrowRight", "ArrowRight", "ArrowLeft"):
        with page.expect_navigation():
            page.keyboard.press(key)
        titles.append(heading(page))
    assert [title[0] for title in titles] == ["2", "3", "4", "3"]
    assert "?big=1" in page.url


def test_a_long_slide_is_scrolled_before_it_is_turned(page: Page, site: Site) -> None:
    page.set_viewport_size({"width": 1280, "height": 500})
    page.goto(site.address("walk-step", number="4") + "?big=1")
    page.keyboard.press("PageDown")
    page.wait_for_function("scrollY > 0")
    arrived(page, beginning("4."))
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    page.keyboard.press("PageDown")
    page.wait_for_url("**/walk/5/?big=1")


def test_outside_the_slide_show_the_keys_are_the_browsers(page: Page, site: Site) -> None:
    page.goto(site.address("walk-step", number="2"))
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    arrived(page, beginning("2."))


@pytest.mark.parametrize("big", ["", "?big=1"])
def test_without_script_links_lead_through_and_back_undoes_a_choice(
    browser: Browser, site: Site, big: str
) -> None:
    with signed_in(browser, site, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(site.address("walk") + big)
        follow(page, "Begin")
        follow(page, "Write a complaint")
        expect(page.get_by_text("Not what they did")).to_be_visible()
        page.go_back()
        follow(page, "Raise it at the partnership board")
        expect(page.get_by_text("What they did", exact=True)).to_be_visible()
        follow(page, "On to what happened next")
        arrived(page, beginning("2."))
        expect(page).to_have_url(ending(f"/walk/2/{big}"))

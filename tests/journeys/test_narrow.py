"""Nothing has to be scrolled sideways, at 320 CSS pixels and at 400 % zoom.

A browser window of 1280 by 1024 at 400 % is one of 320 by 256 with four pixels to each.
"""

import pytest
from playwright.sync_api import Browser, Page

from tests.journeys.pages import LANGUAGES
from tests.journeys.site import Site, signed_in

ZOOMED = {"viewport": {"width": 320, "height": 256}, "device_scale_factor": 4}

# What is wider than the window and not inside something that scrolls or is hidden on purpose.
WIDER = """() => {
  const room = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= room) return [];
  return [...document.querySelectorAll("main *, header *, footer *")]
    .filter(one => one.getBoundingClientRect().right > room + 0.5)
    .map(one => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 60)}`)
    .slice(0, 3);
}"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways(browser: Browser, site: Site, language: str) -> None:
    found = []
    with signed_in(browser, site, **ZOOMED) as context:
        page = context.new_page()
        for place in site.every_address(language):
            page.goto(place)
            found += wider_than_the_window(page)
    assert not found, "\n".join(found)


def wider_than_the_window(page: Page) -> list[str]:
    return [f"{page.url} {what}" for what in page.evaluate(WIDER)]

"""axe finds nothing on any page, in either language, with script and without."""

import re
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page

from tests.journeys.axe import violations
from tests.journeys.pages import LANGUAGES, NO_PAGE, PAGES, named_addresses
from tests.journeys.site import Site, signed_in
from tests.people import address

FOR_VISITORS = ("home", "quick", "sign-in", "plan", "check", "cube", "routes", "step", "cell")


def test_every_named_address_has_a_row() -> None:
    assert sorted(named_addresses()) == sorted([*PAGES, *NO_PAGE])


@pytest.mark.parametrize("name", NO_PAGE)
def test_an_address_without_a_row_gives_no_page(site: Site, name: str) -> None:
    given = {"form": "csv" if name == "results-table" else "yaml", **site.known}
    answer = site.desk.client.get(address(name, **{k: given[k] for k in NO_PAGE[name].split()}))
    a_file = "attachment" in answer.headers.get("Content-Disposition", "")
    assert answer.status_code in {302, 303, 404, 405} or a_file or name.endswith("-events")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page(browser: Browser, page: Page, site: Site, language: str) -> None:
    found = []
    with signed_in(browser, site, java_script_enabled=False) as context:
        bare = context.new_page()
        for place in site.every_address(language):
            page.goto(place)
            found += violations(page)
            bare.goto(place)
            found += without_script(bare, page)
    assert not found, "\n".join(found)


def without_script(bare: Page, page: Page) -> list[str]:
    """What axe says of a page that no script has touched.

    Where scripts left the same page as it stands in `page`, axe has judged it already. axe itself
    is a script, so another page is judged in that window, given its text and none of our scripts.
    """
    text = bare.content()
    if settled(text) == settled(page.content()):
        return []
    page.route("**/*.js", lambda route: route.abort())
    page.route(bare.url, lambda route: route.fulfill(body=text, content_type="text/html"))
    page.goto(bare.url)
    page.unroute_all()
    return violations(page)


def settled(text: str) -> str:
    """A page's text without the token against forgery, which is another each time."""
    return re.sub(r'(name="csrfmiddlewaretoken" value=)"\w+"', r"\1", text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("colours", ["light", "dark"])
def test_pages_for_visitors(
    browser: Browser, site: Site, language: str, colours: Literal["light", "dark"]
) -> None:
    found = []
    with browser.new_context(color_scheme=colours) as context:
        page = context.new_page()
        for name in FOR_VISITORS:
            page.goto(site.address(name, language, plan_id=site.example))
            found += violations(page)
    assert not found, "\n".join(found)


def test_a_plan_in_dark_colours(browser: Browser, site: Site) -> None:
    found = []
    with signed_in(browser, site, color_scheme="dark") as context:
        page = context.new_page()
        for name in ("check", "cube", "ring", "step", "plan-delete", "history"):
            page.goto(site.address(name))
            found += violations(page)
    assert not found, "\n".join(found)

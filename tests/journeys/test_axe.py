"""axe finds nothing on any page, in either language, with script and without."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.journeys.axe import violations
from tests.journeys.pages import MORE, NO_PAGE, PAGES, named_addresses
from tests.journeys.site import Site, signed_in
from tests.people import address

LANGUAGES = ("en", "cy")
FOR_VISITORS = ("home", "quick", "sign-in", "plan", "check", "cube", "step", "cell")


def every_address(site: Site, language: str) -> Iterator[str]:
    for name, given in [*((name, {}) for name in PAGES), *MORE]:
        yield site.address(name, language, **given)


def test_every_named_address_has_a_row() -> None:
    assert sorted(named_addresses()) == sorted([*PAGES, *NO_PAGE])


@pytest.mark.parametrize("name", NO_PAGE)
def test_an_address_without_a_row_gives_no_page(site: Site, name: str) -> None:
    given = {"form": "yaml", **site.known}
    answer = site.desk.client.get(address(name, **{k: given[k] for k in NO_PAGE[name].split()}))
    assert answer.status_code in {302, 405} or "attachment" in answer["Content-Disposition"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_with_script(page: Page, site: Site, language: str) -> None:
    found = []
    for place in every_address(site, language):
        page.goto(place)
        found += violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_without_script(browser: Browser, page: Page, site: Site, language: str) -> None:
    found = []
    with signed_in(browser, site, java_script_enabled=False) as context:
        bare = context.new_page()
        for place in every_address(site, language):
            bare.goto(place)
            found += violations_without_script(bare, page)
    assert not found, "\n".join(found)


def violations_without_script(bare: Page, page: Page) -> list[str]:
    """What axe says of a page that no script has touched: axe itself is one, so it needs another
    window, which is given the same text and none of the site's scripts."""
    page.route("**/*.js", lambda route: route.abort())
    text = bare.content()
    page.route(bare.url, lambda route: route.fulfill(body=text, content_type="text/html"))
    page.goto(bare.url)
    page.unroute_all()
    return violations(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_pages_for_visitors(browser: Browser, site: Site, language: str) -> None:
    found = []
    with browser.new_context() as context:
        page = context.new_page()
        for name in FOR_VISITORS:
            page.goto(site.address(name, language, plan_id=site.example))
            found += violations(page)
    assert not found, "\n".join(found)

"""Whatever page somebody is on, each glossary word that it uses leads to its meaning from there."""

from __future__ import annotations

import re

import pytest

from sharedpower.web.words.linking import named
from tests.journeys.site import Site, furnished

LEADS_TO = re.compile(r'href="/(?:en|cy)/learn/words/([a-z0-9-]+)/"')
MAIN = re.compile(r"<main.*?</main>", re.DOTALL)
RATED = "<form data-rated><h1>Stigma stops people.</h1></form>"


@pytest.fixture
def site(db: None) -> Site:
    return furnished("")


@pytest.mark.parametrize("language", ["en", "cy"])
def test_each_word_that_a_page_uses_is_linked_on_it(site: Site, language: str) -> None:
    lost, found = {}, 0
    for place in site.every_address(language):
        main = main_of(site, place)
        its_own = place.rstrip("/").rpartition("/")[2]
        used = {*named(main, language=language)} - {its_own}
        found += len(used)
        lost[place] = used - {*LEADS_TO.findall(main)}
    assert found > 300
    assert not {place: words for place, words in lost.items() if words}


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_line_at_the_foot_has_only_what_is_not_linked_above(site: Site, language: str) -> None:
    lines = 0
    for place in site.every_address(language):
        above, foot, line = main_of(site, place).partition('id="words-used"')
        lines += bool(foot)
        assert not {*LEADS_TO.findall(above)} & {*LEADS_TO.findall(line)}, place
    assert lines > 30


def main_of(site: Site, place: str) -> str:
    found = MAIN.search(site.desk.client.get(place, follow=True).content.decode())
    return found[0] if found else ""


@pytest.mark.parametrize(
    "page",
    [
        "a pitfall",
        "<h2>A pitfall</h2>",
        "<form><label>a pitfall</label></form>",
        "<p><a href='/'>the pitfalls</a></p>",
        "<table><tr><th>pitfall</th></tr></table>",
        "<p>no <strong>pitfall</strong>, and another pitfall</p>",
    ],
)
def test_a_word_is_told_wherever_it_is_read(page: str) -> None:
    assert named(page, language="en") == ["pitfall"]


@pytest.mark.parametrize(
    "page",
    [
        "<nav><a href='/'>pitfalls</a></nav>",
        "<p data-typed>a pitfall</p>",
        '<p lang="cy">a pitfall</p>',
        '<p><span class="hidden-words">a pitfall</span></p>',
        "<textarea>a pitfall</textarea>",
        "<p title='pitfall'>nothing</p>",
        "<p>See powercube.net</p>",
        RATED,
    ],
)
def test_what_is_not_ours_or_not_read_is_not_told(page: str) -> None:
    assert not named(page, language="en")


def test_words_are_told_in_the_order_they_come() -> None:
    page = "<h1>A rung</h1><p>stigma</p><p>a rung</p><p>a pitfall</p>"
    assert named(page, language="en") == ["rung", "stigma", "pitfall"]

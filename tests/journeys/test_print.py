"""Check, cube, ring and moves on A4: nothing cut, nothing to click, each finding in one piece."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.journeys.doing import headings
from tests.journeys.pages import LANGUAGES
from tests.journeys.site import Site

# name -> the most pages of paper that the clinic's plan may take
PAPER = {
    "check": 8,
    "cube": 1,
    "ring": 1,
    "plan-agenda-sheet": 2,
    "walk-all": 11,
    "routes": 4,
    "moves": 7,
}
TO_CLICK = (
    "Put it right",
    "Make it an action",
    "Make this move",
    "Take it back",
    "Bring it back",
    "Sign out",
    "Cymraeg",
    "http",
)


def printed(page: Page, folder: Path) -> Path:
    paper = folder / "paper.pdf"
    page.pdf(path=paper, prefer_css_page_size=True)
    return paper


def sheets(paper: Path) -> list[str]:
    """The words on each sheet, with every run of white space as one blank."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed here (Debian: poppler-utils).")
    text = subprocess.run(
        ["pdftotext", "-layout", str(paper), "-"], check=True, capture_output=True, text=True
    ).stdout
    return [" ".join(sheet.split()) for sheet in text.split("\f") if sheet.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PAPER)
def test_it_takes_few_sheets(
    page: Page, site: Site, tmp_path: Path, name: str, language: str
) -> None:
    page.goto(site.address(name, language))
    paper = printed(page, tmp_path).read_bytes()
    assert 1 <= len(re.findall(rb"/Type\s*/Page\b", paper)) <= PAPER[name]
    assert re.search(rb"/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]", paper), "not A4"


@pytest.mark.parametrize("name", PAPER)
def test_nothing_to_click_is_printed(page: Page, site: Site, tmp_path: Path, name: str) -> None:
    page.goto(site.address(name))
    text = " ".join(sheets(printed(page, tmp_path)))
    assert not [words for words in TO_CLICK if words in text]


def test_each_finding_is_in_one_piece(page: Page, site: Site, tmp_path: Path) -> None:
    page.goto(site.address("check"))
    titles = headings(page, 4)
    text = sheets(printed(page, tmp_path))
    split = [title for title in titles if not whole_on_one(title, text)]
    assert titles
    assert not split


def whole_on_one(title: str, text: list[str]) -> bool:
    """Whether the sheet with this title goes on at least to the finding's last line."""
    return any("Touches" in sheet.partition(title)[2] for sheet in text)


def test_what_is_folded_up_on_the_screen_is_printed(page: Page, site: Site, tmp_path: Path) -> None:
    page.goto(site.address("check"))
    folded = page.locator("details li").all_text_contents()
    text = " ".join(sheets(printed(page, tmp_path)))
    assert folded
    assert not [words for words in folded if " ".join(words.split()[:4]) not in text]


def test_the_cube_keeps_its_words_beside_it(page: Page, site: Site, tmp_path: Path) -> None:
    page.goto(site.address("cube"))
    (sheet,) = sheets(printed(page, tmp_path))
    for level in ("National", "Regional", "Local"):
        assert sheet.count(level) >= 2, "once in the picture, once over its table"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_page_of_an_answer_sheet_says_what_it_is(
    page: Page, site: Site, tmp_path: Path, language: str
) -> None:
    page.goto(site.address("listen-paper", language) + "?print=sheets")
    told = [re.findall(r"Page (\d) of (\d)", text) for text in sheets(printed(page, tmp_path))]
    assert all(len(one) == 1 for one in told)
    assert [one[0] for one in told] == [("1", "2"), ("2", "2")] * 3

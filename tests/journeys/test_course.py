"""The course in a browser: touching pictures, ticks kept on the device, reading aloud, paper."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from sharedpower.content import lessons
from tests.journeys.axe import violations
from tests.journeys.doing import ending, follow, press
from tests.journeys.pages import LANGUAGES
from tests.journeys.site import Site
from tests.journeys.test_print import printed, sheets

MOST_SHEETS = 5
A_VOICE = """
const voice = { lang: 'en-GB', localService: LOCAL, name: 'Somebody' };
Object.defineProperty(speechSynthesis, 'getVoices', { value: () => [voice] });
const speak = (said) => { window.said.push(said.text); };
Object.defineProperty(speechSynthesis, 'speak', { value: speak });
window.said = [];
window.SpeechSynthesisUtterance = class extends EventTarget {
  constructor(text) { super(); this.text = text; }
};
"""


def test_a_lesson_that_is_read_is_ticked_until_it_is_forgotten(page: Page, site: Site) -> None:
    page.goto(site.address("lesson", lesson="spaces"))
    press(page, "I have read this")
    page.goto(site.address("course"))
    expect(page.locator("[data-tick]:visible")).to_have_count(1)
    expect(page.locator("[data-tick=spaces]")).to_be_visible()
    assert violations(page) == []
    press(page, "Forget my ticks")
    expect(page.locator("[data-tick]:visible")).to_have_count(0)
    assert page.evaluate("localStorage.length") == 0


def test_ticks_are_sent_to_nobody(page: Page, site: Site) -> None:
    page.goto(site.address("lesson"))
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    press(page, "I have read this")
    expect(page.get_by_role("button", name="I have read this", pressed=True)).to_be_visible()
    assert not [address for address in asked if "/static/" not in address]
    assert "forms" not in str(page.context.cookies())


def test_what_somebody_else_kept_there_does_no_harm(page: Page, site: Site) -> None:
    page.goto(site.address("course"))
    page.evaluate("localStorage.setItem('sharedpower-course', '{broken')")
    page.goto(site.address("lesson"))
    expect(page.locator("[data-mark]")).to_be_hidden()


def test_without_script_nothing_is_offered_that_would_not_work(
    browser: Browser, site: Site
) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        page = context.new_page()
        for name in ("course", "lesson", "lesson-easy"):
            page.goto(site.address(name))
            expect(page.locator("main button:visible")).to_have_count(0)
            expect(page.locator("[data-tick]:visible")).to_have_count(0)


@pytest.mark.parametrize("local", [True, False])
def test_it_reads_aloud_only_with_a_voice_that_is_on_the_device(
    page: Page, site: Site, local: bool
) -> None:
    page.add_init_script(A_VOICE.replace("LOCAL", str(local).lower()))
    page.goto(site.address("lesson"))
    button = page.locator("[data-aloud]")
    if not local:
        expect(page.locator("[data-no-voice]")).to_be_visible()
        expect(button).to_be_hidden()
        return
    button.click()
    said = page.evaluate("window.said")
    assert lessons()["forms"].story.paragraphs[0].en in said
    assert lessons()["forms"].try_it.en in said
    expect(button).to_have_text("Stop reading")
    button.click()
    expect(button).to_have_text("Read aloud")


def test_a_welsh_page_is_not_read_by_an_english_voice(page: Page, site: Site) -> None:
    page.add_init_script(A_VOICE.replace("LOCAL", "true"))
    page.goto(site.address("lesson", "cy"))
    expect(page.locator("[data-no-voice]")).to_contain_text("Nid oes llais Cymraeg")
    expect(page.locator("[data-aloud]")).to_be_hidden()


def test_a_block_of_the_cube_leads_to_its_words_by_keyboard(page: Page, site: Site) -> None:
    page.goto(site.address("lesson"))
    page.locator("a.cell").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"#visible-\w+-\w+$"))
    slug = page.url.partition("#")[2]
    expect(page.locator(f"#{slug}")).to_be_in_viewport()


def test_a_slab_stays_taken_out_in_the_other_language(page: Page, site: Site) -> None:
    page.goto(site.address("lesson"))
    page.get_by_role("navigation", name="Take out a slab").get_by_text("Hidden").click()
    follow(page, "Cymraeg")
    expect(page).to_have_url(ending("/cy/learn/course/forms/?take=form.hidden"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lesson_takes_few_sheets_of_paper_and_is_all_there(
    page: Page, site: Site, tmp_path: Path, language: str
) -> None:
    for lesson, told in lessons().items():
        page.goto(site.address("lesson", language, lesson=lesson))
        text = sheets(printed(page, tmp_path))
        assert len(text) <= MOST_SHEETS
        for one in (*told.notice, *told.discuss, *told.teach):
            assert " ".join(one.in_language(language).split()[:4]) in " ".join(text)
        page.goto(site.address("lesson-easy", language, lesson=lesson))
        assert len(sheets(printed(page, tmp_path))) == 1

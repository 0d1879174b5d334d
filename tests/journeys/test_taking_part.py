"""A phone in the hall: it follows the room, and keeps answers while the connection is away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer

from sharedpower.actions.listening import revealing
from sharedpower.records.models import Ballot, Comment
from tests.journeys.axe import violations
from tests.journeys.doing import ending
from tests.web.join.room import Hall, hall
from tests.web.join.test_room import answered_by_two_sides

SAVE = "#press .go:not(.quiet)"
LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])


@dataclass(frozen=True)
class Evening:
    """The hall, and one phone in it."""

    url: str
    hall: Hall
    phone: BrowserContext
    page: Page

    def open(self, language: str = "en", place: str = "") -> None:
        self.page.goto(f"{self.url}/{language}/j/{self.hall.listening.code}/{place}")

    def join(self) -> None:
        """As staff, and on to where the room is."""
        self.open()
        self.page.check("[name=role][value=staff]")
        self.page.click("#role .go")
        expect(self.page.locator("#role")).to_have_count(0)

    def answer(self, code: str, say: str = "") -> None:
        self.page.check(f"[name=answer][value='{code}']")
        if say:
            self.page.click("summary")
            self.page.fill("#say", say)
        self.page.click(SAVE)

    def keeps(self, kept: str) -> None:
        """As if these answers had not been sent yet."""
        person = self.page.locator("main").get_attribute("data-me")
        key = f"sharedpower {self.hall.listening.code} {person}"
        self.page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [key, kept])

    def says(self, words: str) -> None:
        """On the line that tells what is kept where."""
        expect(self.page.locator("#kept")).to_contain_text(words, timeout=8_000)

    def saved(self, count: int) -> None:
        expect(self.page.locator("#saved")).to_have_text(str(count), timeout=8_000)


@pytest.fixture
def evening(browser: Browser, live_server: LiveServer) -> Iterator[Evening]:
    made = hall()
    with browser.new_context() as phone:
        phone.set_default_timeout(5_000)
        page = phone.new_page()
        page.set_viewport_size({"width": 320, "height": 640})
        yield Evening(live_server.url, made, phone, page)


def test_with_script_the_page_stays_and_only_the_answer_travels(evening: Evening) -> None:
    evening.join()
    asked: list[str] = []
    evening.page.on("request", lambda request: asked.append(request.url))
    evening.answer("4", say="The lift is broken.")
    expect(evening.page.locator("#progress")).to_have_text("2 of 13")
    evening.saved(1)
    assert {url.rpartition("/")[2] for url in asked} <= {"send", "events"}
    expect(evening.page).to_have_url(ending("/spaces/2/"))
    assert Ballot.objects.get().answers == "4" + "." * 12
    assert Comment.objects.get().text == "The lift is broken."


def test_answers_given_without_connection_are_sent_once_when_it_is_back(evening: Evening) -> None:
    evening.join()
    evening.answer("4")
    evening.saved(1)
    evening.phone.set_offline(True)
    for code in "5", "0", "2":
        evening.answer(code)
    evening.says("Only on this phone so far: 3.")
    assert Ballot.objects.get().answers == "4" + "." * 12
    evening.page.go_back()
    expect(evening.page.locator("[name=answer][value='2']")).to_be_checked()
    evening.answer("1")
    evening.phone.set_offline(False)
    evening.saved(4)
    assert Ballot.objects.get().answers == "4501" + "." * 9
    expect(evening.page.locator("#kept")).to_be_empty()


def test_a_phone_that_was_switched_off_sends_when_it_is_opened_again(evening: Evening) -> None:
    evening.join()
    evening.phone.set_offline(True)
    evening.answer("4")
    evening.says("Only on this phone so far: 1.")
    evening.page.close()
    evening.phone.set_offline(False)
    again = Evening(evening.url, evening.hall, evening.phone, evening.phone.new_page())
    again.open(place="spaces/5/")
    again.saved(1)
    assert Ballot.objects.get().answers == "4" + "." * 12


def test_what_came_too_late_is_told_and_not_saved(evening: Evening) -> None:
    evening.join()
    evening.answer("4")
    evening.saved(1)
    evening.phone.set_offline(True)
    evening.answer("5")
    evening.hall.close()
    evening.phone.set_offline(False)
    evening.says("No more answers are taken.")
    assert Ballot.objects.get().answers == "4" + "." * 12


def test_the_phone_is_not_handed_on_with_answers_that_are_not_sent(evening: Evening) -> None:
    evening.join()
    evening.open(place="kept/")
    evening.hall.go("close")
    evening.open()
    evening.keeps('{"levels 1": {"0": ["4", null, false]}}')
    evening.page.route("**/send", lambda route: route.abort())
    evening.page.click("#next button")
    evening.says("Only on this phone so far: 1.")


def test_the_phone_is_handed_on_once_its_answers_have_arrived(evening: Evening) -> None:
    evening.join()
    evening.hall.go("close")
    evening.open(place="kept/")
    evening.keeps('{"spaces 1": {"0": ["4", null, false]}}')
    evening.page.click("#next button")
    expect(evening.page.locator("#role")).to_have_count(1)
    assert Ballot.objects.get().answers == "4" + "." * 12


def test_every_phone_follows_the_room(evening: Evening) -> None:
    evening.join()
    expect(evening.page.locator("#progress")).to_have_text("1 of 13")
    evening.hall.go("forms")
    expect(evening.page.locator("#progress")).to_have_text("1 of 15", timeout=8_000)
    evening.hall.close("forms")
    expect(evening.page.locator("h1")).to_have_text("This part has closed", timeout=8_000)


def test_nobody_is_torn_away_from_what_they_write(evening: Evening) -> None:
    evening.join()
    evening.page.click("summary")
    evening.page.fill("#say", "I was about to say")
    evening.hall.go("forms")
    evening.says("The room has moved on.")
    assert evening.page.input_value("#say") == "I was about to say"
    evening.page.click("#kept a")
    expect(evening.page.locator("#progress")).to_have_text("1 of 15")


def test_after_the_last_statement_the_phone_waits_in_the_room(evening: Evening) -> None:
    evening.join()
    for number in range(13):
        expect(evening.page.locator("#progress")).to_have_text(f"{number + 1} of 13")
        evening.page.click("#press .quiet")
    expect(evening.page.locator("h1")).to_have_text("All answered")
    assert Ballot.objects.get().answers == "-" * 13


def test_the_language_can_be_changed_in_the_middle(evening: Evening) -> None:
    evening.join()
    evening.answer("4")
    expect(evening.page.locator("#progress")).to_have_text("2 of 13")
    evening.page.check("[name=answer][value='2']")
    evening.page.click("header .link")
    expect(evening.page.locator("html")).to_have_attribute("lang", "cy")
    expect(evening.page.locator("[name=answer][value='2']")).to_be_checked()
    expect(evening.page).to_have_url(ending("/spaces/2/"))


@LANGUAGE
def test_the_pages_are_accessible_and_fit_a_narrow_phone(evening: Evening, language: str) -> None:
    evening.join()
    evening.hall.go("welcome")
    found = []
    for place in ("", "kept/", "spaces/1/", "nowhere/1/"):
        evening.open(language, place)
        found += violations(evening.page)
        wide = evening.page.evaluate("document.documentElement.scrollWidth > innerWidth")
        found += [f"{place} is wider than the phone"] if wide else []
    evening.phone.clear_cookies()
    evening.open(language)
    found += violations(evening.page)
    assert not found, "\n".join(found)


@LANGUAGE
def test_without_connection_nobody_loses_the_page_to_a_change_of_language(
    evening: Evening, language: str
) -> None:
    evening.join()
    evening.open(language, place="spaces/1/")
    evening.phone.set_offline(True)
    evening.answer("4")
    words = {"en": "The language can be changed", "cy": "Gellir newid"}[language]
    for pressed in ("[name=language_only]", "#back"):
        evening.page.click(pressed)
        evening.says(words)
        expect(evening.page.locator("#progress")).to_contain_text("2")
    evening.phone.set_offline(False)
    evening.saved(1)
    evening.page.click("[name=language_only]")
    expect(evening.page.locator("html")).to_have_attribute("lang", {"en": "cy"}.get(language, "en"))


def test_the_way_back_after_a_missing_answer_leads_through_pages_that_can_be_seen(
    browser: Browser, evening: Evening
) -> None:
    with browser.new_context(java_script_enabled=False) as plain:
        phone = Evening(evening.url, evening.hall, plain, plain.new_page())
        phone.join()
        phone.page.click(SAVE)
        expect(phone.page.locator("#problem")).to_be_visible()
        phone.answer("4")
        expect(phone.page.locator("#progress")).to_have_text("2 of 13")
        phone.page.go_back()
        expect(phone.page.locator("#progress")).to_have_text("1 of 13")
        expect(phone.page.locator("[name=answer][value='4']")).to_be_checked()


def test_what_is_only_on_this_phone_covers_no_button(evening: Evening) -> None:
    evening.page.set_viewport_size({"width": 390, "height": 760})
    evening.join()
    evening.phone.set_offline(True)
    evening.answer("4")
    evening.says("Only on this phone so far: 1.")
    line, save = (evening.page.locator(one).bounding_box() for one in ("#kept", SAVE))
    assert line
    assert save
    assert line["y"] + line["height"] <= save["y"]


@LANGUAGE
def test_what_is_kept_and_what_came_out_have_no_barriers(evening: Evening, language: str) -> None:
    evening.open(language)
    evening.page.click("#role .go")
    expect(evening.page.locator("#problem")).to_be_visible()
    assert not violations(evening.page)
    evening.page.check("[name=role][value=staff]")
    evening.page.click("#role .go")
    answered_by_two_sides(evening.hall)
    revealing.reveal(face=evening.hall.face(), by=evening.hall.facilitator)
    expect(evening.page.locator("li b")).to_have_count(1, timeout=8_000)
    assert not violations(evening.page)
    for place in ("kept/", "join/"):
        evening.open(language, place)
        assert not violations(evening.page)

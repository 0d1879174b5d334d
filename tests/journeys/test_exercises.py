"""Exercises in a browser: by keyboard, on paper, on a phone in a room, and with nothing sent."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Request, expect

from sharedpower.actions import placing
from sharedpower.actions.listening.ballots import new_token
from sharedpower.content import exercises
from sharedpower.records.models import PlanRecord
from tests.journeys.axe import violations
from tests.journeys.keys import Keys
from tests.journeys.pages import LANGUAGES
from tests.journeys.site import Site
from tests.people import address, organiser

MOST_SHEETS = 2


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 320, "height": 640}) as context:
        context.set_default_timeout(15_000)
        yield context.new_page()


@pytest.fixture
def bare(browser: Browser) -> Iterator[Page]:
    """A visitor whose browser runs no script."""
    with browser.new_context(java_script_enabled=False) as context:
        context.set_default_timeout(15_000)
        yield context.new_page()


def test_tokens_are_placed_with_the_keyboard_alone(visitor: Page, site: Site) -> None:
    visitor.goto(site.address("exercise-work", exercise="power-twister"))
    keys = Keys(visitor)
    keys.to("Who or what")
    keys.type("Carers")
    keys.to("As it is now")
    keys.type("Hidden, claimed, local")
    keys.to("As wished")
    keys.type("Visible, invited, regional")
    keys.open("Show what it looks like")
    expect(visitor.locator("#result h2")).to_be_focused()
    expect(visitor.locator("#result")).to_contain_text("Carers: from Hidden, claimed, local")
    assert not violations(visitor)
    keys.open("Show it as a large list")
    expect(visitor.locator(".seated")).to_contain_text("Carers")
    assert not violations(visitor)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_timeline_replays_without_script(bare: Page, site: Site, language: str) -> None:
    bare.goto(site.address("exercise-work", language, exercise="timeline") + "?start=powys")
    bare.locator("button[name=step]").last.click()
    first = bare.locator(".points .here")
    expect(first).to_have_count(1)
    expect(bare.locator(".points li").first).to_have_attribute("aria-current", "step")
    bare.locator("button[name=step]").last.click()
    expect(bare.locator(".points li").nth(1)).to_have_attribute("aria-current", "step")


@pytest.mark.parametrize("name", ["decision-grid", "map-of-spaces", "power-matrix"])
def test_what_is_shown_is_clean_and_fits_a_small_phone(
    visitor: Page, site: Site, name: str
) -> None:
    visitor.goto(site.address("exercise-work", exercise=name))
    for field in visitor.locator("#work input[type=text]:not(.narrow)").all():
        field.fill("Rota")
    for choice in visitor.locator("#work select").all():
        choice.select_option(index=1)
    visitor.get_by_role("button", name="Show what it looks like").click()
    expect(visitor.locator("#result")).to_be_visible()
    assert not violations(visitor)
    room = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    assert visitor.evaluate(room)


def test_the_page_of_ones_own_sends_nothing_and_keeps_only_what_it_was_asked_to(
    visitor: Page, site: Site
) -> None:
    visitor.goto(site.address("exercise-work", exercise="feeling-power"))
    sent = requests_of(visitor)
    pad = visitor.get_by_label("For you alone")
    pad.fill("My own kitchen")
    visitor.reload()
    expect(pad).to_have_value("")
    pad.fill("My own kitchen")
    visitor.get_by_label(re.compile("^Keep it on this device")).check()
    visitor.reload()
    expect(pad).to_have_value("My own kitchen")
    visitor.get_by_role("button", name="I pass").click()
    expect(pad).to_have_value("")
    visitor.reload()
    expect(pad).to_have_value("")
    assert {request.method for request in sent} == {"GET"}
    assert not [request for request in sent if "kitchen" in request.url.lower()]


def requests_of(page: Page) -> list[Request]:
    """What the page asks of the network from now on."""
    sent: list[Request] = []

    def note(request: Request) -> None:
        sent.append(request)

    page.on("request", note)
    return sent


def test_phones_see_the_spread_by_themselves_when_it_is_shown(visitor: Page, site: Site) -> None:
    mair = organiser("mair")
    record = PlanRecord.objects.get(pk=site.desk.record.pk)
    made = placing.start(plan=record, story="bus-stop", fine=False, by=mair)
    for _turn in range(5):
        placing.place(placing=made, token=new_token(), at="form.visible")
    visitor.goto(site.url + address("place", placing_code=made.code))
    visitor.locator("input[value='form.hidden']").check(force=True)
    visitor.get_by_role("button", name="Save").click()
    expect(visitor.get_by_text("Saved. You can change it")).to_be_visible()
    placing.reveal(placing=made, by=mair)
    expect(visitor.get_by_text("Almost all of you put it under: Visible")).to_be_visible()
    assert not violations(visitor)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_facilitators_page_takes_two_sheets(
    page: Page, site: Site, tmp_path: Path, language: str
) -> None:
    taken = {}
    for name in exercises():
        page.goto(site.address("exercise", language, exercise=name))
        paper = tmp_path / f"{name}.pdf"
        page.pdf(path=paper, prefer_css_page_size=True)
        taken[name] = len(re.findall(rb"/Type\s*/Page\b", paper.read_bytes()))
    assert not {name: sheets for name, sheets in taken.items() if sheets > MOST_SHEETS}

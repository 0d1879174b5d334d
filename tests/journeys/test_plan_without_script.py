"""A newcomer makes a whole plan in a browser that runs no script."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from pytest_django.live_server_helper import LiveServer

from sharedpower.actions.people import first_link
from sharedpower.core.questions import STEPS
from tests.journeys.doing import (
    arrived,
    choose,
    click,
    ending,
    follow,
    headings,
    press,
    write,
)
from tests.people import PASSWORD, example

TITLE = "Clinic hours"
HOW_MANY = "How many people with lived experience help to plan this?"
FACES = ("Forms: how power works", "Spaces: where people can act", "Levels: at what height")
GROUPS = ("Unpaid carers", "Hill farmers", "Young people")


@pytest.fixture
def newcomer(browser: Browser, live_server: LiveServer) -> Iterator[Page]:
    """The first visitor of a new installation, at the one-time link."""
    example()
    with browser.new_context(java_script_enabled=False, accept_downloads=True) as context:
        context.set_default_timeout(15_000)
        page = context.new_page()
        page.goto(f"{live_server.url}/en/welcome/{first_link()}/")
        yield page


def test_a_newcomer_makes_a_plan_from_the_first_link_to_the_receipt(newcomer: Page) -> None:
    set_a_password(newcomer)
    start_a_plan(newcomer)
    go_through_the_steps(newcomer)
    put_one_finding_right(newcomer)
    set_one_finding_aside(newcomer)
    look_at_the_cube(newcomer)
    look_at_the_ring(newcomer)
    talk_about_the_questions(newcomer)
    take_it_out(newcomer)
    copy_it(newcomer)
    delete_it(newcomer)


def set_a_password(page: Page) -> None:
    link = page.url
    press(page, "Set it and go in")
    assert "Something needs another look" in headings(page, 2)
    write(page, "A name to sign in with", "mair")
    write(page, "A password", PASSWORD)
    write(page, "The same password again", PASSWORD)
    press(page, "Set it and go in")
    arrived(page, "Your plans")
    page.goto(link)
    arrived(page, "This link has been used")
    follow(page, "Plans")


def start_a_plan(page: Page) -> None:
    follow(page, "Start a plan")
    write(page, "What shall we call it?", TITLE)
    press(page, "Start")
    arrived(page, STEPS[0].title)


def go_through_the_steps(page: Page) -> None:
    answered = {"planners": nobody_plans, "people": name_groups, "support": do_not_ask}
    for step in STEPS:
        arrived(page, step.title)
        answered.get(step.slug, lambda _page: None)(page)
        press(page, "Save and go on")
    arrived(page, f"Check: {TITLE}")


def nobody_plans(page: Page) -> None:
    write(page, HOW_MANY, "0")


def do_not_ask(page: Page) -> None:
    choose(page, "Is everyone asked, when they book, what they need?", "No")


def name_groups(page: Page) -> None:
    for name in GROUPS:
        press(page, "Add a group of people")
        write(page, "Who are they?", name)
        press(page, "Save")
    assert groups(page) == list(GROUPS)
    press(page, "Move up: Young people")
    assert groups(page) == ["Unpaid carers", "Young people", "Hill farmers"]
    press(page, "Remove: Hill farmers")
    arrived(page, "Remove “Hill farmers”?")
    press(page, "Remove it")
    assert groups(page) == ["Unpaid carers", "Young people"]
    choose(page, "Whose knowledge is taken seriously here?", "What staff know from their work")


def groups(page: Page) -> list[str]:
    return (
        page.get_by_role("region", name="Groups of people")
        .get_by_role("heading", level=4)
        .all_inner_texts()
    )


def put_one_finding_right(page: Page) -> None:
    title = "It is planned without the people it is for"
    assert title in headings(page, 4)
    follow(page, f"Put it right: {title}")
    expect(page).to_have_url(ending("#q-planning_team.lived_experience_count"))
    write(page, HOW_MANY, "3")
    press(page, "Save and go back")
    arrived(page, f"Check: {TITLE}")
    assert title not in headings(page, 4)


def set_one_finding_aside(page: Page) -> None:
    title = headings(page, 4)[0]
    follow(page, f"Does not apply, because… {title}")
    press(page, "Set it aside")
    assert "Something needs another look" in headings(page, 2)
    write(page, "Your reason", "The group asked for it to be so.")
    press(page, "Set it aside")
    reason = "The group asked for it to be so."
    expect(page.get_by_role("article", name=title)).to_contain_text(reason)


def look_at_the_cube(page: Page) -> None:
    follow(page, "Cube")
    expect(page.get_by_role("table")).to_have_count(3)
    expect(page.locator("svg a.cell")).to_have_count(27)
    follow(page, "Hidden")
    expect(page.locator("svg a.cell")).to_have_count(9)
    click(page.get_by_role("table", name="Local").get_by_role("link").first)
    assert headings(page, 2)[0] == "Found here"


def look_at_the_ring(page: Page) -> None:
    follow(page, "Ring")
    expect(page.get_by_role("img", name="The ladder as a ring")).to_be_visible()
    expect(page.get_by_role("table", name="Meant and promised, level by level")).to_be_visible()


def talk_about_the_questions(page: Page) -> None:
    follow(page, "Your own questions")
    together = page.get_by_role("link", name="All faces together")
    for face in (
        "Forms: how power works",
        "Spaces: where people can act",
        "Levels: at what height",
    ):
        expect(together).to_have_count(0)
        follow(page, face)
        write(page, "What did you say?", f"Said of {face}")
        while page.get_by_role("button", name="Next question").count():
            press(page, "Next question")
        press(page, "Done with these")
    together.click()
    expect(page.get_by_text("1 of 6")).to_be_visible()


def take_it_out(page: Page) -> None:
    page.get_by_role("navigation", name="This plan").get_by_role(
        "link", name="Plan", exact=True
    ).click()
    with page.expect_download() as download:
        follow(page, "Download the plan file")
    text = download.value.path().read_text(encoding="utf-8")
    assert "Unpaid carers" in text
    assert "Hill farmers" not in text


def copy_it(page: Page) -> None:
    follow(page, "Copy this plan")
    write(page, "What shall we call the copy?", "Clinic hours again")
    press(page, "Copy")
    arrived(page, "Clinic hours again")


def delete_it(page: Page) -> None:
    follow(page, "Delete this plan")
    press(page, "Delete it for good")
    arrived(page, "The plan is deleted")
    follow(page, "Your plans")
    expect(page.get_by_role("link", name=TITLE, exact=True)).to_have_count(1)
    expect(page.get_by_role("link", name="Clinic hours again")).to_have_count(0)

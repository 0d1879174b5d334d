"""The map to take away: whoever is private stays behind unless a maker asks."""

from __future__ import annotations

from dataclasses import replace

import pytest

from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.parts import Actor
from sharedpower.files import read_plan
from sharedpower.influence.graphml import read_graphml
from sharedpower.influence.table import read_table
from tests.people import Desk, at_desk, browser_of, example
from tests.web.browsing import text_of
from tests.web.routes.maps import ACTORS, CHANNELS, SPACES, THROUGH_REPS, mapped

pytestmark = pytest.mark.django_db

TALKERS = Actor("talkers", "The kitchen table", spaces=("talk",))
PRIVATE = mapped(
    actors=(*ACTORS, TALKERS), channels=(*CHANNELS, Channel("hidden", "talkers", "reps"))
)
FORMS = pytest.mark.parametrize("form", ["csv", "graphml", "svg"])


def file(desk: Desk, form: str, query: str = "") -> str:
    return text_of(desk.get("routes-file", query, form=form))


@FORMS
def test_whoever_is_private_is_left_out(form: str) -> None:
    text = file(at_desk(PRIVATE), form)
    assert "The reps" in text
    assert "kitchen table" not in text.lower()


@FORMS
def test_a_maker_can_have_them_all(form: str) -> None:
    assert "The kitchen table" in file(at_desk(PRIVATE), form, "?private=1")


@FORMS
def test_owners_who_agreed_are_not_hidden(form: str) -> None:
    spaces = (replace(SPACES[0], owner_consent=True), SPACES[1])
    assert "The kitchen table" in file(at_desk(replace(PRIVATE, spaces=spaces)), form)


def test_a_reader_of_the_example_cannot_ask_for_private_ones() -> None:
    desk = Desk(None, example(), client=browser_of(None))
    assert file(desk, "csv", "?private=1") == file(desk, "csv")


def test_the_table_and_the_graph_can_be_read_again() -> None:
    desk = at_desk(mapped())
    table = read_table(file(desk, "csv").removeprefix("\ufeff"))
    assert {(one.start, one.end) for one in table.channels} == {
        ("Clinic users", "The reps"),
        ("The reps", "Government"),
        ("Clinic users", "Clinic staff"),
        ("Clinic staff", "Government"),
    }
    graph = read_graphml(file(desk, "graphml").encode())
    assert [one.name for one in graph.actors] == [one.name for one in ACTORS]


def test_two_of_one_name_stay_apart() -> None:
    twins = (*ACTORS, replace(ACTORS[0], id="twin"))
    assert "users,reps" in file(at_desk(mapped(actors=twins)), "csv")


def test_the_plan_file_has_the_whole_map() -> None:
    plan = read_plan(at_desk(PRIVATE).get("plan-file", form="yaml").content)
    assert (plan.actors, plan.channels) == (PRIVATE.actors, PRIVATE.channels)


def test_the_picture_shows_the_routes_that_were_switched_on_and_no_links() -> None:
    text = file(at_desk(PRIVATE), "svg", f"?on={THROUGH_REPS}")
    assert text.count('class="strand ') == 1
    assert "<a " not in text
    assert text.startswith("<svg")


def test_another_form_is_not_found() -> None:
    assert at_desk(mapped()).get("routes-file", form="docx").status_code == 404

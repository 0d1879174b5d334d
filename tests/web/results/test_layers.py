"""The cube's layers of voices and of the gap, and what the gap says among the four sentences."""

from __future__ import annotations

import pytest

from tests.actions.listening.evening import Evening
from tests.actions.listening.hall import LIVED, STAFF, hall
from tests.people import at_desk
from tests.web.browsing import text_of

pytestmark = pytest.mark.django_db


def cube(made: Evening, query: str = "") -> str:
    return text_of(made.desk.get("cube", query))


def test_without_a_listening_there_is_the_plan_only() -> None:
    desk = at_desk()
    said = text_of(desk.get("cube"))
    assert "Nobody has been asked yet" in said
    assert "layer=" not in said
    assert desk.get("cube", "?layer=gap").status_code == 404


def test_before_anything_is_revealed_there_is_the_plan_only() -> None:
    made = hall(reveal=False)
    assert made.desk.get("cube", "?layer=voices").status_code == 404
    assert "Nobody has been asked yet" in cube(made)


def test_the_layers_can_be_reached_once_something_is_revealed() -> None:
    said = cube(hall())
    assert "?layer=voices" in said
    assert "?layer=gap" in said


def test_voices_say_how_many_find_power_shared() -> None:
    said = cube(hall(), "?layer=voices")
    assert said.count("% say it is shared") >= 27
    assert "under a third say it is shared" in said


def test_the_gap_says_which_side_is_more_favourable_and_where_from() -> None:
    said = cube(hall(), "?layer=gap")
    assert "Staff more favourable" in said
    assert "(from: " in said


def test_a_slab_keeps_its_layer() -> None:
    said = cube(hall(), "?layer=gap&take=form.hidden")
    assert "?take=space.closed&amp;layer=gap" in said


def test_the_widest_gap_is_among_the_four_sentences() -> None:
    assert "see it most differently here" in cube(hall())


def test_too_few_to_compare_is_said() -> None:
    made = hall(*[LIVED] * 3, *[STAFF] * 2)
    assert "too few answered to compare" in cube(made)
    assert "nobody asked, or too few to show" in cube(made, "?layer=gap")


def test_there_is_no_other_layer() -> None:
    assert hall().desk.get("cube", "?layer=actions").status_code == 404

"""The facilitator's side of asking how the faces act on each other, and what is shown after."""

from __future__ import annotations

import json
from html import unescape
from typing import Any

import pytest

from sharedpower.actions.combining import widest_gap
from tests.actions.listening.evening import Evening, evening
from tests.actions.listening.pairs_evening import BUSY, Says, pairs_evening, rooms
from tests.people import at_desk, organiser, other_desk
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db

ROOM = ["lived-experience", "staff"] * 8


def split(number: int, place: int) -> str:
    """Half say that the first pair helps, half that it hinders; of the second few know."""
    if place == 0:
        return "5" if number % 4 < 2 else "1"
    if place == 1:
        return "0" if number % 8 < 6 else "5"
    return "551330"[(number + place) % 6]


def agreed(_number: int, _place: int) -> str:
    """All say of every pair that it helps."""
    return "5"


def revealed(says: Says = split) -> Evening:
    made = pairs_evening()
    rooms(made.face("combine"), ROOM, says)
    made.press("reveal:combine")
    return made


def result(made: Evening, **given: Any) -> str:
    return unescape(text_of(made.desk.get("combine-result", **given)))


def test_a_listening_is_made_of_it() -> None:
    desk = at_desk(BUSY)
    form = form_on(desk.get("listen-new"))
    typed = {"title": "Pairs", "choice": "combine", "way": "room", "minimum": "5"}
    assert desk.post("listen-new", form.data(typed)).status_code == 302
    face = desk.record.listenings.get().faces.get()
    assert (face.slug, len(face.statements)) == ("combine", 24)


def test_pairs_are_left_out_before_anybody_answers() -> None:
    made = pairs_evening(stage="")
    ids = [row["id"] for row in made.face("combine").statements]
    made.post("listen-face", {"choose": "1", "statement": ids[:5]}, face="combine")
    assert {row["id"] for row in made.face("combine").statements} == set(ids[:5])


def test_it_is_told_how_many_people_so_many_pairs_need() -> None:
    made = pairs_evening(stage="")
    page = text_of(made.get("listen-face", face="combine"))
    assert "at least 15 people must answer" in page
    ids = [row["id"] for row in made.face("combine").statements]
    made.post("listen-face", {"choose": "1", "statement": ids[:8]}, face="combine")
    assert "at least 5 people must answer" in text_of(made.get("listen-face", face="combine"))


def test_the_sheet_has_the_three_effects_and_says_how_cards_are_dealt() -> None:
    page = unescape(text_of(pairs_evening().get("listen-paper")))
    assert "You were dealt at most eight cards." in page
    assert "Helps" in page
    assert "Strongly agree" not in page


def test_the_result_tells_what_people_said_with_its_chance() -> None:
    page = result(revealed(agreed))
    assert "A change goes furthest from here:" in page
    assert "400 times" in page
    assert "A face that was asked about in more pairs can seem to go further" in page
    assert "in 100" in page
    assert "no chance can be given" not in page


def at_random(number: int, place: int) -> str:
    """As much one way as the other, pair by pair."""
    return "15"[(number // 2 + place) % 2]


def test_answers_that_point_nowhere_are_not_read_as_a_lever() -> None:
    page = result(revealed(at_random))
    assert "Nothing that was scored acts on anything." in page
    page = result(revealed(split))
    assert "could be chance" in page
    assert "we turned every answer round by the toss of a coin" in page


def test_the_result_tells_where_people_disagree_and_what_many_dont_know() -> None:
    page = result(revealed())
    assert "50 in 100 say it helps, 50 that it hinders." in page
    assert "75 in 100 don't know." in page


def test_the_screen_leads_with_what_came_out_and_not_with_gaps() -> None:
    made = revealed(agreed)
    screen = unescape(text_of(made.get("listen-screen")))
    assert "A change goes furthest from here:" in screen
    assert "favourable" not in screen


def test_the_results_lead_to_it_and_count_it_among_no_gaps() -> None:
    made = revealed()
    page = text_of(made.get("results"))
    assert made.desk.address("combine-result") in page
    whole = json.loads(text_of(made.get("results-json")))
    assert whole["gaps"] == []
    grids = json.loads(text_of(made.desk.get("combine-json")))["grids"]
    assert grids[0]["of"] == made.identity
    assert len(grids[0]["pairs"]) == 24


def test_nobody_else_sees_what_people_said() -> None:
    made = revealed()
    for person in (None, organiser("huw")):
        desk = other_desk(made.desk, person)
        assert desk.get("combine-result").status_code in {302, 404}


def test_too_few_give_no_result() -> None:
    made = pairs_evening()
    rooms(made.face("combine"), ROOM[:4], split)
    made.press("reveal:combine")
    assert "There is nothing to show yet" in result(made)
    assert "Too few have answered" in text_of(made.get("listen-screen"))
    asked = made.desk.get("combine-result", f"?of={made.identity}")
    assert asked.status_code == 200
    assert "In “First evening” no pair was answered by enough people" in unescape(text_of(asked))


def test_a_listening_about_pairs_is_not_taken_for_one_without_gaps() -> None:
    made = revealed()
    assert widest_gap(made.desk.record) == ()
    answered = evening("faces", stage="forms")
    roles = ["lived-experience"] * 6 + ["staff"] * 6
    for number, role in enumerate(roles):
        answered.answered(role, slug="forms", code="54321"[number % 2 + 3 * (role == "staff")])
    answered.press("reveal:forms")
    (facet,) = widest_gap(answered.desk.record)
    assert facet.startswith("form.")

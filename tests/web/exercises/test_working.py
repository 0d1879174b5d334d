"""The working screens: rows in, pictures and words out, and nothing lost or stored."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from sharedpower.content import case
from sharedpower.records.models import PlanRecord
from sharedpower.web.exercises.rows.benches import BENCHES
from tests.people import address
from tests.web.exercises.working import (
    POINTS,
    RESPONSES,
    SPACES,
    TOKENS,
    WORK,
    opened,
    rows_on,
    sent,
    told,
    work,
)

pytestmark = pytest.mark.django_db
BENCH = pytest.mark.parametrize("exercise", BENCHES)
LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])


@LANGUAGE
@BENCH
def test_what_was_typed_stands_in_the_page_again_and_nowhere_else(
    exercise: str, language: str
) -> None:
    client = Client()
    answer = work(exercise, sent(WORK[exercise], show="1"), client, language)
    assert answer.status_code == 200
    assert sent(WORK[exercise]).items() <= dict(rows_on(answer).fields).items()
    assert "sessionid" not in client.cookies
    assert not PlanRecord.objects.exists()


@pytest.mark.parametrize("exercise", ["timeline", "power-matrix"])
@pytest.mark.parametrize("button", ["add", "remove", "take", "step", "mode", "language_only"])
@pytest.mark.parametrize("value", ["99", "-1", "²", ""])
def test_no_button_breaks_whatever_it_sends(exercise: str, button: str, value: str) -> None:
    assert work(exercise, sent(WORK[exercise], **{button: value})).status_code == 200


@pytest.mark.parametrize("rows", ["", "0", "-3", "x", "999", "99999999999999999999", "²"])
def test_a_strange_number_of_rows_is_bounded(rows: str) -> None:
    answer = work("timeline", sent(POINTS) | {"rows": rows, "add": "1"})
    assert answer.status_code == 200
    assert 1 <= int(dict(rows_on(answer).fields)["rows"]) <= BENCHES["timeline"].most


@BENCH
def test_rows_can_be_added_up_to_the_most_and_removed_down_to_one(exercise: str) -> None:
    bench = BENCHES[exercise]
    full = work(exercise, sent([{}] * bench.most, add="1"))
    assert dict(rows_on(full).fields)["rows"] == str(bench.most)
    assert "add" not in rows_on(full).names
    one = work(exercise, sent(WORK[exercise][:1], remove="0"))
    assert not any(value for name, value in rows_on(one).fields if name.startswith("r0"))


def test_removing_a_row_keeps_the_others_in_order() -> None:
    answer = work("power-twister", sent([*TOKENS, {"name": "Ministers"}], remove="1"))
    names = [v for name, v in rows_on(answer).fields if name.endswith("-name")]
    assert names == ["Carers", "Ministers"]


@LANGUAGE
def test_a_row_that_lacks_what_it_needs_is_refused_with_a_sentence(language: str) -> None:
    answer = work(
        "power-twister", sent([{"now": "hidden-claimed-local"}], show="1"), None, language
    )
    assert answer.status_code == 422
    wanted = {"en": "Say who or what", "cy": "Dywedwch dros bwy"}[language]
    assert wanted in told(answer)
    assert dict(rows_on(answer).fields)["r0-now"] == "hidden-claimed-local"


@pytest.mark.parametrize(
    ("exercise", "row", "sentence"),
    [
        ("map-of-spaces", {"minutes": "soon"}, "Write a whole number of minutes"),
        ("map-of-spaces", {"minutes": "9999"}, "Write a whole number of minutes"),
        ("decision-grid", {"by": "32/13/2026"}, "Write the date as day, month, year"),
        ("power-twister", {"name": "x" * 121}, "Use at most 120 letters"),
    ],
)
def test_bad_input_is_told_in_a_sentence(exercise: str, row: dict[str, str], sentence: str) -> None:
    answer = work(exercise, sent([WORK[exercise][0] | row], show="1"))
    assert answer.status_code == 422
    assert sentence in told(answer)
    assert sent([row]).items() <= dict(rows_on(answer).fields).items()


def test_what_is_not_on_a_list_is_refused() -> None:
    answer = work("map-of-spaces", sent([SPACES[0] | {"type": "space.outer"}], show="1"))
    assert answer.status_code == 422
    assert "Choose one from the list." in told(answer)


@BENCH
def test_showing_nothing_says_what_to_do(exercise: str) -> None:
    assert "Fill in at least one row" in told(work(exercise, sent([{}], show="1")))


def test_the_floor_plan_says_what_changed_in_words() -> None:
    page = told(work("power-twister", sent(TOKENS, show="1")))
    assert "Carers: from Hidden, claimed, local, to Visible, invited, regional." in page
    assert "What changes: the form, the space, the level." in page
    assert "The board: stays at Visible, closed, regional." in page
    assert "Visible, invited, regional: wished: Carers" in page


def test_the_seated_mode_reads_every_token_out_and_stays_until_it_is_left() -> None:
    seated = work("power-twister", sent(TOKENS, mode="seated"))
    assert 'class="seated"' in told(seated)
    still = work("power-twister", rows_on(seated).data({"show": "1"}))
    assert 'class="seated"' in told(still)
    left = work("power-twister", rows_on(still).data({"mode": "floor"}))
    assert 'class="seated"' not in told(left)


def test_a_claimed_space_is_marked_private_on_its_card() -> None:
    page = told(work("map-of-spaces", sent(SPACES, show="1")))
    assert "Private until its owners agree: Kitchen table." in page
    assert "May bring back bad times: The board." in page
    agreed = [SPACES[0] | {"agreed": "yes"}]
    assert "Private until" not in told(work("map-of-spaces", sent(agreed, show="1")))


def test_the_timeline_replays_step_by_step() -> None:
    first = told(work("timeline", sent(POINTS, step="1")))
    assert "Hidden, closed, regional: turning point 1" in first
    assert "Visible, claimed, local: nothing here" in first
    last = told(work("timeline", sent(POINTS, show="1")))
    assert "Visible, claimed, local: turning point 2" in last
    assert "2016: Beds are cut. Where: Hidden, closed, regional." in last
    assert "No turning point was in: Invited." in last


@LANGUAGE
def test_the_powys_case_can_be_replayed(language: str) -> None:
    page = opened("timeline", language, "?start=powys")
    for event in case().events:
        assert event.what.in_language(language).rstrip(".") in page


def test_the_grid_names_the_widest_gap_and_ranks_nobody() -> None:
    page = told(work("decision-grid", sent(WORK["decision-grid"], show="1")))
    assert "Widest: Opening hours, Carers. Wanted: 2 steps more." in page
    assert page.index(">Carers<") < page.index(">Manager<"), "in the order that people typed"


def test_decisions_and_people_cross_in_one_table() -> None:
    rows = [*WORK["decision-grid"], {"decision": "Parking", "who": "Manager", "now": "4"}]
    page = told(work("decision-grid", sent(rows, show="1")))
    table = page[page.index('class="crossed"') :].partition("</table>")[0]
    assert re.findall("<td>(.*?)</td>", table) == ["1 now, 3 wanted", "4", "-", "4"]


def test_the_matrix_offers_a_move_and_takes_it_over() -> None:
    offered = told(work("power-matrix", sent(RESPONSES, show="1")))
    assert "leave half the agenda open" in offered.lower()
    taken = work("power-matrix", sent(RESPONSES, take="hidden-invited-local"))
    assert "agenda open" in dict(rows_on(taken).fields)["r0-move"]
    own = [RESPONSES[0] | {"move": "Our own"}]
    kept = work("power-matrix", sent(own, take="hidden-invited-local"))
    assert dict(rows_on(kept).fields)["r0-move"] == "Our own"


def test_the_scratchpad_is_in_no_form_and_has_no_name() -> None:
    page = opened("feeling-power")
    pad = page[page.index("<textarea") : page.index("</textarea>")]
    assert " name=" not in pad
    assert page.count("<form") == page[: page.index("<textarea")].count("</form>")


def test_an_exercise_without_rows_has_no_working_screen() -> None:
    for name in ("one-face-at-a-time", "juggling"):
        assert Client().get(address("exercise-work", exercise=name)).status_code == 404

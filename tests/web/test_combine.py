"""The grid filled together: pair by pair, as a table, and what comes out of it."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html import unescape

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Effect
from sharedpower.core.plan.parts import Action, Combination
from tests.people import A_PLAN, Desk, at_desk, example, other_desk, second_maker
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db

PAIR = "hidden-on-visible"
HINDERS = {f"effect-{PAIR}": "hinders", f"reason-{PAIR}": "The agenda is fixed."}
GRID = (
    Combination("form.hidden", "form.visible", effect=Effect.HINDERS),
    Combination("form.hidden", "form.invisible", effect=Effect.HELPS),
    Combination("form.invisible", "form.hidden", effect=Effect.HELPS),
)
FILLED = replace(A_PLAN, combinations=GRID)


def said(plan: Plan, start: str, end: str) -> Combination | None:
    return next((one for one in plan.combinations if (one.start, one.end) == (start, end)), None)


def fill(desk: Desk, typed: dict[str, str], pair: str = PAIR) -> str:
    """Answer one pair as a browser does; gives back where it leads."""
    form = form_on(desk.get("combine-pair", pair=pair), "pair")
    return str(desk.post("combine-pair", form.data(typed), pair=pair)["Location"])


def test_each_face_is_taken_alone_first_unless_people_know_them() -> None:
    desk = at_desk()
    assert desk.address("questions") in text_of(desk.get("combine"))
    assert desk.address("combine-table") not in text_of(desk.get("combine"))
    desk.post("combine", {"skip": "1"})
    assert desk.address("combine-table") in text_of(desk.get("combine"))


def test_a_small_part_leads_from_pair_to_pair_and_back() -> None:
    desk = at_desk()
    desk.post("combine", {"skip": "1"})
    links = re.findall(r"combine/pair/([a-z-]+)/", text_of(desk.get("combine")))
    place, pairs = links[0], []
    while "/pair/" not in place or place.split("/")[-2] not in pairs:
        pairs.append(place.split("/")[-2] if "/pair/" in place else place)
        place = fill(desk, {f"effect-{pairs[-1]}": "no_effect"}, pairs[-1])
        if place == desk.address("combine"):
            break
    assert len(set(pairs)) == len(pairs) == 6
    assert len(desk.plan.combinations) == 6
    assert "6 of 6" in text_of(desk.get("combine"))


def test_what_is_agreed_is_kept_with_its_reason_and_its_history() -> None:
    desk = at_desk()
    fill(desk, HINDERS)
    kept = said(desk.plan, "form.hidden", "form.visible")
    assert kept
    assert (kept.effect, kept.reason) == (Effect.HINDERS, "The agenda is fixed.")
    history = unescape(text_of(desk.get("history")))
    assert "said how one face acts on another" in history
    assert "Hidden on Visible" in history
    assert "Hinders: The agenda is fixed." in history


def test_skipping_saves_nothing() -> None:
    desk = at_desk()
    form = form_on(desk.get("combine-pair", pair=PAIR), "pair")
    desk.post("combine-pair", form.data(HINDERS) | {"skip": "1"}, pair=PAIR)
    assert not desk.plan.combinations


def test_taking_everything_back_leaves_the_pair_blank() -> None:
    desk = at_desk(FILLED)
    form = form_on(desk.get("combine-table"), "table")
    desk.post("combine-table", form.data({f"effect-{PAIR}": ""}))
    assert desk.plan.combinations == GRID[1:]


def test_the_table_saves_what_changed() -> None:
    desk = at_desk(FILLED)
    form = form_on(desk.get("combine-table"), "table")
    desk.post("combine-table", form.data(HINDERS | {"effect-visible-on-hidden": "dont_know"}))
    assert said(desk.plan, "form.visible", "form.hidden") == Combination(
        "form.visible", "form.hidden", effect=Effect.DONT_KNOW
    )
    assert said(desk.plan, "form.hidden", "form.invisible") == GRID[1]


@pytest.mark.parametrize("name", ["combine-pair", "combine-table"])
def test_two_people_see_what_the_other_said(name: str) -> None:
    mair = at_desk()
    huw = second_maker(mair)
    given, form = ({"pair": PAIR}, "pair") if name == "combine-pair" else ({}, "table")
    hers = form_on(mair.get(name, **given), form)
    fill(huw, {f"effect-{PAIR}": "helps"})
    answer = mair.post(name, hers.data(HINDERS), **given)
    assert answer.status_code == 409
    assert "Now it says: Helps" in text_of(answer)
    assert said(mair.plan, "form.hidden", "form.visible").effect is Effect.HELPS  # type: ignore[union-attr]
    mair.post(name, form_on(answer, form).data(), **given)
    assert said(mair.plan, "form.hidden", "form.visible").effect is Effect.HINDERS  # type: ignore[union-attr]


def test_a_reason_that_is_too_long_is_not_lost() -> None:
    desk = at_desk()
    form = form_on(desk.get("combine-pair", pair=PAIR), "pair")
    answer = desk.post("combine-pair", form.data({f"reason-{PAIR}": "x" * 1_001}), pair=PAIR)
    assert answer.status_code == 422
    assert "x" * 1_001 in text_of(answer)
    assert not desk.plan.combinations


def test_people_choose_the_pairs_that_are_asked_about() -> None:
    desk = at_desk()
    form = form_on(desk.get("combine-pairs"), "pairs")
    ticked = [value for name, value in form.fields if name == "ask"]
    assert len(ticked) == 6
    wanted = ["local-on-closed", *ticked[1:]]
    desk.post("combine-pairs", form.data({"ask": wanted}))
    assert {(one.start, one.end, one.asked) for one in desk.plan.combinations} == {
        ("level.local", "space.closed", True),
        ("form.visible", "form.hidden", False),
    }
    assert "chose the pairs to ask about" in text_of(desk.get("history"))
    again = form_on(desk.get("combine-pairs"), "pairs")
    assert {value for name, value in again.fields if name == "ask"} == set(wanted)


def test_the_result_says_first_what_drives_and_then_shows_it() -> None:
    page = unescape(text_of(at_desk(FILLED).get("combine-result")))
    assert "A change goes furthest from here: Hidden - who sets the agenda." in page
    assert "no chance can be given" in page
    assert "Hidden → Invisible → Hidden: reinforces." in page
    assert page.index("A change goes furthest") < page.index("<svg")
    assert '<details id="standings">' in page


def test_without_answers_there_is_no_result_yet() -> None:
    assert "There is nothing to show yet" in text_of(at_desk().get("combine-result"))


def test_a_move_is_kept_as_an_action() -> None:
    owned = Action(id="action-1", facets=("form.hidden",), owner="The chair")
    desk = at_desk(replace(FILLED, actions=(owned,)))
    page = text_of(desk.get("combine-result"))
    assert "The chair" in page
    called = re.findall(r'name="move" value="([^"]+)"', page)[0]
    answer = desk.post("combine-keep", {"of": "agreed", "move": called})
    kept = (desk.plan.actions or ())[-1]
    assert answer["Location"] == desk.address(
        "item", step="follow-up", part="actions", item=kept.id
    )
    assert "form.hidden" in (kept.facets or ())
    assert kept.text


@pytest.mark.parametrize("move", ["", "form.hidden:99", "form.uk:0", "form.hidden:x"])
def test_no_other_move_can_be_kept(move: str) -> None:
    desk = at_desk(FILLED)
    assert desk.post("combine-keep", {"of": "agreed", "move": move}).status_code == 404


@pytest.mark.parametrize("pair", ["hidden", "hidden-on-hidden", "hidden-on-uk", "x-on-y"])
def test_there_is_no_other_pair(pair: str) -> None:
    assert at_desk().get("combine-pair", pair=pair).status_code == 404


def test_the_four_questions_are_pages_of_this_step_and_keep_notes() -> None:
    desk = at_desk(FILLED)
    for number in ("1", "2", "3", "4"):
        form = form_on(desk.get("combine-question", number=number), "ask")
        desk.post("combine-question", form.data({"text": f"Note {number}"}), number=number)
    assert [note.question for note in desk.plan.notes] == ["Q19", "Q20", "Q21", "Q22"]
    assert desk.get("combine-question", number="5").status_code == 404
    assert text_of(desk.get("combine")).count("has a note") == 4
    assert "Invisible helps Hidden." in text_of(desk.get("combine-question", number="3"))


def test_the_step_leads_to_each_of_the_four_questions() -> None:
    text = text_of(at_desk(FILLED).get("combine"))
    questions = re.findall(r"combine/questions/(\d)/", text)
    assert questions == ["1", "2", "3", "4"]


def test_what_came_out_can_be_taken_away() -> None:
    (grid,) = json.loads(text_of(at_desk(FILLED).get("combine-json")))["grids"]
    assert grid["of"] == "agreed"
    assert len(grid["standings"]) == len(grid["facets"]) == 9


def test_the_example_is_read_and_not_filled() -> None:
    desk = other_desk(at_desk(), None)
    powys = Desk(None, example(), client=desk.client)
    powys.post("combine", {"skip": "1"})
    assert "combine-pairs" not in text_of(powys.get("combine"))
    form = form_on(powys.get("combine-pair", pair=PAIR), "pair")
    assert powys.post("combine-pair", form.data(HINDERS), pair=PAIR).status_code in {302, 403}
    assert not said(powys.plan, "form.hidden", "form.visible")

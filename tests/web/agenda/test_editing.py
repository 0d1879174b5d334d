"""Changing an agenda by hand, with buttons alone."""

from __future__ import annotations

import pytest

from sharedpower.content import core_blocks
from sharedpower.core.agenda.warnings import Flaw, find_warnings
from tests.people import address
from tests.web.agenda.desk import EDIT, blocks, page, press, sheet_in, visitor
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db


def test_a_part_moves_up_and_down() -> None:
    client = visitor()
    before = blocks(sheet_in(client))
    answer = press(client, "up 2")
    assert answer["Location"] == address(EDIT) + "?part=2#part-2"
    assert blocks(sheet_in(client))[1:3] == [before[2], before[1]]
    press(client, "down 1")
    assert blocks(sheet_in(client)) == before


def test_a_part_is_taken_out_and_added_again_where_it_belongs() -> None:
    client = visitor()
    before = blocks(sheet_in(client))
    press(client, f"remove {before.index('one-story')}")
    assert "one-story" not in blocks(sheet_in(client))
    press(client, "add", block="one-story")
    assert blocks(sheet_in(client)) == before


def test_minutes_and_leads_are_kept_whatever_is_pressed() -> None:
    client = visitor()
    press(client, "up 3", **{"minutes-0": "7", "lead-0": "staff"})
    first = sheet_in(client).items[0]
    assert (first.minutes, first.lead) == (7, "staff")
    assert "Staff speak first" in text_of(page(client))


def test_taking_the_break_out_is_warned_of_and_putting_one_in_settles_it() -> None:
    client = visitor()
    press(client, f"remove {blocks(sheet_in(client)).index('break')}")
    assert "minutes without a break" in text_of(page(client))
    press(client, f"break {blocks(sheet_in(client)).index('one-face')}")
    assert "minutes without a break" not in text_of(page(client))


def test_a_part_of_their_own_comes_before_the_close() -> None:
    client = visitor()
    typed = {"own-title": "A talk <b>", "own-minutes": "15", "own-story": "on"}
    press(client, "own", **typed)
    item = sheet_in(client).items[-2]
    assert (item.title, item.minutes, item.asks_story) == ("A talk <b>", 15, True)
    text = text_of(page(client))
    assert "“A talk &lt;b&gt;” asks people for their own story." in text


def test_nobody_is_said_to_lead_a_part_of_their_own_so_it_hides_no_warning() -> None:
    client = visitor()
    staff = {f"lead-{n}": "staff" for n in range(len(sheet_in(client).items))}
    press(client, "own", **staff, **{"own-title": "A talk", "own-minutes": "15"})
    assert sheet_in(client).items[-2].lead is None
    assert Flaw.NO_LIVED_LEAD in {
        one.flaw for one in find_warnings(sheet_in(client), core_blocks())
    }


@pytest.mark.parametrize("minutes", ["", "0", "-5", "999", "ten", "1e3", "²"])
def test_minutes_that_are_none_are_said_and_stay_as_typed(minutes: str) -> None:
    client = visitor()
    before = sheet_in(client)
    answer = press(client, "save", **{"minutes-1": minutes})
    assert answer.status_code == 422
    assert "Write whole minutes, from 1 to 240." in text_of(answer)
    if minutes:
        assert f'value="{minutes}"' in text_of(answer)
    assert sheet_in(client) == before


def test_a_part_without_a_name_or_minutes_is_not_added() -> None:
    client = visitor()
    answer = press(client, "own", **{"own-title": "", "own-minutes": "x"})
    assert answer.status_code == 422
    assert 'href="#own-title"' in text_of(answer)
    assert 'href="#own-minutes"' in text_of(answer)


@pytest.mark.parametrize("what", ["up 99", "down -1", "remove 99", "x", "", "break", "up ²"])
def test_a_button_that_is_none_changes_nothing(what: str) -> None:
    client = visitor()
    before = sheet_in(client)
    assert press(client, what).status_code == 302
    assert sheet_in(client) == before


@pytest.mark.parametrize("block", ["", "nothing-like-it"])
def test_a_block_must_be_chosen(block: str) -> None:
    answer = press(visitor(), "add", block=block)
    assert (answer.status_code, "Choose a block to add." in text_of(answer)) == (422, True)


@pytest.mark.parametrize("carried", ["", "{", "[]", '{"items": 7}', '"x"'])
def test_a_page_that_came_back_spoilt_does_no_harm(carried: str) -> None:
    client = visitor()
    before = sheet_in(client)
    assert press(client, "save", carried=carried).status_code == 302
    assert sheet_in(client) == before


def test_the_language_changes_and_unsaved_minutes_stay() -> None:
    client = visitor()
    form = form_on(page(client), "agenda")
    data = form.data({"minutes-0": "9", "language_only": "1"})
    answer = client.post(address(EDIT, "cy"), data)
    assert 'value="9"' in text_of(answer)  # type: ignore[arg-type]
    assert "Croeso" in text_of(answer)  # type: ignore[arg-type]
    assert sheet_in(client).items[0].minutes == 10


def test_what_had_no_room_and_what_is_left_over_are_said() -> None:
    assert "There was no room for: One face at a time" in text_of(page(visitor(length="45")))
    assert "minutes are left over" in text_of(page(visitor(start="10:00", length="420")))


def test_an_agenda_does_not_grow_for_ever() -> None:
    client = visitor()
    for _time in range(60 - len(sheet_in(client).items)):
        press(client, "break 1")
    answer = press(client, "break 1")
    assert answer.status_code == 422
    assert len(sheet_in(client).items) == 60

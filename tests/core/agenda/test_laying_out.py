"""Laws that any agenda keeps, whatever is asked of it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sharedpower.core.agenda import Kind, find_warnings, lay_out, timed
from sharedpower.core.agenda.access import longest_run, stretched
from sharedpower.core.agenda.warnings import Flaw
from sharedpower.core.plan.run_sheet import AgendaRequest, Aim, Food, Lead, Need, RunSheet, Way
from tests.core.agenda.sheets import BLOCKS, EVENING

LENGTHS = st.integers(9, 108).map(lambda fives: fives * 5)
QUICKLY = settings(max_examples=60, deadline=None)


def _request(start: int, length: int, **more: object) -> AgendaRequest:
    return AgendaRequest(start=start, end=start + length, **more)  # type: ignore[arg-type]


REQUESTS = st.builds(
    _request,
    start=st.integers(0, 800),
    length=LENGTHS,
    people=st.none() | st.integers(1, 120),
    staff=st.none() | st.integers(0, 20),
    lived_experience=st.none() | st.integers(0, 20),
    aims=st.lists(st.sampled_from(Aim), unique=True).map(tuple),
    needs=st.lists(st.sampled_from(Need), unique=True).map(tuple),
    way=st.none() | st.sampled_from(Way),
    food=st.none() | st.sampled_from(Food),
)


def kinds(sheet: RunSheet) -> list[Kind]:
    return [BLOCKS[item.block].kind for item in sheet.items]


def runs(sheet: RunSheet) -> list[int]:
    """The minutes of each run between breaks."""
    found = [0]
    for item in sheet.items:
        if BLOCKS[item.block].rests:
            found.append(0)
        else:
            found[-1] += item.minutes
    return found


@QUICKLY
@given(REQUESTS)
def test_blocks_follow_one_another_and_never_overlap(request: AgendaRequest) -> None:
    lines = timed(lay_out(request, BLOCKS))
    assert lines[0].start == request.start
    assert all(line.end > line.start for line in lines)
    assert all(first.end == second.start for first, second in pairwise(lines))


@QUICKLY
@given(REQUESTS)
def test_it_fits_the_time_or_says_what_does_not(request: AgendaRequest) -> None:
    sheet = lay_out(request, BLOCKS)
    placed = {item.block for item in sheet.items}
    told = {one.flaw for one in find_warnings(sheet, BLOCKS)}
    assert sheet.minutes <= request.length or Flaw.OVER_TIME in told
    asked_for = {b.id for b in BLOCKS.values() if (b.rank_for(request) or (9, 9))[0] <= 2}
    assert asked_for - placed == set(sheet.left_out)


@QUICKLY
@given(REQUESTS)
def test_nobody_sits_longer_than_an_hour(request: AgendaRequest) -> None:
    sheet = lay_out(request, BLOCKS)
    assert max(runs(sheet)) <= longest_run(request) <= 60
    found = {one.flaw for one in find_warnings(sheet, BLOCKS)}
    assert not found & {Flaw.NO_BREAK, Flaw.OUT_OF_ORDER, Flaw.SIZE}


@QUICKLY
@given(REQUESTS)
def test_it_opens_with_a_welcome_and_ends_with_the_close(request: AgendaRequest) -> None:
    blocks = [item.block for item in lay_out(request, BLOCKS).items]
    assert "welcome" in blocks
    assert blocks[-1] == "close"


@QUICKLY
@given(REQUESTS)
def test_the_same_request_gives_the_same_agenda(request: AgendaRequest) -> None:
    assert lay_out(request, BLOCKS) == lay_out(replace(request), dict(sorted(BLOCKS.items())))


@QUICKLY
@given(REQUESTS)
def test_each_block_has_its_least_minutes_and_no_more_than_its_most(request: AgendaRequest) -> None:
    sheet = lay_out(request, BLOCKS)
    for name in {item.block for item in sheet.items} - {"break", "meal"}:
        block = BLOCKS[name]
        minutes = sum(item.minutes for item in sheet.items if item.block == name)
        least, most = (stretched(block, m, request) for m in (block.least, block.most))
        assert least <= minutes <= most


@QUICKLY
@given(REQUESTS)
def test_nobody_leads_who_is_not_there(request: AgendaRequest) -> None:
    leads = {item.lead for item in lay_out(request, BLOCKS).items}
    if request.staff == 0:
        assert not leads & {Lead.STAFF, Lead.BOTH}
    if request.lived_experience == 0:
        assert not leads & {Lead.LIVED_EXPERIENCE, Lead.BOTH}


@pytest.mark.parametrize("aim", Aim)
@pytest.mark.parametrize("length", [45, 60, 120, 180, 360])
def test_every_aim_gets_something_of_its_own(aim: Aim, length: int) -> None:
    asked = replace(EVENING, start=600, end=600 + length, aims=(aim,))
    sheet = lay_out(asked, BLOCKS)
    about = {b.id for b in BLOCKS.values() for one in b.serves if one.aim is aim and one.rank == 1}
    assert about & {item.block for item in sheet.items}
    assert sheet.minutes <= length


def test_an_evening_starts_from_a_story_and_has_one_break() -> None:
    sheet = lay_out(EVENING, BLOCKS)
    assert kinds(sheet).count(Kind.BREAK) == 1
    assert kinds(sheet).index(Kind.EXPERIENCE) < kinds(sheet).index(Kind.IDEAS)
    assert not sheet.left_out
    assert not find_warnings(sheet, BLOCKS)


@QUICKLY
@given(REQUESTS)
def test_open_time_never_stands_where_something_asked_for_was_left_out(
    asked: AgendaRequest,
) -> None:
    sheet = lay_out(asked, BLOCKS)
    assert not sheet.left_out or "open-time" not in {item.block for item in sheet.items}

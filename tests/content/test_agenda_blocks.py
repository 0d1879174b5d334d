"""The blocks of a session fit what the core does with them."""

from __future__ import annotations

import re

import pytest

from sharedpower.content import agenda_blocks, core_blocks
from sharedpower.core.agenda import Kind
from sharedpower.core.plan.run_sheet import Aim
from sharedpower.files.limits import FACETS

EXERCISES = {
    "feeling-power",
    "three-scenarios",
    "power-twister",
    "map-of-spaces",
    "timeline",
    "decision-grid",
    "one-face-at-a-time",
    "power-matrix",
}
PLACEHOLDER = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("name", agenda_blocks())
def test_a_block_holds_together(name: str) -> None:
    words = agenda_blocks()[name]
    assert words.minutes.least <= words.minutes.usual <= words.minutes.most
    assert not [m for m in (words.minutes.least, words.minutes.usual, words.minutes.most) if m % 5]
    assert words.people.fewest <= words.people.largest
    assert set(words.facets) <= set(FACETS)
    assert len(set(words.leads)) == len(words.leads)
    assert bool(words.leads) or words.block.rests or name == "arrive"


@pytest.mark.parametrize("name", agenda_blocks())
def test_materials_ask_for_the_same_numbers_in_both_languages(name: str) -> None:
    for one in agenda_blocks()[name].materials:
        asked = set(PLACEHOLDER.findall(one.en))
        assert asked == set(PLACEHOLDER.findall(one.cy))
        assert asked <= {"people", "tables"}


@pytest.mark.parametrize("aim", Aim)
def test_every_aim_has_something_that_it_is_about(aim: Aim) -> None:
    ranks = [one.rank for b in core_blocks().values() for one in b.serves if one.aim is aim]
    assert 1 in ranks


def test_every_exercise_is_a_block() -> None:
    assert {one.exercise for one in agenda_blocks().values()} - {None} == EXERCISES


def test_what_the_core_calls_by_name_is_there_and_always_or_never_chosen() -> None:
    blocks = core_blocks()
    assert [blocks[name].rank for name in ("welcome", "close")] == [0, 0]
    assert blocks["close"].order == max(b.order for b in blocks.values() if not b.rests)
    assert {blocks[name].kind for name in ("break", "meal")} == {Kind.BREAK, Kind.MEAL}
    assert "rate-alone" in blocks


def test_each_block_has_its_own_place() -> None:
    places = [block.order for block in core_blocks().values()]
    assert len(set(places)) == len(places)


def test_the_usual_order_keeps_what_builds_on_what() -> None:
    blocks = core_blocks()
    for block in blocks.values():
        assert all(blocks[name].order < block.order for name in block.after)

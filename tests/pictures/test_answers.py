from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from sharedpower.pictures.answers import (
    WIDTH,
    AnswerBar,
    AnswerKey,
    AnswerRow,
    Segment,
    draw_answers,
)
from sharedpower.pictures.sides import TINTS, Side, tint
from tests.pictures.drawn import SVG, read, texts

KEY = AnswerKey("least shared", "best shared", "don't know")
FIVE = tuple(Segment(share, mark) for share, mark in zip((0.2,) * 5, "12345", strict=True))
PEOPLE = AnswerBar("People: 14 people", Side.FIRST, FIVE)
STAFF = AnswerBar("Staff: 9 people", Side.SECOND, (*FIVE[:4], Segment(0, "")), Segment(0.2, "2"))
HIDDEN = AnswerBar("Carers: too few to show", None)
ROW = AnswerRow("I could tell a friend.", (PEOPLE, STAFF, HIDDEN), "Agreeing is a problem.")


def answers(rows: Sequence[AnswerRow] = (ROW,), **changes: Any) -> str:
    arguments: dict[str, Any] = {"key": KEY, "title": "Answers", "description": "In words"}
    return draw_answers(rows, **{**arguments, **changes})


def blocks(svg: str, side: Side | None) -> list[ET.Element]:
    """The segments in a side's tints, but for the key's."""
    found = [part for part in read(svg).iter(f"{SVG}rect") if part.get("fill") in TINTS[side]]
    return [part for part in found if part.get("height") == "26"]


def test_statement_note_group_and_key_are_in_words() -> None:
    wanted = {ROW.words, ROW.note, *(bar.said for bar in ROW.bars), KEY.least, KEY.dont_know}
    assert wanted <= set(texts(answers()))


def test_a_bar_is_as_wide_as_the_picture() -> None:
    assert sum(float(part.attrib["width"]) for part in blocks(answers(), Side.FIRST)) == WIDTH


def test_dont_know_stands_apart_and_hollow() -> None:
    hollow = [
        part
        for part in read(answers([AnswerRow("A", (STAFF,))])).iter(f"{SVG}rect")
        if part.get("fill") == "none" and part.get("height") == "26"
    ]
    (unknown,) = hollow
    last = max(blocks(answers(), Side.SECOND), key=lambda part: float(part.attrib["x"]))
    end = float(last.attrib["x"]) + float(last.attrib["width"])
    assert end < float(unknown.attrib["x"])


def test_each_side_has_tints_of_its_own() -> None:
    assert len(blocks(answers(), Side.FIRST)) == 5
    assert len(blocks(answers(), Side.SECOND)) == 4


def test_what_may_not_be_shown_is_an_empty_frame() -> None:
    svg = answers([AnswerRow("A", (HIDDEN,))])
    assert "Carers: too few to show" in texts(svg)
    assert not [blocks(svg, side) for side in TINTS if blocks(svg, side)]


def test_a_mark_is_left_out_where_there_is_no_room_for_it() -> None:
    thin = AnswerBar("A", None, (Segment(0.99, "wide"), Segment(0.01, "thin")))
    seen = texts(answers([AnswerRow("B", (thin,))]))
    assert "wide" in seen
    assert "thin" not in seen


@pytest.mark.parametrize("steps", [2, 3, 5, 7])
def test_tints_run_from_the_palest_to_the_darkest(steps: int) -> None:
    fills = [tint(Side.FIRST, step, steps)[0] for step in range(steps)]
    assert (fills[0], fills[-1]) == (TINTS[Side.FIRST][0], TINTS[Side.FIRST][-1])


def test_typed_words_are_never_markup() -> None:
    hostile = "<script>alert(1)</script>"
    bar = AnswerBar(hostile, None, (Segment(1, hostile),))
    assert "<script" not in answers([AnswerRow(hostile, (bar,), hostile)])

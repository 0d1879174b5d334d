from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from sharedpower.pictures.gap_chart import WIDTH, GapRow, draw_gaps
from sharedpower.pictures.sides import Side
from tests.pictures.drawn import SVG, ids_in, read, texts

SURE = GapRow("I could tell a friend.", "Staff see this more favourably.", (0.58, 0.2, 0.85))
OTHER = GapRow("We have places of our own.", "People see it so.", (-0.5, -0.9, -0.1))
UNSURE = GapRow("I feel welcome.", "Too few to be sure.", (-0.1, -0.5, 0.3))
HIDDEN = GapRow("Anyone can add something.", "Too few to show.")


def gaps(rows: Sequence[GapRow] = (SURE, OTHER, UNSURE, HIDDEN), **changes: Any) -> str:
    arguments: dict[str, Any] = {
        "ends": ("people with lived experience more favourable", "staff more favourable"),
        "title": "The gap",
        "description": "All of it in words",
    }
    return draw_gaps(rows, **{**arguments, **changes})


def dots(svg: str) -> list[ET.Element]:
    return list(read(svg).iter(f"{SVG}circle"))


def bars(svg: str) -> list[ET.Element]:
    return [part for part in read(svg).iter(f"{SVG}line") if part.get("stroke-linecap")]


def test_every_statement_and_its_sentence_is_in_words() -> None:
    seen = set(texts(gaps()))
    for row in (SURE, OTHER, UNSURE, HIDDEN):
        assert {row.words, row.said} <= seen


def test_the_picture_has_a_title_a_description_and_the_class_of_pictures() -> None:
    root = read(gaps())
    assert root.get("class") == "picture"
    assert [root.findtext(f"{SVG}{part}") for part in ("title", "desc")] == [
        "The gap",
        "All of it in words",
    ]
    assert not [part for part in root.iter() if "style" in part.attrib]


def test_the_dot_stands_on_the_half_of_the_side_that_is_more_favourable() -> None:
    first, second, _third = (float(dot.attrib["cx"]) for dot in dots(gaps()))
    assert second < WIDTH / 2 < first
    assert (OTHER.side, SURE.side, UNSURE.side) == (Side.FIRST, Side.SECOND, None)


def test_too_few_to_be_sure_is_hollow_and_dotted() -> None:
    sure, unsure = dots(gaps([SURE, UNSURE]))
    assert "fill" not in sure.attrib
    assert unsure.get("class") == "hollow"
    solid, dotted = bars(gaps([SURE, UNSURE]))
    assert "stroke-dasharray" not in solid.attrib
    assert "stroke-dasharray" in dotted.attrib


def test_what_may_not_be_shown_has_no_dot() -> None:
    assert dots(gaps([HIDDEN])) == []


@pytest.mark.parametrize("gap", [(1.0, 1.0, 1.0), (-1.0, -1.0, -1.0), (0.0, -1.0, 1.0)])
def test_the_widest_gap_stays_inside_the_picture(gap: tuple[float, float, float]) -> None:
    svg = gaps([GapRow("A", "B", gap)])
    left, _top, width, _height = map(float, read(svg).attrib["viewBox"].split())
    (dot,) = dots(svg)
    assert left < float(dot.attrib["cx"]) - 9
    assert float(dot.attrib["cx"]) + 9 < left + width


def test_two_pictures_on_a_page_have_ids_of_their_own() -> None:
    assert not set(ids_in(gaps())) & set(ids_in(gaps(prefix="other")))


def test_long_words_wrap_and_are_never_markup() -> None:
    hostile = "<script>alert(1)</script> " * 8
    svg = gaps([GapRow(hostile, hostile, SURE.gap)], ends=(hostile, hostile))
    assert "<script" not in svg
    assert list(read(svg).iter(f"{SVG}tspan"))


def test_no_rows_are_a_picture_too() -> None:
    assert "staff more favourable" in texts(gaps([]))

from __future__ import annotations

from math import hypot
from typing import Any

import pytest

from sharedpower.pictures import RingLegend, RingMark, draw_ring
from sharedpower.pictures.dial import at, middle
from tests.pictures.drawn import SVG, ids_in, read, texts

RUNGS = (
    "Cael ein defnyddio",
    "Cael ein trin fel y broblem",
    "Cael gwybod",
    "Cael ein holi",
    "Cael sedd",
    "Rhannu",
    "Ein heiddo ni gan mwyaf",
    "Ein heiddo ni",
)
LEVELS = [RingMark("National", 4, 6), RingMark("Regional", 6, 6), RingMark("Local", 8, None)]


def ring_svg(marks: list[RingMark] = LEVELS, **changes: Any) -> str:
    arguments: dict[str, Any] = {
        "slides_back": False,
        "slide_label": "Duty and means match",
        "title": "The ring",
        "description": "All of it in words",
        "legend_words": RingLegend("Intended", "Promised", "not said yet"),
    }
    return draw_ring(changes.pop("rungs", RUNGS), marks, **{**arguments, **changes})


def test_rungs_go_clockwise_from_the_top() -> None:
    angles = [middle(rung) for rung in range(1, 9)]
    assert angles == sorted(angles)
    first, last = at(angles[0], 100), at(angles[-1], 100)
    assert first[0] > 0 > first[1]
    assert last[0] < 0
    assert last[1] == pytest.approx(first[1])


def test_every_rung_has_its_number_and_its_words() -> None:
    seen = texts(ring_svg())
    assert set(RUNGS) <= set(seen)
    assert {str(rung) for rung in range(1, 9)} <= set(seen)


def test_rung_words_stay_outside_the_ring_and_inside_the_picture() -> None:
    root = read(ring_svg())
    left, _, width, _ = map(float, root.attrib["viewBox"].split())
    for text in root.iter(f"{SVG}text"):
        if " ".join(text.itertext()) in RUNGS:
            x, y = float(text.attrib["x"]), float(text.attrib["y"])
            assert hypot(x, y) > 190
            assert left < x < left + width


def test_the_marks_are_also_said_in_words() -> None:
    seen = texts(ring_svg())
    assert {"National", "4 Cael ein holi", "6 Rhannu", "not said yet"} <= set(seen)


def test_a_slide_is_solid_and_carries_a_warning() -> None:
    root = read(ring_svg(slides_back=True))
    slide = next(part for part in root.iter() if part.get("class") == "slide")
    assert not [part for part in slide.iter() if "stroke-dasharray" in part.attrib]
    assert len(list(slide.iter(f"{SVG}path"))) == 4


@pytest.mark.parametrize("slides_back", [False, None])
def test_a_quiet_arrow_is_dashed(slides_back: bool | None) -> None:
    root = read(ring_svg(slides_back=slides_back))
    quiet = next(part for part in root.iter() if part.get("class") == "quiet")
    assert [part for part in quiet.iter() if "stroke-dasharray" in part.attrib]
    assert len(list(quiet.iter(f"{SVG}path"))) == 2


def test_six_levels_fit_and_ids_are_unique() -> None:
    svg = ring_svg([RingMark(f"Level {index}", index, 9 - index) for index in range(1, 7)])
    assert {f"Level {index}" for index in range(1, 7)} <= set(texts(svg))
    assert len(ids_in(svg)) == len(set(ids_in(svg)))


def test_typed_words_are_never_markup() -> None:
    hostile = "<script>alert(1)</script>"
    svg = ring_svg([RingMark(hostile, 1, 8)], rungs=[hostile] * 8, slide_label=hostile)
    assert "<script" not in svg


def test_a_plan_with_no_rungs_yet_still_has_a_ring() -> None:
    assert set(RUNGS) <= set(texts(ring_svg([])))


@pytest.mark.parametrize("rung", [0, 9, -1])
def test_a_mark_off_the_ring_is_refused(rung: int) -> None:
    with pytest.raises(ValueError, match="on no rung"):
        ring_svg([RingMark("Local", rung, None)])


def test_the_ring_has_eight_rungs() -> None:
    with pytest.raises(ValueError, match="8 rungs"):
        ring_svg(rungs=RUNGS[:7])

"""The pictures of the course: rooms, rungs, bars, signs."""

from __future__ import annotations

import pytest

from sharedpower.content import lessons
from sharedpower.core.shares import MOST
from sharedpower.pictures.pie import WIDTH, Pair, PieKey, SideBars, draw_shares
from sharedpower.pictures.ring import draw_steps
from sharedpower.pictures.rooms import Room, draw_room
from sharedpower.pictures.sides import Side
from sharedpower.pictures.signs import SIGNS, sign
from tests.pictures.drawn import SVG, ids_in, read, texts
from tests.pictures.test_ring import RUNGS

SPOTS = ("The agenda", "The seats", "Who speaks first", "What comes after")


def room_svg(room: Room) -> str:
    return draw_room(
        room, SPOTS, link=lambda spot: f"#spot-{spot}", title="A room", description="In words"
    )


def steps_svg() -> str:
    return draw_steps(
        RUNGS,
        link=lambda rung: f"#rung-{rung}",
        slide_label="Duty without means",
        title="The ring",
        description="In words",
    )


def pie_svg(before: int, after: int) -> str:
    pairs = (Pair("Say", before, after),)
    return draw_shares(
        [SideBars("Staff & others", Side.SECOND, pairs)],
        key=PieKey("Before", "After"),
        title="Bars",
        description="In words",
    )


@pytest.mark.parametrize("room", Room)
def test_a_room_has_four_numbers_that_lead_on(room: Room) -> None:
    links = read(room_svg(room)).findall(f"{SVG}a")
    assert [link.attrib["href"] for link in links] == [f"#spot-{n}" for n in range(4)]
    assert [link.findtext(f"{SVG}title") for link in links] == [
        f"{number}. {words}" for number, words in enumerate(SPOTS, start=1)
    ]


@pytest.mark.parametrize("room", Room)
def test_a_number_is_large_enough_to_touch_on_a_phone(room: Room) -> None:
    root = read(room_svg(room))
    wide = float(root.attrib["viewBox"].split()[2])
    touched = [float(c.attrib["r"]) * 2 * 288 / wide for c in root.iterfind(f"{SVG}a/{SVG}circle")]
    assert min(touched) >= 24, "on a phone 320 wide, the picture is 288"


def test_the_two_rooms_differ_and_keep_their_ids_apart() -> None:
    ids = [name for room in Room for name in ids_in(room_svg(room))]
    assert len(ids) == len(set(ids))
    seats = {room: room_svg(room).count("<circle") for room in Room}
    assert seats[Room.FOR] != seats[Room.WITH]


def test_each_rung_and_the_warning_lead_on() -> None:
    links = read(steps_svg()).findall(f"{SVG}a")
    assert [link.attrib["href"] for link in links] == [f"#rung-{n}" for n in [*range(1, 9), 0]]
    assert links[0].findtext(f"{SVG}title") == f"1. {RUNGS[0]}"
    assert {*RUNGS, "Duty without means"} <= set(texts(steps_svg()))


def test_rungs_without_a_plan_are_all_drawn_alike() -> None:
    links = read(steps_svg()).findall(f"{SVG}a")[:8]
    assert len({link[1][0].attrib["fill-opacity"] for link in links}) == 1


def test_bars_are_as_long_as_their_amount() -> None:
    def lengths(before: int, after: int) -> list[float]:
        bars = list(read(pie_svg(before, after)).iter(f"{SVG}rect"))[2:]
        return [float(bar.attrib["width"]) for bar in bars]

    short, long = lengths(1, MOST)
    assert long == pytest.approx(MOST * short)
    assert lengths(0, 2) == pytest.approx([2 * short])
    assert long < WIDTH


@pytest.mark.parametrize(("before", "after"), [(1, 3), (2, 2), (3, 1)])
def test_up_down_and_the_same_have_a_shape_each(before: int, after: int) -> None:
    shapes = {pie_svg(*pair).count(shape) for pair, shape in [((before, after), "M0,11v-20")]}
    assert shapes == {int(after > before)}
    assert pie_svg(before, after).count("M0,-11v20") == int(after < before)


def test_words_in_bars_are_escaped_and_kept_in_the_picture() -> None:
    assert "Staff &amp; others" in pie_svg(1, 2)
    assert {"Staff & others", "Say", "Before", "After"} <= set(texts(pie_svg(1, 2)))


def test_every_sign_is_used_and_none_is_missing() -> None:
    used = {part.sign for lesson in lessons().values() for part in lesson.easy}
    assert used == set(SIGNS)


@pytest.mark.parametrize("name", SIGNS)
def test_a_sign_is_a_picture_that_is_not_read_out(name: str) -> None:
    root = read(sign(name))
    assert root.attrib["aria-hidden"] == "true"
    assert root.find(f"{SVG}path") is not None

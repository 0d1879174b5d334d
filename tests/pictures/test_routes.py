from __future__ import annotations

import random
from itertools import combinations
from math import dist
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from sharedpower.core.powercube import DEFAULT_LEVELS, Space, Tier
from sharedpower.pictures.routes import draw_routes
from sharedpower.pictures.routes_floors import HALF_HEIGHT, HALF_WIDTH, stack
from sharedpower.pictures.routes_map import Look, MapDrawn, Mark, Room, Strand, Words
from tests.pictures.drawn import SVG, centre_of, ids_in, read, texts

WORDS = Words(
    levels={tier: tier.split(".")[1].title() for tier in Tier},
    looks={look: f"side {look}" for look in Look},
    gate="Every route passes here",
    also="Also sits here",
    no_level="No level yet",
)
ROOMS = (
    Room("kitchen", "Kitchen table - claimed", Space.CLAIMED, Tier.LOCAL),
    Room("board", "Partnership board - invited", Space.INVITED, Tier.REGIONAL),
    Room("office", "Drafting office - closed", Space.CLOSED, Tier.NATIONAL),
)
FEW = (
    Mark("users", "People using it", "users: all", Look.LIVED, Tier.LOCAL, ("kitchen",), link="#u"),
    Mark("reps", "Reps", "reps: all", Look.LIVED, Tier.REGIONAL, ("board", "kitchen"), link="#r"),
    Mark("staff", "Staff", "staff: all", Look.STAFF, Tier.LOCAL, link="#s"),
    Mark("state", "Government", "state: all", Look.GOVERNMENT, Tier.NATIONAL, gate=True, link="#g"),
)
CHANNELS = (("users", "reps"), ("reps", "state"), ("staff", "state"), ("reps", "users"))
TWO = (
    Strand("1", ("users", "reps", "state"), "first route"),
    Strand("2", ("staff", "reps", "state"), "second route"),
)


def a_map(**changes: Any) -> MapDrawn:
    given = {"marks": FEW, "rooms": ROOMS, "channels": CHANNELS, "strands": TWO, **changes}
    return MapDrawn(DEFAULT_LEVELS, **given)


def svg_of(drawn: MapDrawn) -> str:
    return draw_routes(drawn, words=WORDS, title="The map", description="All of it in words")


def crowd(count: int, seed: int = 4) -> tuple[Mark, ...]:
    rng = random.Random(seed)  # noqa: S311 - the same crowd every time
    tiers = [Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL, None]
    marks = []
    for n in range(count):
        tier = rng.choice(tiers[:3] if n % 20 else tiers)
        rooms = tuple(room.id for room in ROOMS if room.tier == tier and rng.random() < 0.7)
        look = rng.choice(list(Look))
        marks.append(Mark(f"m{n}", f"Body number {n} of many", f"{n}", look, tier, rooms, link="#"))
    return tuple(marks)


def actors_in(svg: str) -> list[ET.Element]:
    return [part for part in read(svg).iter() if part.get("class") == "actor"]


def strands_in(svg: str) -> list[ET.Element]:
    return [part for part in read(svg).iter() if (part.get("class") or "").startswith("strand ")]


def test_every_actor_is_a_link_with_all_of_it_in_words() -> None:
    found = actors_in(svg_of(a_map()))
    assert [actor.attrib["href"] for actor in found] == ["#u", "#r", "#s", "#g"]
    assert [actor.findtext(f"{SVG}title") for actor in found] == [mark.said for mark in FEW]


def test_the_picture_has_a_title_and_a_description() -> None:
    root = read(svg_of(a_map()))
    assert root.get("role") == "group"
    assert root.findtext(f"{SVG}title") == "The map"
    assert root.findtext(f"{SVG}desc") == "All of it in words"
    plain = tuple(Mark(mark.id, mark.name, mark.said) for mark in FEW)
    assert read(svg_of(a_map(marks=plain))).get("role") == "img"


def test_few_actors_carry_their_names_and_many_carry_numbers() -> None:
    named = texts(svg_of(a_map()))
    assert {mark.name for mark in FEW} <= set(named)
    numbered = svg_of(a_map(marks=crowd(60), channels=(), strands=()))
    on_marks = [actor.findtext(f"{SVG}text") for actor in actors_in(numbered)]
    assert on_marks == [str(n) for n in range(1, 61)]
    assert "60. Body number 59 of many" in texts(numbered)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("count", [1, 5, 14, 30, 60])
def test_no_mark_covers_another(count: int, seed: int) -> None:
    stacked = stack(a_map(marks=crowd(count, seed), strands=()), {})
    spots = list(stacked.spots.values())
    assert all(dist(*two) >= 2 * stacked.size for two in combinations(spots, 2))


@pytest.mark.parametrize("count", [1, 5, 14, 30, 60])
def test_everybody_stands_on_the_floor_of_their_level(count: int) -> None:
    marks = crowd(count)
    stacked = stack(a_map(marks=marks, strands=()), {})
    for mark in marks:
        x, y = stacked.spots[mark.id]
        if mark.tier is None:
            assert y > max(stacked.middles.values()) + HALF_HEIGHT
        else:
            across = abs(x) / HALF_WIDTH
            assert across + abs(y - stacked.middles[mark.tier]) / HALF_HEIGHT <= 1


def test_higher_levels_are_higher_up() -> None:
    middles = stack(a_map(), {}).middles
    assert middles[Tier.NATIONAL] < middles[Tier.REGIONAL] < middles[Tier.LOCAL]


def test_a_route_has_a_line_a_pattern_and_a_label_of_its_own() -> None:
    one, two = strands_in(svg_of(a_map()))
    assert one.findtext(f"{SVG}title") == "first route"
    assert [text.text for text in one.findall(f"{SVG}text")] == ["1", "1"]
    assert [text.text for text in two.findall(f"{SVG}text")] == ["2", "2"]
    lines = [strand.find(f"{SVG}path") for strand in (one, two)]
    dashes = [line.get("stroke-dasharray") for line in lines if line is not None]
    assert len(set(dashes)) == 2
    assert one.get("color") != two.get("color")


def test_routes_that_share_a_step_run_side_by_side() -> None:
    one, two = (strand.find(f"{SVG}path") for strand in strands_in(svg_of(a_map())))
    assert one is not None
    assert two is not None
    assert one.attrib["d"].split("M")[-1] != two.attrib["d"].split("M")[-1]


def test_switched_off_routes_are_not_drawn() -> None:
    assert not strands_in(svg_of(a_map(strands=())))
    assert len(strands_in(svg_of(a_map(strands=TWO[:1])))) == 1


def test_a_gatekeeper_has_a_shape_and_a_word() -> None:
    svg = svg_of(a_map())
    gates = [actor for actor in actors_in(svg) if actor.find("*[@class='gate']") is not None]
    assert [actor.attrib["href"] for actor in gates] == ["#g"]
    assert WORDS.gate in texts(svg)
    assert WORDS.gate not in texts(svg_of(a_map(marks=FEW[:3], strands=())))


def test_each_side_has_a_shape_and_a_tint_of_its_own_and_its_word() -> None:
    drawn = set()
    for look in Look:
        mark = Mark("m", "M", "M", look, Tier.LOCAL)
        svg = svg_of(a_map(marks=(mark,), channels=(), strands=()))
        (actor,) = actors_in(svg)
        sign = actor.findall("*")[-1]
        drawn.add((sign.get("points") or sign.get("r"), sign.get("fill")))
        assert WORDS.looks[look] in texts(svg)
    assert len({form for form, _fill in drawn}) == len({fill for _form, fill in drawn}) == len(Look)


def test_who_sits_in_two_rooms_is_shown_in_both() -> None:
    assert WORDS.also in texts(svg_of(a_map()))
    alone = tuple(mark for mark in FEW if mark.id != "reps")
    assert WORDS.also not in texts(svg_of(a_map(marks=alone, channels=(), strands=())))


def test_rooms_are_named_by_letter() -> None:
    seen = texts(svg_of(a_map()))
    assert {"A", "B", "C"} <= set(seen)
    assert "B. Partnership board - invited" in seen


def test_who_has_no_level_stands_below_and_it_is_said() -> None:
    lost = Mark("lost", "Somebody", "somebody")
    svg = svg_of(a_map(marks=(*FEW, lost)))
    heights = [centre_of(actor)[1] for actor in actors_in(svg)]
    assert heights[-1] == max(heights)
    assert WORDS.no_level in texts(svg)
    assert WORDS.no_level not in texts(svg_of(a_map()))


def test_a_level_that_the_plan_does_not_use_loses_nobody() -> None:
    svg = svg_of(a_map(marks=(*FEW, Mark("uk", "UK body", "uk", tier=Tier.UK))))
    assert "UK body" in texts(svg)


def test_typed_words_are_never_markup() -> None:
    hostile = "<script>alert(1)</script>\x00&\"'"
    mark = Mark("m", hostile, hostile, tier=Tier.LOCAL, link='"><script>')
    room = Room("r", hostile, Space.CLOSED, Tier.LOCAL)
    svg = svg_of(MapDrawn(DEFAULT_LEVELS, (mark,), (room,)))
    assert "<script" not in svg
    assert read(svg) is not None


def test_an_empty_map_is_three_empty_floors() -> None:
    svg = svg_of(MapDrawn(DEFAULT_LEVELS, ()))
    assert not actors_in(svg)
    assert {"Local", "Regional", "National"} <= set(texts(svg))


def test_a_loop_and_a_missing_actor_break_nothing() -> None:
    strand = Strand("1", ("users", "reps", "users", "nobody"), "round and round")
    (drawn,) = strands_in(svg_of(a_map(strands=(strand,), channels=(("users", "nobody"),))))
    assert len(drawn.findall(f"{SVG}text")) == 2


def test_more_than_can_be_told_apart_is_refused() -> None:
    with pytest.raises(ValueError, match="too many"):
        svg_of(a_map(marks=crowd(61), strands=()))
    with pytest.raises(ValueError, match="too many"):
        svg_of(a_map(strands=TWO * 3))


def test_the_picture_of_sixty_is_small_and_has_no_style() -> None:
    pairs = tuple((f"m{n}", f"m{(7 * n + 3) % 60}") for n in range(60))
    svg = svg_of(a_map(marks=crowd(60), channels=pairs, strands=()))
    assert len(svg.encode()) <= 40_000
    assert "style" not in svg
    assert " width=" not in svg.split(">")[0]
    assert len(ids_in(svg)) == len(set(ids_in(svg)))

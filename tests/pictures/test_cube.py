from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from sharedpower.core.powercube import Cube, Form, Level, Space, Tier
from sharedpower.pictures import CellState, Kind
from sharedpower.pictures.projection import HALF_HEIGHT, HALF_WIDTH, THICKNESS
from tests.pictures.drawn import (
    SIX,
    SVG,
    WHOLE,
    WORDS,
    cells_in,
    centre_of,
    cube_svg,
    ids_in,
    read,
    states_of,
    texts,
)

LONG = "Cenedlaethol, rhanbarthol a lleol drwy wahoddiad i bawb yma"


@pytest.mark.parametrize(("cube", "count"), [(WHOLE, 27), (SIX, 54), (Cube((Level(Tier.UK),)), 9)])
def test_every_cell_has_its_own_place(cube: Cube, count: int) -> None:
    centres = {centre_of(cell) for cell in cells_in(cube_svg(cube))}
    assert len(centres) == count


@pytest.mark.parametrize("cube", [WHOLE, SIX])
def test_no_top_face_covers_another(cube: Cube) -> None:
    for one, other in combinations(map(centre_of, cells_in(cube_svg(cube))), 2):
        across, down = abs(one[0] - other[0]), abs(one[1] - other[1])
        # Two equal diamonds overlap when their distance, measured in diamonds, is under 2.
        assert across / HALF_WIDTH + down / HALF_HEIGHT >= 2


def test_no_floor_reaches_the_floor_below() -> None:
    floors: dict[str, list[float]] = {}
    for cell in cells_in(cube_svg(SIX)):
        floors.setdefault(cell.attrib["href"].split("-")[-1], []).append(centre_of(cell)[1])
    highest_first = [floors[tier.split(".")[1]] for tier in reversed(Tier)]
    for above, below in pairwise(highest_first):
        assert max(above) + HALF_HEIGHT + THICKNESS < min(below) - HALF_HEIGHT


def test_nearer_cells_are_drawn_later() -> None:
    local = [cell for cell in cells_in(cube_svg()) if cell.attrib["href"].endswith("local")]
    order = [cell.attrib["href"].removeprefix("#").split("-")[:2] for cell in local]
    assert order.index(["visible", "claimed"]) < order.index(["visible", "closed"])
    assert order.index(["visible", "closed"]) < order.index(["invisible", "closed"])


def test_each_cell_is_a_link_with_its_words() -> None:
    for cell in cells_in(cube_svg()):
        assert cell.tag == f"{SVG}a"
        assert cell.findtext(f"{SVG}title") == cell.attrib["href"].removeprefix("#") + ": words"
        assert len(cell.findall(f"{SVG}polygon")) == 1


def test_without_links_it_is_one_image() -> None:
    svg = cube_svg(link=None)
    assert read(svg).get("role") == "img"
    assert f"{SVG}a" not in {part.tag for part in read(svg).iter()}
    assert read(cube_svg()).get("role") == "group"


def test_a_state_is_its_own_shape_and_tint() -> None:
    drawn: dict[str, set[str]] = {}
    for kind in Kind:
        states = {cell: CellState(kind, "words", 1) for cell in WHOLE.cells}
        cell = next(cells_in(cube_svg(states=states)))
        drawn.setdefault(cell.findall(f"{SVG}use")[1].attrib["href"], set()).add(kind)
        drawn.setdefault(cell.findall(f"{SVG}polygon")[0].attrib["fill"], set()).add(kind)
    assert len(drawn) == 2 * len(Kind)


@pytest.mark.parametrize(("count", "shown"), [(0, []), (1, []), (2, ["2"])])
def test_a_count_shows_when_more_than_one(count: int, shown: list[str]) -> None:
    states = {cell: CellState(Kind.FIX, "words", count) for cell in WHOLE.cells}
    cell = next(cells_in(cube_svg(states=states)))
    assert [text.text for text in cell.findall(f"{SVG}text")] == shown


@pytest.mark.parametrize("taken", [*Form, *Space])
def test_a_slab_through_the_floors_has_three_cells_a_floor(taken: str) -> None:
    svg = cube_svg(SIX, taken=taken)
    drawn = {cell.attrib["href"].removeprefix("#") for cell in cells_in(svg)}
    assert drawn == {cell.slug for cell in SIX.select([taken])}
    assert len(drawn) == 18
    same_axis = {WORDS[face] for face in (*Form, *Space) if face[:5] == taken[:5]}
    assert same_axis & set(texts(svg)) == {WORDS[taken]}


def test_a_level_taken_out_is_one_floor() -> None:
    svg = cube_svg(taken=Tier.REGIONAL)
    assert len(list(cells_in(svg))) == 9
    assert "Regional" in texts(svg)
    assert "Local" not in texts(svg)


@pytest.mark.parametrize("taken", [Tier.UK, "form.unknown", "local", ""])
def test_a_slab_the_cube_has_not_is_refused(taken: str) -> None:
    with pytest.raises(ValueError, match="no slab"):
        cube_svg(taken=taken)


def test_a_plans_own_word_for_a_level_goes_first() -> None:
    seen = texts(cube_svg(Cube((Level(Tier.LOCAL, "Brecon"), Level(Tier.NATIONAL)))))
    assert "Brecon" in seen
    assert "Local" not in seen


def test_typed_words_are_never_markup() -> None:
    hostile = "<script>alert(1)</script>\x00\x0b&\"'"
    svg = cube_svg(
        Cube((Level(Tier.LOCAL, hostile),)),
        faces=dict.fromkeys(WORDS, hostile),
        title=hostile,
        link=lambda cell: f'"><script>{cell.slug}',
    )
    assert "<script" not in svg
    assert read(svg).findtext(f"{SVG}title") == "<script>alert(1)</script>&\"'"


def test_long_labels_are_kept_whole() -> None:
    svg = cube_svg(faces=dict.fromkeys(WORDS, LONG))
    assert texts(svg).count(LONG) == 9


def test_ids_are_unique_and_every_reuse_finds_its_shape() -> None:
    svg = cube_svg()
    assert len(ids_in(svg)) == len(set(ids_in(svg)))
    used = {part.attrib["href"].removeprefix("#") for part in read(svg).iter(f"{SVG}use")}
    assert used <= set(ids_in(svg))
    assert not set(ids_in(svg)) & set(ids_in(cube_svg(prefix="other")))


def test_the_picture_is_small_and_has_no_style() -> None:
    states = {
        cell: CellState(state.kind, "Anweledig, drwy wahoddiad, lleol: i'w drwsio, 2", 2)
        for cell, state in states_of(WHOLE).items()
    }
    svg = cube_svg(states=states, link=lambda cell: f"/plans/k3v9q2/cube/{cell.slug}")
    assert len(svg.encode()) <= 14_000
    assert "style" not in svg
    assert " width=" not in svg.split(">")[0]

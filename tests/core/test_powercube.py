"""The cube has the right cells, names them, and finds those that a set of facets touches."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.core.powercube import (
    DEFAULT_LEVELS,
    FACES,
    HEIGHT,
    Cell,
    Cube,
    Form,
    Level,
    Space,
    Tier,
)
from tests.plans import plan_with

AXES: tuple[tuple[str, ...], ...] = (tuple(Form), tuple(Space), tuple(Tier))
FACETS = [facet for axis in AXES for facet in axis]

facet_sets = st.frozensets(st.sampled_from(FACETS))
cubes = st.lists(st.sampled_from(list(Tier)), min_size=1, unique=True).map(
    lambda tiers: Cube(tuple(Level(tier) for tier in sorted(tiers, key=HEIGHT.__getitem__)))
)


def test_the_ordinary_cube_has_27_cells() -> None:
    assert len(Cube().cells) == len(set(Cube().cells)) == 27


def test_the_cells_go_up_by_level_then_by_space_then_by_form() -> None:
    cells = Cube().cells
    assert cells[:4] == (
        Cell(Form.VISIBLE, Space.CLOSED, Tier.LOCAL),
        Cell(Form.HIDDEN, Space.CLOSED, Tier.LOCAL),
        Cell(Form.INVISIBLE, Space.CLOSED, Tier.LOCAL),
        Cell(Form.VISIBLE, Space.INVITED, Tier.LOCAL),
    )
    assert cells[-1] == Cell(Form.INVISIBLE, Space.CLAIMED, Tier.NATIONAL)


def test_wales_and_the_uk_have_heights_of_their_own() -> None:
    assert HEIGHT[Tier.REGIONAL] < HEIGHT[Tier.NATIONAL] < HEIGHT[Tier.UK] < HEIGHT[Tier.GLOBAL]


def test_the_ordinary_cube_has_nine_faces() -> None:
    assert len(FACES) == 9
    assert {level.tier for level in DEFAULT_LEVELS} == {f for f in FACES if f.startswith("level.")}


@given(cubes)
def test_a_cube_has_nine_cells_a_level(cube: Cube) -> None:
    assert len(set(cube.cells)) == 9 * len(cube.levels)


@given(cubes)
def test_a_slug_leads_back_to_its_cell(cube: Cube) -> None:
    assert [cube.cell(cell.slug) for cell in cube.cells] == list(cube.cells)


def test_a_slug_is_words_joined_by_hyphens() -> None:
    assert Cell(Form.HIDDEN, Space.INVITED, Tier.LOCAL).slug == "hidden-invited-local"


@pytest.mark.parametrize("slug", ["hidden-invited-uk", "hidden-invited", "", "local"])
def test_a_slug_that_the_cube_does_not_have_is_refused(slug: str) -> None:
    with pytest.raises(KeyError):
        Cube().cell(slug)


@given(cubes)
def test_naming_nothing_selects_everything(cube: Cube) -> None:
    assert cube.select(()) == cube.cells


@given(cubes, st.sampled_from(AXES))
def test_naming_a_whole_axis_is_the_same_as_naming_nothing(
    cube: Cube, axis: tuple[str, ...]
) -> None:
    assert cube.select(axis) == cube.cells


@given(cubes, facet_sets)
def test_the_selected_cells_are_cells_of_the_cube_in_its_order(
    cube: Cube, facets: frozenset[str]
) -> None:
    selected = cube.select(facets)
    assert selected == tuple(cell for cell in cube.cells if cell in selected)


@given(cubes, st.data())
def test_axes_narrow_and_names_on_one_axis_widen(cube: Cube, data: st.DataObject) -> None:
    forms, spaces, tiers = (data.draw(st.sets(st.sampled_from(axis), min_size=1)) for axis in AXES)
    expected = {
        cell
        for cell in cube.cells
        if cell.form in forms and cell.space in spaces and cell.tier in tiers
    }
    assert set(cube.select(forms | spaces | tiers)) == expected


@given(cubes)
def test_a_cell_is_selected_alone_by_its_own_three_facets(cube: Cube) -> None:
    for cell in cube.cells:
        assert cube.select((cell.form, cell.space, cell.tier)) == (cell,)


def test_a_level_that_the_plan_does_not_use_selects_nothing() -> None:
    assert Cube().select({Tier.GLOBAL, Form.INVISIBLE}) == ()


def test_a_level_that_is_not_used_takes_nothing_from_one_that_is() -> None:
    assert Cube().select({Tier.GLOBAL, Tier.LOCAL}) == Cube().select({Tier.LOCAL})


def test_a_level_that_is_not_named_is_one_of_the_plans_own() -> None:
    plan = plan_with({"scope.target_level": Tier.LOCAL, "decision.owner_level": Tier.NATIONAL})
    touched = {cell.tier for cell in plan.cube.select({Form.VISIBLE})}
    assert touched == {Tier.LOCAL, Tier.NATIONAL}
    assert {cell.tier for cell in plan.cube.select({Tier.REGIONAL})} == {Tier.REGIONAL}

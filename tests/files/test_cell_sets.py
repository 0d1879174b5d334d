"""A file with a set of cells: written, read back, and refused whole with a line and a field."""

from __future__ import annotations

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sharedpower.core.cell_set import CellEntry, CellSet, Spoken
from sharedpower.files import (
    Kind,
    PlanFileError,
    cell_set_document,
    cell_set_from,
    cell_set_schema,
    explain,
    read_cell_set,
    read_plan,
    write_cell_set,
)
from sharedpower.files.limits import CELLS, ITEMS

CELL = "hidden-invited-local"
GOOD = f"name: Farms\nentries:\n- cell: {CELL}\n  looks_like: {{en: Late}}\n"

# what the file holds -> what is wrong, on which line, at which field
UNFIT: dict[str, tuple[str, Kind, int, str]] = {
    "a list": ("- x\n", Kind.NOT_A_CELL_SET, 1, ""),
    "a plan": ("$schema: urn:sharedpower:plan:2\ntitle: x", Kind.NOT_A_CELL_SET, 1, ""),
    "no name": (GOOD.replace("name: Farms", "name: ' '"), Kind.BLANK, 1, "name"),
    "a name too long": (
        GOOD.replace("Farms", "x" * 121),
        Kind.TEXT_TOO_LONG,
        1,
        "name",
    ),
    "no such cell": (GOOD.replace(CELL, "nowhere"), Kind.NOT_A_CELL, 3, "entries[0].cell"),
    "no cell": (
        "name: x\nentries:\n- looks_like: {en: y}\n",
        Kind.MISSING,
        3,
        "entries[0].cell",
    ),
    "nothing said": (GOOD.replace("en: Late", "en: ''"), Kind.BLANK, 4, "entries[0].looks_like"),
    "a misspelt name": (
        GOOD.replace("looks_like", "looks_lik"),
        Kind.UNKNOWN_KEY_NEAR,
        4,
        "entries[0].looks_lik",
    ),
    "a third language": (
        GOOD.replace("en: Late", "en: a, fr: b"),
        Kind.UNKNOWN_KEY,
        4,
        "entries[0].looks_like.fr",
    ),
    "a number": (GOOD.replace("Late", "7"), Kind.NOT_TEXT, 4, "entries[0].looks_like.en"),
    "a newer version": ("version: 2\n" + GOOD, Kind.NEWER_VERSION, 1, "version"),
    "no version": ("version: x\n" + GOOD, Kind.UNKNOWN_VERSION, 1, "version"),
    "a text too long": (
        GOOD.replace("Late", "x" * 301),
        Kind.TEXT_TOO_LONG,
        4,
        "entries[0].looks_like.en",
    ),
    "a repeat": (GOOD.replace("Late", "&a x"), Kind.YAML_REPEAT, 4, ""),
    "a control character": (
        GOOD.replace("Late", '"x\\u0007"'),
        Kind.CONTROL_CHARACTER,
        4,
        "entries[0].looks_like.en",
    ),
}

texts = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Zl", "Zp"]), max_size=40)
spoken = st.builds(Spoken, texts, texts)
said = st.builds(Spoken, texts.filter(str.strip), texts)
entries = st.builds(CellEntry, st.sampled_from(CELLS), said, spoken, texts)
sets = st.builds(CellSet, texts.filter(str.strip), st.lists(entries, max_size=4).map(tuple))


@given(sets)
def test_what_is_written_is_read_back(one: CellSet) -> None:
    assert read_cell_set(write_cell_set(one).encode()) == one
    assert read_cell_set(write_cell_set(one, form="json").encode()) == one
    assert cell_set_from(cell_set_document(one)) == one


@given(sets)
def test_what_is_written_fits_the_published_schema(one: CellSet) -> None:
    jsonschema.Draft202012Validator(cell_set_schema()).validate(cell_set_document(one))


@pytest.mark.parametrize("what", UNFIT)
def test_what_does_not_fit_is_told_with_its_line_and_field(what: str) -> None:
    text, kind, line, field = UNFIT[what]
    with pytest.raises(PlanFileError) as refused:
        read_cell_set(text.encode(), name="farms.yaml")
    problem = refused.value.problems[0]
    assert (problem.kind, problem.line, problem.field) == (kind, line, field)
    words, values = explain(problem)
    assert words % values
    assert refused.value.name == "farms.yaml"


def test_every_problem_is_told_at_once() -> None:
    text = "name: ''\nentries:\n- {cell: x, looks_like: {en: y}}\n- {cell: z}\n"
    with pytest.raises(PlanFileError) as refused:
        read_cell_set(text.encode())
    assert [problem.line for problem in refused.value.problems] == [3, 4]


def test_a_set_is_bounded() -> None:
    text = "name: x\nentries:\n" + f"- {{cell: {CELL}, looks_like: {{en: y}}}}\n" * (ITEMS + 1)
    with pytest.raises(PlanFileError) as refused:
        read_cell_set(text.encode())
    assert refused.value.problems[0].kind is Kind.TOO_MANY_ITEMS


def test_a_set_of_cells_is_no_plan() -> None:
    with pytest.raises(PlanFileError):
        read_plan(GOOD.encode())


@pytest.mark.parametrize(
    ("spoken", "language", "best"),
    [
        (Spoken("a", "b"), "cy", ("b", "cy")),
        (Spoken("a", ""), "cy", ("a", "en")),
        (Spoken("", "b"), "en", ("b", "cy")),
    ],
)
def test_a_reader_gets_their_language_or_the_other(
    spoken: Spoken, language: str, best: tuple[str, str]
) -> None:
    assert spoken.best_for(language) == best

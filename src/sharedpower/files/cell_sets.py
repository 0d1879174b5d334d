"""A file with a set of cells: JSON or YAML, in and out, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, Final, Literal

from sharedpower.core.cell_set import CellSet
from sharedpower.files.document import section, validated
from sharedpower.files.misfits import Judged
from sharedpower.files.problems import Kind, Place, PlanFileError, Problem, field_path
from sharedpower.files.reading import tree_in
from sharedpower.files.shape import validator
from sharedpower.files.tree import Tree
from sharedpower.files.versions import without_version
from sharedpower.files.writing import json_text, yaml_text

VERSION: Final = 1
SCHEMA_ID: Final = f"urn:sharedpower:cells:{VERSION}"


def read_cell_set(data: bytes, *, name: str = "") -> CellSet:
    """The set in a file. Raises PlanFileError with every problem; ``name`` is the file's."""
    try:
        return _set_from(tree_in(data))
    except PlanFileError as error:
        raise PlanFileError(error.problems, name=name) from None


def cell_set_from(document: object) -> CellSet:
    """The set of a document, as a database row holds it. Raises PlanFileError."""
    return _set_from(Tree(document))


def cell_set_document(one: CellSet) -> dict[str, Any]:
    return {"$schema": SCHEMA_ID, "version": VERSION, **section(one, date.isoformat)}


def write_cell_set(one: CellSet, *, form: Literal["yaml", "json"] = "yaml") -> str:
    """The text of a file; ``read_cell_set`` gives the same set back."""
    document = cell_set_document(one)
    return json_text(document) if form == "json" else yaml_text(document)


def cell_set_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of the current version."""
    from sharedpower.files.publishing import Published, schema

    told = "Own examples for the cells of the powercube: what it looks like, and a move to try."
    return schema(Published(CellSet, SCHEMA_ID, VERSION, "Set of cells", told))


def _set_from(tree: Tree) -> CellSet:
    if not isinstance(tree.value, dict) or _is_something_else(tree.value):
        raise PlanFileError([Problem(Kind.NOT_A_CELL_SET, tree.line(()))])
    tree, _version = without_version(tree, "cells", VERSION)
    found: CellSet = validated(validator("", CellSet), Judged(tree, "", CellSet))
    blank = [Problem(Kind.BLANK, tree.line(place), field_path(place)) for place in _blanks(found)]
    if blank:
        raise PlanFileError(blank)
    return found


def _is_something_else(document: dict[str, Any]) -> bool:
    named = document.get("$schema")
    if not isinstance(named, str) or not named.startswith("urn:sharedpower:"):
        return False
    return not named.startswith("urn:sharedpower:cells:")


def _blanks(found: CellSet) -> Iterator[Place]:
    if not found.name.strip():
        yield ("name",)
    for at, entry in enumerate(found.entries):
        if not entry.looks_like.en.strip() and not entry.looks_like.cy.strip():
            yield ("entries", at, "looks_like")

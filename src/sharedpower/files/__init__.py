"""Plan files and files with sets of cells: JSON or YAML in and out, and their JSON Schemas."""

from __future__ import annotations

from typing import Any

from sharedpower.files.cell_sets import (
    cell_set_document,
    cell_set_from,
    cell_set_schema,
    read_cell_set,
    write_cell_set,
)
from sharedpower.files.document import (
    answer_from_json,
    answer_to_json,
    from_document,
    to_document,
)
from sharedpower.files.problems import Kind, PlanFileError, Problem
from sharedpower.files.reading import read_plan
from sharedpower.files.sentences import explain, explain_place
from sharedpower.files.writing import write_plan

__all__ = [
    "Kind",
    "PlanFileError",
    "Problem",
    "answer_from_json",
    "answer_to_json",
    "cell_set_document",
    "cell_set_from",
    "cell_set_schema",
    "explain",
    "explain_place",
    "from_document",
    "read_cell_set",
    "read_plan",
    "schema",
    "to_document",
    "write_cell_set",
    "write_plan",
]


def schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of the current version of the plan file."""
    # Publishing needs the whole of pydantic, which is slow to load; checking a plan does not.
    from sharedpower.files import publishing

    return publishing.schema()

"""Reading a plan file."""

from __future__ import annotations

from typing import Final

from sharedpower.core.plan import Plan
from sharedpower.files import limits
from sharedpower.files.document import plan_from
from sharedpower.files.problems import Kind, PlanFileError, Problem
from sharedpower.files.tree import Tree, grow

_BYTE_ORDER_MARK: Final = "\ufeff"


def read_plan(data: bytes, *, name: str = "") -> Plan:
    """The plan in a JSON or YAML file, told apart by its first character, not by its name.

    Raises PlanFileError with every problem found; ``name`` is the file's, kept in the error.
    """
    try:
        return plan_from(tree_in(data))
    except PlanFileError as error:
        raise PlanFileError(error.problems, name=name) from None


def tree_in(data: bytes) -> Tree:
    """What a JSON or YAML file holds, bounded. Raises PlanFileError."""
    if len(data) > limits.FILE_BYTES:
        raise PlanFileError([Problem(Kind.TOO_LARGE, values={"most": limits.FILE_BYTES // 1000})])
    text = _decoded(data).removeprefix(_BYTE_ORDER_MARK)
    tree = _json(text) if text.lstrip().startswith("{") else _yaml(text)
    if tree.value is None:
        raise PlanFileError([Problem(Kind.EMPTY)])
    return tree


def _decoded(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise PlanFileError([Problem(Kind.NOT_UTF8, line)]) from None


def _json(text: str) -> Tree:
    from sharedpower.files.json_events import json_events

    return grow(json_events(text))


def _yaml(text: str) -> Tree:
    from sharedpower.files.yaml_events import yaml_events

    return grow(yaml_events(text))

"""Bringing an older plan file up to the current version, one version at a time.

A file without a version is read as the current one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from sharedpower.files.problems import Kind, PlanFileError, Problem
from sharedpower.files.tree import Tree
from sharedpower.files.version_1 import from_version_1

VERSION: Final = 2
SCHEMA_ID: Final = f"urn:sharedpower:plan:{VERSION}"

_SCHEMA_NAME: Final = re.compile(r"urn:sharedpower:(?P<kind>[a-z]+):(?P<version>\d{1,9})")
_STEPS: Final[dict[int, Callable[[Tree], Tree]]] = {1: from_version_1}


def current(tree: Tree) -> Tree:
    """The tree as the current version has it, without its version. Raises PlanFileError."""
    tree, written = without_version(tree, "plan", VERSION)
    for step in range(written, VERSION):
        tree = _STEPS[step](tree)
    return tree


def without_version(tree: Tree, kind: str, newest: int) -> tuple[Tree, int]:
    """The tree without its version, and that version. Raises PlanFileError for one unknown."""
    document = dict(tree.value)
    schema, version = document.pop("$schema", None), document.pop("version", None)
    written = _named(schema, kind, newest) if version is None else version
    tree = Tree(document, tree.lines)
    return tree, _known(written, tree, newest)


def _named(schema: object, kind: str, newest: int) -> Any:
    found = _SCHEMA_NAME.fullmatch(schema) if isinstance(schema, str) else None
    return int(found["version"]) if found and found["kind"] == kind else newest


def _known(version: object, tree: Tree, newest: int) -> int:
    line = tree.line(("version",)) or tree.line(("$schema",))
    if type(version) is not int or version < 1:
        raise PlanFileError([Problem(Kind.UNKNOWN_VERSION, line, "version", {"known": newest})])
    if version > newest:
        values = {"version": version, "known": newest}
        raise PlanFileError([Problem(Kind.NEWER_VERSION, line, "version", values)])
    return version

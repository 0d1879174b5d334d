"""Every answer that a plan can hold: its question id and its type, read off the dataclasses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import is_dataclass
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from sharedpower.core.plan import Plan

NOT_ASKED = {
    "combinations",
    "levels",
    "likelihoods",
    "notes",
    "run_sheets",
    "set_aside",
    "thresholds",
}
"""The plan's own book-keeping, and what has a page of its own."""


def answers() -> Iterator[tuple[str, frozenset[Any]]]:
    """Question ids with the types an answer can have, None left out."""
    for name, kind in get_type_hints(Plan).items():
        if name not in NOT_ASKED:
            yield from _below(name, kind)


def parts() -> set[str]:
    """Ids of the repeating parts."""
    ids = {path for path, _types in answers()}
    return {path.rpartition(".")[0] for path in ids if _is_in_a_list(path)}


def _below(path: str, kind: Any) -> Iterator[tuple[str, frozenset[Any]]]:
    types = frozenset(get_args(kind) if NoneType in get_args(kind) else [kind]) - {NoneType}
    inner = _dataclass(next(iter(types)))
    if inner is None:
        yield path, types
        return
    for name, field in get_type_hints(inner).items():
        if name != "id":
            yield from _below(f"{path}.{name}", field)


def _dataclass(kind: Any) -> type | None:
    inner = get_args(kind)[0] if get_origin(kind) is tuple else kind
    return inner if is_dataclass(inner) and isinstance(inner, type) else None


def _is_in_a_list(path: str) -> bool:
    holder: Any = Plan
    for name in path.split(".")[:-1]:
        kind = get_type_hints(holder)[name]
        optional = next((one for one in get_args(kind) if one is not NoneType), kind)
        several = get_origin(optional) is tuple
        holder = _dataclass(optional)
        if several:
            return True
    return False

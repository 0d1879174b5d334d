"""What differs between two states of a plan, answer by answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Document = dict[str, Any]


def answers_of(document: Document) -> dict[str, Any]:
    """Every answer by its path; an item of a repeating part stands under its own id."""
    return dict(_walk(document, ""))


def differences(before: Document, after: Document) -> list[tuple[str, Any, Any]]:
    """(path, before, after) for each answer that differs; None is blank."""
    old, new = answers_of(before), answers_of(after)
    return [
        (path, old.get(path), new.get(path))
        for path in dict.fromkeys((*old, *new))
        if old.get(path) != new.get(path)
    ]


def _walk(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            if name not in {"$schema", "version", "id"}:
                yield from _walk(inner, f"{path}.{name}" if path else name)
    elif _is_part(value):
        yield f"{path}.order", [item["id"] for item in value]
        for item in value:
            yield from _walk(item, f"{path}[{item['id']}]")
    else:
        yield path, value


def _is_part(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(_has_id(item) for item in value)


def _has_id(item: Any) -> bool:
    return isinstance(item, dict) and "id" in item

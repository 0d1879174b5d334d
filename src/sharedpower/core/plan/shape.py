"""What a plan is made of, read off its dataclasses: so that forms and files need no second list."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import lru_cache
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from sharedpower.core.plan import Plan


@lru_cache
def item_type(part: str) -> type[Any]:
    """The dataclass of a repeating part's items: ``audience.groups`` -> Group."""
    kind: Any = Plan
    for name in part.split("."):
        kind = get_type_hints(kind)[name]
    return _item_of(kind)


def blank_item(part: str) -> Any:
    """An item with nothing answered."""
    return item_type(part)()


def _item_of(kind: Any) -> type[Any]:
    options = get_args(kind) if get_origin(kind) is UnionType else (kind,)
    for option in options:
        if get_origin(option) is tuple and is_dataclass(get_args(option)[0]):
            found: type[Any] = get_args(option)[0]
            return found
    raise TypeError(kind)


def field_names(kind: type[Any]) -> tuple[str, ...]:
    """The names of a dataclass's fields, in order."""
    return tuple(field.name for field in fields(kind))

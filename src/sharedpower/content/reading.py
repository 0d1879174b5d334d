"""Turns the YAML files beside this module into frozen dataclasses, and refuses what does not fit.

The dataclass is the schema: a key it does not name, a key it needs, a blank text, a second
spelling of a canonical id are each a ContentError that names the file and the place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import EnumMeta
from functools import cache
from importlib.resources import files
from types import MappingProxyType, NoneType, UnionType
from typing import Any, Protocol, TypeVar, Union, get_args, get_origin, get_type_hints

import yaml

# libyaml reads about ten times faster, but not every build of PyYAML carries it.
try:
    from yaml import CSafeLoader as SafeLoader
except ImportError:
    from yaml import SafeLoader  # type: ignore[assignment]

T = TypeVar("T")


class ContentError(ValueError):
    """A content file does not fit its dataclass. For developers: never shown to a visitor."""


class HasId(Protocol):
    @property
    def id(self) -> str: ...


Identified = TypeVar("Identified", bound=HasId)


def read(name: str, kind: type[T]) -> T:
    """The content file ``name`` as one ``kind``. Raises ContentError, FileNotFoundError."""
    return parse(_text(name), kind, where=name)


def read_all(name: str, kind: type[T]) -> tuple[T, ...]:
    """The content file ``name``, a list, as ``kind`` each. Raises as ``read``."""
    return read(name, tuple[kind, ...])  # type: ignore[valid-type]


def parse(text: str, kind: type[T], *, where: str) -> T:
    """YAML text as one ``kind``; ``where`` opens the message if it does not fit."""
    built: T = _build(kind, yaml.load(text, Loader=SafeLoader), where)
    return built


def tree_of(name: str) -> Any:
    """The content file ``name`` as YAML gives it. Raises FileNotFoundError."""
    return yaml.load(_text(name), Loader=SafeLoader)


def build(kind: Any, value: object, where: str) -> Any:
    """The value as one ``kind``; ``where`` opens the message of a ContentError."""
    return _build(kind, value, where)


def by_id(items: Iterable[Identified], *, where: str) -> Mapping[str, Identified]:
    """Read-only, in file order. Raises ContentError when an id is used twice."""
    found: dict[str, Identified] = {}
    for item in items:
        if item.id in found:
            raise ContentError(f"{where}: {item.id} is there twice")
        found[item.id] = item
    return MappingProxyType(found)


def _text(name: str) -> str:
    return files(__package__).joinpath(name).read_text("utf-8")


def _build(kind: Any, value: object, where: str) -> Any:
    for fits, make in _BUILDERS:
        if fits(kind):
            return make(kind, value, where)
    raise TypeError(f"{where}: content cannot hold {kind!r}")


def _plain(kind: type, value: object, where: str) -> object:
    if type(value) is not kind:
        raise ContentError(f"{where}: expected {kind.__name__}, found {value!r}")
    if isinstance(value, str) and value != value.strip():
        raise ContentError(f"{where}: space round the text {value!r}")
    if value == "":
        raise ContentError(f"{where}: blank text")
    return value


def _member(kind: EnumMeta, value: object, where: str) -> object:
    return _one_of([kind], value, where)


def _one_of(kinds: list[Any], value: object, where: str) -> object:
    members: dict[object, Any] = {member.value: member for kind in kinds for member in kind}
    if value not in members:
        raise ContentError(f"{where}: {value!r} is none of {', '.join(map(str, members))}")
    return members[value]


def _union(kind: Any, value: object, where: str) -> object:
    choices = get_args(kind)
    if value is None and NoneType in choices:
        return None
    real = [choice for choice in choices if choice is not NoneType]
    return _build(real[0], value, where) if len(real) == 1 else _one_of(real, value, where)


def _tuple(kind: Any, value: object, where: str) -> tuple[object, ...]:
    if not isinstance(value, list):
        raise ContentError(f"{where}: expected a list, found {value!r}")
    inner = get_args(kind)[0]
    return tuple(_build(inner, item, f"{where}[{at}]") for at, item in enumerate(value))


def _dataclass(kind: Any, value: object, where: str) -> object:
    if not isinstance(value, dict):
        raise ContentError(f"{where}: expected {kind.__name__}, found {value!r}")
    types, needed = _shape(kind)
    for problem, keys in (("unknown", value.keys() - types), ("missing", needed - value.keys())):
        if keys:
            raise ContentError(f"{where}: {problem} {', '.join(sorted(map(str, keys)))}")
    place = f"{where} {value['id']}" if "id" in value else where
    return kind(**{key: _build(types[key], item, f"{place}.{key}") for key, item in value.items()})


@cache
def _shape(kind: Any) -> tuple[dict[str, Any], frozenset[str]]:
    hints = get_type_hints(kind)
    types = {field.name: hints[field.name] for field in fields(kind)}
    needed = (f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING)
    return types, frozenset(needed)


def _origin(kind: Any) -> Any:
    return get_origin(kind)


_Builder = tuple[Callable[[Any], bool], Callable[[Any, object, str], object]]

_BUILDERS: tuple[_Builder, ...] = (
    (lambda kind: kind in (str, int, bool), _plain),
    (lambda kind: isinstance(kind, EnumMeta), _member),
    (lambda kind: _origin(kind) in (Union, UnionType), _union),
    (lambda kind: _origin(kind) is tuple, _tuple),
    (is_dataclass, _dataclass),
)

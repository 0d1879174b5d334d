"""The dataclasses of a plan, or of another file, as one strict pydantic schema.

The dataclasses are the only list of fields: this walks them. It builds pydantic's core schema
rather than models, because importing pydantic itself and making forty models takes longer than
the whole of ``sharedpower check`` may.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import EnumMeta
from functools import cache, partial
from types import MappingProxyType, NoneType, SimpleNamespace, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from pydantic_core import CoreConfig, CoreSchema, SchemaValidator
from pydantic_core import core_schema as make

from sharedpower.core.plan import Plan
from sharedpower.files import limits

DATE_OR_NONE = "date_or_none"

_STRICT = CoreConfig(strict=True)


@cache
def file_schema(kind: type) -> CoreSchema:
    """Of a file that holds one ``kind``, a dataclass."""
    return _schema(kind, "")


@cache
def validator(question: str = "", kind: type = Plan) -> SchemaValidator:
    """For the answer to one question, or the whole file. Raises KeyError."""
    schema = _schema(questions(kind)[question], question) if question else file_schema(kind)
    return SchemaValidator(schema, _STRICT)


@cache
def questions(kind: type = Plan) -> Mapping[str, Any]:
    """The type of every answer by question id, in the file's order; sections and parts too."""
    return MappingProxyType(dict(_questions(kind, "")))


@cache
def parts() -> Mapping[str, type]:
    """Question id of each repeating part whose items have an id, and the class of its items."""
    found = {question: bare(hint) for question, hint in questions().items()}
    return {q: kind for q, kind in found.items() if is_list(questions()[q]) and has_id(kind)}


def bare(hint: Any) -> Any:
    """The type without None and without the list round it; a union of several stays one."""
    options = [option for option in _options(hint) if option is not NoneType]
    if len(options) > 1:
        return hint
    return bare(get_args(options[0])[0]) if _is_tuple(options[0]) else options[0]


def is_list(hint: Any) -> bool:
    return any(_is_tuple(option) for option in _options(hint))


def choices(question: str, kind: type = Plan) -> tuple[str, ...]:
    """The values that an answer may have; empty when it is not a choice."""
    fixed = limits.CHOICES.get(question) or limits.CHOICES.get(f"{question}[]")
    held = bare(questions(kind)[question])
    return fixed or (tuple(member.value for member in held) if _is_enum(held) else ())


def has_id(kind: Any) -> bool:
    return is_dataclass(kind) and any(known.name == "id" for known in fields(kind))


@cache
def hints(kind: Any) -> dict[str, Any]:
    """The type of each field of a dataclass."""
    meant = _meant(kind.__module__)
    return {known.name: meant[str(known.type)] for known in fields(kind)}


@cache
def _meant(module: str) -> dict[str, Any]:
    """What each annotation of a module's dataclasses means, by its text.

    The same few dozen stand at hundreds of fields, and working one out is slow.
    """
    names = vars(sys.modules[module])
    own = [one for one in names.values() if getattr(one, "__module__", "") == module]
    texts = {str(known.type) for kind in own if is_dataclass(kind) for known in fields(kind)}
    return get_type_hints(SimpleNamespace(__annotations__={text: text for text in texts}), names)


def _questions(kind: Any, before: str) -> Iterator[tuple[str, Any]]:
    for name, hint in hints(kind).items():
        yield f"{before}{name}", hint
        if is_dataclass(bare(hint)):
            yield from _questions(bare(hint), f"{before}{name}.")


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)


def _is_tuple(hint: Any) -> bool:
    origin: Any = get_origin(hint)
    return origin is tuple


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, EnumMeta)


def _schema(hint: Any, question: str) -> CoreSchema:
    for fits, build in _BUILDERS:
        if fits(hint):
            return build(hint, question)
    raise TypeError(f"{question}: a plan file cannot hold {hint!r}")


def _text(_hint: Any, question: str) -> CoreSchema:
    fixed = limits.CHOICES.get(question)
    if fixed:
        return make.literal_schema(list(fixed))
    if question.rpartition(".")[2] == "id":
        return make.str_schema(max_length=limits.ID, pattern=limits.ID_PATTERN)
    return make.str_schema(max_length=limits.characters(question))


def _number(_hint: Any, question: str) -> CoreSchema:
    least, most = limits.bounds(question)
    return make.int_schema(ge=least, le=most)


def _enum(hint: Any, _question: str) -> CoreSchema:
    return make.enum_schema(hint, list(hint), sub_type="str")


def _list(hint: Any, question: str) -> CoreSchema:
    kind = get_args(hint)[0]
    inner = _schema(kind, question if is_dataclass(kind) else f"{question}[]")
    return make.tuple_variable_schema(inner, max_length=limits.items(question))


def _union(hint: Any, question: str) -> CoreSchema:
    real = [option for option in _options(hint) if option is not NoneType]
    return make.nullable_schema(_one_of(real, question))


def _one_of(options: list[Any], question: str) -> CoreSchema:
    if len(options) == 1:
        return _schema(options[0], question)
    return make.union_schema(
        [_schema(option, question) for option in options],
        custom_error_type=DATE_OR_NONE,
        custom_error_message=DATE_OR_NONE,
    )


def _dataclass(hint: Any, question: str) -> CoreSchema:
    before = f"{question}." if question else ""
    inside = [_field(known, hints(hint)[known.name], before) for known in fields(hint)]
    arguments = make.dataclass_args_schema(hint.__name__, inside, extra_behavior="forbid")
    names = [known.name for known in fields(hint)]
    slots = hasattr(hint, "__slots__")
    return make.dataclass_schema(hint, arguments, names, slots=slots, frozen=True, config=_STRICT)


def _field(known: Field[Any], hint: Any, before: str) -> make.DataclassField:
    schema = _schema(hint, f"{before}{known.name}")
    default = known.default if known.default_factory is MISSING else known.default_factory()
    if default is not None and default is not MISSING:
        # An empty place in a file means "not answered", also where the plan keeps no blank.
        filled = partial(_or_default, default)
        schema = make.no_info_after_validator_function(filled, make.nullable_schema(schema))
    if default is not MISSING:
        schema = make.with_default_schema(schema, default=default)
    return make.dataclass_field(known.name, schema, kw_only=True)


def _or_default(default: object, value: object) -> object:
    return default if value is None else value


_Builder = tuple[Callable[[Any], bool], Callable[[Any, str], CoreSchema]]

_BUILDERS: tuple[_Builder, ...] = (
    (lambda hint: hint is str, _text),
    (lambda hint: hint is bool, lambda _hint, _question: make.bool_schema()),
    (lambda hint: hint is int, _number),
    (lambda hint: hint is date, lambda _hint, _question: make.date_schema()),
    (_is_enum, _enum),
    (_is_tuple, _list),
    (lambda hint: len(_options(hint)) > 1, _union),
    (is_dataclass, _dataclass),
)

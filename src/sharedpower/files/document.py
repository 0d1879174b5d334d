"""The plan as a document of plain values, as a file or a database row holds it, and back.

What equals its default is left out; so is a section without answers.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from pydantic_core import SchemaValidator, ValidationError

from sharedpower.core.plan import Plan
from sharedpower.files.agreement import agreed
from sharedpower.files.misfits import Judged, misfit
from sharedpower.files.problems import Kind, PlanFileError, Problem, field_path
from sharedpower.files.shape import validator
from sharedpower.files.tree import Tree, unprintable
from sharedpower.files.versions import SCHEMA_ID, VERSION, current

_MOST_PROBLEMS = 50

Encode = Callable[[date], object]


def to_document(plan: Plan) -> dict[str, Any]:
    """Dicts, lists, texts, whole numbers and booleans; dates as ISO text."""
    return encoded(plan, date.isoformat)


def from_document(document: object) -> Plan:
    """The plan of a document, of this version or an older one. Raises PlanFileError."""
    return plan_from(Tree(document))


def answer_to_json(value: object) -> Any:
    """One answer as a document holds it; None stays None."""
    return _value(value, date.isoformat)


def answer_from_json(question: str, value: object) -> Any:
    """The answer to one question, from what a document holds. Raises KeyError, PlanFileError."""
    judge = validator(question)
    return None if value is None else validated(judge, Judged(Tree(value), question))


def plan_from(tree: Tree) -> Plan:
    """A plan, every problem told with its line. Raises PlanFileError."""
    if not isinstance(tree.value, dict):
        raise PlanFileError([Problem(Kind.NOT_A_PLAN, tree.line(()))])
    tree = current(tree)
    plan: Plan = validated(validator(), Judged(tree))
    return agreed(plan, tree)


def encoded(plan: Plan, day: Encode) -> dict[str, Any]:
    """A document whose dates are made by ``day``."""
    return {"$schema": SCHEMA_ID, "version": VERSION, **section(plan, day)}


def validated(judge: SchemaValidator, judged: Judged) -> Any:
    """What the judge makes of a tree, every problem told with its line. Raises PlanFileError."""
    tree = judged.tree
    wrong = [
        Problem(Kind.CONTROL_CHARACTER, tree.line(place), field_path(place), {"code": code})
        for place, code in unprintable(tree.value)
    ]
    if wrong:
        raise PlanFileError(_in_order(wrong))
    try:
        # JSON is pydantic's strictest door: a date is ISO text there, and a list is a list.
        return judge.validate_json(json.dumps(tree.value))
    except ValidationError as error:
        found = error.errors(include_url=False, include_context=False)
    raise PlanFileError(_in_order(misfit(one, judged) for one in found))


def _in_order(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda one: one.line or 0)[:_MOST_PROBLEMS]


def section(part: Any, day: Encode) -> dict[str, Any]:
    """A dataclass as plain values, without what equals its default."""
    held = ((known, getattr(part, known.name)) for known in fields(part))
    return {known.name: _value(value, day) for known, value in held if value != _default(known)}


def _default(known: Field[Any]) -> object:
    return known.default if known.default_factory is MISSING else known.default_factory()


def _value(value: Any, day: Encode) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date):
        return day(value)
    if isinstance(value, tuple):
        return [_value(item, day) for item in value]
    return section(value, day) if is_dataclass(value) else value

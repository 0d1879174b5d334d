"""Reading and changing one answer of a plan by its path.

A path is dotted (``decision.status``); inside a repeating part the place stands in square brackets
(``audience.groups[1].name``). A question id is a path without the places.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from sharedpower.core.plan import Plan

_STEP = re.compile(r"([a-z_]+)(?:\[(\d+)\])?")


def question_id(path: str) -> str:
    """``audience.groups[1].name`` -> ``audience.groups.name``."""
    return re.sub(r"\[\d+\]", "", path)


def read(plan: Plan, path: str) -> Any:
    """The answer at a path. Raises AttributeError or IndexError where there is no such place."""
    value: Any = plan
    for name, place in _steps(path):
        value = getattr(value, name)
        if place is not None:
            value = value[place]
    return value


def write(plan: Plan, path: str, value: object) -> Plan:
    """A plan that differs in one answer."""
    changed: Plan = _written(plan, _steps(path), value)
    return changed


def with_answers(plan: Plan, answers: Mapping[str, object]) -> Plan:
    """A plan that differs in several answers."""
    for path, value in answers.items():
        plan = write(plan, path, value)
    return plan


def _steps(path: str) -> list[tuple[str, int | None]]:
    found = [_STEP.fullmatch(step) for step in path.split(".")]
    if not all(found):
        raise AttributeError(path)
    return [(m[1], int(m[2]) if m[2] else None) for m in found if m]


def _written(holder: Any, steps: list[tuple[str, int | None]], value: object) -> Any:
    (name, place), rest = steps[0], steps[1:]
    old = getattr(holder, name)
    if place is None:
        return replace(holder, **{name: _written(old, rest, value) if rest else value})
    items = list(old)
    items[place] = _written(items[place], rest, value) if rest else value
    return replace(holder, **{name: tuple(items)})

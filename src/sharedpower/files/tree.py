"""Growing a nested value from the events of a file, and remembering the line of each place.

Both readers give the same events, so the bounds on depth and number, and doubled names, are
checked once, while reading: a file that grows too large is never held whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final

from sharedpower.files import limits
from sharedpower.files.problems import Kind, Place, PlanFileError, Problem, field_path

_UNPRINTABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class Step(Enum):
    MAPPING = auto()
    LIST = auto()
    CLOSE = auto()
    SCALAR = auto()


@dataclass(frozen=True, slots=True)
class Event:
    """One step through a file. ``text``: a scalar as it is written, for when it is a name."""

    step: Step
    line: int
    value: object = None
    text: str = ""


@dataclass(frozen=True)
class Tree:
    """``value`` is made of dict, list, str, int, float, bool and None. ``lines`` count from 1."""

    value: Any = None
    lines: dict[Place, int] = field(default_factory=dict)

    def line(self, place: Place) -> int | None:
        """The line of a place, or of the nearest place round it that the file has."""
        while place and place not in self.lines:
            place = place[:-1]
        return self.lines.get(place)


def grow(events: Iterable[Event]) -> Tree:
    """Raises PlanFileError: too deep, too many, doubled names, names that are no names."""
    growing = _Growing()
    for event in events:
        growing.take(event)
    if growing.problems:
        raise PlanFileError(growing.problems)
    return Tree(growing.top, growing.lines)


def unprintable(value: object, place: Place = ()) -> list[tuple[Place, str]]:
    """Each text of a nested value with a character that is not for reading, and that character."""
    if isinstance(value, str):
        found = _UNPRINTABLE.search(value)
        return [(place, f"U+{ord(found[0]):04X}")] if found else []
    return [bad for key, inner in _inside(value) for bad in unprintable(inner, (*place, key))]


def _inside(value: object) -> Iterable[tuple[Any, object]]:
    if isinstance(value, dict):
        return value.items()
    return enumerate(value) if isinstance(value, list) else ()


@dataclass(slots=True)
class _Holder:
    """A mapping or list that is being filled. ``key`` waits for its value."""

    value: Any
    place: Place
    key: str | int | None = None

    def put(self, value: object) -> None:
        if isinstance(self.value, dict):
            self.value.setdefault(self.key, value)
            self.key = None
        else:
            self.value.append(value)


class _Growing:
    def __init__(self) -> None:
        self.top: Any = None
        self.lines: dict[Place, int] = {}
        self.problems: list[Problem] = []
        self._open: list[_Holder] = []
        self._taken = 0

    def take(self, event: Event) -> None:
        if event.step is Step.CLOSE:
            self._open.pop()
        elif self._wants_name():
            self._name(event)
        else:
            self._value(event)

    def _wants_name(self) -> bool:
        holder = self._open[-1] if self._open else None
        return holder is not None and isinstance(holder.value, dict) and holder.key is None

    def _name(self, event: Event) -> None:
        holder = self._open[-1]
        if event.step is not Step.SCALAR:
            raise PlanFileError([Problem(Kind.NAME_EXPECTED, event.line, field_path(holder.place))])
        holder.key = event.text
        place = (*holder.place, event.text)
        first = self.lines.setdefault(place, event.line)
        if event.text in holder.value:
            values = {"key": event.text, "first": first}
            problem = Problem(Kind.DUPLICATE_KEY, event.line, field_path(place), values)
            self.problems.append(problem)

    def _value(self, event: Event) -> None:
        place = self._place()
        self.lines.setdefault(place, event.line)
        self._taken += 1
        if self._taken > limits.ANSWERS:
            values = {"most": limits.ANSWERS}
            raise PlanFileError([Problem(Kind.TOO_MANY_ANSWERS, event.line, "", values)])
        value: Any = {Step.MAPPING: {}, Step.LIST: []}.get(event.step, event.value)
        if self._open:
            self._open[-1].put(value)
        else:
            self.top = value
        if event.step is not Step.SCALAR:
            self._go_into(_Holder(value, place), event.line)

    def _place(self) -> Place:
        if not self._open:
            return ()
        holder = self._open[-1]
        key = len(holder.value) if holder.key is None else holder.key
        return (*holder.place, key)

    def _go_into(self, holder: _Holder, line: int) -> None:
        self._open.append(holder)
        if len(self._open) > limits.DEPTH:
            raise PlanFileError([Problem(Kind.TOO_DEEP, line, "", {"most": limits.DEPTH})])

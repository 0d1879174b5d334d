"""Three-valued conditions over a plan: true, false, or not answered yet.

Kleene's strong logic, so a verdict never changes when a blank is filled in elsewhere: what is
settled stays settled. Blank (None) is never a reason; an answered "none" is.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Undated


class Seen(NamedTuple):
    """An answer that counted: where it stands in the plan, and what it says."""

    path: str
    value: object


class Condition(NamedTuple):
    """``because``: the answers that made it so. ``waits_for``: the blanks that would settle it.

    ``applies`` is False when the matter does not arise in this plan at all.
    """

    truth: bool | None
    because: tuple[Seen, ...] = ()
    waits_for: tuple[str, ...] = ()
    applies: bool = True


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a repeating part, and its path (``audience.groups[0]``)."""

    value: Any
    path: str


Source = Plan | Item
_getter = cache(attrgetter)
Predicate = Callable[[Any], bool]


def checks(source: Source, name: str, predicate: Predicate) -> Condition:
    """Whether the answer called ``name`` satisfies the predicate; unknown while it is blank."""
    holder, path = (
        (source.value, f"{source.path}.{name}") if isinstance(source, Item) else (source, name)
    )
    value = _getter(name)(holder)
    if value is None:
        return Condition(None, waits_for=(path,))
    return Condition(bool(predicate(value)), because=(Seen(path, value),))


def yes(source: Source, name: str) -> Condition:
    return checks(source, name, lambda value: value is True)


def no(source: Source, name: str) -> Condition:
    return checks(source, name, lambda value: value is False)


def says(source: Source, name: str, *values: object) -> Condition:
    """The answer is one of these values."""
    return checks(source, name, lambda value: value in values)


def none(source: Source, name: str) -> Condition:
    """Answered, and the answer is that there is none: "", an empty list, 0, no date, or no."""
    return checks(source, name, _is_none)


def some(source: Source, name: str) -> Condition:
    """Answered, and there is something."""
    return checks(source, name, lambda value: not _is_none(value))


def less(source: Source, name: str, limit: float) -> Condition:
    return checks(source, name, lambda value: value < limit)


def at_least(source: Source, name: str, limit: float) -> Condition:
    return checks(source, name, lambda value: value >= limit)


def includes(source: Source, name: str, values: Collection[object]) -> Condition:
    """The list has at least one of these values."""
    return checks(source, name, lambda answer: any(value in values for value in answer))


def is_not(condition: Condition) -> Condition:
    return condition._replace(truth=None if condition.truth is None else not condition.truth)


def all_of(*conditions: Condition) -> Condition:
    """True when all are; false as soon as one is."""
    return _joined(conditions, decisive=False)


def any_of(*conditions: Condition) -> Condition:
    """True as soon as one is; false when all are."""
    return _joined(conditions, decisive=True)


def at_least_of(count: int, *conditions: Condition) -> Condition:
    """True when ``count`` or more are true; false when too few can still become true."""
    true = [c for c in conditions if c.truth is True]
    open_ = [c for c in conditions if c.truth is None]
    if len(true) >= count:
        return Condition(True, _because(true))
    if len(true) + len(open_) < count:
        return Condition(False, _because(conditions))
    return Condition(None, _because(true), _waits(open_))


def when(guard: Condition, problem: Condition) -> Condition:
    """The problem, where the guard holds; where it does not, the matter does not arise."""
    if guard.truth is False:
        return Condition(False, guard.because, applies=False)
    found = all_of(guard, problem)
    known = guard.truth or found.truth is None
    return found if known else found._replace(applies=False)


def any_item(
    plan: Plan, name: str, problem: Callable[[Item], Condition], *, empty: bool = False
) -> Condition:
    """True when the problem holds for at least one item of a repeating part.

    ``empty`` is the verdict for a part that was answered with "there are none".
    """
    return _over_items(
        plan, name, lambda found: any_of(*found) if found else None, (problem, empty)
    )


def every_item(
    plan: Plan, name: str, problem: Callable[[Item], Condition], *, empty: bool = False
) -> Condition:
    """True when the problem holds for every item; ``empty`` as in :func:`any_item`."""
    return _over_items(
        plan, name, lambda found: all_of(*found) if found else None, (problem, empty)
    )


def _over_items(
    plan: Plan,
    name: str,
    join: Callable[[list[Condition]], Condition | None],
    rule: tuple[Callable[[Item], Condition], bool],
) -> Condition:
    problem, empty = rule
    items = _getter(name)(plan)
    if items is None:
        return Condition(None, waits_for=(name,))
    found = [problem(Item(item, f"{name}[{place}]")) for place, item in enumerate(items)]
    return join(found) or Condition(empty, because=(Seen(name, ()),), applies=empty)


def _joined(conditions: Iterable[Condition], *, decisive: bool) -> Condition:
    conditions = tuple(conditions)
    deciding = [c for c in conditions if c.truth is decisive]
    if deciding:
        return Condition(decisive, _because(deciding), applies=any(c.applies for c in deciding))
    open_ = [c for c in conditions if c.truth is None]
    if open_:
        settled = [c for c in conditions if c.truth is not None]
        return Condition(None, _because(settled), _waits(open_))
    applies = any(c.applies for c in conditions)
    return Condition(not decisive, _because(conditions), applies=applies)


def _is_none(value: object) -> bool:
    # The text "none" equals Undated.NONE, and is somebody's answer.
    return isinstance(value, Undated) or value in ("", (), 0)


def _because(conditions: Iterable[Condition]) -> tuple[Seen, ...]:
    return tuple({seen.path: seen for c in conditions for seen in c.because}.values())


def _waits(conditions: Iterable[Condition]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(path for c in conditions for path in c.waits_for))

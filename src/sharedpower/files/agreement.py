"""What the parts of a plan must agree on, beyond the type of each answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import count, pairwise
from typing import Any, Final

from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read, write
from sharedpower.core.powercube import HEIGHT
from sharedpower.files.misfits import nearest
from sharedpower.files.problems import Kind, Place, PlanFileError, Problem, field_path
from sharedpower.files.shape import parts
from sharedpower.files.tree import Tree

_Found = Iterator[tuple[Kind, Place, dict[str, object]]]


def agreed(plan: Plan, tree: Tree) -> Plan:
    """The plan, items without an id given one. Raises PlanFileError."""
    found = [
        Problem(kind, tree.line(place), field_path(place), values)
        for check in _CHECKS
        for kind, place, values in check(plan)
    ]
    if found:
        raise PlanFileError(sorted(found, key=lambda problem: problem.line or 0))
    for part, kind in parts().items():
        items = read(plan, part)
        if items and not all(item.id for item in items):
            plan = write(plan, part, with_ids(items, kind))
    return plan


def with_ids(items: Iterable[Any], kind: type) -> tuple[Any, ...]:
    """The items, those without an id given the first free one: ``group-1``, ``agenda-change-2``."""
    items = tuple(items)
    taken = {item.id for item in items}
    free = (name for name in (f"{_word(kind)}-{n}" for n in count(1)) if name not in taken)
    return tuple(item if item.id else replace(item, id=next(free)) for item in items)


def _word(kind: type) -> str:
    letters = (f"-{letter.lower()}" if letter.isupper() else letter for letter in kind.__name__)
    return "".join(letters).removeprefix("-")


def _levels(plan: Plan) -> _Found:
    heights = [HEIGHT[level.tier] for level in plan.levels]
    if not heights:
        yield Kind.NO_LEVELS, ("levels",), {}
    for place, (lower, higher) in enumerate(pairwise(heights), start=1):
        if lower >= higher:
            yield Kind.LEVELS_OUT_OF_ORDER, ("levels", place, "tier"), {}


def _ids(plan: Plan) -> _Found:
    for part in parts():
        names = [item.id for item in read(plan, part) or ()]
        for place in _repeated(names):
            yield Kind.DUPLICATE_ID, (*part.split("."), place, "id"), {"id": names[place]}


def _set_aside(plan: Plan) -> _Found:
    names = [aside.pitfall for aside in plan.set_aside]
    for place in _repeated(names):
        yield Kind.SET_ASIDE_TWICE, ("set_aside", place, "pitfall"), {"id": names[place]}
    for place, aside in enumerate(plan.set_aside):
        if not aside.reason.strip():
            yield Kind.BLANK, ("set_aside", place, "reason"), {}
        if aside.pitfall not in _pitfalls():
            values: dict[str, object] = {"id": aside.pitfall}
            found = nearest(aside.pitfall, _pitfalls())
            kind = Kind.UNKNOWN_PITFALL_NEAR if found else Kind.UNKNOWN_PITFALL
            near = {"nearest": found} if found else {}
            yield kind, ("set_aside", place, "pitfall"), values | near


def _combinations(plan: Plan) -> _Found:
    pairs = [f"{one.start} {one.end}" for one in plan.combinations]
    for place in _repeated(pairs):
        start, end = pairs[place].split(" ")
        yield Kind.PAIR_TWICE, ("combinations", place, "end"), {"start": start, "end": end}
    for place, one in enumerate(plan.combinations):
        if not (one.start and one.end) or one.start == one.end:
            yield Kind.NOT_A_PAIR, ("combinations", place), {}


def _repeated(names: list[str]) -> Iterator[int]:
    return (place for place, name in enumerate(names) if name and name in names[:place])


def _pitfalls() -> tuple[str, ...]:
    # Sixty files: loaded only for a plan that sets one aside.
    from sharedpower.core.pitfalls.order import ORDER

    return ORDER


_CHECKS: Final[tuple[Callable[[Plan], _Found], ...]] = (
    _levels,
    _ids,
    _set_aside,
    _combinations,
)

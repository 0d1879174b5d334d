"""Any valid plan, for Hypothesis, and one with every answer: both made from the dataclasses."""

from __future__ import annotations

import string
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import EnumMeta
from functools import cache
from types import NoneType
from typing import Any, cast, get_args

from hypothesis import strategies as st

from sharedpower.core.pitfalls.order import ORDER
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Effect
from sharedpower.core.plan.parts import Combination, Note, SetAside
from sharedpower.core.powercube import Level, Tier
from sharedpower.files import limits
from sharedpower.files.agreement import with_ids
from sharedpower.files.shape import bare, has_id, hints, is_list

Drawn = st.SearchStrategy[Any]

# What a person can type, line breaks and all, and what trips writers of YAML and JSON.
_LETTERS = st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff")
_AWKWARD = ["no", "0x1F", "1e3", "2026-03-31", "- a", "a: b", "# a", "&a", "*a", " a ", "|", "~"]
_WORDS = st.text(_LETTERS | st.sampled_from("\n\t \"'"), max_size=40) | st.sampled_from(_AWKWARD)
_IDS = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=8)


@cache
def plans() -> st.SearchStrategy[Plan]:
    """Plans that a plan file can hold."""
    return cast("st.SearchStrategy[Plan]", _part(Plan, ""))


def full_plan(items: int = 3) -> Plan:
    """A plan with every answer given, and ``items`` in each repeating part."""
    return cast("Plan", _filled(Plan, "", items))


def _part(kind: type, before: str) -> Drawn:
    drawn = {name: _answer(hint, f"{before}{name}") for name, hint in hints(kind).items()}
    return st.builds(kind, **drawn)


def _answer(hint: Any, question: str) -> Drawn:
    if question in _SPECIAL:
        return _SPECIAL[question]()
    kind = bare(hint)
    if is_dataclass(kind):
        inside = _part(cast("type", kind), f"{question}.")
    else:
        inside = _plain(kind, f"{question}[]" if is_list(hint) else question)
    if is_list(hint):
        inside = st.lists(inside, max_size=3, unique_by=_id if has_id(kind) else None).map(tuple)
    return st.none() | inside if type(None) in get_args(hint) else inside


def _plain(kind: Any, question: str) -> Drawn:
    if get_args(kind):
        return st.one_of(
            *(_plain(option, question) for option in get_args(kind) if option is not NoneType)
        )
    if isinstance(kind, EnumMeta):
        return st.sampled_from(list(kind))
    if kind is str:
        return _text(question)
    least, most = limits.bounds(question)
    return {bool: st.booleans(), int: st.integers(least, most), date: st.dates()}[kind]


def _text(question: str) -> Drawn:
    if question in limits.CHOICES:
        return st.sampled_from(limits.CHOICES[question])
    return _IDS if question.endswith(".id") else _WORDS


def _id(item: Any) -> object:
    return item.id


def _levels() -> Drawn:
    chosen = st.sets(st.sampled_from(list(Tier)), min_size=1)
    return chosen.map(lambda tiers: tuple(Level(tier) for tier in Tier if tier in tiers))


def _asides() -> Drawn:
    aside = st.builds(SetAside, st.sampled_from(ORDER), _WORDS.filter(str.strip))
    return st.lists(aside, max_size=2, unique_by=lambda one: one.pitfall).map(tuple)


def _combinations() -> Drawn:
    pair = st.permutations(limits.FACETS).map(lambda facets: tuple(facets[:2]))
    effect = st.none() | st.sampled_from(list(Effect))
    said = st.tuples(pair, st.none() | st.booleans(), effect, st.none() | _WORDS)
    one = said.map(lambda drawn: Combination(drawn[0][0], drawn[0][1], *drawn[1:]))
    return st.lists(one, max_size=2, unique_by=lambda one: (one.start, one.end)).map(tuple)


_SPECIAL: dict[str, Callable[[], Drawn]] = {
    "combinations": _combinations,
    "levels": _levels,
    "set_aside": _asides,
}


def _filled(kind: Any, question: str, items: int) -> Any:
    before = f"{question}." if question else ""
    return kind(
        **{
            known.name: _FIXED.get(f"{before}{known.name}")
            or _one_filled(hints(kind)[known.name], f"{before}{known.name}", items)
            for known in fields(kind)
        }
    )


def _one_filled(hint: Any, question: str, items: int) -> Any:
    kind = bare(hint)
    if is_list(hint) and is_dataclass(kind):
        filled = tuple(_filled(kind, question, items) for _ in range(items))
        return with_ids(filled, cast("type", kind)) if has_id(kind) else filled
    if is_dataclass(kind):
        return _filled(kind, question, items)
    value = _first(kind, question)
    return (value,) if is_list(hint) else value


def _first(kind: Any, question: str) -> Any:
    kind = get_args(kind)[0] if get_args(kind) else kind
    if question.rpartition(".")[2] == "id":
        return ""
    if isinstance(kind, EnumMeta):
        return next(iter(kind))
    if kind is str:
        return next(iter(limits.CHOICES.get(f"{question}[]", (f"Words about {question}",))))
    return {bool: True, int: limits.bounds(question)[0] + 1, date: date(2026, 3, 31)}[kind]


_FIXED: dict[str, Any] = {
    "levels": Plan().levels,
    "set_aside": (SetAside(ORDER[0], "It is not about a decision."),),
    "combinations": (
        Combination("form.hidden", "space.invited", True, Effect.HINDERS, "The agenda is fixed."),
    ),
    "notes": (Note("note-1", "Q01", "form.hidden", "We talked about it."),),
}

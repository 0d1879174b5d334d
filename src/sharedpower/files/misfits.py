"""Turning what pydantic says does not fit into problems of ours."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sharedpower.core.plan import Plan
from sharedpower.files import limits
from sharedpower.files.problems import Kind, Place, Problem, field_path
from sharedpower.files.shape import DATE_OR_NONE, choices, questions
from sharedpower.files.tree import Tree

KINDS: Final = {
    "unexpected_keyword_argument": Kind.UNKNOWN_KEY,
    "missing": Kind.MISSING,
    "string_type": Kind.NOT_TEXT,
    "string_too_long": Kind.TEXT_TOO_LONG,
    "string_pattern_mismatch": Kind.NOT_AN_ID,
    "bool_type": Kind.NOT_YES_OR_NO,
    "bool_parsing": Kind.NOT_YES_OR_NO,
    "int_type": Kind.NOT_A_WHOLE_NUMBER,
    "int_parsing": Kind.NOT_A_WHOLE_NUMBER,
    "int_parsing_size": Kind.NOT_A_WHOLE_NUMBER,
    "int_from_float": Kind.NOT_A_WHOLE_NUMBER,
    "finite_number": Kind.NOT_A_WHOLE_NUMBER,
    "greater_than_equal": Kind.OUT_OF_RANGE,
    "less_than_equal": Kind.OUT_OF_RANGE,
    "enum": Kind.NOT_A_CHOICE,
    "literal_error": Kind.NOT_A_CHOICE,
    "date_type": Kind.NOT_A_DATE,
    "date_parsing": Kind.NOT_A_DATE,
    "date_from_datetime_parsing": Kind.NOT_A_DATE,
    "date_from_datetime_inexact": Kind.NOT_A_DATE,
    DATE_OR_NONE: Kind.NOT_A_DATE_OR_NONE,
    "tuple_type": Kind.NOT_A_LIST,
    "too_long": Kind.TOO_MANY_ITEMS,
    "dataclass_type": Kind.NOT_A_SECTION,
}


@dataclass(frozen=True)
class Judged:
    """What was judged: a whole file that holds one ``kind``, or its answer to one question."""

    tree: Tree
    question: str = ""
    kind: type = Plan


def misfit(error: Mapping[str, Any], judged: Judged) -> Problem:
    """One error of pydantic's, as a problem."""
    place: Place = (*filter(None, judged.question.split(".")), *error["loc"])
    kind = KINDS[error["type"]]
    if kind is Kind.UNKNOWN_KEY:
        kind, values = _unknown(place, judged.kind)
    elif kind is Kind.NOT_A_CHOICE:
        kind, values = _choices(place, judged.kind)
    elif kind is Kind.NOT_A_SECTION and not place:
        kind, values = Kind.NOT_A_PLAN, {}
    else:
        values = _FILL[kind](place, error["input"]) if kind in _FILL else {}
    return Problem(kind, judged.tree.line(place), field_path(place), values)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that was probably meant."""
    # Loaded only when something is wrong: it is slow to load, and usually nothing is.
    from difflib import get_close_matches

    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.6)), None)


def _unknown(place: Place, kind: type) -> tuple[Kind, dict[str, object]]:
    before, key = f"{_question(place[:-1])}.".lstrip("."), str(place[-1])
    found = nearest(key, _names(before, kind))
    if found is None:
        return Kind.UNKNOWN_KEY, {"key": key}
    return Kind.UNKNOWN_KEY_NEAR, {"key": key, "nearest": found}


def _names(before: str, kind: type) -> Iterable[str]:
    inside = (name.removeprefix(before) for name in questions(kind) if name.startswith(before))
    return (name for name in inside if "." not in name)


def _question(place: Place) -> str:
    return ".".join(step for step in place if isinstance(step, str))


def _characters(place: Place, given: object) -> dict[str, object]:
    item = "[]" if isinstance(place[-1], int) else ""
    return {"most": limits.characters(_question(place) + item), "found": len(str(given))}


def _bounds(place: Place, _given: object) -> dict[str, object]:
    least, most = limits.bounds(_question(place))
    return {"least": least, "most": most}


def _choices(place: Place, kind: type) -> tuple[Kind, dict[str, object]]:
    known = choices(_question(place), kind)
    if known == limits.CELLS:
        return Kind.NOT_A_CELL, {}
    # An empty choice is real (a note on the whole plan), but nobody needs to be told to type it.
    return Kind.NOT_A_CHOICE, {"choices": ", ".join(filter(None, known))}


def _items(place: Place, given: object) -> dict[str, object]:
    return {
        "most": limits.items(_question(place)),
        "found": len(given) if isinstance(given, list) else 0,
    }


_FILL: Final[dict[Kind, Callable[[Place, object], dict[str, object]]]] = {
    Kind.OUT_OF_RANGE: _bounds,
    Kind.TEXT_TOO_LONG: _characters,
    Kind.TOO_MANY_ITEMS: _items,
    Kind.MISSING: lambda place, _given: {"key": str(place[-1])},
    Kind.NOT_AN_ID: lambda _place, _given: {"most": limits.ID},
}

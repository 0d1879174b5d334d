"""A report as JSON, to be kept: numbers as they are shown, a reason where there is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any, TypeVar

from sharedpower.listening.facets import MeanGap
from sharedpower.listening.gap import Gap, Reason
from sharedpower.listening.not_knowing import DontKnowGap, Sensitivity
from sharedpower.listening.ordering import Headlines
from sharedpower.listening.report import OfStatement, Report
from sharedpower.listening.spread import Spread, Within

Json = dict[str, Any]
Kind = TypeVar("Kind", Gap, MeanGap, DontKnowGap)

_NOT_KEPT = {"n_a", "n_b"}


def report_to_json(made: Report) -> Json:
    return {
        "statements": {name: _statement(one) for name, one in made.statements.items()},
        "facets": [{"facets": list(some), **_number(one)} for some, one in made.facets.items()],
        "talk_first": list(made.talk_first),
        "headline": {
            "statements": list(made.headline.statements),
            "wrong": made.headline.wrong,
        },
        "dividing": list(made.dividing),
        "uniting": list(made.uniting),
    }


def report_from_json(data: Json) -> Report:
    """Raises KeyError, TypeError or ValueError for what ``report_to_json`` did not write."""
    headline = data["headline"]
    return Report(
        statements={name: _read_statement(one) for name, one in data["statements"].items()},
        facets=facets_from_json(data),
        talk_first=tuple(data["talk_first"]),
        headline=Headlines(tuple(headline["statements"]), headline["wrong"]),
        dividing=tuple(data["dividing"]),
        uniting=tuple(data["uniting"]),
    )


def facets_from_json(data: Json) -> dict[tuple[str, ...], MeanGap | Reason]:
    return {tuple(one["facets"]): _read(MeanGap, one) for one in data["facets"]}


def _statement(one: OfStatement) -> Json:
    return {
        "gap": _number(one.gap),
        "dont_know": _number(one.dont_know),
        "inside": asdict(one.inside) if one.inside else None,
        "if_known": asdict(one.if_known) if one.if_known else None,
    }


def _number(found: Gap | MeanGap | DontKnowGap | Reason) -> Json:
    if isinstance(found, Reason):
        return {"reason": found.value}
    return {name: value for name, value in asdict(found).items() if name not in _NOT_KEPT}


def _read_statement(data: Json) -> OfStatement:
    inside, known = data["inside"], data["if_known"]
    return OfStatement(
        gap=_read(Gap, data["gap"]),
        dont_know=_read(DontKnowGap, data["dont_know"]),
        inside=Within(**{name: Spread(**one) for name, one in inside.items()}) if inside else None,
        if_known=Sensitivity(**known) if known else None,
    )


def _read(kind: type[Kind], data: Mapping[str, Any]) -> Kind | Reason:
    if "reason" in data:
        return Reason(data["reason"])
    kept: dict[str, Any] = dict.fromkeys(_NOT_KEPT, 0)
    kept |= {one.name: data[one.name] for one in fields(kind) if one.name in data}
    if "statements" in kept:
        kept["statements"] = tuple(kept["statements"])
    return kind(**kept)

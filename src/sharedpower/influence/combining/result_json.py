"""A result as JSON, to be kept with a release or taken away."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from sharedpower.influence.combining.loops import Loop
from sharedpower.influence.combining.result import Result, Standing

Json = dict[str, Any]


def result_to_json(result: Result) -> Json:
    return {
        "facets": list(result.facets),
        "direct": [list(row) for row in result.direct],
        "total": [list(row) for row in result.total],
        "standings": [asdict(one) for one in result.standings],
        "loops": [{**asdict(one), "facets": list(one.facets)} for one in result.loops],
        "unscored": result.unscored,
        "damped": result.damped,
        "resamples": result.resamples,
    }


def result_from_json(data: Json) -> Result:
    """Raises KeyError or TypeError for what ``result_to_json`` did not write."""
    return Result(
        facets=tuple(data["facets"]),
        direct=tuple(map(tuple, data["direct"])),
        total=tuple(map(tuple, data["total"])),
        standings=tuple(Standing(**one) for one in data["standings"]),
        loops=tuple(Loop(**{**one, "facets": tuple(one["facets"])}) for one in data["loops"]),
        unscored=data["unscored"],
        damped=data["damped"],
        resamples=data["resamples"],
    )

"""The grids of a plan: what people said alone in a listening, and what a group agreed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sharedpower.influence.combining import Result, agreed_effects, combine, result_from_json
from sharedpower.influence.combining.pairs import facets_of
from sharedpower.web.pages import OpenPlan
from sharedpower.web.results.reading import Revealed, combined_of_plan

AGREED: Final = "agreed"


@dataclass(frozen=True)
class Grid:
    """``name``: AGREED, or a listening's id. ``face``: as it was revealed; None where agreed."""

    name: str
    result: Result
    title: str = ""
    face: Revealed | None = None


def grids_of(open_plan: OpenPlan, *, may_see_asked: bool) -> list[Grid]:
    """The newest listening first, what was agreed last; none that has no result."""
    found = []
    for listening, face in combined_of_plan(open_plan.record) if may_see_asked else []:
        if kept := face.kept.get("combining"):
            found.append(Grid(listening.pk, result_from_json(kept), listening.title, face))
    plan = open_plan.plan
    agreed = combine(agreed_effects(facets_of(plan), plan.combinations))
    return [*found, Grid(AGREED, agreed)] if agreed else found

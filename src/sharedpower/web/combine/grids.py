"""The grids of a plan: what people said alone in a listening, and what a group agreed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sharedpower.influence.combining import Result, agreed_effects, combine, result_from_json
from sharedpower.influence.combining.pairs import facets_of
from sharedpower.records.models import Listening
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
        if grid := grid_of(listening, face):
            found.append(grid)
    plan = open_plan.plan
    agreed = combine(agreed_effects(facets_of(plan), plan.combinations))
    return [*found, Grid(AGREED, agreed)] if agreed else found


def without_a_result(open_plan: OpenPlan, name: str | None) -> str:
    """The title of the listening with this id if it was revealed and no pair may be shown."""
    for listening, face in combined_of_plan(open_plan.record):
        if listening.pk == name and grid_of(listening, face) is None:
            return listening.title
    return ""


def grid_of(listening: Listening, face: Revealed) -> Grid | None:
    """What people said alone, as it was frozen; None where no pair may be shown."""
    kept = face.kept.get("combining")
    return Grid(listening.pk, result_from_json(kept), listening.title, face) if kept else None

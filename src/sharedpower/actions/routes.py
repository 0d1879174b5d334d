"""What makers do with the routes that are found on their power map."""

from __future__ import annotations

from dataclasses import fields, replace

from sharedpower.actions.items import add
from sharedpower.actions.permissions import Act, require
from sharedpower.core.plan.parts import Route
from sharedpower.records.models import Organiser, PlanRecord
from sharedpower.records.to_core import plan_of


def keep(*, record: PlanRecord, route: Route, by: Organiser) -> bool:
    """Add a found route to the plan's own. False where the plan has the same one already."""
    require(Act.CHANGE_PLAN, by, record)
    same = replace(route, id="")
    plan = plan_of(record, language="en")
    if any(_alike(one, same) for one in plan.routes or ()):
        return False
    answers = {known.name: getattr(route, known.name) for known in fields(Route)}
    answers.pop("id")
    add(record=record, part="routes", item=Route(), answers=answers, by=by)
    return True


def _alike(one: Route, other: Route) -> bool:
    return (one.label, one.messenger, one.path) == (other.label, other.messenger, other.path)

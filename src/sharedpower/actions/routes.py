"""What makers do with the routes that are found on their power map."""

from __future__ import annotations

from dataclasses import fields, replace

from sharedpower.actions.items import add
from sharedpower.actions.permissions import Act, require
from sharedpower.actions.plans import Rows, change
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Route
from sharedpower.influence import PowerMap
from sharedpower.influence.to_plan import Brought, put_on
from sharedpower.records.models import Organiser, PlanRecord
from sharedpower.records.to_core import plan_of

_ORDER = ".order"


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


def bring_in(*, record: PlanRecord, power_map: PowerMap, by: Organiser) -> Brought:
    """Put a map that was read on the plan's own, whole or not at all.

    Raises PlanFileError where there would be more than a plan can hold.
    """
    brought: list[Brought] = []

    def make(plan: Plan) -> Plan:
        brought.append(put_on(plan, power_map))
        return brought[0].plan

    change(record=record, by=by, kind="brought_in", make=make, told=_what_there_was)
    return brought[0]


def _what_there_was(rows: Rows) -> Rows:
    """Of things that are new, that they came; answers of theirs are in the plan, not in the past.

    A table of thousands of rows would otherwise leave tens of thousands of lines.
    """
    orders = {path.removesuffix(_ORDER): (b, a) for path, b, a in rows if path.endswith(_ORDER)}
    new = {
        f"{part}[{name}" for part, (b, a) in orders.items() for name in set(a or ()) - set(b or ())
    }
    return [row for row in rows if row[0].partition("].")[0] not in new]

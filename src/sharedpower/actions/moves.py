"""Choosing a move: it becomes an action of the plan."""

from __future__ import annotations

from dataclasses import fields

from sharedpower.actions.items import add
from sharedpower.actions.permissions import Act, require
from sharedpower.core.plan.parts import Action
from sharedpower.records.models import Organiser, PlanRecord
from sharedpower.records.to_core import plan_of


def choose(*, record: PlanRecord, action: Action, by: Organiser) -> bool:
    """Add it to the plan's actions. False where the plan has one of the same words already."""
    require(Act.CHANGE_PLAN, by, record)
    plan = plan_of(record, language="en")
    if any(one.text == action.text for one in plan.actions or ()):
        return False
    answers = {known.name: getattr(action, known.name) for known in fields(Action)}
    answers.pop("id")
    add(record=record, part="actions", item=Action(), answers=answers, by=by)
    return True

"""Where in the pages a question of a plan is asked."""

from __future__ import annotations

from django.urls import reverse
from django.utils.http import urlencode

from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import question_id, read
from sharedpower.core.questions import PARTS, Part, step_of


def part_slug(part: Part) -> str:
    """``audience.groups`` -> ``audience-groups``."""
    return part.id.replace(".", "-").replace("_", "-")


def question_address(plan_id: str, plan: Plan, path: str, back: str = "") -> str:
    """The page that asks it, at the very question; ``back`` is where saving leads."""
    tail = f"?{urlencode({'back': back})}" if back else ""
    given = {"plan_id": plan_id, "step": step_of(path).slug}
    stem, bracket, _rest = path.partition("[")
    if not bracket:
        return f"{reverse('step', kwargs=given)}{tail}#q-{path}"
    item = read(plan, path[: path.index("]") + 1])
    given |= {"part": part_slug(PARTS[stem]), "item": item.id}
    name = question_id(path).rsplit(".", 1)[1]
    return f"{reverse('item', kwargs=given)}{tail}#q-{name}"


def action_address(plan_id: str, pitfall: str, back: str) -> str:
    """The page that adds an action, started from what a pitfall says to do instead."""
    given = {
        "plan_id": plan_id,
        "step": step_of("actions").slug,
        "part": part_slug(PARTS["actions"]),
    }
    return f"{reverse('item-add', kwargs=given)}?{urlencode({'for': pitfall, 'back': back})}"

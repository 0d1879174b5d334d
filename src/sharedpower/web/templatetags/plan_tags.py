"""Addresses inside one plan, for templates."""

from __future__ import annotations

from django import template
from django.urls import reverse

from sharedpower.web.pages import OpenPlan
from sharedpower.web.saying import addresses

register = template.Library()


@register.simple_tag
def question_address(open_plan: OpenPlan, path: str, finding: str = "") -> str:
    """Where a question is asked; saving it leads back to the check, at the finding."""
    return addresses.question_address(
        open_plan.id, open_plan.plan, path, _check(open_plan, finding)
    )


@register.simple_tag
def action_address(open_plan: OpenPlan, finding: str) -> str:
    return addresses.action_address(open_plan.id, finding, _check(open_plan, finding))


def _check(open_plan: OpenPlan, finding: str) -> str:
    address = reverse("check", kwargs={"plan_id": open_plan.id})
    return f"{address}#{finding}" if finding else address

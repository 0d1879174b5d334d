"""Where a lesson is tried: a page of one's own plan, of the example, or the quick check."""

from __future__ import annotations

from typing import Any

from django.urls import reverse

from sharedpower.content import Lesson
from sharedpower.content.course_words import Opens
from sharedpower.core.plan import Plan
from sharedpower.records.models import Organiser, PlanRecord
from sharedpower.web.saying.addresses import question_address


def choices(lesson: Lesson, person: Organiser | None) -> dict[str, Any]:
    """The person's plans, last changed first, and the example, each with the page's address."""
    mine = person.plans.order_by("-changed_at") if person else PlanRecord.objects.none()
    example = PlanRecord.objects.filter(example="powys").first()
    return {
        "plans": [(plan.title, page_of(plan.pk, lesson.opens)) for plan in mine],
        "example": page_of(example.pk, lesson.opens) if example else "",
    }


def page_of(plan_id: str, opens: Opens) -> str:
    """The exact page of a plan that a lesson opens."""
    if opens.question:
        return question_address(plan_id, Plan(), opens.question)
    more = {"face": opens.face} if opens.face else {}
    return reverse(opens.page, kwargs={"plan_id": plan_id, **more})

"""The shipped example: one row, whose words come from the content in the reader's language."""

from __future__ import annotations

from sharedpower.content.powys import powys_plan
from sharedpower.files import to_document
from sharedpower.records.models import PlanRecord

POWYS = "powys"


def load_examples() -> None:
    """Make the example's row, or bring it up to date. Nothing of anybody's is touched."""
    plan = powys_plan("en")
    stored = {"title": plan.title, "document": to_document(plan)}
    PlanRecord.objects.update_or_create(example=POWYS, defaults=stored)

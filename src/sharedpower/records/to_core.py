"""Turning rows into core values."""

from __future__ import annotations

from sharedpower.content.powys import powys_plan
from sharedpower.core.plan import Plan
from sharedpower.files import from_document
from sharedpower.records.models import PlanRecord


def plan_of(record: PlanRecord, *, language: str) -> Plan:
    """The plan in a row. A shipped example is told in the reader's language."""
    if record.example:
        return powys_plan(language)
    return from_document(record.document)

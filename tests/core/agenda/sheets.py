"""Agendas for tests: blocks of a plain kind, requests, and run sheets written by hand."""

from __future__ import annotations

from typing import Any

from sharedpower.content import core_blocks
from sharedpower.core.agenda import find_warnings
from sharedpower.core.agenda.warnings import Flaw, Warning
from sharedpower.core.plan import Plan
from sharedpower.core.plan.run_sheet import AgendaRequest, Aim, Lead, RunItem, RunSheet

BLOCKS = core_blocks()
EVENING = AgendaRequest(start=18 * 60 + 30, end=20 * 60 + 30, people=12, aims=(Aim.LEARN_CUBE,))


def item(block: str, minutes: int, lead: Lead | None = Lead.BOTH, **more: Any) -> RunItem:
    return RunItem(block, minutes=minutes, lead=lead, **more)


GOOD = (
    item("welcome", 10),
    item("one-story", 15, Lead.LIVED_EXPERIENCE),
    item("three-scenarios", 30, Lead.STAFF),
    item("break", 10, None),
    item("one-face", 40),
    item("close", 10),
)


def sheet(*items: RunItem, asked: AgendaRequest = EVENING) -> RunSheet:
    return RunSheet(asked=asked, items=items or GOOD)


def warned(what: RunSheet, flaw: Flaw, plan: Plan | None = None) -> list[Warning]:
    """What is found of one flaw."""
    return [one for one in find_warnings(what, BLOCKS, plan) if one.flaw is flaw]

"""The sixty pitfalls, and finding them in a plan. Source: domain brief, section D3."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from sharedpower.core.pitfalls.finding import Finding, Outcome, Pitfall, Severity
from sharedpower.core.pitfalls.order import ORDER
from sharedpower.core.plan import Plan

__all__ = ["PITFALLS", "Finding", "Outcome", "Pitfall", "Severity", "find_pitfalls", "pitfall"]


def _load(name: str) -> Pitfall:
    module = import_module(f"{__name__}.catalogue.{name.replace('-', '_')}")
    found: Pitfall = module.PITFALL
    return found


PITFALLS: Final = tuple(_load(name) for name in ORDER)
_BY_ID: Final = {known.id: known for known in PITFALLS}
_OUTCOME: Final = {True: Outcome.FOUND, None: Outcome.NOT_ANSWERED, False: Outcome.QUIET}


def pitfall(identity: str) -> Pitfall:
    """The pitfall with that id. Raises KeyError."""
    return _BY_ID[identity]


def find_pitfalls(plan: Plan) -> tuple[Finding, ...]:
    """What the plan says of each of the sixty pitfalls, in the catalogue's order."""
    reasons = {aside.pitfall: aside.reason for aside in plan.set_aside}
    return tuple(_finding(known, plan, reasons.get(known.id)) for known in PITFALLS)


def _finding(known: Pitfall, plan: Plan, reason: str | None) -> Finding:
    seen = known.find(plan)
    outcome = _OUTCOME[seen.truth] if reason is None else Outcome.SET_ASIDE
    return Finding(known, outcome, seen.because, seen.waits_for, seen.applies, reason or "")

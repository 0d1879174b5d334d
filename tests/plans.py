"""Plans for tests: blank but for the answers a test names."""

from __future__ import annotations

from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import with_answers

Answers = dict[str, object]


def plan_with(answers: Answers) -> Plan:
    """A blank plan with these answers, by path: ``{"decision.status": Status.MADE}``."""
    return with_answers(Plan(), answers)

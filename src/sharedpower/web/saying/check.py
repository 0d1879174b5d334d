"""A whole check in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.content.telling.findings import (
    HEADINGS,
    Face,
    Told,
    Wanted,
    faces,
    headline,
    tell,
    wanted,
)
from sharedpower.core.pitfalls import Finding, Outcome, Severity
from sharedpower.core.plan import Plan
from sharedpower.web.saying.labels import teller, voice


@dataclass(frozen=True)
class Group:
    """All that was found of one severity, by face."""

    severity: Severity
    heading: str
    faces: tuple[Face, ...]


@dataclass(frozen=True)
class CheckWords:
    """``well``: quiet, and the matter arises. ``beside``: quiet, since it does not arise."""

    found: str
    open: str
    groups: list[Group]
    wanted: tuple[Wanted, ...]
    unanswered: list[Told]
    set_aside: list[Told]
    well: list[Told]
    beside: list[Told]


def check_words(plan: Plan, findings: Iterable[Finding], *, questions: int) -> CheckWords:
    """What a check page says; ``questions``: how many next questions it offers at the most."""
    findings, say = tuple(findings), teller(plan)
    found, open_ = headline(voice(), findings)

    def told(outcome: Outcome, *, applies: bool | None = None) -> list[Told]:
        return [
            tell(say, one)
            for one in findings
            if one.outcome is outcome and applies in (None, one.applies)
        ]

    groups = [Group(s, _(HEADINGS[s]), faces(say, findings, s)) for s in Severity]
    return CheckWords(
        found=found,
        open=open_,
        groups=[group for group in groups if group.faces],
        wanted=wanted(say, findings, questions),
        unanswered=told(Outcome.NOT_ANSWERED),
        set_aside=told(Outcome.SET_ASIDE),
        well=told(Outcome.QUIET, applies=True),
        beside=told(Outcome.QUIET, applies=False),
    )

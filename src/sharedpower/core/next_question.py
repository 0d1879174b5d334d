"""Which blank to ask about next: the one that settles most of what is still open, gravest first."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from fractions import Fraction

from sharedpower.core.pitfalls.finding import Finding, Outcome, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import question_id, read

_GRAVEST_FIRST = tuple(Severity)


def next_questions(
    plan: Plan,
    findings: Iterable[Finding],
    among: Collection[str] | None = None,
    most: int = 1,
) -> tuple[str, ...]:
    """Paths of up to ``most`` blanks, the most telling first.

    Each open finding has one point, shared out evenly over the blanks that it waits for. Blanks
    are ranked by their points among the stops, then the fixes, then the thinks; then by the
    catalogue's order, then by path. ``among``: only questions with these ids. A blank that the
    plan has filled in since the findings were made is passed over. Raises AttributeError or
    IndexError if the findings are of a plan with other parts.
    """
    points = _points(findings)
    asked = [path for path in points if _can_ask(path, plan, among)]
    asked.sort(key=lambda path: points[path], reverse=True)
    return tuple(asked[:most])


def _points(findings: Iterable[Finding]) -> dict[str, list[Fraction]]:
    """By path, in the order that ties keep, for Python's sort is stable in reverse too."""
    points: dict[str, list[Fraction]] = defaultdict(lambda: [Fraction(0)] * len(_GRAVEST_FIRST))
    for finding in findings:
        if finding.outcome is not Outcome.NOT_ANSWERED:
            continue
        weight = _GRAVEST_FIRST.index(finding.pitfall.severity)
        for path in sorted(finding.waits_for):
            points[path][weight] += Fraction(1, len(finding.waits_for))
    return points


def _can_ask(path: str, plan: Plan, among: Collection[str] | None) -> bool:
    wanted = among is None or question_id(path) in among
    return wanted and read(plan, path) is None

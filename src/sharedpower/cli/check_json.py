"""The check as JSON, for other programs. Ids are canonical; words are in the reader's language."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict
from typing import Any

from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.findings import headline, tell, wanted
from sharedpower.core.pitfalls import Finding, Outcome
from sharedpower.files import answer_to_json

_NEXT = 3


def as_json(teller: Teller, findings: tuple[Finding, ...]) -> dict[str, Any]:
    """All findings that were asked for, the quiet ones too, in the catalogue's order."""
    found = Counter(one.pitfall.severity.value for one in findings if one.outcome is Outcome.FOUND)
    return {
        "title": teller.plan.title,
        "language": teller.voice.language,
        "headline": headline(teller.voice, findings),
        "found": {severity: found[severity] for severity in ("stop", "fix", "think")},
        "findings": [_finding(teller, one) for one in findings],
        "next_questions": [asdict(one) for one in wanted(teller, findings, most=_NEXT)],
    }


def _finding(teller: Teller, finding: Finding) -> dict[str, Any]:
    told = tell(teller, finding)
    because = [
        {**asdict(words), "value": answer_to_json(seen.value)}
        for seen, words in zip(finding.because, told.yours, strict=True)
    ]
    return {
        "id": told.id,
        "outcome": finding.outcome.value,
        "severity": told.severity.value,
        "title": told.title,
        "because": because,
        "waits_for": finding.waits_for,
        "applies": finding.applies,
        "reason": finding.reason,
        "facets": finding.pitfall.facets,
        "why": told.why,
        "source": told.source,
        "instead": told.instead,
    }

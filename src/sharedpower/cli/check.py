"""``sharedpower check``: find pitfalls in a plan."""

from __future__ import annotations

import json
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import Final

from sharedpower.cli.check_json import as_json
from sharedpower.cli.check_text import as_text
from sharedpower.cli.opening import plan_in
from sharedpower.cli.paper import paper_for
from sharedpower.content.telling.answers import Teller
from sharedpower.core.pitfalls import Finding, Outcome, Severity, find_pitfalls

Findings = tuple[Finding, ...]


def check(options: Namespace) -> int:
    """1 when something is found to stop for, whatever ``--only`` lets through; else 0."""
    plan = plan_in(options.plan)
    findings = find_pitfalls(plan)
    shown = tuple(one for one in findings if options.only in (None, one.pitfall.severity))
    print(_FORMATS[options.format](Teller(options.voice, plan), shown))
    return int(any(_stops(one) for one in findings))


def _stops(finding: Finding) -> bool:
    return finding.outcome is Outcome.FOUND and finding.pitfall.severity is Severity.STOP


def _text(teller: Teller, findings: Findings) -> str:
    return as_text(teller, findings, paper_for(sys.stdout, os.environ))


def _json(teller: Teller, findings: Findings) -> str:
    return json.dumps(as_json(teller, findings), ensure_ascii=False, indent=2)


_FORMATS: Final[Mapping[str, Callable[[Teller, Findings], str]]] = {"text": _text, "json": _json}

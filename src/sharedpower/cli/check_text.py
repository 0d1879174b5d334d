"""The check as words for a person at a terminal, or for a plain text file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sharedpower.cli.paper import Paper
from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.findings import (
    HEADINGS,
    Answered,
    Told,
    faces,
    headline,
    tell,
    wanted,
)
from sharedpower.core.pitfalls import Finding, Outcome, Severity
from sharedpower.core.wording import gettext_noop as _

DRAFT_WELSH: Final = _("The Welsh is a draft until a Welsh speaker has agreed it.")
_YOURS: Final = _("Your plan")
_WHY: Final = _("Why")
_SOURCE: Final = _("Source")
_INSTEAD: Final = _("Instead")
_TOUCHES: Final = _("Touches")
_REASON: Final = _("Your reason")
_FACE: Final = _("%(face)s: %(gloss)s")
_SAYS: Final = _("%(question)s: %(answer)s")
_SAYS_OF: Final = _("%(question)s (%(where)s): %(answer)s")
_OPEN: Final = _("Not answered yet")
_BLANK_IS_FINE: Final = _("Blank is fine for now. The answers that would tell most:")
_SET_ASIDE: Final = _("Set aside")
_NEXT: Final = 3


def as_text(teller: Teller, findings: tuple[Finding, ...], paper: Paper) -> str:
    """Headline, what was found, what is not answered yet, what was set aside."""
    page = _Page(teller, paper)
    blocks = [
        page.head(findings),
        *(block for severity in Severity for block in page.severity(findings, severity)),
        page.open(findings),
        page.set_aside(findings),
    ]
    return "\n\n".join(block for block in blocks if block)


class _Page:
    def __init__(self, teller: Teller, paper: Paper) -> None:
        self.teller, self.paper, self.say = teller, paper, teller.voice.gettext

    def head(self, findings: tuple[Finding, ...]) -> str:
        rows = [self.paper.lines(row) for row in headline(self.teller.voice, findings)]
        if self.teller.plan.title:
            rows.insert(0, self.paper.lines(self.teller.plan.title, style="bold"))
        if self.teller.voice.language == "cy":
            rows.append(self.paper.lines(self.say(DRAFT_WELSH), style="quiet"))
        return "\n".join(rows)

    def severity(self, findings: tuple[Finding, ...], severity: Severity) -> Iterator[str]:
        for place, face in enumerate(faces(self.teller, findings, severity)):
            if place == 0:
                yield self._heading(self.say(HEADINGS[severity]), severity.value)
            gloss = self.say(_FACE) % {"face": face.label, "gloss": face.gloss}
            told = [self._told(one, severity.value) for one in face.told]
            yield "\n\n".join([self.paper.lines(gloss, style="bold"), *told])

    def open(self, findings: tuple[Finding, ...]) -> str:
        asked = wanted(self.teller, findings, most=_NEXT)
        rows = [self.paper.lines(f"- {one.asks}", indent=2) for one in asked]
        head = [self._heading(self.say(_OPEN)), self.paper.lines(self.say(_BLANK_IS_FINE))]
        return "\n".join([*head, *rows]) if rows else ""

    def set_aside(self, findings: tuple[Finding, ...]) -> str:
        rows = [
            "\n".join(
                [
                    self.paper.lines(tell(self.teller, one).title, indent=2),
                    self.paper.pair(self.say(_REASON), one.reason, indent=4),
                ]
            )
            for one in findings
            if one.outcome is Outcome.SET_ASIDE
        ]
        return "\n".join([self._heading(self.say(_SET_ASIDE)), *rows]) if rows else ""

    def _heading(self, words: str, style: str = "bold") -> str:
        return self.paper.lines(words.upper(), style=style)

    def _told(self, told: Told, style: str) -> str:
        rows = [
            self.paper.lines(told.title, indent=2, style=style),
            self.paper.pair(self.say(_YOURS), "", indent=4),
            *(self.paper.lines(self._yours(one), indent=6) for one in told.yours),
        ]
        rows += [
            self.paper.pair(self.say(name), text, indent=4)
            for name, text in (
                (_WHY, told.why),
                (_SOURCE, told.source),
                (_INSTEAD, told.instead),
                (_TOUCHES, " · ".join(told.touches)),
            )
        ]
        return "\n".join(rows)

    def _yours(self, answered: Answered) -> str:
        template = self.say(_SAYS_OF if answered.where else _SAYS)
        answer = " ".join(answered.words.split())
        values = {"question": answered.label, "where": answered.where, "answer": answer}
        return template % values

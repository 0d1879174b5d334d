"""What was found in a plan, in words and in the order that a reader needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.labels import facet_gloss, facet_label, touches
from sharedpower.content.telling.voice import Voice
from sharedpower.core.next_question import next_questions
from sharedpower.core.pitfalls import Finding, Outcome, Severity
from sharedpower.core.plan.paths import question_id
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.core.wording import gettext_noop as _

HEADINGS: Final = {
    Severity.STOP: _("Stop"),
    Severity.FIX: _("Fix first"),
    Severity.THINK: _("Think about"),
}
_LIST: Final = _("%(list)s.")
_NOTHING_FOUND: Final = _("Nothing found in what you have answered.")
_ALL_ANSWERED: Final = _("Everything that matters is answered.")

_ORDER: Final = [str(facet) for axis in (Form, Space, Tier) for facet in axis]


@dataclass(frozen=True)
class Answered:
    """One answer that counted: the question in short, whose it is, and what it says."""

    path: str
    label: str
    where: str
    words: str


@dataclass(frozen=True)
class Told:
    """One finding in words. ``put_right``: the path of the answer to look at first."""

    id: str
    severity: Severity
    severity_words: str
    title: str
    why: str
    source: str
    instead: str
    touches: tuple[str, ...]
    yours: tuple[Answered, ...]
    reason: str
    put_right: str


@dataclass(frozen=True)
class Face:
    """The findings of one severity on one face of the cube."""

    label: str
    gloss: str
    told: tuple[Told, ...]


@dataclass(frozen=True)
class Wanted:
    """A question that is not answered yet, and how many pitfalls wait for it."""

    path: str
    asks: str
    waiting: int


def tell(teller: Teller, finding: Finding) -> Told:
    known, say = finding.pitfall, teller.voice.gettext
    return Told(
        id=known.id,
        severity=known.severity,
        severity_words=say(HEADINGS[known.severity]),
        title=say(known.title),
        why=say(known.why),
        source=say(known.source),
        instead=say(known.instead),
        touches=touches(teller.voice, known.facets, teller.plan.cube),
        yours=tuple(_answered(teller, seen.path, seen.value) for seen in finding.because),
        reason=finding.reason,
        put_right=_first_path(finding),
    )


def faces(teller: Teller, findings: Iterable[Finding], severity: Severity) -> tuple[Face, ...]:
    """What was found of one severity, by the face that each names first: a form, else a space."""
    found = [
        one for one in findings if one.outcome is Outcome.FOUND and one.pitfall.severity is severity
    ]
    found.sort(key=lambda one: _ORDER.index(main_face(one)))
    return tuple(_face(teller, facet, tuple(told)) for facet, told in groupby(found, main_face))


def main_face(finding: Finding) -> str:
    """The form that its pitfall names, else its space, else its level."""
    return min(finding.pitfall.facets, key=_ORDER.index)


def wanted(teller: Teller, findings: Iterable[Finding], most: int) -> tuple[Wanted, ...]:
    """The questions that would settle most of what is still open, gravest first."""
    findings = tuple(findings)
    waits = [set(one.waits_for) for one in open_ones(findings)]
    return tuple(
        Wanted(path, teller.question(path), sum(path in paths for paths in waits))
        for path in next_questions(teller.plan, findings, most=most)
    )


def open_ones(findings: Iterable[Finding]) -> Iterator[Finding]:
    return (one for one in findings if one.outcome is Outcome.NOT_ANSWERED)


def headline(voice: Voice, findings: Iterable[Finding]) -> tuple[str, str]:
    """The check in two sentences: what was found; what is not answered yet."""
    findings = tuple(findings)
    return _found_words(voice, findings), _open_words(voice, findings)


def _found_words(voice: Voice, findings: tuple[Finding, ...]) -> str:
    found = [one.pitfall.severity for one in findings if one.outcome is Outcome.FOUND]
    count = {severity: found.count(severity) for severity in Severity}
    stop, fix, think = count.values()
    said = (
        voice.ngettext("%(n)s thing to stop for", "%(n)s things to stop for", stop),
        voice.ngettext("%(n)s to fix first", "%(n)s to fix first", fix),
        voice.ngettext("%(n)s to think about", "%(n)s to think about", think),
    )
    parts = [part % {"n": n} for part, n in zip(said, count.values(), strict=True) if n]
    if not parts:
        return voice.gettext(_NOTHING_FOUND)
    return voice.gettext(_LIST) % {"list": ", ".join(parts)}


def _open_words(voice: Voice, findings: tuple[Finding, ...]) -> str:
    blanks = {question_id(path) for one in open_ones(findings) for path in one.waits_for}
    if not blanks:
        return voice.gettext(_ALL_ANSWERED)
    words = voice.ngettext(
        "%(n)s question is not answered yet; it may change this.",
        "%(n)s questions are not answered yet; they may change this.",
        len(blanks),
    )
    return words % {"n": len(blanks)}


def _face(teller: Teller, facet: str, found: tuple[Finding, ...]) -> Face:
    label = facet_label(teller.voice, facet, teller.plan.levels)
    told = tuple(tell(teller, one) for one in found)
    return Face(label, facet_gloss(teller.voice, facet), told)


def _first_path(finding: Finding) -> str:
    paths = (*(seen.path for seen in finding.because), *finding.waits_for, finding.pitfall.reads[0])
    return paths[0]


def _answered(teller: Teller, path: str, value: object) -> Answered:
    return Answered(path, teller.label(path), teller.where(path), teller.answer(path, value))

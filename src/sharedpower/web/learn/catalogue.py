"""The sixty pitfalls to read, without a plan: by severity, then by face."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from django.utils.translation import gettext as _

from sharedpower.content.telling.findings import HEADINGS
from sharedpower.content.telling.labels import touches
from sharedpower.core.pitfalls import PITFALLS, Pitfall, Severity
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.core.questions import Question, asked, step_of
from sharedpower.web.learn.spoken import Named, named
from sharedpower.web.saying.labels import voice

_ORDER: Final = [str(facet) for axis in (Form, Space, Tier) for facet in axis]


@dataclass
class Shelf:
    """The pitfalls of one severity whose first face is this one: id and title."""

    face: Named
    pitfalls: list[tuple[str, str]] = field(default_factory=list)


@dataclass(frozen=True)
class Grave:
    """All the pitfalls of one severity."""

    severity: Severity
    heading: str
    meaning: str
    shelves: list[Shelf]


@dataclass(frozen=True)
class Told:
    """One pitfall in words; ``looks_at`` has the questions that settle it, by step."""

    title: str
    severity: Severity
    severity_words: str
    meaning: str
    why: str
    source: str
    instead: str
    touches: tuple[str, ...]
    looks_at: dict[str, list[str]]


def catalogue() -> list[Grave]:
    return [
        Grave(severity, _(HEADINGS[severity]), meaning(severity), _shelves(severity))
        for severity in Severity
    ]


def meaning(severity: Severity) -> str:
    return {
        Severity.STOP: _("Harm, dishonesty or a legal risk. Do not go ahead until it is settled."),
        Severity.FIX: _("Put this right before people come."),
        Severity.THINK: _("Talk about it, and write down what you decide."),
    }[severity]


def told(known: Pitfall) -> Told:
    return Told(
        title=_(known.title),
        severity=known.severity,
        severity_words=_(HEADINGS[known.severity]),
        meaning=meaning(known.severity),
        why=_(known.why),
        source=_(known.source),
        instead=_(known.instead),
        touches=touches(voice(), known.facets),
        looks_at=_looks_at(known),
    )


def _shelves(severity: Severity) -> list[Shelf]:
    found: dict[str, Shelf] = {}
    for known in (known for known in PITFALLS if known.severity is severity):
        face = _main_face(known)
        shelf = found.setdefault(face, Shelf(named(face)))
        shelf.pitfalls.append((known.id, _(known.title)))
    return [found[face] for face in sorted(found, key=_ORDER.index)]


def _main_face(known: Pitfall) -> str:
    """The form that it names, else its space, else its level."""
    return min(known.facets, key=_ORDER.index)


def _looks_at(known: Pitfall) -> dict[str, list[str]]:
    by_step: dict[str, list[str]] = {}
    for identity in known.reads:
        question = asked(identity)
        words = question.asks if isinstance(question, Question) else question.title
        by_step.setdefault(_(step_of(identity).title), []).append(_(words))
    return by_step

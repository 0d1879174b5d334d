"""The four alignment sentences in the reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.core.alignment import Alignment, Sentence
from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read
from sharedpower.web.saying.labels import facet_label, teller


@dataclass(frozen=True)
class Line:
    """One of the four sentences. ``waits_for``: the first blank that would settle it."""

    name: str
    words: str
    waits_for: str = ""


def alignment_words(plan: Plan, found: Alignment) -> list[Line]:
    """Reach, link, forms, gap: never added up."""
    named = (
        (_("Reach"), found.coverage.sentence, found.coverage.waits_for),
        (_("Link"), found.connection.sentence, found.connection.waits_for),
        (_("Forms"), found.forms.sentence, found.forms.waits_for),
        (_("Gap"), found.gap.sentence, ()),
    )
    return [Line(name, said(plan, words), (*waits, "")[0]) for name, words, waits in named]


def said(plan: Plan, sentence: Sentence) -> str:
    """A core sentence with the plan's own words in its places."""
    values = {name: _named(plan, value) for name, value in sentence.values.items()}
    return _(sentence.words) % values


def _named(plan: Plan, value: str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(_named(plan, one) for one in value)
    if "[" in value:
        return teller(plan).where(value) or str(read(plan, value).id)
    return facet_label(value, plan.levels)

"""A form field for each kind of question.

Each field gives three-valued answers: None for blank, the empty answer for a ticked "none".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Undated
from sharedpower.core.powercube import FACES, Space
from sharedpower.core.questions import Kind, Question
from sharedpower.files.limits import bounds, characters
from sharedpower.web.saying.labels import facet_label, level_label, rung_label, teller

Pairs = list[tuple[str, str]]
# Day first, as people here write it; the first is what a browser's own date field sends.
DATES = ("%Y-%m-%d", "%d/%m/%Y", "%d/%m/%y", "%d.%m.%Y", "%d %B %Y")


@dataclass(frozen=True)
class Asked:
    """A question, put about one plan. ``now``: the answer that stands."""

    question: Question
    plan: Plan
    now: Any = None


def words_of(choices: tuple[tuple[str, str], ...]) -> Pairs:
    return [(str(value), _(words)) for value, words in choices]


def levels(asked: Asked) -> Pairs:
    return [(level.tier, level_label(level)) for level in asked.plan.levels]


def actors(asked: Asked) -> Pairs:
    return [(actor.id, actor.name or actor.id) for actor in asked.plan.actors or ()]


def spaces(asked: Asked) -> Pairs:
    return [(space.id, space.label or space.id) for space in asked.plan.spaces or ()]


def facets(asked: Asked) -> Pairs:
    extra = [level.tier for level in asked.plan.levels if level.tier not in FACES]
    return [(facet, facet_label(facet, asked.plan.levels)) for facet in (*FACES, *extra)]


def rungs(_asked: Asked) -> Pairs:
    return [(str(number), rung_label(number)) for number in range(1, 9)]


Options = Callable[[Asked], Pairs]
OPTIONS: dict[Kind, Options] = {
    Kind.YES_NO: lambda _asked: [("yes", _("Yes")), ("no", _("No"))],
    Kind.CHOICE: lambda asked: words_of(asked.question.choices),
    Kind.CHOICES: lambda asked: words_of(asked.question.choices),
    Kind.LEVEL: levels,
    Kind.SPACE_TYPE: lambda _asked: [(space, facet_label(space)) for space in Space],
    Kind.RUNG: rungs,
    Kind.ACTOR: actors,
    Kind.FACETS: facets,
    Kind.SPACES: spaces,
}
ONE_OF = {Kind.YES_NO, Kind.CHOICE, Kind.LEVEL, Kind.SPACE_TYPE, Kind.RUNG, Kind.ACTOR}
SEVERAL_OF = {Kind.CHOICES, Kind.FACETS, Kind.SPACES}
OF_THE_PLAN = {Kind.LEVEL, Kind.FACETS, Kind.ACTOR, Kind.SPACES}
NUMBERS = {Kind.WHOLE_NUMBER, Kind.PERCENT, Kind.MONEY}
FROM_TEXT: dict[Kind, Callable[[str], Any]] = {
    Kind.YES_NO: lambda text: text == "yes",
    Kind.RUNG: int,
}
EMPTY: dict[Kind, Any] = {
    Kind.DAY: Undated.NONE,
    Kind.ACTOR: "",
    Kind.TEXT: "",
    Kind.LONG_TEXT: "",
    Kind.MONEY: 0,
    Kind.WHOLE_NUMBER: 0,
    Kind.PERCENT: 0,
}


def field_for(asked: Asked) -> forms.Field:
    """A field that takes blank, and whose words and options fit the question and the plan."""
    kind = asked.question.kind
    said: dict[str, Any] = {
        "required": False,
        "label": _(asked.question.asks),
        "help_text": _(asked.question.help) if asked.question.help else "",
    }
    if kind in ONE_OF:
        return forms.ChoiceField(choices=options(asked), **said)
    if kind in SEVERAL_OF:
        return forms.MultipleChoiceField(choices=options(asked), **said)
    if kind in NUMBERS:
        return _number(asked.question, said)
    if kind is Kind.DAY:
        return forms.DateField(
            input_formats=DATES,
            error_messages={"invalid": _("Write the date as day, month, year: 27/3/2027.")},
            **said,
        )
    # How many lines, and how long each may be, the plan file says.
    longest = None if kind is Kind.LINES else characters(asked.question.id)
    return forms.CharField(max_length=longest, strip=True, **said)


def options(asked: Asked) -> Pairs:
    """What can be chosen, and what has been: saving a page must not lose what it cannot offer.

    A level that the plan no longer uses, or somebody who is not on its list, comes from a file.
    """
    offered = OPTIONS[asked.question.kind](asked)
    if asked.question.kind not in OF_THE_PLAN or not asked.now:
        return offered
    known = {value for value, _words in offered}
    chosen = asked.now if isinstance(asked.now, tuple) else (asked.now,)
    say = teller(asked.plan)
    extra = [(str(one), say.answer(asked.question.id, one)) for one in chosen if one not in known]
    return offered + extra


def _number(question: Question, said: dict[str, Any]) -> forms.IntegerField:
    return forms.IntegerField(
        min_value=question.minimum or 0,
        max_value=bounds(question.id)[1] if question.maximum is None else question.maximum,
        error_messages={"invalid": _("Write a whole number, such as 12.")},
        **said,
    )


def answer_from(kind: Kind, cleaned: Any, *, none: bool) -> Any:
    """The core value of what a field cleaned; ``none`` is the ticked "there is none"."""
    if cleaned in (None, "", []):
        return EMPTY.get(kind, ()) if none else None
    if kind in SEVERAL_OF:
        return tuple(cleaned)
    if kind is Kind.LINES:
        return tuple(line.strip() for line in cleaned.splitlines() if line.strip()) or None
    if isinstance(cleaned, str):
        # Browsers send the line breaks of a text area as two characters.
        cleaned = cleaned.replace("\r\n", "\n")
    return FROM_TEXT[kind](cleaned) if kind in FROM_TEXT else cleaned


def in_order(kind: Kind, answer: Any, now: Any) -> Any:
    """Choices in the order in which they stood, which a page of boxes to tick cannot show."""
    if kind not in SEVERAL_OF or not answer or not now:
        return answer
    kept = tuple(one for one in now if one in answer)
    return kept + tuple(one for one in answer if one not in kept)


def shown(kind: Kind, answer: Any) -> tuple[Any, bool]:
    """What a field shows for an answer, and whether its "none" is ticked."""
    if answer is None:
        return None, False
    if kind is Kind.YES_NO:
        return ("yes" if answer else "no"), False
    if kind not in NUMBERS and answer == EMPTY.get(kind, ()):
        return None, True
    if kind is Kind.LINES:
        return "\n".join(answer), False
    if kind in SEVERAL_OF:
        return [str(one) for one in answer], False
    return (answer if kind in {Kind.DAY, *NUMBERS} else str(answer)), False

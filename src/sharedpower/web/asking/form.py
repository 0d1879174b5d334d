"""A form for a handful of questions about one plan."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.core.questions import Kind, Question
from sharedpower.files import PlanFileError, answer_from_json, answer_to_json, explain
from sharedpower.web.asking.fields import (
    NUMBERS,
    ONE_OF,
    SEVERAL_OF,
    Asked,
    answer_from,
    field_for,
    in_order,
    shown,
)

NONE = "__none"
MOST_RADIOS = 12


@dataclass(frozen=True)
class Row:
    """One question as a page shows it."""

    question: Question
    field: forms.BoundField
    looks: str
    none_name: str
    none_ticked: bool
    theirs: str = ""

    @property
    def anchor(self) -> str:
        return f"q-{self.field.name}"

    @property
    def chosen(self) -> set[str]:
        value = self.field.value()
        return {str(one) for one in (value if isinstance(value, list | tuple) else [value])}

    @property
    def none_words(self) -> str:
        return _(self.question.none_label)

    @property
    def iso(self) -> str:
        """A date as a date input wants it; what was typed, when it is no date."""
        value = self.field.value()
        return value.isoformat() if isinstance(value, date) else value or ""

    @property
    def width(self) -> str:
        return "short" if self.question.kind in NUMBERS else "long"


class AnswerForm(forms.Form):
    """Questions about a plan, three-valued. ``answers()`` gives core values by short name."""

    def __init__(
        self,
        plan: Plan,
        questions: Iterable[tuple[str, Question]],
        *,
        data: QueryDict | None = None,
        now: dict[str, Any] | None = None,
    ) -> None:
        self.asked = dict(questions)
        self.theirs: dict[str, str] = {}
        self._answers: dict[str, Any] = {}
        self.now = now or {}
        fields = {
            name: field_for(Asked(q, plan, self.now.get(name))) for name, q in self.asked.items()
        }
        initial: dict[str, Any] = {}
        for name, question in self.asked.items():
            value, none = shown(question.kind, self.now.get(name))
            initial |= {name: value, name + NONE: none}
        super().__init__(data=data, initial=initial)
        for name, field in fields.items():
            self.fields[name] = field
            if self.asked[name].none_label:
                self.fields[name + NONE] = forms.BooleanField(required=False)

    def clean(self) -> dict[str, Any]:
        for name, question in self.asked.items():
            none = bool(self.cleaned_data.get(name + NONE))
            if none and self.cleaned_data.get(name):
                self.add_error(
                    name,
                    _("You gave an answer and also ticked that there is none. Clear one of them."),
                )
            elif name not in self.errors:
                answer = answer_from(question.kind, self.cleaned_data.get(name), none=none)
                self._take(name, in_order(question.kind, answer, self.now.get(name)))
        return self.cleaned_data

    def _take(self, name: str, answer: Any) -> None:
        """Hold the answer to what a plan file may hold, so that whatever is saved can be read."""
        try:
            typed = answer_from_json(self.asked[name].id, answer_to_json(answer))
        except PlanFileError as error:
            self.add_error(
                name, [_(words) % values for words, values in map(explain, error.problems)]
            )
        else:
            # A plan always has a name, if an empty one.
            self._answers[name] = typed or "" if name == "title" else typed

    def answers(self) -> dict[str, Any]:
        """Core values by name. Only for a valid form."""
        return self._answers

    def keep_unchecked(self) -> None:
        """Show what was typed as it was typed, with no verdict: for a change of language."""
        self._errors = forms.utils.ErrorDict()

    def row(self, name: str) -> Row:
        question, none_name = self.asked[name], name + NONE
        ticked = bool(self[none_name].value()) if none_name in self.fields else False
        return Row(
            question,
            self[name],
            _looks(self[name], question),
            none_name,
            ticked,
            self.theirs.get(name, ""),
        )

    @property
    def error_rows(self) -> list[Row]:
        return [row for row in self.rows() if row.field.errors]

    def rows(self) -> Iterator[Row]:
        return (self.row(name) for name in self.asked)


def _looks(field: forms.BoundField, question: Question) -> str:
    if question.kind in ONE_OF:
        choices = getattr(field.field, "choices", ())
        return "radios" if len(choices) <= MOST_RADIOS else "list"
    if question.kind in SEVERAL_OF:
        return "ticks"
    if question.kind in {Kind.LONG_TEXT, Kind.LINES}:
        return "area"
    return "date" if question.kind is Kind.DAY else "line"

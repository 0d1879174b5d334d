"""Every question as a field: what it shows for an answer comes back as that very answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from django.http import QueryDict
from django.template.loader import render_to_string

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Undated
from sharedpower.core.powercube import Form, Space, Tier
from sharedpower.core.questions import QUESTIONS, SETTINGS, Kind, Question
from sharedpower.files import answer_from_json
from sharedpower.files.limits import bounds, characters
from sharedpower.web.asking.fields import EMPTY
from sharedpower.web.asking.form import NONE, AnswerForm
from tests.strategies import full_plan
from tests.web.browsing import form_on

ASKED = {**QUESTIONS, **{setting.question.id: setting.question for setting in SETTINGS}}
PLAN = full_plan()
LINES = ("One", "Two: “three” & <four>")


def stored(question: Question) -> list[Any]:
    return [value for value, _words in question.choices]


def number(question: Question) -> list[int]:
    top = bounds(question.id)[1] if question.maximum is None else question.maximum
    return [question.minimum or 0, 1, top]


# kind of question -> answers to try, as a plan file writes them
SAMPLES: dict[Kind, Any] = {
    Kind.YES_NO: lambda _question: [True, False],
    Kind.CHOICE: stored,
    Kind.CHOICES: lambda question: [stored(question)[::-1], stored(question)[-1:]],
    Kind.TEXT: lambda question: ['7 & <b>"x"\'', "x" * min(300, characters(question.id))],
    Kind.LONG_TEXT: lambda question: ["One\n\nTwo\nthree & <four>", "x" * characters(question.id)],
    Kind.LINES: lambda _question: [LINES, ["x" * 300] * 5],
    Kind.WHOLE_NUMBER: number,
    Kind.PERCENT: number,
    Kind.MONEY: number,
    Kind.DAY: lambda _question: [date(2027, 2, 3), date(2031, 12, 31)],
    Kind.LEVEL: lambda _question: list(Tier),
    Kind.SPACE_TYPE: lambda _question: list(Space),
    Kind.FACETS: lambda _question: [[Form.HIDDEN, Tier.GLOBAL], [Space.CLAIMED, Form.VISIBLE]],
    Kind.ACTOR: lambda _question: ["actor-2", "somebody-gone"],
    Kind.SPACES: lambda _question: [["meeting-3", "meeting-1"], ["gone", "meeting-2"]],
    Kind.RUNG: lambda _question: list(range(1, 9)),
}


def answers(question: Question) -> Iterator[Any]:
    """Blank, none where it can be said, and samples of its kind."""
    yield None
    if question.none_label:
        yield EMPTY.get(question.kind, ())
    for sample in SAMPLES[question.kind](question):
        plain = sample.isoformat() if isinstance(sample, date) else sample
        yield answer_from_json(question.id, list(plain) if isinstance(plain, tuple) else plain)


def page_with(form: AnswerForm) -> str:
    rows = "".join(render_to_string("parts/ask.html", {"row": row}) for row in form.rows())
    return f'<form id="answers">{rows}</form>'


def sent(page: str) -> QueryDict:
    data = QueryDict(mutable=True)
    for name, value in form_on(page).fields:
        data.appendlist(name, value)
    return data


@pytest.mark.parametrize("identity", ASKED)
def test_what_is_shown_is_what_comes_back(identity: str) -> None:
    question = ASKED[identity]
    for answer in answers(question):
        now = {"it": answer}
        shown = AnswerForm(PLAN, [("it", question)], now=now)
        form = AnswerForm(PLAN, [("it", question)], data=sent(page_with(shown)), now=now)
        assert form.is_valid(), (answer, form.errors)
        assert form.answers() == {"it": answer}


@pytest.mark.parametrize("identity", ASKED)
def test_a_blank_page_says_nothing(identity: str) -> None:
    form = AnswerForm(Plan(), [("it", ASKED[identity])], data=QueryDict())
    assert form.is_valid()
    assert form.answers() == {"it": None}


@pytest.mark.parametrize("identity", [one.id for one in ASKED.values() if one.none_label])
def test_none_is_an_answer_and_not_a_blank(identity: str) -> None:
    form = AnswerForm(Plan(), [("it", ASKED[identity])], data=QueryDict(f"it{NONE}=on"))
    assert form.is_valid()
    assert form.answers()["it"] in ("", (), Undated.NONE)


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (Kind.YES_NO, "maybe"),
        (Kind.CHOICE, "a-new-one"),
        (Kind.CHOICES, "a-new-one"),
        (Kind.WHOLE_NUMBER, "many"),
        (Kind.WHOLE_NUMBER, "1.5"),
        (Kind.WHOLE_NUMBER, "-1"),
        (Kind.PERCENT, "101"),
        (Kind.MONEY, "9" * 30),
        (Kind.DAY, "soon"),
        (Kind.DAY, "31/2/2027"),
        (Kind.LEVEL, "level.street"),
        (Kind.RUNG, "9"),
        (Kind.ACTOR, "nobody"),
        (Kind.SPACES, "nowhere"),
        (Kind.FACETS, "form.secret"),
        (Kind.TEXT, "x" * 5_001),
        (Kind.LONG_TEXT, "x" * 5_001),
        (Kind.LONG_TEXT, "a\x07b"),
        (Kind.LONG_TEXT, "a\x00b"),
        (Kind.LINES, "x" * 301),
        (Kind.LINES, "x\n" * 201),
    ],
)
def test_what_a_plan_cannot_hold_is_an_error_and_never_a_crash(kind: Kind, typed: str) -> None:
    question = next(one for one in QUESTIONS.values() if one.kind is kind)
    data = QueryDict(mutable=True)
    data["it"] = typed
    form = AnswerForm(PLAN, [("it", question)], data=data)
    assert not form.is_valid()
    assert [row.field.name for row in form.error_rows] == ["it"]


@pytest.mark.parametrize("typed", ["2027-03-04", "4/3/2027", "04/03/2027"])
def test_a_date_is_read_day_first_in_both_languages(typed: str) -> None:
    question = next(one for one in QUESTIONS.values() if one.kind is Kind.DAY)
    form = AnswerForm(PLAN, [("it", question)], data=QueryDict(f"it={typed}"))
    assert form.is_valid()
    assert form.answers() == {"it": date(2027, 3, 4)}


def test_an_answer_beside_its_none_is_an_error_at_the_question() -> None:
    question = QUESTIONS["purpose.outcomes"]
    form = AnswerForm(PLAN, [("it", question)], data=QueryDict(f"it=Lifts&it{NONE}=on"))
    assert not form.is_valid()
    page = page_with(form)
    assert 'id="q-it-error"' in page
    assert ">Lifts</textarea>" in page

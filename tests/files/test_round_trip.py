"""What is written is read back the same, as a file and as a row of the database."""

import json
from typing import Literal

import pytest
from hypothesis import HealthCheck, given, settings

from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read
from sharedpower.files import (
    answer_from_json,
    answer_to_json,
    from_document,
    read_plan,
    to_document,
    write_plan,
)
from sharedpower.files.shape import parts, questions
from tests.strategies import full_plan, plans

Form = Literal["yaml", "json"]

# Drawing one of two hundred answers each takes its time; the law does not depend on a deadline.
slowly = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize("form", ["yaml", "json"])
@slowly
@given(plan=plans())
def test_any_plan_is_read_back_as_it_was_written(form: Form, plan: Plan) -> None:
    assert read_plan(write_plan(plan, form=form).encode()) == plan


@slowly
@given(plan=plans())
def test_any_plan_survives_the_database(plan: Plan) -> None:
    assert from_document(json.loads(json.dumps(to_document(plan)))) == plan


@pytest.mark.parametrize("form", ["yaml", "json"])
def test_a_blank_plan_is_only_its_version(form: Form) -> None:
    written = write_plan(Plan(), form=form)
    assert written.count("\n") <= 4
    assert read_plan(written.encode()) == Plan()


def path_of(question: str) -> str:
    """The first place where a question is answered: ``audience.groups[0].name``."""
    inside = [part for part in parts() if question.startswith(f"{part}.")]
    return question.replace(inside[0], f"{inside[0]}[0]") if inside else question


# Parts within parts, and what has no id, are kept in one piece.
WHOLE = ("combinations.", "levels.", "notes.", "set_aside.", "run_sheets.items.")
HELD = [q for q in questions() if not q.startswith(WHOLE)]


@pytest.mark.parametrize("question", HELD)
def test_a_single_answer_survives_its_history(question: str) -> None:
    value = read(full_plan(), path_of(question))
    assert answer_from_json(question, json.loads(json.dumps(answer_to_json(value)))) == value


def test_a_blank_answer_stays_blank() -> None:
    assert answer_to_json(None) is None
    assert answer_from_json("decision.status", None) is None


def test_text_of_several_lines_keeps_its_lines_in_the_file() -> None:
    written = write_plan(Plan(summary="One line.\nAnother: with a colon.\n"))
    assert "  Another: with a colon.\n" in written


@pytest.mark.parametrize("text", ["08001234567", "08", "+09", "-08", "7", "no", "~", "1.5", ""])
def test_what_looks_like_something_else_stays_a_text(text: str) -> None:
    assert read_plan(write_plan(Plan(summary=text)).encode()) == Plan(summary=text)


def test_answers_stand_in_the_order_of_the_plan() -> None:
    keys = list(to_document(full_plan()))
    assert keys[:2] == ["$schema", "version"]
    assert keys[2:] == [question for question in questions() if question in keys]

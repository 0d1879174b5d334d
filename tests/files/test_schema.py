"""The published JSON Schema agrees with what is read and written."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from sharedpower.content.powys import powys_plan
from sharedpower.core.cell_set import CellSet
from sharedpower.core.plan import Plan
from sharedpower.core.questions import QUESTIONS, SETTINGS
from sharedpower.files import (
    PlanFileError,
    from_document,
    limits,
    read_plan,
    schema,
    to_document,
    write_plan,
)
from sharedpower.files.shape import questions
from tests.strategies import full_plan, plans

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
VALIDATOR = jsonschema.Draft202012Validator(schema())


def test_the_schema_is_a_schema_and_says_what_it_is() -> None:
    made = schema()
    jsonschema.Draft202012Validator.check_schema(made)
    assert made["$id"] == "urn:sharedpower:plan:2"
    assert made["title"]
    assert made["description"]


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(plan=plans())
def test_any_plan_fits_the_schema(plan: Plan) -> None:
    VALIDATOR.validate(to_document(plan))


def test_a_full_plan_fits_the_schema() -> None:
    VALIDATOR.validate(to_document(full_plan()))


@pytest.mark.parametrize(
    "written",
    [
        "zzz: 1",
        "title: 7",
        "decision: {status: done}",
        "decision: {zzz: 1}",
        "language: {welsh_share: 101}",
        "ladder: {at: [{promised: 9}]}",
        "purpose: {outcomes: x}",
        "levels: [{label: x}]",
        "version: 1",
        f"title: {'x' * 201}",
    ],
)
def test_what_does_not_fit_is_refused_by_both(written: str) -> None:
    document: dict[str, Any] = yaml.safe_load(written)
    assert not VALIDATOR.is_valid(document)
    if "version" not in document:
        with pytest.raises(PlanFileError):
            from_document(document)


def test_the_schema_names_every_question() -> None:
    named = set(_names(VALIDATOR.schema, ""))
    assert set(questions()) <= named


def _names(node: Any, before: str) -> Iterator[str]:
    for option in node.get("anyOf", [node]):
        held = option.get("items", option)
        for name, inside in held.get("properties", {}).items():
            yield f"{before}{name}"
            yield from _names(inside, f"{before}{name}.")


def test_what_a_form_can_ask_for_a_file_can_hold() -> None:
    numbers = [*QUESTIONS.values(), *(setting.question for setting in SETTINGS)]
    for question in numbers:
        least, most = limits.bounds(question.id)
        assert question.minimum is None or question.minimum >= least, question.id
        assert question.maximum is None or question.maximum <= most, question.id


def test_the_limits_name_questions() -> None:
    named = {*limits.CHARACTERS, *limits.RANGES, *limits.CHOICES}
    known = {*questions(), *questions(CellSet)}
    assert {name.removesuffix("[]") for name in named} <= known


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.plan.yaml")), ids=lambda path: path.name)
def test_the_examples_fit_the_schema_and_have_no_problem(path: Path) -> None:
    plan = read_plan(path.read_bytes())
    VALIDATOR.validate(to_document(plan))


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_powys_case_is_a_plan_like_any_other(language: str) -> None:
    plan = powys_plan(language)
    VALIDATOR.validate(to_document(plan))
    assert read_plan(write_plan(plan).encode()) == plan

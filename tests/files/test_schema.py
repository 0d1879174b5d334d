"""The published JSON Schema agrees with what is read and written."""

from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from sharedpower.core.plan import Plan
from sharedpower.core.questions import QUESTIONS, SETTINGS
from sharedpower.files import PlanFileError, from_document, schema, to_document
from sharedpower.files import limits
from sharedpower.files.shape import questions
from tests.strategies import full_plan, plans

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


def _names(node: Any, before: str) -> list[str]:
    found = []
    for option in (node, *node.get("anyOf", ()), node.get("items", {})):
        for name, inside in option.get("properties", {}).items():
            found += [f"{before}{name}", *_names(inside, f"{before}{name}.")]
        if option is not node:
            found += _names(option, before)
    return found


def test_what_a_form_can_ask_for_a_file_can_hold() -> None:
    numbers = [*QUESTIONS.values(), *(setting.question for setting in SETTINGS)]
    for question in numbers:
        least, most = limits.bounds(question.id)
        assert question.minimum is None or question.minimum >= least, question.id
        assert question.maximum is None or question.maximum <= most, question.id


def test_the_limits_name_questions() -> None:
    named = {*limits.CHARACTERS, *limits.RANGES, *limits.CHOICES}
    assert {name.removesuffix("[]") for name in named} <= set(questions())

"""What differs between two states of a plan, answer by answer."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings

from sharedpower.actions.history import answers_of, differences
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Group
from sharedpower.files import to_document
from tests.plans import Answers, plan_with
from tests.strategies import full_plan, plans

GROUPS = "audience.groups"


def changed(before: Answers, after: Answers) -> list[tuple[str, object, object]]:
    return differences(to_document(plan_with(before)), to_document(plan_with(after)))


def test_a_blank_plan_has_no_answers() -> None:
    assert answers_of(to_document(Plan())) == {}


def test_an_answer_stands_under_its_path() -> None:
    assert changed({}, {"decision.owner": "The board"}) == [("decision.owner", None, "The board")]
    assert changed({"title": "Old"}, {"title": "New"}) == [("title", "Old", "New")]


def test_blank_none_and_an_answer_differ() -> None:
    said: list[object] = [None, (), ("Lifts",)]
    for before in said:
        for after in said:
            rows = changed({"purpose.outcomes": before}, {"purpose.outcomes": after})
            assert bool(rows) is (before != after)


def test_an_item_is_known_by_its_id_and_not_its_place() -> None:
    young, old = Group("group-1", "Young"), Group("group-2", "Old")
    rows = changed({GROUPS: (young, old)}, {GROUPS: (old, young)})
    assert rows == [
        ("audience.groups.order", ["group-1", "group-2"], ["group-2", "group-1"]),
    ]


def test_one_answer_of_one_item_is_one_row() -> None:
    rows = changed({GROUPS: (Group("group-1", "Young"),)}, {GROUPS: (Group("group-1", "Old"),)})
    assert rows == [("audience.groups[group-1].name", "Young", "Old")]


def test_an_item_that_goes_leaves_what_it_said() -> None:
    rows = changed({GROUPS: (Group("group-1", "Young", seldom_heard=True),)}, {GROUPS: None})
    assert set(rows[1:]) == {
        ("audience.groups[group-1].name", "Young", None),
        ("audience.groups[group-1].seldom_heard", True, None),
    }


def test_every_answer_of_a_full_plan_is_seen() -> None:
    rows = differences(to_document(Plan()), to_document(full_plan()))
    assert len(rows) == len(answers_of(to_document(full_plan())))


@given(plans(), plans())
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_there_is_a_row_exactly_where_plans_differ(before: Plan, after: Plan) -> None:
    first, second = to_document(before), to_document(after)
    assert not differences(first, first)
    assert bool(differences(first, second)) is (first != second)
    assert differences(second, first) == [] or {
        (path, new, old) for path, old, new in map(_frozen, differences(first, second))
    } == set(map(_frozen, differences(second, first)))


def _frozen(row: tuple[str, object, object]) -> tuple[str, str, str]:
    path, before, after = row
    return path, repr(before), repr(after)

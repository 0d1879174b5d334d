"""Older plan files are read as what they meant."""

from typing import Any

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Area, Employer, Status, Sure, Topic
from sharedpower.core.plan.parts import Action, Route, Rungs, Session
from sharedpower.core.powercube import Tier
from sharedpower.files import Kind, PlanFileError, from_document, read_plan


def old(**answers: Any) -> Plan:
    return from_document({"version": 1, **answers})


def test_an_old_file_keeps_what_has_not_changed() -> None:
    plan = old(title="A", decision={"title": "B", "status": "made"}, travel={"provided": False})
    assert (plan.title, plan.decision.title) == ("A", "B")
    assert plan.decision.status is Status.MADE
    assert plan.travel.provided is False


def test_the_old_schema_name_alone_says_the_version() -> None:
    plan = read_plan(b"$schema: urn:sharedpower:plan:1\ndecision: {owner_actor_id: council}")
    assert plan.decision.owner == "council"


def test_names_that_moved() -> None:
    plan = old(
        plan={"area": "rural", "topic": {"tags": ["care"], "stigma": True}},
        topic={"trauma_likely": False},
        context={"wider_attitudes": "x"},
        issue={"shared_elsewhere": "unchecked"},
        badges={"titles": True},
        materials={"tone_checked": False},
        comms={"equal_experts": True, "success_stories": []},
        impact={"staffing_disclosed": True},
        prompts={"custom": ["Who is missing?"]},
    )
    assert plan.scope.area is Area.RURAL
    assert plan.about.tags == (Topic.CARE,)
    assert (plan.about.stigma, plan.about.trauma_likely) == (True, False)
    assert plan.about.wider_attitudes == "x"
    assert plan.allies.shared_elsewhere is Sure.UNCHECKED
    assert (plan.publicity.badges_titles, plan.publicity.tone_checked) == (True, False)
    assert (plan.publicity.equal_experts, plan.publicity.success_stories) == (True, ())
    assert plan.timeline.staffing_disclosed is True
    assert plan.own_questions == ("Who is missing?",)


def test_one_rung_becomes_the_rung_where_the_work_is_done() -> None:
    ladder = {"intended": 5, "promised": 4, "reason": "x"}
    plan = old(ladder=ladder, plan={"target_level": "level.national"})
    assert plan.ladder.at == (Rungs("rungs-1", Tier.NATIONAL, 5, 4),)
    assert plan.ladder.reason == "x"


def test_without_a_level_of_work_the_rung_is_at_the_first_level() -> None:
    here = {"levels": [{"tier": "level.regional"}]}
    assert old(ladder={"promised": 4}).ladder.at == (Rungs("rungs-1", Tier.LOCAL, None, 4),)
    assert old(ladder={"promised": 4}, **here).ladder.at == (
        Rungs("rungs-1", Tier.REGIONAL, None, 4),
    )


def test_limits_that_nobody_had_checked() -> None:
    assert old(decision={"constrained_by": "unchecked"}).decision.constraints_checked is False
    found = old(decision={"constrained_by": [{"instrument": "A law"}]}).decision
    assert found.constraints_checked is True
    assert found.constrained_by is not None


def test_times_and_locations_become_sessions() -> None:
    plan = old(
        sessions={
            "times": ["saturday", "sunday"],
            "locations": ["Hall"],
            "facilitator_employer": "independent",
        }
    )
    assert plan.sessions is not None
    assert [(one.id, one.location) for one in plan.sessions] == [
        ("session-1", "Hall"),
        ("session-2", None),
    ]
    assert isinstance(plan.sessions[0], Session)
    assert plan.facilitation.facilitator_employer is Employer.INDEPENDENT


def test_one_route_becomes_a_list() -> None:
    assert old(routes={"count": 1, "inside_only": True}).routes == (
        Route("route-1", inside_only=True),
    )
    assert old(routes={"count": 0}).routes == ()


def test_a_board_that_is_described_exists() -> None:
    assert old(board={"total_seats": 9}).board.exists is True
    assert old().board.exists is None


def test_actions_against_stigma_join_the_others() -> None:
    plan = old(actions=[{"text": "a"}], stigma={"actions": [{"text": "b"}]})
    assert plan.actions == (
        Action("action-1", "a"),
        Action("action-2", "b", against_stigma=True),
    )


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("version: 1\nplan:\n  area: moon", 3, "scope.area"),
        ("version: 1\nladder:\n  promised: 9", 3, "ladder.at[0].promised"),
        ("version: 1\nroutes:\n  inside_only: 7", 3, "routes[0].inside_only"),
        ("version: 1\nplan: 7", 2, "plan"),
        ("version: 1\nsessions:\n  times: soon", 2, "sessions"),
    ],
)
def test_a_problem_in_an_old_file_still_has_its_line(text: str, line: int, field: str) -> None:
    with pytest.raises(PlanFileError) as caught:
        read_plan(text.encode())
    (problem,) = caught.value.problems
    assert (problem.line, problem.field) == (line, field)
    assert problem.kind in Kind


def test_reading_an_old_document_leaves_it_as_it_was() -> None:
    document = {"version": 1, "plan": {"area": "rural"}, "ladder": {"promised": 4}}
    from_document(document)
    assert document == {"version": 1, "plan": {"area": "rural"}, "ladder": {"promised": 4}}

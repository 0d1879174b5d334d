"""The next question settles most of what is open, gravest first."""

from __future__ import annotations

from dataclasses import replace

from sharedpower.core.next_question import next_questions
from sharedpower.core.pitfalls import PITFALLS, Finding, Outcome, Severity, find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Group
from sharedpower.core.plan.paths import question_id
from tests.plans import plan_with


def open_finding(severity: Severity, *waits_for: str) -> Finding:
    known = replace(PITFALLS[0], severity=severity)
    return Finding(known, Outcome.NOT_ANSWERED, waits_for=waits_for)


def test_a_stop_outweighs_any_number_of_fixes() -> None:
    findings = [open_finding(Severity.FIX, "summary") for _ in range(20)]
    findings.append(open_finding(Severity.STOP, "own_questions"))
    assert next_questions(Plan(), findings) == ("own_questions",)


def test_fixes_come_next_and_thinks_break_the_tie() -> None:
    findings = [
        open_finding(Severity.FIX, "summary"),
        open_finding(Severity.FIX, "own_questions"),
        open_finding(Severity.THINK, "own_questions"),
        open_finding(Severity.THINK, "actions"),
    ]
    expected = ("own_questions", "summary", "actions")
    assert next_questions(Plan(), findings, most=9) == expected


def test_a_blank_that_settles_alone_counts_for_more() -> None:
    findings = [
        open_finding(Severity.STOP, "summary", "actors", "actions"),
        open_finding(Severity.STOP, "routes"),
    ]
    assert next_questions(Plan(), findings) == ("routes",)


def test_three_thirds_weigh_as_much_as_one_whole() -> None:
    findings = [open_finding(Severity.STOP, "summary", "actors", "actions") for _ in range(3)]
    findings.append(open_finding(Severity.STOP, "routes"))
    assert next_questions(Plan(), findings, most=2) == ("actions", "actors")


def test_ties_keep_the_catalogues_order_and_then_go_by_path() -> None:
    findings = [
        open_finding(Severity.STOP, "routes", "actors"),
        open_finding(Severity.STOP, "actions", "spaces"),
    ]
    expected = ("actors", "routes", "actions", "spaces")
    assert next_questions(Plan(), findings, most=9) == expected


def test_only_open_findings_ask() -> None:
    open_ = open_finding(Severity.STOP, "summary")
    settled = [replace(open_, outcome=each) for each in Outcome if each is not open_.outcome]
    assert next_questions(Plan(), settled) == ()


def test_it_can_be_held_to_some_questions_wherever_they_stand() -> None:
    plan = plan_with({"audience.groups": (Group(seldom_heard=False), Group())})
    findings = find_pitfalls(plan)
    asked = next_questions(plan, findings, {"audience.groups.seldom_heard"}, most=9)
    assert asked == ("audience.groups[1].seldom_heard",)
    assert next_questions(plan, findings, among=()) == ()


def test_a_blank_that_is_filled_in_since_is_passed_over() -> None:
    findings = [open_finding(Severity.STOP, "summary")]
    assert next_questions(plan_with({"summary": "a bus"}), findings) == ()


def test_a_blank_plan_is_asked_a_question_that_settles_a_stop() -> None:
    findings = find_pitfalls(Plan())
    (path,) = next_questions(Plan(), findings)
    stops = [known for known in PITFALLS if known.severity is Severity.STOP]
    assert any(question_id(path) in known.reads for known in stops)

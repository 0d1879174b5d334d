"""`sharedpower check`: what it says, and what its exit code means."""

import io
import json
import sys
from pathlib import Path

import pytest

from sharedpower.cli.main import main
from sharedpower.core.pitfalls import PITFALLS

STOP = """\
title: Clinic hours
decision: {status: made}
ladder: {at: [{level: level.local, promised: 5}]}
"""
FIX = "agenda: {set_by: [staff], open_share: 0}\n"
ASIDE = STOP + (
    "set_aside: [{pitfall: consulting-on-a-made-decision, reason: Only the hours are open.}]\n"
)


@pytest.fixture
def plan(tmp_path: Path) -> Path:
    path = tmp_path / "plan.yaml"
    path.write_text(STOP, encoding="utf-8")
    return path


def check(plan: Path, text: str, *options: str) -> int:
    plan.write_text(text, encoding="utf-8")
    return main(["check", str(plan), "--lang", "en", *options])


@pytest.mark.parametrize(
    ("text", "code"),
    [(STOP, 1), (FIX, 0), (ASIDE, 0), ("title: Blank", 0), ("title: [", 2), ("", 2)],
)
def test_the_exit_code_says_whether_to_stop(plan: Path, text: str, code: int) -> None:
    assert check(plan, text) == code


@pytest.mark.parametrize("only", ["stop", "fix", "think"])
def test_the_exit_code_does_not_depend_on_what_is_shown(plan: Path, only: str) -> None:
    assert check(plan, STOP, "--only", only) == 1


def test_a_finding_says_what_why_and_what_instead(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(plan, STOP)
    said = capsys.readouterr().out
    assert said.startswith("Clinic hours\n1 thing to stop for")
    for words in (
        "STOP",
        "Visible: who decides, and how",
        "People are asked after the choice is made",
        "Status of the decision: It has been made",
        "Rung that was promised (Local): 5. Given a seat",
        "Why: ",
        "Source: ",
        "Instead: ",
        "Touches: Visible · Closed · all levels",
        "NOT ANSWERED YET",
    ):
        assert words in said


def test_a_pitfall_that_is_set_aside_is_told_with_its_reason(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check(plan, ASIDE)
    said = capsys.readouterr().out
    assert "STOP" not in said
    assert "SET ASIDE" in said
    assert "Your reason: Only the hours are open." in said


def test_only_one_severity_can_be_shown(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check(plan, STOP + FIX, "--only", "fix")
    said = capsys.readouterr().out
    assert "FIX FIRST" in said
    assert "STOP" not in said


def test_json_holds_every_pitfall(plan: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(plan, STOP, "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in told["findings"]] == [known.id for known in PITFALLS]
    assert told["found"]["stop"] == 1
    (found,) = [one for one in told["findings"] if one["outcome"] == "found"]
    assert [one["path"] for one in found["because"]] == [
        "decision.status",
        "ladder.at[0].promised",
    ]
    assert [one["value"] for one in found["because"]] == ["made", 5]
    assert told["next_questions"]


def test_the_plan_can_come_from_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STOP.encode())))
    assert main(["check", "-", "--lang", "en"]) == 1
    assert "Clinic hours" in capsys.readouterr().out


def test_problems_of_the_file_are_told_with_line_and_field(
    plan: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(plan, "titel: x\nlanguage:\n  welsh_share: 101\n") == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        f"{plan} cannot be read as a plan.",
        "Line 1, titel: There is nothing called “titel” here. Did you mean “title”?",
        "Line 3, language.welsh_share: The number must be between 0 and 100.",
    ]


def test_a_plan_is_not_changed_by_checking_it(plan: Path) -> None:
    before = plan.read_bytes()
    main(["check", str(plan)])
    assert plan.read_bytes() == before


@pytest.mark.parametrize("text", [STOP, FIX, ASIDE, "title: Blank"])
def test_no_line_is_wider_than_the_paper(
    plan: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    check(plan, text)
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80

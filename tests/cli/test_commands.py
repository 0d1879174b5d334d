"""The other commands, and what all commands have in common."""

import json
from pathlib import Path

import pytest

from sharedpower.cli.arguments import HELP
from sharedpower.cli.main import COMMANDS, main
from sharedpower.core.pitfalls import PITFALLS
from sharedpower.files import schema

Captured = pytest.CaptureFixture[str]

STOP = "decision: {status: made}\nladder: {at: [{level: level.local, promised: 5}]}\n"


@pytest.fixture
def plan(tmp_path: Path) -> str:
    path = tmp_path / "plan.yaml"
    path.write_text(STOP, encoding="utf-8")
    return str(path)


def test_every_command_has_help() -> None:
    assert set(HELP) == set(COMMANDS)


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_help_can_be_asked_for(name: str, capsys: Captured) -> None:
    assert main([*filter(None, [name]), "--help"]) == 0
    assert "usage: sharedpower" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["chek"],
        ["check"],
        ["check", "x", "--only", "all"],
        ["check", "x", "--lang", "fr"],
        ["cube", "x"],
        ["pitfalls", "--format", "xml"],
    ],
)
def test_what_is_not_understood_ends_with_2(arguments: list[str], capsys: Captured) -> None:
    assert main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "The command was not understood" in said.err


def test_a_file_that_is_not_there(tmp_path: Path, capsys: Captured) -> None:
    name = str(tmp_path / "none.yaml")
    assert main(["check", name, "--lang", "en"]) == 2
    assert capsys.readouterr().err == f"There is no file called {name}.\n"


def test_a_folder(tmp_path: Path, capsys: Captured) -> None:
    assert main(["cube", str(tmp_path), "-o", "-", "--lang", "en"]) == 2
    assert capsys.readouterr().err == f"{tmp_path} is a folder, not a file.\n"


def test_the_cube_is_a_picture_with_words(plan: str, tmp_path: Path) -> None:
    target = tmp_path / "cube.svg"
    assert main(["cube", plan, "-o", str(target), "--lang", "en"]) == 0
    drawn = target.read_text(encoding="utf-8")
    assert drawn.startswith("<svg")
    assert "1 thing to stop for" in drawn
    assert "Visible, closed, local: 1 to stop for" in drawn


def test_the_cube_can_go_to_standard_output(plan: str, capsys: Captured) -> None:
    assert main(["cube", plan, "-o", "-"]) == 0
    assert capsys.readouterr().out.startswith("<svg")


def test_a_picture_that_cannot_be_written(plan: str, tmp_path: Path, capsys: Captured) -> None:
    assert main(["cube", plan, "-o", str(tmp_path / "none" / "c.svg"), "--lang", "en"]) == 2
    assert "its folder is not there" in capsys.readouterr().err


def test_the_schema_is_printed(capsys: Captured) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == schema()


def test_all_pitfalls_are_listed(capsys: Captured) -> None:
    assert main(["pitfalls", "--lang", "en"]) == 0
    rows = capsys.readouterr().out.splitlines()
    assert [row.split()[1] for row in rows] == [known.id for known in PITFALLS]


def test_one_pitfall_is_told_in_full(capsys: Captured) -> None:
    assert main(["pitfalls", "cold-welcome", "--lang", "en"]) == 0
    said = capsys.readouterr().out
    for name in ("When it is found:", "Why:", "Source:", "Instead:", "Touches:", "Questions"):
        assert name in said


def test_pitfalls_as_json(capsys: Captured) -> None:
    assert main(["pitfalls", "cold-welcome", "--format", "json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert told["id"] == "cold-welcome"
    assert told["found_when"].startswith("Found when")


def test_pitfalls_as_a_page(capsys: Captured) -> None:
    assert main(["pitfalls", "--format", "markdown"]) == 0
    page = capsys.readouterr().out
    assert page.count("\n## ") == len(PITFALLS)


def test_an_unknown_pitfall_offers_the_nearest(capsys: Captured) -> None:
    assert main(["pitfalls", "cold-welcom", "--lang", "en"]) == 2
    assert "Did you mean “cold-welcome”?" in capsys.readouterr().err
    assert main(["pitfalls", "zzz", "--lang", "en"]) == 2

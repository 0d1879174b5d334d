"""`sharedpower routes`: plan files, tables and GraphML, in words and as JSON."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from sharedpower.cli.main import main
from sharedpower.cli.routes_map import kind_of
from sharedpower.content import powys_plan
from sharedpower.files import write_plan
from sharedpower.influence import map_of, write_graphml, write_table

Captured = pytest.CaptureFixture[str]
TABLE = "from,to,chance,days\nA,B,0.9,3\nB,C,0.9,4\nA,C,0.5,\n"


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "map.csv"
    path.write_text(TABLE, encoding="utf-8")
    return str(path)


def as_json(arguments: list[str], capsys: Captured) -> dict[str, Any]:
    main(["routes", *arguments, "--format", "json", "--lang", "en"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_routes_come_best_first_with_their_steps(table: str, capsys: Captured) -> None:
    found = as_json([table], capsys)
    assert [route["chance"] for route in found["routes"]] == pytest.approx([0.81, 0.5])
    assert [len(route["steps"]) for route in found["shortest"]] == [1, 2]
    assert [step["to"] for step in found["routes"][0]["steps"]] == ["B", "C"]
    assert found["routes"][0]["days"] == 7
    assert found["routes"][1]["days"] is None
    assert (found["gatekeepers"], found["cut"], found["disjoint"]) == ([], [], 2)


def test_one_chance_is_one_number_and_no_change_is_told_that_cannot_be_seen(
    tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "near.csv"
    path.write_text("from,to,chance\nA,B,0.9999\nB,C,1\nA,D,0.45\nD,C,1\n", encoding="utf-8")
    found = as_json([str(path)], capsys)
    assert {gain["before"]["chance"] for gain in found["gains"]} == {found["routes"][0]["chance"]}
    assert found["gains"]
    main(["routes", str(path), "--lang", "en"])
    text = capsys.readouterr().out
    assert "WHAT WOULD HELP MOST" not in text
    assert "Without B" in text
    assert "Without D" not in text


def test_the_ends_and_how_many_can_be_asked_for(table: str, capsys: Captured) -> None:
    found = as_json([table, "--from", "B", "--to", "C", "--best", "1"], capsys)
    assert (found["source"], found["target"], len(found["routes"])) == ("B", "C", 1)


@pytest.mark.parametrize("form", ["yaml", "json", "csv", "graphml"])
@pytest.mark.parametrize("named", [True, False])
def test_a_plan_a_table_and_graphml_give_the_same(
    form: str, named: bool, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = powys_plan("en")
    power_map = map_of(plan)
    text = {
        "yaml": lambda: write_plan(plan),
        "json": lambda: write_plan(plan, form="json"),
        "csv": lambda: write_table(power_map),
        "graphml": lambda: write_graphml(power_map),
    }[form]()
    path = tmp_path / f"map.{form}"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    ends = ["--from", "users", "--to", "welsh-government"]
    found = as_json([str(path) if named else "-", *ends], capsys)
    assert found["routes"][0]["carriers"] == ["reps", "national-forum"]
    assert found["routes"][0]["chance"] == pytest.approx(0.2166757)
    assert len(found["routes"]) == 5


@pytest.mark.parametrize("language", ["en", "cy"])
def test_words_are_for_people(language: str, tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "plan.yaml"
    path.write_text(write_plan(powys_plan(language)), encoding="utf-8")
    assert main(["routes", str(path), "--lang", language]) == 0
    told = capsys.readouterr().out
    expected = {
        "en": ("ROUTES, THE LIKELIEST FIRST", "Staff and officials alone carry it", "22 in 100"),
        "cy": ("LLWYBRAU, Y TEBYCAF YN GYNTAF", "Dim ond staff a swyddogion", "22 o bob 100"),
    }
    for words in expected[language]:
        assert words in told
    assert "%(" not in told


def test_no_route_ends_with_one_and_says_what_would_make_one(
    tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "map.csv"
    path.write_text("from,to,possible\nA,B,\nC,D,\nB,C,yes\n", encoding="utf-8")
    assert main(["routes", str(path), "--from", "A", "--to", "D", "--lang", "en"]) == 1
    told = capsys.readouterr().out
    assert "There is no route." in told
    assert "A new channel, B to C" in told


@pytest.mark.parametrize(
    ("text", "more", "sentence"),
    [
        ("from,to,chance\nA,B,often\n", [], "Line 2: “often” in the column “chance” is no chance."),
        (TABLE, ["--from", "X"], "“X”, from whom it should go, is not on the map."),
        (TABLE, ["--from", "A", "--to", "A"], "The message would start where it should go: “A”."),
        ("<graphml>", [], "It is not XML that can be read."),
        ("title: [\n", [], "cannot be read as a plan"),
    ],
)
def test_what_cannot_be_read_ends_with_two_and_a_sentence(
    text: str, more: list[str], sentence: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(["routes", "-", *more, "--lang", "en"]) == 2
    shown = capsys.readouterr()
    assert sentence in shown.err
    assert not shown.out


def test_a_bad_edge_is_told_by_its_number(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = '<graphml><graph><node id="a"/><edge source="a" target="b"/></graph></graphml>'
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    assert main(["routes", "-", "--lang", "en"]) == 2
    assert "Edge 1: It joins “b”, and there is no such node." in capsys.readouterr().err


def test_a_missing_file_is_said(capsys: Captured) -> None:
    assert main(["routes", "no-such-file.csv", "--lang", "en"]) == 2
    assert "There is no file called no-such-file.csv." in capsys.readouterr().err


@pytest.mark.parametrize("number", ["0", "101", "many"])
def test_how_many_has_limits(number: str, table: str) -> None:
    assert main(["routes", table, "--best", number]) == 2


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("\ufeff  <graphml/>", "graphml"),
        ("O;I\nA;B", "table"),
        ('"from"\t"to"\nA\tB', "table"),
        ("from: A\nto: B\n", "plan"),
        ("", "plan"),
    ],
)
def test_standard_input_is_told_by_how_it_begins(text: str, kind: str) -> None:
    assert kind_of(text.encode()) == kind

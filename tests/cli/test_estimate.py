"""`sharedpower estimate`: the same tables as the room, from anybody's answers."""

from __future__ import annotations

import csv
import io
import json
import sys
from pathlib import Path
from typing import Any

import pyarrow.csv
import pyarrow.parquet
import pytest

from sharedpower.cli.estimate_trouble import SENTENCES, SIDES
from sharedpower.cli.main import main
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.table_rows import Problem
from tests.listening.test_bloomfield import SIDES as JURY_SIDES
from tests.listening.test_bloomfield import jury, jury_gaps

Captured = pytest.CaptureFixture[str]

JURY = [f"--sides={name}={','.join(groups)}" for name, groups in JURY_SIDES.items()]
PUBLIC = ["--profile", "none", *JURY]
FACETS = "statement,facets,polarity\n" + "".join(
    f"Q{n},{'form.visible' if n % 2 else 'form.hidden space.invited'},{'+-'[n % 3 == 0]}\n"
    for n in range(1, 43)
)


def long_table(ballots: Ballots) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("person", "group", "statement", "answer"))
    for person, group, row in zip(ballots.people, ballots.group, ballots.answers, strict=True):
        for statement, answer in zip(ballots.statements, row, strict=True):
            given = {0: "dk", -1: ""}.get(int(answer), str(answer))
            writer.writerow((person, ballots.groups[group], statement, given))
    return out.getvalue()


@pytest.fixture
def before(tmp_path: Path) -> Path:
    path = tmp_path / "before.csv"
    path.write_text(long_table(jury("Pre")), encoding="utf-8")
    return path


def made(path: Path, capsys: Captured, *options: str) -> dict[str, Any]:
    assert main(["estimate", str(path), "--format", "json", "--lang", "en", *options]) == 0
    told: dict[str, Any] = json.loads(capsys.readouterr().out)
    return told


def refused(path: Path | str, capsys: Captured, *options: str) -> list[str]:
    assert main(["estimate", str(path), "--lang", "en", *options]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    return said.err.splitlines()


def test_the_published_jury_gives_its_published_figures(before: Path, capsys: Captured) -> None:
    told = made(before, capsys, *PUBLIC)
    rows = {row["statement"]: row for row in told["statements"]}
    assert len(rows) == 42
    apart = [name for name, row in rows.items() if row["lower"] > 0 or row["upper"] < 0]
    assert len(apart) == 4
    ten = rows["Q10"]
    assert [ten["delta"], ten["lower"], ten["upper"]] == [-0.86, -1.0, -0.45]
    assert (ten["direction"], ten["n"], ten["dk"]) == ("lay people", [7, 5], [0.0, 0.0])


def test_it_prints_what_the_estimates_say(before: Path, capsys: Captured) -> None:
    told = made(before, capsys, *PUBLIC)
    expected = jury_gaps("Pre")
    for row in told["statements"]:
        assert row["delta"] == round(expected[row["statement"]].delta, 2)
        assert row["sides"] == list(JURY_SIDES)


def test_the_columns_are_the_ones_that_were_promised(before: Path, capsys: Captured) -> None:
    file = before.with_name("statements.csv")
    file.write_text(FACETS, encoding="utf-8")
    told = made(before, capsys, *PUBLIC, "--statements", str(file))
    columns = ["sides", "n", "dk", "delta", "lower", "upper", "direction"]
    assert list(told["statements"][0]) == ["statement", *columns]
    assert list(told["facets"][0]) == ["facet", *columns]
    assert [row["facet"] for row in told["facets"]] == [
        "form.visible",
        "form.hidden",
        "space.invited",
        "form.hidden + space.invited",
    ]


def test_agreeing_with_a_problem_is_turned_round(before: Path, capsys: Captured) -> None:
    file = before.with_name("statements.csv")
    file.write_text(FACETS, encoding="utf-8")
    plain = made(before, capsys, *PUBLIC)["statements"]
    turned = made(before, capsys, *PUBLIC, "--statements", str(file))["statements"]
    flipped = [-row["delta"] == other["delta"] for row, other in zip(plain, turned, strict=True)]
    assert [n for n, one in enumerate(flipped, start=1) if one][:3] == [3, 6, 9]


def test_small_groups_are_protected_unless_it_is_public(before: Path, capsys: Captured) -> None:
    told = made(before, capsys, *JURY)
    assert {tuple(row["n"]) for row in told["statements"]} <= {("<10", "<10"), (None, None)}
    (strict,) = {
        row["direction"] for row in made(before, capsys, *JURY, "--profile=publish")["statements"]
    }
    assert strict == "not shown"


def test_public_data_says_so(before: Path, capsys: Captured) -> None:
    _unguided, note = made(before, capsys, *PUBLIC)["notes"]
    assert note == "These answers were already public, so nothing is hidden or rounded."


def test_two_groups_are_two_sides(before: Path, capsys: Captured) -> None:
    told = made(before, capsys, "--profile=none")
    assert list(told["sides"]) == ["Type - Lay", "Type - Stakeholder"]


def test_parquet_gives_the_same(before: Path, capsys: Captured) -> None:
    file = before.with_suffix(".parquet")
    pyarrow.parquet.write_table(pyarrow.csv.read_csv(before), file)
    assert made(file, capsys, *PUBLIC) == made(before, capsys, *PUBLIC)


def test_how_the_table_was_read_is_said(before: Path, capsys: Captured) -> None:
    guide = before.with_name("about.csv")
    guide.write_text(FACETS, encoding="utf-8")
    assert "agreeing is taken to say" in made(before, capsys, *PUBLIC)["notes"][0]
    guided = made(before, capsys, *PUBLIC, "--statements", str(guide))["notes"]
    assert not [note for note in guided if "agreeing" in note]
    lines = before.read_text(encoding="utf-8").splitlines()
    person, group, statement, answer = lines[1].split(",")
    other = "1" if answer != "1" else "2"
    twice = [*lines, f"{person},{group},{statement},{other}"]
    before.write_text("\n".join(twice), encoding="utf-8")
    assert "1 answer was replaced" in made(before, capsys, *PUBLIC)["notes"][1]


def test_csv_says_on_the_side_how_it_was_read(before: Path, capsys: Captured) -> None:
    assert main(["estimate", str(before), "--format", "csv", *PUBLIC]) == 0
    assert "agreeing is taken to say" in capsys.readouterr().err


def test_csv_is_one_table(before: Path, capsys: Captured) -> None:
    assert main(["estimate", str(before), "--format", "csv", *PUBLIC]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert len(rows) == 42
    assert rows[9] == {
        "table": "statements",
        "statement": "Q10",
        "facet": "",
        "sides": "lay people|stakeholders",
        "n": "7|5",
        "dk": "0.0|0.0",
        "delta": "-0.86",
        "lower": "-1.0",
        "upper": "-0.45",
        "direction": "lay people",
    }


def test_words_name_the_sides_and_the_sign(before: Path, capsys: Captured) -> None:
    assert main(["estimate", str(before), "--lang", "en", *PUBLIC]) == 0
    said = capsys.readouterr().out
    assert said.startswith("First side: lay people. Second side: stakeholders.\n\nSTATEMENTS\n")
    assert "-0.86  -1.00  -0.45  lay people\n" in said
    assert "No facets: --statements FILE" in said


def test_answers_can_come_from_standard_input(
    before: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = made(before, capsys, *PUBLIC)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(before.read_bytes())))
    assert made(Path("-"), capsys, *PUBLIC) == told


def test_a_scale_of_its_own(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "seven.csv"
    rows = [f"{n},{'ab'[n % 2]},S,{7 if n % 2 else 1}" for n in range(12)]
    path.write_text("person,group,statement,answer\n" + "\n".join(rows), encoding="utf-8")
    (row,) = made(path, capsys, "--scale", "7", "--profile", "none")["statements"]
    assert row["direction"] == "b"
    assert "“7” is no answer" in refused(path, capsys)[1]


def test_one_person_in_two_groups_is_never_compared_with_themself(
    tmp_path: Path, capsys: Captured
) -> None:
    path = tmp_path / "roles.csv"
    rows = [f"{n},{'ab'[n % 2]},S,{n % 5 + 1}" for n in range(20)] + ["20,a,S,5", "20,b,S,5"]
    path.write_text("person,group,statement,answer\n" + "\n".join(rows), encoding="utf-8")
    told = made(path, capsys, "--profile=none")
    assert told["sides"] == {"a": ["a", "a + b"], "b": ["b", "a + b"]}
    assert told["statements"][0]["n"] == [11, 11]


def test_bad_rows_are_named_and_nothing_is_worked_out(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "bad.csv"
    path.write_text("person,group,statement,answer\n1,a,S,6\n,b,S,agree\n", encoding="utf-8")
    assert refused(path, capsys) == [
        f"{path} cannot be taken; nothing was worked out.",
        "Line 2: “6” is no answer: a whole number on the scale, dk, or blank.",
        "Line 3: There is no person.",
        "Line 3: “agree” is no answer: a whole number on the scale, dk, or blank.",
    ]


def test_a_statements_file_that_cannot_be_taken(before: Path, capsys: Captured) -> None:
    file = before.with_name("statements.csv")
    file.write_text("statement,facets,polarity\nQ1,,\n", encoding="utf-8")
    assert refused(before, capsys, "--statements", str(file)) == [
        f"{file} cannot be taken; nothing was worked out.",
        "Line 2: “Q1” needs + or - as its polarity.",
    ]


def test_a_file_that_is_not_there(tmp_path: Path, capsys: Captured) -> None:
    name = tmp_path / "none.csv"
    assert refused(name, capsys) == [f"There is no file called {name}."]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--sides", "a=Type - Lay"], "There must be two sides"),
        (["--sides", "lay"], "“lay” is not a side"),
        (["--sides", "a=Type - Lay", "--sides", "b=Nobody"], "no group called “Nobody”"),
        (["--sides", "a=Type - Lay", "--sides", "b=Type - Lay"], "is named twice"),
    ],
)
def test_sides_are_not_guessed(
    before: Path, capsys: Captured, options: list[str], said: str
) -> None:
    assert said in refused(before, capsys, *options)[0]


def test_three_groups_need_to_be_told_apart(tmp_path: Path, capsys: Captured) -> None:
    path = tmp_path / "three.csv"
    path.write_text("person,group,statement,answer\n1,a,S,1\n2,b,S,1\n3,c,S,1\n", encoding="utf-8")
    assert "The groups are: a, b, c" in refused(path, capsys)[0]


@pytest.mark.parametrize("scale", ["1", "101", "five"])
def test_a_scale_that_is_none(before: Path, capsys: Captured, scale: str) -> None:
    assert "The command was not understood" in refused(before, capsys, "--scale", scale)[-1]


def test_every_problem_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Problem)
    assert all("%(what)s" in sentence for sentence in SIDES.values())

"""The command as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

STOP = "title: Tŷ\ndecision: {status: made}\nladder: {at: [{promised: 5}]}\n"
ANSWERS = "person,group,statement,answer\n1,a,V1,5\n2,b,V1,4\n"
WITHOUT_DJANGO = """\
import sys
from sharedpower.cli.main import main
code = main(sys.argv[1:])
heavy = {"django", "pydantic", "uvicorn", "numpy", "igraph"}
loaded = {name.partition(".")[0] for name in sys.modules} & heavy
print(code, *sorted(loaded), file=sys.stderr)
"""


@pytest.fixture
def plan(tmp_path: Path) -> str:
    path = tmp_path / "plan.yaml"
    path.write_text(STOP, encoding="utf-8")
    return str(path)


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        check=False,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8", **environment},
    )


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["check", "PLAN"], "1"),
        (["check", "PLAN", "--format", "json"], "1"),
        (["check", "PLAN", "--lang", "cy"], "1"),
        (["cube", "PLAN", "-o", "-"], "0"),
        (["pitfalls"], "0"),
        (["pitfalls", "cold-welcome"], "0"),
        (["schema"], "0 pydantic"),
        (["estimate", "ANSWERS", "--profile", "none"], "0 numpy"),
        (["routes", "MAP"], "0 igraph numpy"),
    ],
)
def test_only_what_a_command_needs_is_loaded(plan: str, arguments: list[str], told: str) -> None:
    answers = Path(plan).with_name("answers.csv")
    answers.write_text(ANSWERS, encoding="utf-8")
    power_map = answers.with_name("map.csv")
    power_map.write_text("from,to\nA,B\n", encoding="utf-8")
    files = {"PLAN": plan, "ANSWERS": str(answers), "MAP": str(power_map)}
    named = [files.get(one, one) for one in arguments]
    assert run("-c", WITHOUT_DJANGO, *named).stderr.strip() == told


def test_the_exit_code_is_the_process_s(plan: str) -> None:
    done = run("-m", "sharedpower.cli.main", "check", plan)
    assert done.returncode == 1
    assert done.stderr == ""


def test_a_pipe_is_plain(plan: str) -> None:
    assert "\x1b" not in run("-m", "sharedpower.cli.main", "check", plan).stdout


def test_a_terminal_that_cannot_show_a_letter_shows_a_question_mark(plan: str) -> None:
    done = run("-m", "sharedpower.cli.main", "check", plan, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert "T?" in done.stdout


def test_a_reader_that_has_seen_enough_is_no_trouble() -> None:
    command = [sys.executable, "-m", "sharedpower.cli.main", "pitfalls", "--format", "markdown"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
        assert done.stdout
        assert done.stderr
        assert done.stdout.readline() == b"# The pitfalls\n"
        done.stdout.close()
        assert done.stderr.read() == b""

"""The pages beside the code say what the code does."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house import tree

DECISIONS = sorted((tree.ROOT / "docs" / "decisions").glob("*.md"))
PAGES = [path for path in tree.kept_files() if path.suffix == ".md"]
PITFALLS = [sys.executable, "-m", "sharedpower.cli.main", "pitfalls", "--format", "markdown"]


def text_of(name: str) -> str:
    return (tree.ROOT / name).read_text(encoding="utf-8")


def test_the_page_of_pitfalls_is_what_the_code_generates() -> None:
    told = subprocess.run(
        PITFALLS,
        capture_output=True,
        check=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
    )
    assert text_of("docs/pitfalls.md") == told.stdout, (
        "write it again: sharedpower pitfalls --format markdown > docs/pitfalls.md"
    )


def test_the_changelog_tells_what_is_new() -> None:
    unreleased = text_of("CHANGELOG.md").partition("## Unreleased")[2].partition("\n## ")[0]
    assert re.search(r"(?m)^- \S", unreleased)


def test_there_are_decisions_and_they_are_numbered_without_a_gap() -> None:
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))
    assert numbers


@pytest.mark.parametrize("page", DECISIONS, ids=lambda page: page.stem)
def test_a_decision_has_context_decision_and_consequences(page: Path) -> None:
    headings = re.findall(r"(?m)^## (.+)$", page.read_text(encoding="utf-8"))
    assert headings[:3] == ["Context", "Decision", "Consequences"]


def test_the_readme_names_the_two_commands() -> None:
    readme = text_of("README.md")
    assert "./run" in readme
    assert "./test" in readme


@pytest.mark.parametrize("page", PAGES, ids=tree.name_of)
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    linked = re.findall(r"\]\((?![a-z]+:|#)([^)#\s]+)", page.read_text(encoding="utf-8"))
    assert not [target for target in linked if not (page.parent / target).exists()]

"""Conventions that a reader would otherwise have to remember."""

import re

import pytest

from tests.house import tree

INLINE = {
    "a script without a file of its own": r"<script(?![^>]*\b(?:src=|type=\"application/json\"))",
    "a <style> element": r"<style\b",
    "a style attribute": r"\sstyle\s*=\s*[\"'{]",
    "an event handler attribute": r"\son[a-z]+\s*=\s*[\"']",
    "a javascript: address": r"[\"']javascript:",
}
SAYS_NOTHING = {"utils", "util", "utilities", "helpers", "helper", "misc", "common", "stuff"}

# Written so that this page does not contain what it looks for.
REGISTRY = r"\b(?:pypi|pythonhosted|npmjs|yarnpkg|rubygems|crates)\.(?:org|com|io)\b"
MACHINE_PATH = r"(?<![\w.}/])/(?:root|work|home/\w+|Users/\w+|opt/\w+|tmp/\w+)/"
INDEX_OPTION = r"(?m)^\s*(?:-i|-f|--index-url|--extra-index-url|--find-links|--trusted-host)\b|://"


def places(pattern: str, texts: list[tuple[str, str]]) -> list[str]:
    """Each match as `file:line: what was found`."""
    return [
        f"{name}:{text.count(chr(10), 0, match.start()) + 1}: {match.group(0).strip()}"
        for name, text in texts
        for match in re.finditer(pattern, text)
    ]


@pytest.mark.parametrize("what", INLINE)
def test_templates_have_no(what: str) -> None:
    assert not places(INLINE[what], tree.texts(tree.templates()))


def test_pictures_and_pages_made_in_python_have_no_style_attribute() -> None:
    # The Content-Security-Policy would refuse it in an SVG just as in a page.
    drawn = [
        *tree.ours(tree.PACKAGE / "pictures", "*.py"),
        *tree.ours(tree.PACKAGE / "web", "*.py"),
    ]
    assert not places(r"(?:<style\b|\sstyle=[\"'\\{])", tree.texts(drawn))


def test_every_file_is_named_for_what_it_holds() -> None:
    inside = [tree.name_of(path).split("/") for path in tree.kept_files()]
    assert not [parts for parts in inside if SAYS_NOTHING & {part.split(".")[0] for part in parts}]


def test_no_kept_file_names_a_package_registry() -> None:
    assert not places(REGISTRY, tree.texts(tree.kept_files()))


def test_no_kept_file_names_a_path_of_somebodys_machine() -> None:
    assert not places(MACHINE_PATH, tree.texts(tree.kept_files()))


@pytest.mark.parametrize("name", ["run", "build", "test"])
def test_requirements_have_a_hash_each_and_no_address(name: str) -> None:
    text = (tree.ROOT / "requirements" / f"{name}.txt").read_text()
    assert not places(INDEX_OPTION, [(name, text)])
    packages = [block for block in re.split(r"\n(?=\S)", text) if block[0] != "#"]
    assert packages
    assert not [block for block in packages if "==" not in block or "--hash=sha256:" not in block]


def test_requirements_pin_everything_the_package_depends_on() -> None:
    project = tree.project()["project"]
    assert {canonical(name) for name in project["dependencies"]} <= pins("run")
    assert {canonical(name) for name in tree.project()["build-system"]["requires"]} <= pins("build")


def canonical(requirement: str) -> str:
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0].lower().replace("_", "-")


def pins(name: str) -> set[str]:
    text = (tree.ROOT / "requirements" / f"{name}.txt").read_text()
    return {canonical(found) for found in re.findall(r"(?m)^[\w.-]+(?===)", text)}


def test_the_two_commands_can_be_run() -> None:
    for name in ("run", "test", ".ci/run"):
        assert (tree.ROOT / name).stat().st_mode & 0o111, f"{name} is not executable"


def test_the_licence_is_complete() -> None:
    text = (tree.ROOT / "LICENSE").read_text()
    assert "GNU AFFERO GENERAL PUBLIC LICENSE" in text
    assert "END OF TERMS AND CONDITIONS" in text
    assert tree.project()["project"]["license"] == "AGPL-3.0-or-later"

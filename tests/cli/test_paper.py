"""Colour and width belong to terminals."""

import io

import pytest

from sharedpower.cli.paper import Paper, paper_for


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_only_a_terminal_is_coloured() -> None:
    assert paper_for(Terminal(), {"TERM": "xterm"}).coloured
    assert not paper_for(io.StringIO(), {"TERM": "xterm"}).coloured


@pytest.mark.parametrize("environment", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_colour_can_be_refused(environment: dict[str, str]) -> None:
    assert not paper_for(Terminal(), environment).coloured


@pytest.mark.parametrize(("columns", "width"), [("20", 40), ("72", 72), ("300", 100)])
def test_the_width_is_the_terminal_s_within_reason(
    monkeypatch: pytest.MonkeyPatch, columns: str, width: int
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert paper_for(Terminal(), {}).width == width


def test_a_style_never_changes_the_words() -> None:
    words = "A fairly long sentence that has to be wrapped at least once on this paper."
    plain, coloured = Paper(40), Paper(40, coloured=True)
    bare = coloured.lines(words, indent=2, style="stop")
    for code in ("\x1b[1;31m", "\x1b[0m"):
        bare = bare.replace(code, "")
    assert bare == plain.lines(words, indent=2, style="stop")


def test_further_rows_of_a_pair_stand_in() -> None:
    rows = Paper(40).pair("Why", "word " * 20, indent=4).splitlines()
    assert rows[0].startswith("    Why: word")
    assert all(row.startswith("      word") for row in rows[1:])
    assert max(map(len, rows)) <= 40

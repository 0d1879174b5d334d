"""Which language the command line speaks."""

from pathlib import Path

import pytest

from sharedpower.cli.language import language_of, voice_in
from sharedpower.cli.main import main


@pytest.mark.parametrize(
    ("arguments", "environment", "language"),
    [
        ([], {}, "en"),
        ([], {"LANG": "cy_GB.UTF-8"}, "cy"),
        ([], {"LANG": "fr_FR.UTF-8"}, "en"),
        ([], {"LC_ALL": "en_GB.UTF-8", "LANG": "cy_GB.UTF-8"}, "en"),
        ([], {"LC_ALL": "", "LANG": "cy_GB.UTF-8"}, "cy"),
        (["check", "--lang", "cy"], {"LANG": "en_GB"}, "cy"),
        (["check", "--lang=en"], {"LANG": "cy_GB"}, "en"),
        (["check", "--lang"], {"LANG": "cy_GB"}, "cy"),
    ],
)
def test_the_language(arguments: list[str], environment: dict[str, str], language: str) -> None:
    assert language_of(arguments, environment) == language


def test_english_needs_no_catalogue() -> None:
    voice = voice_in("en")
    assert voice.gettext("Stop") == "Stop"
    assert [voice.ngettext("one", "many", n) for n in (0, 1, 2)] == ["many", "one", "many"]


def test_welsh_names_the_faces_in_welsh_and_says_that_it_is_a_draft(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = tmp_path / "plan.yaml"
    plan.write_text("decision: {status: made}\nladder: {at: [{promised: 5}]}\n", encoding="utf-8")
    assert main(["check", str(plan), "--lang", "cy"]) == 1
    said = capsys.readouterr().out
    assert "Gweladwy: pwy sy'n penderfynu, a sut" in said
    assert (
        voice_in("cy").gettext("The Welsh is a draft until a Welsh speaker has agreed it.") in said
    )

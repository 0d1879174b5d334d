"""The picture of what drives and what depends."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from sharedpower.pictures.standing_chart import WIDTH, StandingRow, draw_standings

SVG = "{http://www.w3.org/2000/svg}"
ROWS = [
    StandingRow("Hidden - who sets the agenda", "Drives more.", 2.0, 0.5, sure=True),
    StandingRow("Invited <our> table & yours", "Depends more, perhaps.", 0.0, 1.0),
]


def drawn() -> ET.Element:
    return ET.fromstring(  # noqa: S314 - made here
        draw_standings(
            ROWS, ends=("Moved by the others", "Moves the others"), title="T", description="D"
        )
    )


def bars(kind: str) -> list[ET.Element]:
    return [one for one in drawn().iter(f"{SVG}rect") if one.get("class") == kind]


def test_it_has_a_title_and_a_description() -> None:
    assert [drawn().findtext(f"{SVG}{part}") for part in ("title", "desc")] == ["T", "D"]


def test_the_longest_bar_reaches_the_side_and_the_others_keep_its_scale() -> None:
    (drive,) = bars("drive")
    first, second = bars("depend")
    assert float(drive.get("x", 0)) + float(drive.get("width", 0)) <= WIDTH
    assert float(first.get("width", 0)) * 4 == float(drive.get("width", 0))
    assert float(second.get("width", 0)) == 2 * float(first.get("width", 0))


def test_how_sure_is_told_by_the_fill_and_in_words() -> None:
    sure, unsure = (bars("depend")[at].get("fill") for at in (0, 1))
    assert sure != unsure
    words = "".join(drawn().itertext())
    assert "perhaps" in words
    assert "Invited <our> table & yours" in words


def test_nothing_to_draw_is_drawn_as_nothing() -> None:
    assert "rect" not in draw_standings([], ends=("a", "b"), title="T", description="D")

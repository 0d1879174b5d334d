"""Paper out, and paper in."""

from __future__ import annotations

from typing import Any

import pytest

from sharedpower.records.models import Ballot, Listening
from tests.actions.listening.evening import Evening, evening
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db
FULL = "5432100--1234"
SHEETS = [("A", FULL), ("C", FULL), ("Z", FULL)]


def keyed(made: Evening, *sheets: tuple[str, str], **typed: Any) -> Any:
    """Send the grid as it stands, with these sheets in its first rows."""
    form = form_on(made.get("listen-keying", face="spaces"), "keying")
    return made.post("listen-keying", form.data(columns(sheets) | typed), face="spaces")


def columns(sheets: Any, prefix: str = "") -> dict[str, list[str]]:
    return {
        f"{prefix}role": [role for role, _marks in sheets],
        f"{prefix}marks": [marks for _role, marks in sheets],
    }


def again(made: Evening, answer: Any, *sheets: tuple[str, str]) -> Any:
    form = form_on(answer, "keying")
    return made.post("listen-keying", form.data(columns(sheets, "again-")), face="spaces")


def test_cards_and_sheets_are_in_both_languages_and_have_no_place_for_a_name() -> None:
    made = evening()
    page = text_of(made.get("listen-paper", "?face=spaces"))
    for row in made.face().statements:
        assert page.count(row["en"].replace("'", "&#x27;")) == 2
        assert page.count(row["cy"].replace("'", "&#x27;")) == 2
    assert 'lang="cy"' in page
    assert "Please do not write your name." in page
    assert "style=" not in page


@pytest.mark.parametrize(("query", "there", "gone"), [("cards", "cards", "sheet")])
def test_either_can_be_printed_alone(query: str, there: str, gone: str) -> None:
    page = text_of(evening().get("listen-paper", f"?print={query}"))
    assert f'<section class="{there}"' in page
    assert f'<section class="{gone}"' not in page


def test_the_sheet_names_the_groups_as_they_are() -> None:
    made = evening()
    made.post(
        "listen-groups",
        {"group": ["a", "b"], "label-a": "Neighbours", "side-a": "lived"}
        | {"label-b": "Clinic staff", "side-b": "staff"},
    )
    page = text_of(made.get("listen-paper"))
    assert "Neighbours" in page
    assert "Unpaid carers" not in page


def test_sheets_are_keyed_in_and_counted_as_equal() -> None:
    made = evening(stage="spaces")
    answer = keyed(made, *SHEETS)
    assert answer.status_code == 302
    assert "3 sheets are saved" in text_of(made.desk.open(answer["Location"]))
    rows = Ballot.objects.all()
    assert {row.role for row in rows} == {"lived-experience", "staff", ""}
    assert all(row.paper and row.answers == FULL for row in rows)


def test_the_facilitator_sees_how_many_came_on_paper_and_of_no_group() -> None:
    made = evening(stage="spaces")
    made.answered("staff", "staff")
    keyed(made, *SHEETS)
    for name in ("listen-room", "listening"):
        assert "5 have answered, 3 of them on paper or from a file" in text_of(made.get(name))
    made.press("close:spaces")
    made.press("reveal:spaces")
    for name in ("listen-room", "listening"):
        assert "of them on paper" not in text_of(made.get(name))


def test_a_press_of_the_button_twice_saves_once() -> None:
    made = evening(stage="spaces")
    form = form_on(made.get("listen-keying", face="spaces"), "keying")
    sent = [made.post("listen-keying", form.data(columns(SHEETS)), face="spaces") for _ in "12"]
    assert "saved already" in text_of(made.desk.open(sent[1]["Location"]))
    assert Ballot.objects.count() == 3


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        (("A", FULL[:-1]), "Sheet 2: It has 12 answers; the face has 13 statements."),
        (("A", "9" + FULL[1:]), "Sheet 2: At statement 1, “9” is no answer."),
        (("H", FULL), "Sheet 2: “H” stands for no group."),
        (("", FULL), "Sheet 2: “?” stands for no group."),
    ],
)
def test_a_bad_row_is_named_and_nothing_is_saved(sheet: tuple[str, str], words: str) -> None:
    made = evening(stage="spaces")
    answer = keyed(made, SHEETS[0], sheet)
    assert answer.status_code == 422
    assert words in text_of(answer)
    assert form_on(answer, "keying").data()["marks"][:2] == [FULL, sheet[1]]  # type: ignore[index]
    assert not Ballot.objects.exists()


def test_blank_rows_are_no_sheets() -> None:
    made = evening(stage="spaces")
    keyed(made, ("", ""), SHEETS[0], ("", ""))
    assert Ballot.objects.count() == 1
    assert "Nothing was typed in yet" in text_of(keyed(made))


def test_keyed_twice_and_the_same_is_saved() -> None:
    made = evening(stage="spaces")
    first = keyed(made, *SHEETS, twice="on")
    assert not Ballot.objects.exists()
    assert again(made, first, *SHEETS).status_code == 302
    assert Ballot.objects.count() == 3


def test_keyed_twice_and_not_the_same_saves_nothing_until_it_is() -> None:
    made = evening(stage="spaces")
    slip = ("C", "5432100--1235")
    first = keyed(made, *SHEETS, twice="on")
    second = again(made, first, SHEETS[0], slip, SHEETS[2])
    assert second.status_code == 422
    assert "Sheet 2: The two differ at statement 13." in text_of(second)
    assert not Ballot.objects.exists()
    assert again(made, second, *SHEETS).status_code == 302
    assert Ballot.objects.filter(answers=FULL).count() == 3


def test_the_second_keying_starts_from_nothing() -> None:
    made = evening(stage="spaces")
    first = keyed(made, *SHEETS, twice="on")
    form = form_on(first, "keying").data()
    assert form["again-marks"] == [""] * 3
    assert "again-marks" not in form_on(made.get("listen-keying", face="spaces"), "keying").names


def test_a_blank_second_keying_is_a_difference() -> None:
    made = evening(stage="spaces")
    answer = again(made, keyed(made, *SHEETS, twice="on"), *[("", "")] * 3)
    assert answer.status_code == 422
    assert not Ballot.objects.exists()


def test_changing_the_language_saves_nothing_and_keeps_what_was_typed() -> None:
    made = evening(stage="spaces")
    answer = keyed(made, *SHEETS, language_only="1", step="agreed")
    assert answer.status_code == 200
    assert form_on(answer, "keying").data()["marks"][:3] == [FULL] * 3  # type: ignore[index]
    assert not Ballot.objects.exists()


@pytest.mark.parametrize("state", ["waiting", "revealed"])
def test_a_face_that_takes_no_sheets_says_so(state: str) -> None:
    made = evening()
    made.now.faces.update(state=state)
    assert "takes no sheets now" in text_of(made.get("listen-keying", face="spaces"))
    answer = made.post("listen-keying", columns(SHEETS), face="spaces")
    assert "Nothing was saved" in text_of(made.desk.open(answer["Location"]))
    assert not Ballot.objects.exists()


def test_a_support_line_stands_on_the_sheet() -> None:
    made = evening()
    Listening.objects.update(support_line="Ring 111")
    assert "Ring 111" in text_of(made.get("listen-paper"))


def test_without_one_the_sheet_has_the_line_that_phones_have() -> None:
    page = text_of(evening().get("listen-paper"))
    assert "the mental health helpline for Wales, 0800 132 737; or NHS 111, option 2." in page


def test_the_sheet_says_what_is_kept_and_each_page_what_it_is() -> None:
    made = evening()
    page = text_of(made.get("listen-paper", "?face=spaces&print=sheets"))
    for words in ("We keep your answers and, if you give it", "nobody can tell afterwards which"):
        assert page.count(words) == 1
    assert "Ni ddangosir dim am grŵp o lai na 5 o bobl" in page
    for words in ("Page 1 of 2", "Page 2 of 2"):
        assert words in page
    assert page.count('<td class="of"') == 2

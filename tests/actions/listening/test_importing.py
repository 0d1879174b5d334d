"""A spreadsheet of answers, brought in whole or not at all."""

from __future__ import annotations

import io

import pyarrow as pa
import pytest
from pyarrow import parquet

from sharedpower.actions.listening.importing import UnfitFileError, bring_in
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.records.models import Ballot
from tests.actions.listening.evening import Evening, evening
from tests.people import organiser

pytestmark = pytest.mark.django_db
GROUPS = {"": "", "staff": "staff", "unpaid carers": "unpaid-carers"}
HEAD = "person,group,statement,answer\n"
GOOD = HEAD + "1,Staff,C1,5\n1,Staff,C2,dk\n2,unpaid carers,C1,\n3,,C4,1\n"


def brought(made: Evening, text: str) -> dict[str, int]:
    return bring_in(listening=made.now, data=text.encode(), groups=GROUPS, by=made.by)


def flaws(made: Evening, text: str) -> list[tuple[int, str]]:
    with pytest.raises(UnfitFileError) as refused:
        brought(made, text)
    assert not Ballot.objects.exists()
    return [(flaw.line, flaw.why) for flaw in refused.value.flaws]


def test_each_person_is_one_paper_ballot() -> None:
    made = evening(stage="spaces")
    assert brought(made, GOOD) == {"people": 3, "added": 3}
    rows = {row.role: row for row in Ballot.objects.all()}
    assert rows["staff"].answers == "50" + "." * 11
    assert rows["unpaid-carers"].answers == "-" + "." * 12
    assert rows[""].answers == "...1" + "." * 9
    assert all(row.paper for row in rows.values())


def test_the_same_file_twice_adds_nothing() -> None:
    made = evening(stage="spaces")
    brought(made, GOOD)
    assert brought(made, GOOD)["added"] == 0
    assert Ballot.objects.count() == 3


@pytest.mark.parametrize("mark", [";", "\t"])
def test_other_separators_and_a_byte_order_mark_are_read(mark: str) -> None:
    made = evening(stage="spaces")
    data = b"\xef\xbb\xbf" + GOOD.replace(",", mark).replace("\n", "\r\n").encode()
    done = bring_in(listening=made.now, data=data, groups=GROUPS, by=made.by)
    assert done["added"] == 3


def test_columns_may_stand_in_any_order() -> None:
    made = evening(stage="spaces")
    assert brought(made, "Answer,Statement,Group,Person\n5,C1,staff,1\n")["people"] == 1


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (",Staff,C1,5", "person"),
        ("1,Boss,C1,5", "group"),
        ("1,Staff,V1,5", "shut"),
        ("1,Staff,Q9,5", "statement"),
        ("1,Staff,C1,6", "answer"),
        ("1,Staff,C1,agree", "answer"),
        ("1,Staff,C1,3.5", "answer"),
        ("1,Staff,C1", "width"),
        ("1,Staff,C1,5,6", "width"),
    ],
)
def test_a_bad_row_is_named_by_its_line_and_nothing_is_saved(line: str, why: str) -> None:
    made = evening(stage="spaces")
    assert flaws(made, f"{HEAD}1,Staff,C2,4\n\n{line}\n") == [(4, why)]


def test_a_second_answer_or_group_is_not_guessed_about() -> None:
    made = evening(stage="spaces")
    assert flaws(made, HEAD + "1,Staff,C1,5\n1,Staff,C1,5\n") == [(3, "twice")]
    assert flaws(made, HEAD + "1,Staff,C1,5\n1,,C2,5\n") == [(3, "two groups")]


def test_every_bad_row_is_named() -> None:
    made = evening(stage="spaces")
    text = HEAD + "1,Boss,C1,9\n1,Staff,C2,4\n,Staff,C1,5\n"
    assert flaws(made, text) == [(2, "group"), (2, "answer"), (4, "person")]


@pytest.mark.parametrize(
    ("text", "why", "found"),
    [
        ("person,answer\n1,2\n", "no column", ["group", "statement"]),
        (f"person,{HEAD}", "column twice", ["person"]),
    ],
)
def test_a_heading_that_does_not_fit_is_named(text: str, why: str, found: list[str]) -> None:
    made = evening(stage="spaces")
    with pytest.raises(UnfitFileError) as refused:
        brought(made, text)
    assert [(one.line, one.why, one.found) for one in refused.value.flaws] == [
        (1, why, name) for name in found
    ]


@pytest.mark.parametrize(
    ("data", "line", "why"),
    [
        (b"PK\x03\x04\x14\x00", 0, "workbook"),
        (b"PAR1 and no more", 0, "text"),
        (b"", 0, "nothing"),
        (b" \n", 0, "nothing"),
        (HEAD.encode() + b"1,staff,C1,5\n2,\xff,C1,5\n", 3, "letters"),
    ],
)
def test_what_is_no_such_table_is_refused(data: bytes, line: int, why: str) -> None:
    made = evening(stage="spaces")
    with pytest.raises(UnfitFileError) as refused:
        bring_in(listening=made.now, data=data, groups=GROUPS, by=made.by)
    assert [(flaw.line, flaw.why) for flaw in refused.value.flaws] == [(line, why)]
    assert not Ballot.objects.exists()


def test_other_columns_and_lines_of_nothing_are_passed_over() -> None:
    made = evening(stage="spaces")
    rows = "person,group,when,statement,answer\n1,staff,Monday,C1,5.0\n,,,,\n"
    assert brought(made, rows) == {"people": 1, "added": 1}


def test_parquet_is_read_as_on_the_command_line() -> None:
    made = evening(stage="spaces")
    table = pa.table(
        {"person": [1, 2], "group": ["staff", None], "statement": ["C1", "C1"], "answer": [5, 1]}
    )
    file = io.BytesIO()
    parquet.write_table(table, file)
    done = bring_in(listening=made.now, data=file.getvalue(), groups=GROUPS, by=made.by)
    assert done == {"people": 2, "added": 2}


def test_a_line_break_inside_quotes_does_not_shift_the_lines() -> None:
    made = evening(stage="spaces")
    assert flaws(made, HEAD + '"1\n",Staff,C1,5\n2,Boss,C1,5\n') == [(4, "group")]


def test_only_makers_bring_in() -> None:
    made = evening(stage="spaces")
    with pytest.raises(NotAllowedError):
        bring_in(listening=made.now, data=GOOD.encode(), groups=GROUPS, by=organiser("huw"))
    assert not Ballot.objects.exists()

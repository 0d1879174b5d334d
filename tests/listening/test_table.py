"""Long answers in: what is taken, what is refused, and by which line."""

from __future__ import annotations

import io
from collections.abc import Iterator

import numpy as np
import pyarrow as pa
import pyarrow.parquet as parquet
import pytest

from sharedpower.listening.asked import Scale
from sharedpower.listening.statements_table import read_statements
from sharedpower.listening.table import Read, read_answers
from sharedpower.listening.table_rows import MOST_TOLD, Problem, TableError

HEAD = "person,group,statement,answer\n"


def read(text: str | bytes, **options: object) -> Read:
    data = text.encode() if isinstance(text, str) else text
    return read_answers(io.BytesIO(data), **options)  # type: ignore[arg-type]


def troubles(text: str | bytes, **options: object) -> list[tuple[int, Problem]]:
    with pytest.raises(TableError) as caught:
        read(text, **options)
    return [(trouble.line, trouble.problem) for trouble in caught.value.troubles]


def as_parquet(**columns: list[object]) -> bytes:
    out = io.BytesIO()
    parquet.write_table(pa.table(columns), out)
    return out.getvalue()


def test_a_line_is_an_answer() -> None:
    ballots = read(HEAD + "1,a,V1,5\n1,a,V2,dk\n2,b,V1,\n2,b,V2,3\n").ballots
    assert (ballots.groups, ballots.statements, ballots.people) == (
        ("a", "b"),
        ("V1", "V2"),
        ("1", "2"),
    )
    assert ballots.answers.tolist() == [[5, 0], [-1, 3]]


def test_the_last_answer_counts() -> None:
    assert read(HEAD + "1,a,V1,5\n1,a,V1,2\n").ballots.answers.tolist() == [[2]]


def test_columns_are_known_by_their_names() -> None:
    ballots = read("when,Answer, GROUP ,Statement,PERSON\nnow,4,a,V1,1\n").ballots
    assert ballots.answers.tolist() == [[4]]


@pytest.mark.parametrize("mark", [";", "\t"])
def test_other_marks_between_columns(mark: str) -> None:
    text = (HEAD + "1,a,V1,5\n").replace(",", mark)
    assert read(text).ballots.answers.tolist() == [[5]]


def test_what_spreadsheets_do_to_a_table_is_undone() -> None:
    text = "\ufeff" + HEAD + '"1",a,"V1, or so",5.0\r\n\r\n1,a,V2,DK\r\n'
    ballots = read(text).ballots
    assert ballots.statements == ("V1, or so", "V2")
    assert ballots.answers.tolist() == [[5, 0]]


def test_statements_stand_in_the_order_of_their_file() -> None:
    ballots = read(HEAD + "1,a,V2,5\n", statements=["V1", "V2"]).ballots
    assert ballots.statements == ("V1", "V2")
    assert ballots.answers.tolist() == [[-1, 5]]


def test_a_blank_group_is_kept_as_none() -> None:
    assert read(HEAD + "1,,V1,5\n").ballots.groups == ("",)


def test_a_person_in_two_groups_is_in_one_for_both() -> None:
    found = read(HEAD + "1,carer,V1,5\n1,staff,V2,4\n2,staff,V1,1\n")
    assert found.roles == {"carer + staff": ("carer", "staff")}
    assert [found.ballots.groups[at] for at in found.ballots.group] == ["carer + staff", "staff"]


def test_a_group_left_blank_on_some_lines_is_no_second_group() -> None:
    found = read(HEAD + "1,a,V1,5\n1,,V2,4\n")
    assert found.roles == {}
    assert [found.ballots.groups[at] for at in found.ballots.group] == ["a"]


def test_bad_rows_are_named_by_line() -> None:
    text = HEAD + "1,a,V1,6\n\n,a,V2,dk\n2,b,,x\n2,b,V2\n3,b,V1,3\n"
    assert troubles(text) == [
        (2, Problem.NO_SUCH_ANSWER),
        (4, Problem.NO_PERSON),
        (5, Problem.NO_STATEMENT),
        (5, Problem.NO_SUCH_ANSWER),
        (6, Problem.WRONG_WIDTH),
    ]


@pytest.mark.parametrize("answer", ["0", "6", "-1", "3.5", "1e0", "agree", "٣", "+3", "3 3", "nan"])
def test_an_answer_is_not_guessed(answer: str) -> None:
    assert troubles(HEAD + f"1,a,V1,{answer}\n") == [(2, Problem.NO_SUCH_ANSWER)]


def test_another_scale() -> None:
    assert read(HEAD + "1,a,V1,7\n", scale=Scale(7)).ballots.answers.tolist() == [[7]]
    assert troubles(HEAD + "1,a,V1,4\n", scale=Scale(3)) == [(2, Problem.NO_SUCH_ANSWER)]


def test_a_statement_that_is_not_in_the_file_is_refused() -> None:
    assert troubles(HEAD + "1,a,V9,4\n", statements=["V1"]) == [(2, Problem.UNKNOWN_STATEMENT)]


def test_letters_of_another_kind_are_named() -> None:
    assert troubles(HEAD.encode() + "1,tŷ,V1,4\n".encode("iso8859-14")) == [(2, Problem.NOT_UTF8)]


def test_a_line_after_a_cell_with_line_breaks_is_counted_as_an_editor_does() -> None:
    text = "note,person,group,statement,answer\n" + '"a\nb",1,a,V1,5\nc,1,a,V1,9\n'
    assert troubles(text) == [(4, Problem.NO_SUCH_ANSWER)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("person,group,answer\n1,a,5\n", [(1, Problem.NO_COLUMN)]),
        ("person,person,group,statement,answer\n", [(1, Problem.COLUMN_TWICE)]),
        (HEAD, [(0, Problem.EMPTY)]),
        ("", [(0, Problem.EMPTY)]),
        (b"\x89PNG\r\n\x1a\n\x00\xff", [(1, Problem.NO_COLUMN)] * 4),
        (b"PAR1 and then nothing", [(0, Problem.UNREADABLE)]),
    ],
)
def test_what_is_no_table(text: str | bytes, found: list[tuple[int, Problem]]) -> None:
    assert troubles(text) == found


def test_only_the_first_bad_rows_are_told() -> None:
    with pytest.raises(TableError) as caught:
        read(HEAD + "1,a,V1,9\n" * 50)
    assert len(caught.value.troubles) == MOST_TOLD
    assert caught.value.more == 30


def test_parquet_is_read_whatever_its_types() -> None:
    data = as_parquet(person=[1, 2], group=["a", None], statement=["x", "x"], answer=[3.0, None])
    ballots = read(data).ballots
    assert (ballots.people, ballots.groups) == (("1", "2"), ("a", ""))
    assert ballots.answers.tolist() == [[3], [-1]]


def test_bad_rows_of_parquet_are_counted() -> None:
    data = as_parquet(person=[1, None], group=["a", "a"], statement=["x", "x"], answer=[3.5, 2.0])
    assert troubles(data) == [(1, Problem.NO_SUCH_ANSWER), (2, Problem.NO_PERSON)]


def lines(people: int, statements: int) -> Iterator[str]:
    for person in range(people):
        for statement in range(statements):
            yield f"{person},g{person % 3},S{statement},{(person + statement) % 5 + 1}"


def test_a_table_of_many_batches_is_the_same_table() -> None:
    ballots = read(HEAD + "\n".join(lines(4000, 40))).ballots
    wanted = (np.arange(4000)[:, None] + np.arange(40)) % 5 + 1
    assert (ballots.answers == wanted).all()
    assert (ballots.group == np.arange(4000) % 3).all()


def test_statements_have_facets_and_a_polarity() -> None:
    text = "statement,facets,polarity\nV1,form.visible space.invited,+\nV2,,-\n"
    first, second = read_statements(io.BytesIO(text.encode()))
    assert (first.facets, first.polarity) == (("form.visible", "space.invited"), "+")
    assert (second.facets, second.polarity) == ((), "-")


def test_bad_statements_are_named_by_line() -> None:
    text = "statement,facets,polarity\nV1,,+\nV1,,-\n,,+\nV2,,\n"
    with pytest.raises(TableError) as caught:
        read_statements(io.BytesIO(text.encode()))
    assert [(one.line, one.problem) for one in caught.value.troubles] == [
        (3, Problem.STATEMENT_TWICE),
        (4, Problem.NO_STATEMENT),
        (5, Problem.NO_POLARITY),
    ]


def test_how_many_answers_were_replaced_is_known() -> None:
    text = HEAD + "1,a,V1,5\n1,a,V1,5\n1,a,V1,4\n2,b,V1,dk\n2,b,V1,\n3,b,V2,2\n"
    assert read_answers(io.BytesIO(text.encode())).replaced == 3
    assert read_answers(io.BytesIO((text + "3,b,V2,2\n").encode())).replaced == 3

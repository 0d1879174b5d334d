"""A pasted table: in either language, each bad row by its line, and nothing by halves."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given, settings

from sharedpower.core.plan.choices import Certainty, ChannelKind, RestsOn, Voice
from sharedpower.influence import MapChannel, MapFileError, PowerMap, read_table, write_table
from sharedpower.influence.likelihood import CERTAIN, SCALE, wide
from sharedpower.influence.problems import MOST_TOLD, Problem, Trouble
from tests.influence.maps import maps


def troubles(table: str | bytes) -> tuple[Trouble, ...]:
    with pytest.raises(MapFileError) as caught:
        read_table(table)
    return caught.value.troubles


def problems(table: str | bytes) -> list[tuple[Problem, int, str]]:
    return [(one.problem, one.line, one.column) for one in troubles(table)]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_commas_semicolons_and_tabs_part_the_columns(mark: str) -> None:
    power_map = read_table("from,to,chance\nA,B,0.5\n\nB,C,1\n".replace(",", mark))
    assert [actor.id for actor in power_map.actors] == ["A", "B", "C"]
    assert [one.chance(Voice.COLLEAGUE) for one in power_map.channels] == [0.5, 1]


def test_headings_can_be_welsh_and_stand_in_any_order() -> None:
    (one,) = read_table("Diwrnodau,At,O,Siawns,Llais\n3,B,A,80 %,colleague\n").channels
    assert (one.start, one.end, one.days, one.becomes) == ("A", "B", 3, Voice.COLLEAGUE)
    assert one.chance(Voice.LIVED_EXPERIENCE) == pytest.approx(0.8)


def test_every_column_is_read() -> None:
    heads = "from,to,kind,days,next meeting,voice,rests on,certainty,possible,source,other"
    row = "A,B,Reports to,14,2027-03-31,As it came,duty,guessed,yes,A paper,not read"
    (one,) = read_table(f"{heads}\n{row}\n").channels
    assert (one.kind, one.rests_on) == (ChannelKind.REPORTS_TO, RestsOn.DUTY)
    assert (one.certainty, one.possible, one.source) == (Certainty.GUESSED, True, "A paper")
    assert (one.days, str(one.next_meeting), one.becomes) == (14, "2027-03-31", None)


@pytest.mark.parametrize(
    ("cell", "low", "high"),
    [
        ("0.8", 0.8, 0.8),
        ("0,8", 0.8, 0.8),
        ("80%", 0.8, 0.8),
        ("1", 1, 1),
        ("0", 0, 0),
        (".5", 0.5, 0.5),
        ("1e-05", 1e-5, 1e-5),
        ("0.30000000000000004", 0.3, 0.3),
        ("65-90 %", 0.65, 0.9),
        ("0.65 – 0.9", 0.65, 0.9),
        ("likely", 0.65, 0.9),
        ("Very unlikely", 0.02, 0.1),
        ("Annhebygol iawn", 0.02, 0.1),
    ],
)
def test_a_chance_is_a_share_a_percentage_a_range_or_a_word(
    cell: str, low: float, high: float
) -> None:
    (one,) = read_table(f"from\tto\tchance\nA\tB\t{cell}\n").channels
    assert one.through[0][:2] == pytest.approx((low, high))
    assert one.hard[0] == CERTAIN


@pytest.mark.parametrize("cell", ["3", "-1", "101%", "half", "nan", "inf", "0.9-0.2", "1/2", "1e9"])
def test_what_is_no_chance_is_refused(cell: str) -> None:
    (one,) = troubles(f"from\tto\tchance\nA\tB\t{cell}\n")
    assert one.problem in {Problem.NOT_A_CHANCE, Problem.NOT_IN_ORDER}
    assert (one.line, one.column) == (2, "chance")


def test_a_chance_stands_between_low_and_high_and_without_any_nobody_knows() -> None:
    table = "from,to,chance,low,high\nA,B,0.8,0.5,0.9\nA,C,,0.5,0.9\nA,D,,,\n"
    through = [one.through[0] for one in read_table(table).channels]
    assert through == [wide(0.5, 0.9, 0.8), wide(0.5, 0.9), SCALE.unsaid]
    assert problems("from,to,chance,low\nA,B,0.4,0.5\n") == [(Problem.NOT_IN_ORDER, 2, "chance")]


def test_every_bad_row_is_told_by_its_line_and_nothing_is_taken() -> None:
    table = (
        "from,to,chance,days,voice,possible\nA,B,0.5,1,,\n,B,9,x,shouting,perhaps\n"
        '"two\nlines",,,,,\nA,B,,,,,,extra\n'
    )
    assert problems(table) == [
        (Problem.NOT_A_CHANCE, 3, "chance"),
        (Problem.NOT_DAYS, 3, "days"),
        (Problem.NOT_A_CHOICE, 3, "voice"),
        (Problem.NOT_YES_OR_NO, 3, "possible"),
        (Problem.NO_START, 3, "from"),
        (Problem.CONTROL_CHARACTER, 4, "from"),
        (Problem.NO_END, 4, "to"),
        (Problem.WRONG_WIDTH, 6, ""),
    ]


@pytest.mark.parametrize(
    ("table", "problem", "line", "column"),
    [
        ("", Problem.EMPTY, 0, ""),
        ("from,to\n", Problem.EMPTY, 0, ""),
        ("a,b\n1,2\n", Problem.NO_COLUMN, 1, "from"),
        ("from,to,From\nA,B,C\n", Problem.COLUMN_TWICE, 1, "from"),
        (b"from,to\nA,\xff\n", Problem.NOT_UTF8, 2, ""),
        (f"from,to\nA,{'x' * 301}\n", Problem.TOO_LONG, 2, "to"),
        (f"from,to\nA,{'x' * 200_000}\n", Problem.TOO_LONG, 2, ""),
        ("x" * 10_000_001, Problem.TOO_LARGE, 0, ""),
        ("from,to,next meeting\nA,B,soon\n", Problem.NOT_A_DATE, 2, "next_meeting"),
    ],
    ids=range(9),
)
def test_what_is_wrong_with_the_whole_is_told(
    table: str | bytes, problem: Problem, line: int, column: str
) -> None:
    assert problems(table)[0] == (problem, line, column)


def test_five_thousand_rows_are_read_quickly_and_so_are_their_errors() -> None:
    rows = [f"actor {number % 700},actor {number % 900},0.{number % 9}1" for number in range(5000)]
    started = time.perf_counter()
    assert len(read_table("from,to,chance\n" + "\n".join(rows)).channels) == 5000
    rows[4321] = "actor 1,actor 2,often"
    assert problems("from,to,chance\n" + "\n".join(rows)) == [
        (Problem.NOT_A_CHANCE, 4323, "chance")
    ]
    with pytest.raises(MapFileError) as caught:
        read_table("from,to,chance\n" + "A,,often\n" * 5000)
    assert (len(caught.value.troubles), caught.value.more) == (MOST_TOLD, 10_000 - MOST_TOLD)
    assert time.perf_counter() - started < 5


@settings(max_examples=40, deadline=None)
@given(maps())
def test_what_is_written_is_read_back(power_map: PowerMap) -> None:
    read = read_table(write_table(power_map))
    assert [shape(one) for one in read.channels] == [shape(one) for one in power_map.channels]


def shape(one: MapChannel) -> MapChannel:
    """A channel without its id, which a table does not hold."""
    return replace(one, id="")


def test_a_name_that_a_spreadsheet_would_take_for_a_formula_is_kept_from_it() -> None:
    written = write_table(read_table("from,to\n=1+1,@B\n"))
    assert "'=1+1,'@B" in written
    assert read_table(written).channels[0].start == "=1+1"

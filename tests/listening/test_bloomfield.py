"""A real jury, before and after: the figures that its published answers have to give."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from statistics import fmean

import pytest

from sharedpower.listening.asked import Sides
from sharedpower.listening.ballots import Answer, Ballots
from sharedpower.listening.change import Change, People, changes
from sharedpower.listening.counts import Counts
from sharedpower.listening.facets import MeanGap, draw
from sharedpower.listening.gap import Gap, gaps, shown

FILE = Path(__file__).parent / "data" / "BTDataSample.txt"
STATEMENTS = tuple(f"Q{number}" for number in range(1, 43))
OF_FIVE = {-4: 1, -3: 1, -2: 2, -1: 2, 0: 3, 1: 4, 2: 4, 3: 5, 4: 5}
SIDES = Sides.of({"lay people": ["Type - Lay"], "stakeholders": ["Type - Stakeholder"]})


@cache
def jury(stage: str) -> Ballots:
    with FILE.open(encoding="utf-8", newline="") as opened:
        rows = [row for row in csv.reader(opened, delimiter="\t") if len(row) > 2]
    kind = {row[0]: row[1] for row in rows if row[1].startswith("Type - ")}
    return Ballots.from_answers(
        Answer(row[0], kind[row[0]], statement, OF_FIVE[int(given)])
        for row in rows
        if row[1] == stage
        for statement, given in zip(STATEMENTS, row[2:44], strict=True)
    )


@cache
def jury_gaps(stage: str) -> dict[str, Gap]:
    return shown(gaps(Counts.from_ballots(jury(stage)), SIDES))


def test_the_file_holds_seven_lay_people_and_five_stakeholders() -> None:
    assert {(gap.n_a, gap.n_b) for gap in jury_gaps("Pre").values()} == {(7, 5)}
    assert tuple(jury_gaps("Pre")) == tuple(jury_gaps("Post")) == STATEMENTS


def test_before_four_of_the_gaps_leave_zero_out() -> None:
    assert [one for one, gap in jury_gaps("Pre").items() if gap.sure] == ["Q2", "Q9", "Q10", "Q15"]
    widest = jury_gaps("Pre")["Q10"]
    found = (widest.delta, widest.lower, widest.upper)
    assert found == pytest.approx((-0.86, -1.00, -0.45), abs=0.005)


def test_after_none_of_the_gaps_leaves_zero_out() -> None:
    assert not [one for one, gap in jury_gaps("Post").items() if gap.sure]


@pytest.mark.parametrize(("stage", "mean"), [("Pre", 0.232), ("Post", 0.192)])
def test_the_gaps_narrow(stage: str, mean: float) -> None:
    found = fmean(abs(gap.delta) for gap in jury_gaps(stage).values())
    assert found == pytest.approx(mean, abs=0.0005)


def test_the_widest_gap_has_changed_and_the_same_people_say_so() -> None:
    moved = changes(jury_gaps("Pre"), jury_gaps("Post"), people=People.SAME)["Q10"]
    assert isinstance(moved, Change)
    assert moved.delta == jury_gaps("Post")["Q10"].delta - jury_gaps("Pre")["Q10"].delta
    assert moved.people is People.SAME


def test_all_statements_together() -> None:
    found = draw(jury("Pre"), SIDES).mean(STATEMENTS)
    assert isinstance(found, MeanGap)
    assert found.delta == pytest.approx(fmean(gap.delta for gap in jury_gaps("Pre").values()))
    assert (found.n_a, found.n_b) == (7, 5)

"""A report: what stands beside the tables of a release, and never says more than they do."""

from __future__ import annotations

import json

import numpy as np
import pytest

from sharedpower.listening.asked import Asked
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import NONE, ORGANISATION, Profile, Release, release
from sharedpower.listening.facets import MeanGap
from sharedpower.listening.gap import Gap, Reason
from sharedpower.listening.mean_gaps import DRAWN_UP_TO, mean_gaps
from sharedpower.listening.report import Report, report
from sharedpower.listening.report_json import report_from_json, report_to_json
from tests.listening.made import LIVED, SIDES, STAFF, ballots_of, random_ballots

ASKED = [Asked(f"S{place}", ("form.visible", "space.invited")[: place % 3]) for place in range(6)]
TWO = {"people": (LIVED,), "professionals": (STAFF,)}


def released(ballots: Ballots, profile: Profile = ORGANISATION) -> Release:
    return release(Counts.from_ballots(ballots), TWO, profile)


def report_on(ballots: Ballots, profile: Profile = ORGANISATION) -> Report:
    return report(released(ballots, profile), ballots, ASKED)


def alike(*, odd_one_out: bool) -> Ballots:
    """All staff strongly agree with S0, or all but one."""
    made = random_ballots(20, 6)
    answers = made.answers.copy()
    answers[1::2, 0] = 5
    answers[1, 0] = 4 if odd_one_out else 5
    return ballots_of(answers, made.group)


def test_a_report_comes_back_from_json_as_it_was() -> None:
    made = report_on(random_ballots(24, 6))
    assert report_from_json(json.loads(json.dumps(report_to_json(made)))) == made


def test_numbers_are_rounded_as_they_are_shown() -> None:
    for gap in report_on(random_ballots(24, 6)).gaps.values():
        shown = (gap.delta, gap.lower, gap.upper, gap.superior, gap.inferior)
        assert shown == tuple(round(value, 2) for value in shown)


def test_how_many_people_is_left_to_the_tables() -> None:
    made = report_on(random_ballots(16, 6))
    assert {(gap.n_a, gap.n_b) for gap in made.gaps.values()} == {(0, 0)}
    assert not {"n_a", "n_b"} & set(json.dumps(report_to_json(made)).split('"'))


def test_all_and_all_but_one_are_reported_alike() -> None:
    whole, odd = (alike(odd_one_out=odd) for odd in (False, True))
    assert report_to_json(report_on(whole)) == report_to_json(report_on(odd))


def test_a_hidden_statement_is_in_no_facet() -> None:
    ballots = random_ballots(24, 6)
    answers = ballots.answers.copy()
    answers[4:, 1] = -1
    made = report_on(ballots_of(answers, ballots.group))
    assert made.statements["S1"].gap is Reason.UNDER_MINIMUM
    for gap in made.facets.values():
        assert isinstance(gap, MeanGap)
        assert "S1" not in gap.statements


def test_where_every_statement_is_hidden_there_is_no_facet() -> None:
    made = report_on(random_ballots(6, 6))
    assert set(made.facets.values()) == {Reason.UNDER_MINIMUM}
    assert (made.headline.statements, made.talk_first) == ((), ())


def test_facets_pairs_and_cells_are_reported() -> None:
    assert {len(facets) for facets in report_on(random_ballots(24, 6)).facets} == {1, 2}


def test_what_is_already_public_is_reported_for_a_handful() -> None:
    gap = report_on(random_ballots(4, 6), NONE).statements["S0"].gap
    assert isinstance(gap, Gap)


def test_other_ballots_than_those_released_are_refused() -> None:
    made = released(random_ballots(24, 6))
    with pytest.raises(ValueError, match="not the ballots"):
        report(made, random_ballots(24, 6, seed=2), ASKED)


def test_facets_stay_while_late_ballots_wait() -> None:
    ballots = random_ballots(24, 6)
    before = report_on(ballots).facets
    made = report(released(ballots), random_ballots(26, 6), ASKED, before)
    assert made.facets == before


def test_drawing_people_and_leaving_out_blocks_agree() -> None:
    few = random_ballots(DRAWN_UP_TO, 4)
    more = random_ballots(DRAWN_UP_TO + 1, 4)
    choices = [("S0", "S1"), ("S2",)]
    drawn, blocks = (mean_gaps(some, SIDES, choices, 5) for some in (few, more))
    for one, other in zip(drawn, blocks, strict=True):
        assert isinstance(one, MeanGap)
        assert isinstance(other, MeanGap)
        assert one.delta == pytest.approx(other.delta, abs=0.002)
        width = one.upper - one.lower
        assert other.upper - other.lower == pytest.approx(width, rel=0.35)


def test_mean_gaps_of_nothing_are_none() -> None:
    assert mean_gaps(random_ballots(10, 2), SIDES, [], 5) == []


def test_the_same_ballots_give_the_same_report() -> None:
    first, second = (report_on(random_ballots(24, 6)) for _ in range(2))
    assert first == second
    assert np.isfinite([gap.delta for gap in first.gaps.values()]).all()

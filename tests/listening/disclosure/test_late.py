"""Released once, at reveal; late answers join only where subtracting two releases tells nothing."""

from __future__ import annotations

import pytest

from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import (
    NONE,
    ORGANISATION,
    PUBLISH,
    Release,
    State,
    from_json,
    from_store,
    release,
    to_json,
    to_store,
)
from tests.listening.disclosure.rooms import SIDES, People, counts, one

TEN = (3, 3, 3, 1)
SIX = (2, 2, 2, 0)
FIRST = one(lived=TEN, staff=TEN)


def after(late: Counts, first: Counts = FIRST) -> Release:
    return release(first + late, SIDES, ORGANISATION, release(first, SIDES, ORGANISATION))


@pytest.mark.parametrize(
    ("late", "number"),
    [
        ({"lived": SIX, "staff": SIX}, 2),
        ({"staff": SIX}, 2),
        ({"staff": (1, 1, 1, 1)}, 1),
        ({"lived": SIX, "staff": (0, 1, 0, 0)}, 1),
        ({"staff": (0, 6, 0, 0)}, 1),
        ({"staff": (0, 5, 1, 0)}, 1),
        ({"lived": SIX, "unsaid": (1, 1, 0, 0)}, 1),
        ({"carers": SIX}, 2),
        ({"carers": (1, 1, 1, 0)}, 1),
    ],
    ids=str,
)
def test_late_answers_join_only_as_the_minimum(late: dict[str, People], number: int) -> None:
    assert after(one(**late)).number == number


def test_a_release_with_nothing_new_is_the_release_before() -> None:
    revealed = release(FIRST, SIDES, ORGANISATION)
    assert release(FIRST, SIDES, ORGANISATION, revealed) is revealed
    assert release(FIRST + one(staff=(1, 0, 0, 0)), SIDES, ORGANISATION, revealed) is revealed


def test_a_corrected_answer_waits() -> None:
    corrected = one(lived=(2, 4, 3, 1), staff=TEN)
    revealed = release(FIRST, SIDES, ORGANISATION)
    assert release(corrected, SIDES, ORGANISATION, revealed) is revealed


def test_each_statement_waits_for_itself() -> None:
    first = counts({"lived": [TEN, TEN], "staff": [TEN, TEN]})
    late = counts({"staff": [SIX, (1, 1, 1, 0)]})
    found = after(late, first)
    staff = found.lattice.side("staff")
    assert [(row.statement, row.since) for row in found.rows if row.cut == staff] == [
        ("s0", 2),
        ("s1", 1),
    ]
    assert found.basis is not None
    assert found.basis.answers[2].sum(-1).tolist() == [15, 9]


def test_those_who_waited_join_once_they_are_enough() -> None:
    revealed = release(FIRST, SIDES, ORGANISATION)
    three, six = one(staff=(1, 1, 1, 0)), one(staff=(2, 2, 2, 0))
    assert release(FIRST + three, SIDES, ORGANISATION, revealed) is revealed
    assert release(FIRST + six, SIDES, ORGANISATION, revealed).side("s0", "staff").n == 16


def test_what_was_hidden_at_reveal_stays_hidden() -> None:
    first = counts({"lived": [TEN] * 2, "carers": [SIX, (1, 1, 1, 0)], "staff": [TEN] * 2})
    found = after(counts({"carers": [SIX, SIX]}), first)
    hidden = {row.cut.name for row in found.rows if row.state is State.HIDDEN and row.cut.groups}
    assert hidden >= {"carers"}
    assert found.side("s1", "lived").n == 19


def test_a_statement_of_which_nothing_was_shown_starts_afresh() -> None:
    found = after(one(lived=SIX, staff=SIX), one(lived=(1, 1, 0, 0)))
    assert found.gap_can_be_shown("s0")


def test_statements_revealed_later_are_released_as_they_are() -> None:
    revealed = release(FIRST, SIDES, ORGANISATION)
    both = counts({"lived": [TEN, SIX], "staff": [TEN, SIX]})
    found = release(both, SIDES, ORGANISATION, revealed)
    assert {row.statement for row in found.rows if row.since == 2} == {"s1"}


def test_a_band_can_open_once_more_have_come() -> None:
    found = after(one(lived=(5, 0, 0, 0)), one(lived=(0, 0, 7, 0), staff=TEN))
    assert found.side("s0", "lived").answers == (5, 0, 7)


def test_a_band_stays_closed_while_its_opening_would_tell_that_not_all_agreed() -> None:
    first = one(lived=(1, 0, 6, 0), staff=TEN)
    assert after(one(lived=(5, 0, 0, 0)), first).number == 1
    assert after(one(lived=(5, 0, 1, 0)), first).number == 2


def test_merged_groups_stay_merged() -> None:
    first = one(lived=TEN, carers=(1, 1, 1, 0), staff=TEN)
    found = after(one(carers=TEN), first)
    assert found.lattice.sides["lived"] == (("lived", "carers"),)
    assert found.side("s0", "lived").n == 23


def test_publishing_never_shows_what_the_room_did_not_see() -> None:
    room = one(lived=TEN, staff=SIX, unsaid=(1, 1, 1, 0))
    revealed = release(room, SIDES, ORGANISATION)
    published = release(room, SIDES, PUBLISH, revealed)
    shown = {row.cut.name for row in published.rows if row.state is not State.HIDDEN}
    assert revealed.whole("s0").state is State.HIDDEN
    assert shown == set()


def test_what_cannot_be_compared_is_refused() -> None:
    revealed = release(FIRST, SIDES, ORGANISATION)
    with pytest.raises(ValueError, match="lost its basis"):
        release(FIRST, SIDES, ORGANISATION, from_json(to_json(revealed)))
    with pytest.raises(ValueError, match="sides or groups"):
        release(FIRST, {**SIDES, "staff": ("staff",)}, ORGANISATION, revealed)
    with pytest.raises(ValueError, match="missing now: s0"):
        release(counts({"lived": [TEN]}, ["s9"]), SIDES, ORGANISATION, revealed)
    with pytest.raises(ValueError, match="protected once"):
        release(FIRST, SIDES, NONE, revealed)


def test_the_store_keeps_what_the_next_release_needs() -> None:
    revealed = release(FIRST, SIDES, ORGANISATION)
    kept = from_store(to_store(revealed))
    assert kept == revealed
    assert release(FIRST, SIDES, ORGANISATION, kept) is kept
    assert release(FIRST + one(staff=SIX), SIDES, ORGANISATION, kept).number == 2

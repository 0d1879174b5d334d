"""The audit by itself: tables of counts that were published, and what they give away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from math import inf

from hypothesis import given, settings
from hypothesis import strategies as st

from sharedpower.listening.disclosure.audit import Goal, Range, Secret, Told, audit, ranges
from sharedpower.listening.disclosure.choose import State
from sharedpower.listening.disclosure.lattice import Cut, Kind
from sharedpower.listening.disclosure.profiles import ORGANISATION, PUBLISH
from sharedpower.listening.disclosure.rows import row
from sharedpower.listening.disclosure.told import told, told_exactly

SIDE = told_exactly(0, (0, 1, 2), (5, 6, 7, 2), State.SHOWN)
GROUP = told_exactly(0, (0,), (4, 5, 6, 2), State.SHOWN)
FEW = Secret(0, (1,), (1, 1, 1, 0))
EVERY = (0, 1, 2, 3)


def test_a_hidden_group_beside_its_total_is_pinned() -> None:
    alone = told_exactly(0, (0, 1), (5, 6, 7, 2), State.SHOWN)
    pinned = audit([alone, GROUP], [FEW], 5)
    assert [(found.answer, found.found) for found in pinned] == [
        (None, (3, 3)),
        (0, (1, 1)),
        (1, (1, 1)),
        (2, (1, 1)),
    ]


def test_two_hidden_groups_are_pinned_while_they_are_too_few_together() -> None:
    found = audit([SIDE, GROUP], [FEW], 5)
    assert [(one.answer, one.found) for one in found] == [(None, (0, 3))]
    assert not audit([SIDE, GROUP], [FEW], 3)


def test_a_total_alone_pins_nobody() -> None:
    assert not audit([SIDE], [FEW, Secret(0, (2,), (1, 0, 0, 0))], 5)


def test_nothing_told_leaves_everything_open() -> None:
    assert ranges([], [Goal(0, (0,), EVERY)]) == [(0, inf)]
    assert not audit([], [FEW], 5)


def test_all_alike_is_given_away_by_a_subtraction_and_not_by_a_band() -> None:
    alike = Secret(0, (1,), (0, 0, 7, 0))
    total = told_exactly(0, (0, 1), (4, 5, 13, 2), State.SHOWN)
    band = told_exactly(0, (1,), (0, 0, 7, 0), State.ALMOST_ALL)
    assert audit([total, GROUP], [alike], 5)
    assert not audit([band], [alike], 5)
    assert ranges([band], [Goal(0, (1,), (2,)), Goal(0, (1,), EVERY)]) == [(6, 7), (7, 7)]


def test_statements_are_audited_apart() -> None:
    other = told_exactly(1, (1,), (0, 9, 0, 0), State.SHOWN)
    found = ranges(
        [SIDE, GROUP, other], [Goal(1, (1,), (1,)), Goal(0, (1,), (1,)), Goal(0, (1,), (2,))]
    )
    assert found == [(9, 9), (0, 1), (0, 1)]


def test_what_rows_say_is_read_as_ranges() -> None:
    cut = Cut(Kind.SIDE, "lived", ("a", "b"))
    rounded = row("s0", cut, State.SHOWN, 1, ((3, 8, 2, 0), PUBLISH))
    small = row("s0", cut, State.SHOWN, 1, ((2, 2, 2, 0), ORGANISATION))
    band = row("s0", cut, State.ALMOST_ALL, 1, ((0, 12, 0, 0), ORGANISATION))
    hidden = row("s0", cut, State.HIDDEN, 1, ((1, 1, 1, 1), ORGANISATION))
    groups = ["a", "b"]
    [found] = told([rounded, hidden], ["s0"], groups, PUBLISH)
    assert found.answers[:2] == (Range(3, 7), Range(8, 12))
    assert found.people == Range(13, 17)
    [found] = told([small], ["s0"], groups, ORGANISATION)
    assert found.people == Range(5, 9)
    assert found.answers[0].low < 2 < found.answers[0].high
    [found] = told([band], ["s0"], groups, ORGANISATION)
    assert found.people == Range(12, 12)
    assert found.top == 1


def test_rounded_totals_leave_room_for_a_hidden_group() -> None:
    def published(places: tuple[int, ...], *counts: int) -> Told:
        answers = tuple(Range(max(count - 2, 0), count + 2) for count in counts)
        return Told(0, places, answers, Range(sum(counts) - 2, sum(counts) + 2))

    exact = [told_exactly(0, (0, 1), (15, 15), State.SHOWN)]
    pair = [published((0, 1), 15, 15), published((0,), 15, 10)]
    few = Secret(0, (1,), (1, 3))
    assert audit([*exact, told_exactly(0, (0,), (14, 12), State.SHOWN)], [few], 5)
    assert not audit(pair, [few], 5)


TABLES = [one for one in product(range(5), repeat=2) if sum(one) <= 4]


@settings(max_examples=15, deadline=None)
@given(st.tuples(*[st.sampled_from(TABLES)] * 3), st.booleans())
def test_ranges_are_those_found_by_trying_every_table(
    room: tuple[tuple[int, int], ...], apart: bool
) -> None:
    shown = [(0, 1, 2), (2,)] if apart else [(0, 1), (0, 1, 2)]
    published = [told_exactly(0, who, added(room, who), State.SHOWN) for who in shown]
    goals = [Goal(0, who, answers) for who in [(0,), (0, 2)] for answers in [(0,), (0, 1)]]
    every = [table for table in product(range(13), repeat=2) if sum(table) <= 12]
    left = added(room, (0, 1))
    fits = [
        (first, (left[0] - first[0], left[1] - first[1]), room[2])
        for first in every
        if first[0] <= left[0] and first[1] <= left[1]
    ]
    for goal, found in zip(goals, ranges(published, goals), strict=True):
        tried = [sum(fit[who][k] for who in goal.groups for k in goal.answers) for fit in fits]
        assert found == (min(tried), max(tried))


def added(room: Sequence[tuple[int, int]], who: Iterable[int]) -> tuple[int, int]:
    return sum(room[one][0] for one in who), sum(room[one][1] for one in who)

"""What holds of every list of moves, whatever the plan."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from sharedpower.core.alignment import Gap, align
from sharedpower.core.pitfalls import find_pitfalls
from sharedpower.core.plan import Plan
from sharedpower.influence.moves import Ground, Move, Part, moves, short_list
from sharedpower.influence.moves.making import NO_FORM, sentences
from tests.influence.moves.grounds import answers_of, gaps, ground_of, plans

some = settings(max_examples=25, deadline=None)


def read_anew(ground: Ground, move: Move) -> dict[Part, object]:
    """The four sentences of the changed plan, with its routes found in full."""
    two = (ground.answers.source, ground.answers.target) if ground.answers else None
    found = answers_of(move.after, two)
    walks = [one.actors for one in (*found.routes, *found.shortest)] if found else []
    aligned = align(move.after, find_pitfalls(move.after), ground.gap, walks)
    return dict(sentences(aligned))


@some
@given(plans(), gaps())
def test_each_change_happens_once_the_move_is_made_and_no_other(plan: Plan, gap: Gap) -> None:
    ground = ground_of(plan, gap)
    now = read_anew(ground, Move(moves(ground)[0].idea, (), plan)) if moves(ground) else {}
    for move in moves(ground):
        then = read_anew(ground, move)
        claimed = {one.part: one.then for one in move.changes if one.then}
        real = {part: words for part, words in then.items() if words != now[part]}
        assert claimed == {part: words for part, words in real.items() if words not in NO_FORM}
        assert all(one.now == now[one.part] for one in move.changes)


@some
@given(plans(), gaps())
def test_no_move_comes_twice_and_each_has_its_own_name(plan: Plan, gap: Gap) -> None:
    found = moves(ground_of(plan, gap))
    assert len({move.key for move in found}) == len({move.id for move in found}) == len(found)


@some
@given(plans(), gaps())
def test_the_same_ground_gives_the_same_list(plan: Plan, gap: Gap) -> None:
    assert moves(ground_of(plan, gap)) == moves(ground_of(plan, gap))


@some
@given(plans(), gaps())
def test_what_changes_a_sentence_comes_first_and_then_the_gravest(plan: Plan, gap: Gap) -> None:
    found = moves(ground_of(plan, gap))
    order = [(not move.changes, move.idea.gravity) for move in found]
    assert order == sorted(order)


@some
@given(plans(), gaps(), st.integers(0, 9))
def test_never_more_than_asked_for_and_none_lost(plan: Plan, gap: Gap, most: int) -> None:
    found = moves(ground_of(plan, gap))
    first, rest = short_list(found, most)
    assert len(first) == min(most, len(found))
    assert sorted([*first, *rest], key=found.index) == list(found)


@some
@given(plans())
def test_a_made_move_is_an_action_that_somebody_owns(plan: Plan) -> None:
    for move in moves(ground_of(plan)):
        (action,) = (move.after.actions or ())[len(plan.actions or ()) :]
        assert action.owner
        assert action.facets == move.idea.facets

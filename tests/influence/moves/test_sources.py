"""Where each kind of move comes from, on plans small enough to see through."""

from __future__ import annotations

from dataclasses import replace

from sharedpower.content import powys_plan
from sharedpower.core.alignment import Gap
from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import ActorKind, Hard, Likely, Side, Sure
from sharedpower.core.plan.parts import Action, Actor, Meeting
from sharedpower.core.plan.sections import Decision
from sharedpower.core.powercube import FACES, Form, Space, Tier
from sharedpower.influence.moves import Move, Part, Source, Why, moves, short_list
from tests.influence.moves.grounds import GRID, answers_of, ground_of
from tests.journeys.site import clinic

TALK = Meeting("talk", "Kitchen table", Space.CLAIMED, Tier.LOCAL)
USERS = Actor("users", "Users", side=Side.LIVED_EXPERIENCE, spaces=("talk",))
REPS = Actor(
    "reps",
    "Reps",
    ActorKind.REPRESENTATIVE,
    Tier.REGIONAL,
    side=Side.LIVED_EXPERIENCE,
)
STATE = Actor("state", "State", level=Tier.NATIONAL, side=Side.GOVERNMENT, decides=True)
USERS_TO_STATE = Channel("straight", "users", "state", lived_through=Likely.EVEN)
TO_REPS, REPS_ON = Channel("to-reps", "users", "reps"), Channel("reps-on", "reps", "state")
PLAN = Plan(
    decision=Decision(owner_level=Tier.NATIONAL),
    spaces=(TALK,),
    actors=(USERS, REPS, STATE),
    actions=(),
)


def of(plan: Plan, why: Why) -> list[Move]:
    return [move for move in moves(ground_of(plan)) if move.idea.why is why]


def then(move: Move, part: Part) -> str:
    said = next(one.then for one in move.changes if one.part is part)
    assert said is not None
    return said.words


def test_a_new_link_through_every_level_joins_the_chain() -> None:
    new = (USERS_TO_STATE, TO_REPS, replace(REPS_ON, possible=True))
    (move,) = of(replace(PLAN, channels=new), Why.NEW_LINK)
    assert move.idea.who == ("actors[1]",)
    assert then(move, Part.CONNECTION).startswith("One route joins a claimed space")


def test_a_link_gets_one_word_stronger() -> None:
    said = replace(USERS_TO_STATE, lived_hard=Hard.EASY)
    (move,) = of(replace(PLAN, channels=(said,)), Why.STRONGER_LINK)
    assert move.after.channels is not None
    channel = move.after.channels[0]
    assert (channel.lived_through, channel.lived_hard) == (Likely.LIKELY, Hard.MIDDLING)


def test_a_link_gets_as_much_stronger_as_the_routes_said() -> None:
    plan = replace(PLAN, channels=(USERS_TO_STATE,))
    (move,), found = of(plan, Why.STRONGER_LINK), answers_of(plan)
    after = answers_of(move.after)
    assert found is not None
    assert after is not None
    assert abs(after.routes[0].chance.middle - found.gains[0].change.after.middle) < 1e-9


def test_a_representative_who_has_not_said_yes_is_asked_and_stops_being_asked() -> None:
    plan = replace(PLAN, channels=(TO_REPS, REPS_ON))
    (move,) = of(plan, Why.CONSENT)
    assert move.idea.who == ("actors[1]",)
    assert move.after.actors is not None
    assert move.after.actors[1].agreed is Sure.YES
    assert not of(move.after, Why.CONSENT)


def test_staff_are_not_asked_for_consent() -> None:
    staff = replace(REPS, kind=ActorKind.FRONTLINE)
    plan = replace(PLAN, actors=(USERS, staff, STATE), channels=(TO_REPS, REPS_ON))
    assert not of(plan, Why.CONSENT)


def test_whom_every_route_passes_is_asked_openly() -> None:
    assert len(of(replace(PLAN, channels=(TO_REPS, REPS_ON)), Why.GATEKEEPER)) == 1
    ways = (TO_REPS, REPS_ON, USERS_TO_STATE)
    assert not of(replace(PLAN, channels=ways), Why.GATEKEEPER)


def test_inside_alone_calls_for_somebody_outside() -> None:
    staff = replace(REPS, kind=ActorKind.FRONTLINE, side=Side.PROFESSIONAL)
    plan = replace(PLAN, actors=(USERS, staff, STATE), channels=(TO_REPS, REPS_ON))
    assert len(of(plan, Why.INSIDE_ONLY)) == 1


def test_a_broken_walk_wants_somebody_at_the_level_that_is_missing() -> None:
    (move,) = of(replace(PLAN, channels=(USERS_TO_STATE,)), Why.BREAK)
    assert move.idea.words.values["level"] == Tier.REGIONAL  # type: ignore[union-attr]
    assert then(move, Part.CONNECTION).startswith("One route joins a claimed space")


def test_routes_from_no_claimed_space_want_one() -> None:
    plan = replace(PLAN, actors=(replace(USERS, level=Tier.LOCAL, spaces=None), REPS, STATE))
    (move,) = of(replace(plan, channels=(TO_REPS, REPS_ON)), Why.BREAK)
    assert Space.CLAIMED in move.idea.facets
    assert then(move, Part.CONNECTION).startswith("One route joins a claimed space")


def test_without_a_map_a_route_is_planned_from_the_claimed_space() -> None:
    plan = replace(PLAN, actors=None, routes=())
    (move,) = of(plan, Why.BREAK)
    assert move.idea.words.values == {"space": "spaces[0]"}  # type: ignore[union-attr]
    assert then(move, Part.CONNECTION).startswith("One route joins a claimed space")
    (move,) = of(replace(plan, spaces=()), Why.BREAK)
    assert then(move, Part.CONNECTION).startswith("One route joins a claimed space")


def test_what_is_not_answered_gives_no_move_about_the_chain() -> None:
    assert not of(replace(PLAN, decision=Decision()), Why.BREAK)
    assert not of(replace(PLAN, actors=None, routes=None), Why.BREAK)


def test_asking_says_only_that_the_gap_would_then_be_known() -> None:
    (move,) = of(PLAN, Why.ASK)
    assert [(one.part, one.then) for one in move.changes] == [(Part.GAP, None)]


def test_the_widest_gap_gives_moves_of_its_face_and_claims_no_smaller_gap() -> None:
    ground = ground_of(PLAN, Gap(asked=True, facet=Form.HIDDEN, sure=True))
    found = [move for move in moves(ground) if move.idea.why is Why.GAP]
    assert {move.idea.facets for move in found} == {(Form.HIDDEN,)}
    assert all(one.part is not Part.GAP for move in found for one in move.changes)
    assert not any(move.idea.why is Why.ASK for move in moves(ground))


def test_levers_give_moves_that_go_further_first() -> None:
    found = of(replace(PLAN, combinations=GRID), Why.LEVER)
    assert {move.idea.about for move in found} == {"space.claimed", "form.hidden"}
    alike = [m.idea.reach for m in found if len(m.changes) == len(found[0].changes)]
    assert alike == sorted(alike, reverse=True)


def test_at_most_three_of_the_first_seven_come_from_one_source() -> None:
    found = moves(ground_of(clinic()))
    first, rest = short_list(found)
    sources = [move.idea.why.source for move in first]
    assert sources.count(Source.FINDING) == 3
    assert max(map(sources.count, Source)) == 3
    passed_over = [move for move in rest if found.index(move) < found.index(first[-1])]
    assert {move.idea.why.source for move in passed_over} == {Source.FINDING}


def test_powys_has_moves_and_none_that_breaks_its_chain() -> None:
    found = moves(ground_of(powys_plan("en")))
    assert Why.NEW_LINK in {move.idea.why for move in found}
    assert all(one.part is Part.GAP for move in found for one in move.changes)


def test_a_face_without_an_action_is_covered_by_the_move() -> None:
    other = tuple(face for face in FACES if face != Form.HIDDEN)
    acts = (Action("a", "Do", other, owner="Mair"),)
    plan = replace(PLAN, channels=(TO_REPS, REPS_ON), actions=acts)
    (move,) = of(plan, Why.GATEKEEPER)
    assert then(move, Part.COVERAGE).startswith("Every face has an action")


def test_asking_before_there_is_any_action_does_not_promise_a_form() -> None:
    (move,) = of(replace(PLAN, actions=None), Why.ASK)
    assert [(one.part, one.then) for one in move.changes] == [(Part.GAP, None)]

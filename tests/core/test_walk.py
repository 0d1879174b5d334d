"""Connection, from walks over the power map: does one join a claimed space to the decision?"""

from __future__ import annotations

from dataclasses import replace

import pytest

from sharedpower.core.alignment import align
from sharedpower.core.chain import find_chain
from sharedpower.core.link import Chain, Missing
from sharedpower.core.plan.parts import Action, Actor, Meeting, Route
from sharedpower.core.powercube import Form, Level, Space, Tier
from tests.plans import Answers, plan_with

TALK = Meeting(id="talk", label="Talk", type=Space.CLAIMED, level=Tier.LOCAL)
BOARD = Meeting(id="board", label="Board", type=Space.INVITED, level=Tier.REGIONAL)
FORUM = Meeting(id="forum", label="Forum", type=Space.INVITED, level=Tier.NATIONAL)
USERS = Actor(id="users", name="Users", spaces=("talk",))
REPS = Actor(id="reps", name="Reps", spaces=("board",))
STATE = Actor(id="state", name="State", level=Tier.NATIONAL)
MAP: Answers = {
    "decision.owner_level": Tier.NATIONAL,
    "spaces": (TALK, BOARD, FORUM),
    "actors": (USERS, REPS, STATE),
}
THROUGH = ("users", "reps", "state")
TOLD = Route(id="told", path=("talk", "board", "forum"))


def found(*walks: tuple[str, ...], **changes: object) -> Chain:
    return find_chain(plan_with({**MAP, **changes}), walks)


def test_a_walk_through_every_level_joins() -> None:
    chain = found(THROUGH)
    assert chain.joined is True
    assert chain.actors == ("actors[0]", "actors[1]", "actors[2]")
    assert [space.value.id for space in chain.spaces] == ["talk", "board"]


def test_the_sentence_names_who_passes_it_on() -> None:
    sentence = align(plan_with(MAP), (), walks=[THROUGH]).connection.sentence
    assert sentence.words.startswith("One route joins a claimed space")
    assert sentence.values == {"route": ("actors[0]", "actors[1]", "actors[2]")}


def test_without_a_walk_the_plans_own_routes_decide() -> None:
    assert found().joined is None
    assert found(routes=(TOLD,)).route == "routes[0]"


def test_a_walk_settles_it_whatever_a_route_tells() -> None:
    chain = found(("users", "state"), routes=(TOLD,))
    assert (chain.joined, chain.breaks) == (False, (Tier.LOCAL, Tier.REGIONAL))


def test_what_the_map_leaves_blank_a_told_route_can_answer() -> None:
    blank = (USERS, Actor(id="reps"), STATE)
    assert found(THROUGH, actors=blank).joined is None
    assert found(THROUGH, actors=blank, routes=(TOLD,)).joined is True


def test_whoever_sits_in_two_spaces_joins_them() -> None:
    both = (replace(REPS, spaces=("board", "talk")), STATE)
    assert found(("reps", "state"), actors=both).joined is True


def test_an_actors_own_level_counts_beside_its_spaces() -> None:
    higher = (USERS, replace(REPS, level=Tier.NATIONAL))
    assert found(("users", "reps"), actors=higher).joined is True


def test_a_claimed_space_at_the_end_starts_nothing() -> None:
    chain = found(("state", "reps", "users"))
    assert (chain.joined, chain.missing) == (False, Missing.LINK)


def test_no_claimed_space_is_said() -> None:
    chain = found(("reps", "state"))
    assert (chain.joined, chain.missing) == (False, Missing.CLAIMED_SPACE)


def test_the_walk_that_comes_nearest_is_the_one_told() -> None:
    chain = found(("users",), ("users", "reps"))
    assert chain.actors == ("actors[0]", "actors[1]")
    assert chain.breaks == (Tier.REGIONAL, Tier.NATIONAL)


@pytest.mark.parametrize(
    ("changes", "waits_for"),
    [
        ({"decision.owner_level": None}, ("decision.owner_level",)),
        ({"actors": (USERS, Actor(id="reps"), STATE)}, ("actors[1].level",)),
        ({"spaces": (replace(TALK, type=None), BOARD)}, ("spaces[0].type",)),
        ({"spaces": (TALK, replace(BOARD, level=None))}, ("spaces[1].level",)),
    ],
)
def test_a_walk_waits_for_what_could_settle_it(
    changes: Answers, waits_for: tuple[str, ...]
) -> None:
    chain = found(THROUGH, **changes)
    assert (chain.joined, chain.waits_for) == (None, waits_for)


def test_blanks_that_could_change_nothing_are_not_waited_for() -> None:
    users = replace(USERS, spaces=("talk", "odd"))
    chain = found(THROUGH, actors=(users, REPS, STATE), spaces=(TALK, BOARD, Meeting(id="odd")))
    assert chain.joined is True


def test_only_the_plans_own_levels_lie_between() -> None:
    levels = (Level(Tier.LOCAL), Level(Tier.NATIONAL))
    assert found(("users", "state"), levels=levels).joined is True


def test_somebody_who_has_gone_from_the_plan_is_passed_over() -> None:
    assert found(("users", "gone", "reps", "state")).joined is True


def test_actions_on_the_walk_are_counted() -> None:
    actions = (
        Action(facets=("form.hidden", "space.invited", "level.regional")),
        Action(facets=("form.visible", "space.closed", "level.national")),
    )
    forms = align(plan_with({**MAP, "actions": actions}), (), walks=[THROUGH]).forms
    assert (forms.forms, forms.on_chain) == ((Form.HIDDEN,), True)

"""A map that was read, put on the map of a plan."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from sharedpower.core.plan import Plan
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import (
    Certainty,
    ChannelKind,
    Hard,
    Likely,
    PassedOn,
    RestsOn,
    Side,
    Sure,
)
from sharedpower.core.plan.parts import Actor
from sharedpower.influence import map_of
from sharedpower.influence.graphml import read_graphml, write_graphml
from sharedpower.influence.table import read_table
from sharedpower.influence.table_out import write_table
from sharedpower.influence.to_plan import put_on
from tests.strategies import full_plan

REPS = Actor("reps", "The reps")
BOARD = Actor("board", "The board")
FULL = Channel(
    "tells",
    "reps",
    "board",
    kind=ChannelKind.TELLS,
    becomes=PassedOn.REPRESENTATIVE,
    lived_through=Likely.LIKELY,
    representative_through_low=40,
    representative_through_high=62,
    representative_hard=Hard.EASY,
    colleague_hard_low=5,
    colleague_hard_high=5,
    days=7,
    next_meeting=date(2027, 3, 27),
    rests_on=RestsOn.SEAT,
    certainty=Certainty.SAID,
    source="The reps",
)
PLAN = Plan(actors=(REPS, BOARD), channels=(FULL,))


def test_a_map_written_and_read_again_is_the_same_on_a_blank_plan() -> None:
    brought = put_on(Plan(), read_table(write_table(map_of(PLAN))))
    (channel,) = brought.channels
    named = {one.id: one.name for one in brought.actors}
    assert (named[channel.start or ""], named[channel.end or ""]) == ("reps", "board")
    assert replace(channel, id=FULL.id, start=FULL.start, end=FULL.end) == FULL


@pytest.mark.parametrize("again", ["table", "graph"])
def test_it_meets_what_is_there_and_changes_nothing(again: str) -> None:
    power_map = map_of(PLAN)
    read = (
        read_table(write_table(power_map))
        if again == "table"
        else read_graphml(write_graphml(power_map).encode())
    )
    brought = put_on(PLAN, read)
    assert brought.plan == PLAN
    assert (brought.actors, brought.channels, brought.changed) == ((), (), ())


def test_actors_are_met_by_name_in_any_case() -> None:
    brought = put_on(PLAN, read_table("from,to\nTHE REPS,Somebody\n"))
    assert [one.name for one in brought.actors] == ["Somebody"]
    assert brought.channels[0].start == "reps"


def test_a_blank_cell_leaves_what_was_there_and_a_filled_one_changes_it() -> None:
    brought = put_on(PLAN, read_table("from,to,kind,days,source\nreps,board,tells,9,\n"))
    assert brought.changed == ("tells",)
    (channel,) = brought.plan.channels or ()
    assert (channel.days, channel.source) == (9, "The reps")


def test_a_word_takes_an_earlier_range_away() -> None:
    read = read_table("from,to,kind,representative_through\nreps,board,tells,unlikely\n")
    (channel,) = put_on(PLAN, read).plan.channels or ()
    assert channel.representative_through is Likely.UNLIKELY
    assert channel.representative_through_low is None


def test_two_rows_alike_are_two_channels() -> None:
    brought = put_on(PLAN, read_table("from,to,kind\nreps,board,tells\nreps,board,tells\n"))
    assert len(brought.plan.channels or ()) == 2


def test_what_is_said_of_an_actor_is_kept() -> None:
    plan = Plan(
        actors=(Actor("a", "A", side=Side.MIXED, decides=True, agreed=Sure.NO), BOARD),
        channels=(Channel("c", "a", "board"),),
    )
    read = read_graphml(write_graphml(map_of(plan)).encode())
    actor = put_on(Plan(), read).actors[0]
    assert (actor.name, actor.side, actor.decides, actor.agreed) == (
        "A",
        Side.MIXED,
        True,
        Sure.NO,
    )


def test_nothing_that_is_there_is_lost() -> None:
    plan = full_plan()
    brought = put_on(plan, read_table("from,to,chance\nOne,Two,30%\n"))
    *actors, _one, _two = brought.plan.actors or ()
    *channels, new = brought.plan.channels or ()
    assert (tuple(actors), tuple(channels)) == (plan.actors, plan.channels)
    assert (new.lived_through_low, new.lived_hard_low) == (30, 100)

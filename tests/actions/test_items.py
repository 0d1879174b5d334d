"""Repeating parts: what is added, changed, moved and removed, and what stays."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sharedpower.actions import items
from sharedpower.actions.plans import ChangedMeanwhileError, fingerprint
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.parts import Actor, Group, Meeting, Route, Session
from sharedpower.core.plan.paths import read
from sharedpower.core.plan.run_sheet import RunItem, RunSheet
from sharedpower.core.plan.shape import blank_item
from sharedpower.core.questions import PARTS
from sharedpower.files import from_document
from sharedpower.records.models import Change, PlanRecord
from tests.people import Desk, at_desk
from tests.plans import plan_with

pytestmark = pytest.mark.django_db

GROUPS = "audience.groups"
THREE = plan_with({GROUPS: (Group("group-1", "Young"), Group("group-2"), Group("group-3"))})


def given(desk: Desk, **more: Any) -> dict[str, Any]:
    return {"record": desk.record, "by": desk.person, **more}


def ids(desk: Desk) -> list[str]:
    return [group.id for group in desk.plan.audience.groups or ()]


def kinds() -> list[str]:
    return list(Change.objects.values_list("kind", flat=True).order_by("id").distinct())


@pytest.mark.parametrize("part", PARTS)
def test_every_part_gives_its_items_ids_that_a_plan_file_takes(part: str) -> None:
    desk = at_desk()
    made = [
        items.add(**given(desk, part=part, item=blank_item(part), answers={})) for _n in range(3)
    ]
    assert [item.id for item in read(desk.plan, part)] == made
    assert len(set(made)) == 3
    assert from_document(PlanRecord.objects.get().document) == desk.plan


def test_an_id_is_never_that_of_an_item_which_is_there() -> None:
    desk = at_desk(plan_with({GROUPS: (Group("group-7"), Group("farmers"))}))
    assert items.add(**given(desk, part=GROUPS, item=Group(), answers={})) == "group-8"


def test_adding_and_changing_are_in_the_history() -> None:
    desk = at_desk()
    items.add(**given(desk, part=GROUPS, item=Group(), answers={"name": "Young"}))
    row = Change.objects.get(path="audience.groups[group-1].name")
    assert (row.kind, row.before, row.after, row.by) == ("added", None, "Young", desk.person)


def test_only_the_item_and_the_answers_that_are_named_change() -> None:
    desk = at_desk(THREE)
    base = fingerprint(THREE, [f"{GROUPS}[1].name"])
    at = (GROUPS, "group-2")
    items.alter(**given(desk, at=at, answers={"name": "Farmers"}, base=base))
    assert [group.name for group in desk.plan.audience.groups or ()] == ["Young", "Farmers", None]
    assert Change.objects.filter(kind="answered").count() == 1


def test_an_item_that_somebody_changed_meanwhile_is_not_overwritten() -> None:
    desk = at_desk(THREE)
    base, at = fingerprint(THREE, [f"{GROUPS}[0].name"]), (GROUPS, "group-1")
    items.alter(**given(desk, at=at, answers={"name": "Under 20"}, base=base))
    with pytest.raises(ChangedMeanwhileError):
        items.alter(**given(desk, at=at, answers={"name": "Under 25"}, base=base))
    assert desk.plan.audience.groups[0].name == "Under 20"  # type: ignore[index]


@pytest.mark.parametrize(
    ("item", "up", "after"),
    [
        ("group-1", False, [2, 1, 3]),
        ("group-3", True, [1, 3, 2]),
        ("group-1", True, [1, 2, 3]),
        ("group-3", False, [1, 2, 3]),
    ],
)
def test_an_item_moves_one_place_and_stops_at_the_ends(
    item: str, up: bool, after: list[int]
) -> None:
    desk = at_desk(THREE)
    items.move(**given(desk, part=GROUPS, item=item, up=up))
    assert ids(desk) == [f"group-{number}" for number in after]


def test_removing_the_last_item_makes_the_part_blank_and_not_none() -> None:
    desk = at_desk(plan_with({GROUPS: (Group("group-1", "Young"),)}))
    items.remove(**given(desk, part=GROUPS, item="group-1"))
    assert desk.plan.audience.groups is None
    kept = Change.objects.get(kind="removed", path="audience.groups[group-1].name")
    assert (kept.before, kept.after) == ("Young", None)


def test_what_pointed_at_a_removed_item_points_nowhere() -> None:
    routes = (Route("r", messenger="a", path=("x", "y")), Route("s", messenger="b", path=("x",)))
    parts = {"actors": (Actor("a"), Actor("b")), "spaces": (Meeting("x"), Meeting("y"))}
    desk = at_desk(plan_with({**parts, "routes": routes}))
    items.remove(**given(desk, part="actors", item="a"))
    items.remove(**given(desk, part="spaces", item="x"))
    left = [(route.messenger, route.path) for route in desk.plan.routes or ()]
    assert left == [(None, ("y",)), ("b", None)]


def test_an_actor_takes_its_channels_along_and_a_space_leaves_those_who_sat_in_it() -> None:
    actors = (Actor("a"), Actor("b", spaces=("x", "y")), Actor("c", spaces=()))
    channels = (Channel("1", "a", "b"), Channel("2", "b", "c"), Channel("3", "c", "a"))
    spaces = (Meeting("x"), Meeting("y"))
    desk = at_desk(plan_with({"actors": actors, "channels": channels, "spaces": spaces}))
    items.remove(**given(desk, part="actors", item="a"))
    items.remove(**given(desk, part="spaces", item="x"))
    assert [channel.id for channel in desk.plan.channels or ()] == ["2"]
    assert [actor.spaces for actor in desk.plan.actors or ()] == [("y",), ()]


@pytest.mark.parametrize("part", [GROUPS, "actors"])
def test_an_item_that_is_not_there_raises_and_changes_nothing(part: str) -> None:
    desk = at_desk(THREE)
    with pytest.raises(items.NoSuchItemError):
        items.remove(**given(desk, part=part, item="gone"))
    with pytest.raises(items.NoSuchItemError):
        items.move(**given(desk, part=part, item="gone", up=True))
    with pytest.raises(items.NoSuchItemError):
        items.alter(**given(desk, at=(part, "gone"), answers={}, base=""))
    assert desk.plan == THREE
    assert kinds() == ["made"]


def test_the_agenda_of_a_session_that_goes_stays_without_it() -> None:
    sheet = RunSheet("run-sheet-1", session="session-1", items=(RunItem("welcome", minutes=10),))
    sessions = (Session("session-1"), Session("session-2"))
    desk = at_desk(plan_with({"sessions": sessions, "run_sheets": (sheet,)}))
    items.remove(**given(desk, part="sessions", item="session-2"))
    assert desk.plan.run_sheets == (sheet,)
    items.remove(**given(desk, part="sessions", item="session-1"))
    assert desk.plan.run_sheets == (replace(sheet, session=None),)

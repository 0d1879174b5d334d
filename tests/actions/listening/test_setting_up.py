"""Making a listening: its statements, settings, groups."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from sharedpower.actions.listening import groups, making, settings
from sharedpower.actions.listening.groups import Group, UnfitGroupsError
from sharedpower.actions.listening.making import FrozenError
from sharedpower.actions.listening.settings import LoweredError, Settings
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import NotAllowedError
from tests.actions.listening.evening import Evening, evening
from tests.people import organiser

pytestmark = pytest.mark.django_db
THREE = [
    Group("lived-experience", "", "lived"),
    Group("group-1", "Volunteers", "lived"),
    Group("staff", "Clinic staff", "staff"),
]


@pytest.mark.parametrize(
    ("choice", "faces", "statements"),
    [("short", 1, 12), ("faces", 3, 40), ("all", 6, 82), ("pairs", 1, 27), ("own", 1, 0)],
)
def test_each_choice_has_its_statements(choice: str, faces: int, statements: int) -> None:
    made = making.faces_for(choice)
    assert len(made) == faces
    assert sum(len(face.statements) for face in made) == statements


def test_a_face_is_added_once_and_comes_last() -> None:
    made = evening()
    for _time in range(2):
        making.add_face(listening=made.now, slug="ladder", by=made.by)
    assert [f.slug for f in made.now.faces.all()] == ["forms", "spaces", "levels", "ladder"]


def test_nothing_is_added_once_it_is_over() -> None:
    made = evening()
    made.end()
    with pytest.raises(NotNowError):
        making.add_face(listening=made.now, slug="ladder", by=made.by)


def test_a_face_with_an_answer_cannot_be_left_out() -> None:
    made = evening(stage="spaces")
    made.answered("staff")
    with pytest.raises(FrozenError):
        making.remove_face(face=made.face(), by=made.by)
    making.remove_face(face=made.face("levels"), by=made.by)
    assert [face.slug for face in made.now.faces.all()] == ["forms", "spaces"]


def settle(made: Evening, **changed: Any) -> None:
    wanted = replace(Settings("First evening", made.now.minimum), **changed)
    settings.settle(listening=made.now, settings=wanted, by=made.by)


def test_the_minimum_goes_up_and_never_down() -> None:
    made = evening()
    settle(made, minimum=8)
    with pytest.raises(LoweredError):
        settle(made, minimum=7, title="Changed")
    assert (made.now.minimum, made.now.title) == (8, "First evening")


def test_a_new_listening_never_has_a_minimum_under_five() -> None:
    made = evening()
    wanted = Settings("Second evening", 1, "Ring Nia")
    kept = settings.start(plan=made.desk.record, settings=wanted, choice="short", by=made.by)
    assert (kept.minimum, kept.support_line) == (5, "Ring Nia")


def test_groups_are_named_added_and_removed() -> None:
    made = evening()
    groups.set_groups(listening=made.now, groups=THREE, by=made.by)
    assert [one["label"] for one in made.now.groups] == ["", "Volunteers", "Clinic staff"]


@pytest.mark.parametrize(
    ("wanted", "why"),
    [
        ([*THREE, *(Group(f"g{n}", f"G{n}", "staff") for n in range(6))], "many"),
        ([*THREE, Group("g", "", "staff")], "label"),
        ([*THREE, Group("g", "x" * 61, "staff")], "label"),
        ([*THREE, Group("g", "volunteers", "staff")], "twice"),
        (THREE[:2], "side"),
        ([*THREE, Group("g", "Neighbours", "both")], "side"),
    ],
)
def test_unfit_groups_change_nothing(wanted: list[Group], why: str) -> None:
    made = evening()
    with pytest.raises(UnfitGroupsError) as refused:
        groups.set_groups(listening=made.now, groups=wanted, by=made.by)
    assert refused.value.why == why
    assert made.now.groups == [dict(group) for group in making.DEFAULT_GROUPS]


def test_groups_are_settled_by_the_first_answer() -> None:
    made = evening(stage="spaces")
    groups.set_groups(listening=made.now, groups=THREE, by=made.by)
    made.answered("staff")
    with pytest.raises(FrozenError):
        groups.set_groups(listening=made.now, groups=THREE[:1] + THREE[2:], by=made.by)
    assert len(made.now.groups) == 3


def test_groups_stay_settled_when_the_answers_are_gone() -> None:
    made = evening(stage="spaces")
    made.answered("staff")
    made.end()
    with pytest.raises(FrozenError):
        groups.set_groups(listening=made.now, groups=THREE, by=made.by)


def test_only_makers_set_up() -> None:
    made, huw = evening(), organiser("huw")
    with pytest.raises(NotAllowedError):
        groups.set_groups(listening=made.now, groups=THREE, by=huw)
    with pytest.raises(NotAllowedError):
        making.add_face(listening=made.now, slug="ladder", by=huw)
    with pytest.raises(NotAllowedError):
        settings.settle(listening=made.now, settings=Settings("Mine", 5), by=huw)

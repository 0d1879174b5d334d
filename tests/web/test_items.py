"""Repeating parts without script: add, change, move, remove."""

from __future__ import annotations

from typing import Any

import pytest

from sharedpower.core.plan.parts import Actor, Group, Route
from sharedpower.core.plan.paths import read
from sharedpower.core.questions import PARTS, POWER_MAP, Part, step_of
from sharedpower.web.saying.addresses import part_slug
from tests.people import Desk, at_desk
from tests.plans import plan_with
from tests.web.browsing import form_on, text_of

pytestmark = pytest.mark.django_db

PART = pytest.mark.parametrize("part", PARTS.values(), ids=PARTS)
GROUPS = {"step": "people", "part": "audience-groups"}
THREE = plan_with(
    {
        "title": "Clinic hours",
        "audience.groups": (Group("group-1", "Young"), Group("group-2"), Group("group-3", "Old")),
    }
)


def given(part: Part) -> dict[str, str]:
    return {"step": step_of(part.id).slug, "part": part_slug(part)}


def list_of(desk: Desk, part: Part) -> str:
    """Where the part's things are listed: the page of its step, or of the power map."""
    if step_of(part.id) is POWER_MAP:
        return desk.address("routes-map")
    return desk.address("step", step=step_of(part.id).slug)


def ids(desk: Desk) -> list[str]:
    return [group.id for group in desk.plan.audience.groups or ()]


def press(desk: Desk, words: str) -> Any:
    form = form_on(desk.get("step", step="people"))
    return desk.post("step", form.pressed(words), step="people")


@PART
def test_a_part_takes_blank_items_one_after_another(part: Part) -> None:
    desk = at_desk()
    for count in (1, 2):
        form = form_on(desk.get("item-add", **given(part)))
        answer = desk.post("item-add", form.data(), **given(part))
        assert answer["Location"] == f"{list_of(desk, part)}#q-{part.id}"
        assert len(read(desk.plan, part.id)) == count
    first, second = read(desk.plan, part.id)
    assert first.id != second.id


@PART
def test_a_part_can_be_emptied_again(part: Part) -> None:
    desk = at_desk()
    desk.post("item-add", {}, **given(part))
    (item,) = read(desk.plan, part.id)
    asked = desk.get("item-remove", **given(part), item=item.id)
    assert asked.status_code == 200
    assert read(desk.plan, part.id)
    desk.post("item-remove", {}, **given(part), item=item.id)
    assert read(desk.plan, part.id) is None


def test_an_item_is_added_with_what_was_typed() -> None:
    desk = at_desk()
    form = form_on(desk.get("item-add", **GROUPS))
    typed = {"name": "Farm families", "seldom_heard": "yes", "reached_via": ["peers", "shops"]}
    desk.post("item-add", form.data(typed), **GROUPS)
    (group,) = desk.plan.audience.groups or ()
    assert (group.name, group.seldom_heard) == ("Farm families", True)
    assert group.reached_via == ("peers", "shops")


def test_an_item_with_an_error_is_not_added_and_nothing_typed_is_lost() -> None:
    desk = at_desk()
    typed = {"label": "First", "on": "soon"}
    answer = desk.post("item-add", typed, step="times", part="sessions")
    assert answer.status_code == 422
    assert 'href="#q-on"' in text_of(answer)
    assert form_on(answer).data()["label"] == ["First"]
    assert desk.plan.sessions is None


def test_an_item_is_changed_alone() -> None:
    desk = at_desk(THREE)
    form = form_on(desk.get("item", **GROUPS, item="group-2"))
    desk.post("item", form.data({"name": "Farmers"}), **GROUPS, item="group-2")
    names = [group.name for group in desk.plan.audience.groups or ()]
    assert names == ["Young", "Farmers", "Old"]


def test_the_buttons_move_an_item_up_and_down() -> None:
    desk = at_desk(THREE)
    answer = press(desk, "Move down: Young")
    assert answer["Location"].endswith("/plan/people/#q-audience.groups")
    assert ids(desk) == ["group-2", "group-1", "group-3"]
    press(desk, "Move up: Old")
    assert ids(desk) == ["group-2", "group-3", "group-1"]


def test_moving_saves_the_rest_of_the_page_first() -> None:
    desk = at_desk(THREE)
    form = form_on(desk.get("step", step="people"))
    data = form.pressed("Move down: Young") | {"audience.reflects_area": "yes"}
    desk.post("step", data, step="people")
    assert desk.plan.audience.reflects_area is True
    assert ids(desk) == ["group-2", "group-1", "group-3"]


@pytest.mark.parametrize(
    "move",
    [
        "audience.groups group-1 up",
        "audience.groups group-3 down",
        "audience.groups group-9 up",
        "spaces group-1 up",
        "audience group-1 up",
        "audience.groups",
        "",
        "a b c d",
    ],
)
def test_a_move_that_cannot_be_changes_nothing(move: str) -> None:
    desk = at_desk(THREE)
    form = form_on(desk.get("step", step="people"))
    assert desk.post("step", form.data({"move": move}), step="people").status_code == 302
    assert ids(desk) == ["group-1", "group-2", "group-3"]


def test_the_first_cannot_go_up_nor_the_last_down() -> None:
    desk = at_desk(THREE)
    words = [said for _name, _value, said in form_on(desk.get("step", step="people")).buttons]
    assert "Move down: Young" in words
    assert "Move up: Young" not in words
    assert "Move down: Old" not in words


def test_removing_asks_first_and_names_the_item() -> None:
    desk = at_desk(THREE)
    page = text_of(desk.get("item-remove", **GROUPS, item="group-3"))
    assert "“Old”" in page
    desk.post("item-remove", {}, **GROUPS, item="group-3")
    assert ids(desk) == ["group-1", "group-2"]


def test_removing_somebody_takes_them_out_of_the_routes() -> None:
    route = Route("route-1", messenger="actor-1", path=("space-1",))
    desk = at_desk(plan_with({"actors": (Actor("actor-1"),), "routes": (route,)}))
    desk.post("item-remove", {}, step="decision", part="actors", item="actor-1")
    (left,) = desk.plan.routes or ()
    assert (left.messenger, left.path) == (None, ("space-1",))


def test_an_item_that_is_gone_leads_back_with_a_word() -> None:
    desk = at_desk(THREE)
    for name in ("item", "item-remove"):
        for answer in (
            desk.get(name, **GROUPS, item="group-9"),
            desk.post(name, {}, **GROUPS, item="group-9"),
        ):
            assert answer["Location"].endswith("/plan/people/#q-audience.groups")
    assert desk.plan == THREE


def test_a_page_that_only_asks_more_of_a_part_neither_adds_nor_removes() -> None:
    desk = at_desk(THREE)
    elsewhere = {"step": "times", "part": "audience-groups"}
    assert "Remove" not in text_of(desk.get("step", step="times"))
    for name, more in (("item-add", {}), ("item-remove", {"item": "group-1"})):
        assert desk.get(name, **elsewhere, **more).status_code == 404
        assert desk.post(name, {}, **elsewhere, **more).status_code == 404
    assert desk.plan == THREE


@pytest.mark.parametrize("part", ["audience-group", "actors", "audience.groups"])
def test_a_part_that_is_not_of_the_step_is_not_found(part: str) -> None:
    place = at_desk().address("step", step="people")
    assert at_desk().open(f"{place}{part}/add/").status_code == 404

"""Two organisers at the same plan: nobody overwrites anybody without seeing it."""

from __future__ import annotations

import pytest

from sharedpower.actions import items
from sharedpower.core.plan.parts import Group
from tests.people import A_PLAN, Desk, at_desk, second_maker
from tests.plans import plan_with
from tests.web.browsing import Form, form_on, text_of

pytestmark = pytest.mark.django_db

GROUP = {"step": "people", "part": "audience-groups", "item": "group-1"}
WITH_GROUPS = plan_with(
    {"title": "Clinic hours", "audience.groups": (Group("group-1", "Young"), Group("group-2"))}
)


def two(plan: object = A_PLAN) -> tuple[Desk, Desk]:
    mair = at_desk(plan)  # type: ignore[arg-type]
    return mair, second_maker(mair)


def step_of(desk: Desk, step: str = "decision") -> Form:
    return form_on(desk.get("step", step=step))


def test_the_second_to_save_a_step_sees_both_versions_and_loses_nothing() -> None:
    mair, huw = two()
    hers, his = step_of(mair), step_of(huw)
    mair.post("step", hers.data({"decision.owner": "The board"}), step="decision")
    typed = {"decision.owner": "The council", "decision.status": "open"}
    answer = huw.post("step", his.data(typed), step="decision")
    page = text_of(answer)
    assert answer.status_code == 409
    assert "mair saved at" in page
    assert "Saved now: The board." in page
    again = form_on(answer).data()
    assert (again["decision.owner"], again["decision.status"]) == (["The council"], ["open"])
    assert mair.plan.decision.owner == "The board"
    assert mair.plan.decision.status is None


def test_having_seen_both_the_second_can_save() -> None:
    mair, huw = two()
    hers, his = step_of(mair), step_of(huw)
    mair.post("step", hers.data({"decision.owner": "The board"}), step="decision")
    conflict = huw.post("step", his.data({"decision.owner": "Both"}), step="decision")
    answer = huw.post("step", form_on(conflict).data(), step="decision")
    assert answer.status_code == 302
    assert mair.plan.decision.owner == "Both"


def test_a_third_change_in_between_is_seen_too() -> None:
    mair, huw = two()
    his = step_of(huw)
    for owner in ("The board", "The minister"):
        data = step_of(mair).data({"decision.owner": owner})
        mair.post("step", data, step="decision")
        answer = huw.post("step", his.data({"decision.owner": "Us"}), step="decision")
        assert answer.status_code == 409
        assert f"Saved now: {owner}." in text_of(answer)
        his = form_on(answer)


def test_an_error_in_between_does_not_hide_the_conflict() -> None:
    mair, huw = two()
    hers, his = step_of(mair), step_of(huw)
    mistaken = huw.post("step", his.data({"decision.by_when": "soon"}), step="decision")
    mair.post("step", hers.data({"decision.owner": "The board"}), step="decision")
    mended = form_on(mistaken).data({"decision.by_when": "2027-01-02"})
    assert huw.post("step", mended, step="decision").status_code == 409
    assert mair.plan.decision.owner == "The board"


def test_the_same_answers_from_both_are_no_conflict() -> None:
    mair, huw = two()
    hers, his = step_of(mair), step_of(huw)
    typed = {"decision.owner": "The board"}
    assert mair.post("step", hers.data(typed), step="decision").status_code == 302
    assert huw.post("step", his.data(typed), step="decision").status_code == 302


def test_different_steps_are_no_conflict() -> None:
    mair, huw = two()
    hers, his = step_of(mair), step_of(huw, "purpose")
    mair.post("step", hers.data({"decision.owner": "The board"}), step="decision")
    assert huw.post("step", his.data({"summary": "Hours"}), step="purpose").status_code == 302
    assert (mair.plan.decision.owner, mair.plan.summary) == ("The board", "Hours")


def test_a_page_without_its_fingerprint_overwrites_nothing() -> None:
    mair, huw = two()
    mair.post("step", step_of(mair).data({"decision.owner": "The board"}), step="decision")
    answer = huw.post("step", {"decision.owner": "Us"}, step="decision")
    assert answer.status_code == 409
    assert mair.plan.decision.owner == "The board"


def test_an_item_added_meanwhile_is_not_lost_to_a_tick_that_there_are_none() -> None:
    mair, huw = two()
    his = step_of(huw, "people")
    mair.post("item-add", {"name": "Young"}, step="people", part="audience-groups")
    answer = huw.post("step", his.data({"audience.groups__none_of": "on"}), step="people")
    assert answer.status_code == 409
    assert "<h4>Young</h4>" in text_of(answer)
    assert huw.post("step", form_on(answer).data(), step="people").status_code == 302
    assert [group.name for group in mair.plan.audience.groups or ()] == ["Young"]


def test_a_tick_that_there_are_none_is_not_taken_away_by_an_older_page() -> None:
    mair, huw = two()
    his = step_of(huw, "people")
    hers = step_of(mair, "people").data({"audience.groups__none_of": "on"})
    mair.post("step", hers, step="people")
    assert huw.post("step", his.data({"invite.privacy": "no"}), step="people").status_code == 409
    assert mair.plan.audience.groups == ()


def test_an_item_added_meanwhile_does_not_stop_the_rest_of_the_page() -> None:
    mair, huw = two()
    his = step_of(huw, "people")
    mair.post("item-add", {"name": "Young"}, step="people", part="audience-groups")
    answer = huw.post("step", his.data({"audience.reflects_area": "yes"}), step="people")
    assert answer.status_code == 302
    assert mair.plan.audience.reflects_area is True
    assert [group.name for group in mair.plan.audience.groups or ()] == ["Young"]


def test_the_second_to_save_an_item_sees_both_versions_and_can_save_again() -> None:
    mair, huw = two(WITH_GROUPS)
    hers, his = (form_on(desk.get("item", **GROUP)) for desk in (mair, huw))
    mair.post("item", hers.data({"name": "Under 20"}), **GROUP)
    answer = huw.post("item", his.data({"name": "Under 25"}), **GROUP)
    assert answer.status_code == 409
    assert "Saved now: Under 20." in text_of(answer)
    assert form_on(answer).data()["name"] == ["Under 25"]
    assert huw.post("item", form_on(answer).data(), **GROUP).status_code == 302
    assert [group.name for group in mair.plan.audience.groups or ()] == ["Under 25", None]


def test_an_item_is_still_the_same_after_somebody_moved_it() -> None:
    mair, huw = two(WITH_GROUPS)
    his = form_on(huw.get("item", **GROUP))
    assert mair.person is not None
    items.move(record=mair.record, part="audience.groups", item="group-1", up=False, by=mair.person)
    assert huw.post("item", his.data({"name": "Under 25"}), **GROUP).status_code == 302
    names = {group.id: group.name for group in mair.plan.audience.groups or ()}
    assert names == {"group-1": "Under 25", "group-2": None}


def test_an_item_removed_meanwhile_leads_back_to_what_there_is() -> None:
    mair, huw = two(WITH_GROUPS)
    his = form_on(huw.get("item", **GROUP))
    mair.post("item-remove", {}, **GROUP)
    answer = huw.post("item", his.data({"name": "Under 25"}), **GROUP)
    assert answer["Location"].endswith("/plan/people/#q-audience.groups")
    assert "removed meanwhile" in text_of(huw.get("step", step="people"))
    assert [group.id for group in mair.plan.audience.groups or ()] == ["group-2"]


def test_different_items_are_no_conflict() -> None:
    mair, huw = two(WITH_GROUPS)
    second = {**GROUP, "item": "group-2"}
    hers, his = form_on(mair.get("item", **GROUP)), form_on(huw.get("item", **second))
    mair.post("item", hers.data({"name": "Under 20"}), **GROUP)
    assert huw.post("item", his.data({"name": "Over 80"}), **second).status_code == 302
    assert [group.name for group in mair.plan.audience.groups or ()] == ["Under 20", "Over 80"]

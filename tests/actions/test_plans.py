"""What makers do with a plan: permission first, then all or nothing, then history."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from django.apps import apps
from django.core.serializers.json import DjangoJSONEncoder

from sharedpower.actions import items, placing, plans
from sharedpower.actions.history import answers_of
from sharedpower.actions.listening import ballots
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Group, SetAside
from sharedpower.core.plan.paths import with_answers
from sharedpower.files import PlanFileError
from sharedpower.records.models import (
    Ballot,
    Change,
    Comment,
    Face,
    Listening,
    Maker,
    Organiser,
    Placing,
    PlanRecord,
    Receipt,
)
from sharedpower.records.to_core import plan_of
from tests.actions.listening.evening import evening
from tests.people import A_PLAN, Desk, at_desk, example, organiser
from tests.strategies import full_plan

pytestmark = pytest.mark.django_db

GROUPS = "audience.groups"
NAME = "audience.groups[0].name"
PLAN = with_answers(A_PLAN, {GROUPS: (Group("group-1", "Young"), Group("group-2"))})
SECRET = "Nobody else may read this"


class PowerCutError(Exception):
    """What goes wrong at the worst moment."""


Deed = Callable[[PlanRecord, Organiser], Any]


def base(plan: Plan, *paths: str) -> str:
    return plans.fingerprint(plan, paths)


# what a maker can do -> how it is done
DEEDS: dict[str, Deed] = {
    "answer": lambda record, by: plans.answer(
        record=record, answers={"summary": "New"}, base=base(PLAN, "summary"), by=by
    ),
    "replace all": lambda record, by: plans.replace_all(
        record=record, plan=Plan(title="New"), by=by
    ),
    "set aside": lambda record, by: plans.set_aside(
        record=record, pitfall="cold-welcome", reason="It is warm.", by=by
    ),
    "share": lambda record, by: plans.share(record=record, username=by.username, by=by),
    "delete": lambda record, by: plans.delete(record=record, by=by),
    "change": lambda record, by: plans.change(
        record=record, by=by, kind="levels", make=lambda plan: replace(plan, summary="New")
    ),
    "add": lambda record, by: items.add(
        record=record, part=GROUPS, item=Group(), answers={"name": "New"}, by=by
    ),
    "alter": lambda record, by: items.alter(
        record=record, at=(GROUPS, "group-1"), answers={"name": "New"}, base=base(PLAN, NAME), by=by
    ),
    "move": lambda record, by: items.move(
        record=record, part=GROUPS, item="group-1", up=False, by=by
    ),
    "remove": lambda record, by: items.remove(record=record, part=GROUPS, item="group-1", by=by),
    "bring back": lambda record, by: plans.bring_back(record=record, pitfall="cold-welcome", by=by),
    "copy": lambda record, by: plans.copy(record=record, title="Copy", language="en", by=by),
}
DEED = pytest.mark.parametrize("deed", DEEDS.values(), ids=DEEDS)


def everything() -> str:
    """All rows of all tables, as text."""
    rows = {model._meta.label: list(model._base_manager.values()) for model in apps.get_models()}
    return json.dumps(rows, cls=DjangoJSONEncoder, sort_keys=True)


def person(desk: Desk) -> Organiser:
    assert desk.person is not None
    return desk.person


@DEED
def test_who_does_not_make_the_plan_can_do_nothing_to_it(deed: Deed) -> None:
    desk, huw = at_desk(PLAN), organiser("huw")
    before = everything()
    with pytest.raises(NotAllowedError):
        deed(desk.record, huw)
    assert everything() == before


@pytest.mark.parametrize("name", [name for name in DEEDS if name != "copy"])
def test_nobody_changes_the_example(name: str) -> None:
    record, mair = example(), organiser()
    Maker.objects.create(plan=record, organiser=mair)
    before = everything()
    with pytest.raises(NotAllowedError):
        DEEDS[name](record, mair)
    assert everything() == before


@DEED
def test_what_goes_wrong_at_the_end_leaves_nothing_half_done(
    deed: Deed, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_desk(replace(PLAN, set_aside=(SetAside("cold-welcome", "It was warm once."),)))
    organiser("huw")
    before = everything()

    def fail(*_given: object, **_more: object) -> None:
        raise PowerCutError

    monkeypatch.setattr(Change.objects, "bulk_create", fail)
    monkeypatch.setattr(PlanRecord, "delete", fail)
    with pytest.raises(PowerCutError):
        deed(desk.record, person(desk))
    assert everything() == before


def test_a_new_plan_is_of_its_maker_alone() -> None:
    desk = at_desk(full_plan())
    assert list(desk.record.makers.all()) == [desk.person]
    assert desk.plan == full_plan()
    assert (desk.record.title, desk.record.revision) == (full_plan().title, 1)


def test_a_plan_that_could_not_be_read_again_is_never_saved() -> None:
    desk = at_desk()
    with pytest.raises(PlanFileError):
        plans.start(plan=Plan(title="x" * 201), by=person(desk))
    with pytest.raises(PlanFileError):
        plans.replace_all(record=desk.record, plan=Plan(summary="\x07"), by=person(desk))
    assert PlanRecord.objects.count() == 1
    assert desk.plan == A_PLAN


def test_an_answer_is_saved_with_its_history() -> None:
    desk = at_desk()
    DEEDS["answer"](desk.record, person(desk))
    assert desk.plan.summary == "New"
    change = Change.objects.first()
    assert change is not None
    assert (change.kind, change.path, change.before, change.after) == (
        "answered",
        "summary",
        None,
        "New",
    )
    assert (change.by, change.revision) == (desk.person, 2)
    assert change.at >= desk.record.made_at


def test_saying_the_same_again_changes_nothing() -> None:
    desk = at_desk()
    for _again in range(2):
        DEEDS["set aside"](desk.record, person(desk))
    record = PlanRecord.objects.get()
    assert record.revision == 2
    assert record.changes.filter(kind="set_aside").count() == 1


def test_an_older_page_saves_nothing() -> None:
    desk = at_desk()
    old = base(A_PLAN, "summary")
    DEEDS["answer"](desk.record, person(desk))
    with pytest.raises(plans.ChangedMeanwhileError) as caught:
        plans.answer(record=desk.record, answers={"summary": "Mine"}, base=old, by=person(desk))
    assert caught.value.now.summary == "New"
    assert caught.value.last == Change.objects.first()
    assert desk.plan.summary == "New"


@pytest.mark.parametrize(("title", "shown"), [("Other hours", "Other hours"), ("", plans.NO_TITLE)])
def test_the_title_of_the_row_follows_the_plan(title: str, shown: str) -> None:
    desk = at_desk()
    plans.replace_all(record=desk.record, plan=Plan(title=title), by=person(desk))
    assert PlanRecord.objects.get().title == shown


def test_a_copy_is_a_plan_of_its_own() -> None:
    desk, huw = at_desk(full_plan()), organiser("huw")
    plans.share(record=desk.record, username="HUW", by=person(desk))
    made = plans.copy(record=desk.record, title="A copy", language="en", by=huw)
    assert plan_of(made, language="en") == replace(full_plan(), title="A copy")
    assert list(made.makers.all()) == [huw]
    assert [change.kind for change in made.changes.all()] == ["copied"]
    plans.delete(record=desk.record, by=huw)
    assert PlanRecord.objects.get() == made


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_copy_of_the_example_keeps_the_language_of_its_reader(language: str) -> None:
    record = example()
    made = plans.copy(record=record, title="Ours", language=language, by=organiser())
    told = plan_of(record, language=language)
    assert made.example == ""
    assert plan_of(made, language="en") == replace(told, title="Ours")


def test_sharing_makes_another_maker_once() -> None:
    desk, huw = at_desk(), organiser("huw")
    for _again in range(2):
        plans.share(record=desk.record, username="huw", by=person(desk))
    assert set(desk.record.makers.all()) == {desk.person, huw}
    assert desk.record.changes.filter(kind="shared", after="huw").exists()


def test_sharing_with_nobody_says_so() -> None:
    desk = at_desk()
    with pytest.raises(Organiser.DoesNotExist):
        plans.share(record=desk.record, username="nobody", by=person(desk))


def test_deleting_removes_everything_and_gives_a_receipt() -> None:
    desk = at_desk(replace(full_plan(), summary=SECRET, title="Hours nobody knows"))
    plans.share(record=desk.record, username=organiser("huw").username, by=person(desk))
    DEEDS["set aside"](desk.record, person(desk))
    answers = len(answers_of(PlanRecord.objects.get().document))
    desk.get("ask", face="forms", query="?n=1")
    receipt = plans.delete(record=desk.record, by=person(desk))
    no_rooms = dict.fromkeys(("listenings", "ballots", "comments", "placings"), 0)
    assert receipt.removed == {"answers": answers, "changes": 3, "makers": 2, **no_rooms}
    assert not any(model.objects.exists() for model in (PlanRecord, Change, Maker))
    left = everything()
    for words in (SECRET, "Hours nobody knows", "cold-welcome", "Words about"):
        assert words not in left
    assert left.count(receipt.plan_id) == 1


def test_what_people_gave_goes_with_the_plan_and_is_counted() -> None:
    made = evening(stage="forms")
    face, desk = made.face("forms"), made.desk
    for number in range(3):
        ballots.answer(face=face, token=f"t{number}", role="staff", place=0, code="5")
    Comment.objects.create(face=face, role="staff", statement="a", text="Too early.")
    placing.start(plan=desk.record, story="bus-stop", fine=False, by=person(desk))
    removed = plans.delete(record=desk.record, by=person(desk)).removed
    assert removed | {"listenings": 1, "ballots": 3, "comments": 1, "placings": 1} == removed
    gone = (Listening, Face, Ballot, Comment, Placing)
    assert not any(model.objects.exists() for model in gone)


def test_a_receipt_outlives_the_one_who_deleted() -> None:
    desk = at_desk()
    receipt = plans.delete(record=desk.record, by=person(desk))
    person(desk).delete()
    assert Receipt.objects.get(pk=receipt.pk).by is None


def test_the_history_outlives_a_maker_who_leaves() -> None:
    desk = at_desk()
    person(desk).delete()
    assert Change.objects.get().by is None

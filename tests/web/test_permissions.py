"""Every address asks the one table who may: maker, another organiser, visitor."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from django.urls import translate_url
from django.utils import translation

from sharedpower.actions import cell_sets, people, placing, question_sets
from sharedpower.actions.listening import ballots, making, revealing, stages
from sharedpower.actions.permissions import MAY, ON_EXAMPLE, Act, Role
from sharedpower.core.cell_set import CellEntry, CellSet, Spoken
from sharedpower.core.plan.channel import Channel
from sharedpower.core.plan.choices import Effect, Side
from sharedpower.core.plan.parts import Actor, Combination, Group
from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.records.models import Listening, Organiser, Placing, PlanRecord, Receipt
from tests.people import Desk, address, at_desk, browser_of, example, organiser, other_desk
from tests.plans import plan_with
from tests.web.addresses import ROWS, Row, patterns

PLAN = plan_with(
    {
        "title": "Clinic hours",
        "audience.groups": (Group("group-1"),),
        "run_sheets": (RunSheet("run-sheet-1"),),
        "actors": (Actor("users", side=Side.LIVED_EXPERIENCE), Actor("board", decides=True)),
        "channels": (Channel("channel-1", "users", "board"),),
        "combinations": (Combination("form.hidden", "form.visible", effect=Effect.HINDERS),),
    }
)
A_CELL_SET = CellSet("Ours", (CellEntry("hidden-invited-local", Spoken(en="Locked")),))
PRIVATE = (Act.READ_PLAN, Act.CHANGE_PLAN, Act.COPY_PLAN, Act.SHARE_PLAN, Act.DELETE_PLAN)
SIGN_IN = ("/en/sign-in/?next=", "/cy/sign-in/?next=")

db = pytest.mark.django_db
LANGUAGE = pytest.mark.parametrize("language", ["en", "cy"])
ROLE = pytest.mark.parametrize("role", Role)
VIEWED = pytest.mark.parametrize("name", [name for name, row in ROWS.items() if row.get])
SENT = pytest.mark.parametrize("name", [name for name, row in ROWS.items() if row.post])
OF_PLAN = [name for name, row in ROWS.items() if row.of_plan]


def person_in(role: Role) -> Organiser | None:
    """Mair makes the plan, Huw makes others, a visitor is nobody."""
    names = {Role.MAKER: "mair", Role.ORGANISER: "huw"}
    return organiser(names[role]) if role in names else None


def place(name: str, record: PlanRecord, language: str = "en") -> str:
    """The address, filled with what belongs to Mair."""
    mair = organiser("mair")
    evening = partial(evening_of, record, mair)
    made: dict[str, Callable[[], Any]] = {
        "plan_id": lambda: record.pk,
        "token": people.console_link,
        "listening": lambda: evening().pk,
        "before": lambda: evening().pk,
        "code": lambda: evening().code,
        "placing": lambda: a_placing(record, mair).pk,
        "placing_code": lambda: a_placing(record, mair).code,
        "receipt": lambda: (
            Receipt.objects.create(plan_id=record.pk, by=mair, removed={"listening": "gone"}).pk
        ),
        "cell_set": lambda: cell_sets.keep(kept=None, cells=A_CELL_SET, shared=False, by=mair).pk,
        "kept": lambda: (
            (
                question_sets.keep(
                    kept=None, title="Ours", questions=["Who?"], shared=False, by=mair
                )
            ).pk
        ),
    }
    given = {key: value or made[key]() for key, value in ROWS[name].given.items()}
    return address(name, language, **given)


def evening_of(record: PlanRecord, by: Organiser) -> Listening:
    """A listening of the plan with one face revealed, twice, and one open; of an example none."""
    if record.example:
        return Listening(pk="none")
    faces = making.faces_for("faces")
    made = making.make(plan=record, title="An evening", faces=faces, minimum=5, by=by)
    making.add_face(listening=made, slug="own", by=by)
    for slug in ("forms", "spaces"):
        stages.go(listening=made, stage=slug, by=by)
    face = made.faces.get(slug="forms")
    for _release in range(2):
        for place, role in enumerate(["staff", "lived-experience"] * 5):
            token = ballots.new_token()
            ballots.answer(face=face, token=token, role=role, place=place % 2, code="4")
        revealing.reveal(face=face, by=by)
        stages.open_face(face=face, by=by)
    return made


def a_placing(record: PlanRecord, by: Organiser) -> Placing:
    """A story to place, of the plan; of an example there is none."""
    if record.example:
        return Placing(pk="none")
    return placing.start(plan=record, story="bus-stop", fine=False, by=by)


def refusal(answer: Any, role: Role, row: Row) -> None:
    """A visitor is asked to sign in; an organiser learns nothing, not even that it is there."""
    if role is Role.VISITOR:
        assert answer.status_code == 302
        assert answer["Location"].startswith(SIGN_IN)
    else:
        assert answer.status_code == (404 if row.of_plan or row.own else 403)


def leave(answer: Any) -> None:
    assert answer.status_code in {200, 302, 409, 422}
    assert not answer.headers.get("Location", "").startswith(SIGN_IN)


def judge(answer: Any, act: Act, role: Role, row: Row) -> None:
    if act is Act.TAKE_PART:
        assert answer.status_code < 500
        assert not answer.headers.get("Location", "").startswith(SIGN_IN)
        return
    foreign = row.own and role is Role.ORGANISER
    if role in MAY[act] and not foreign:
        leave(answer)
    else:
        refusal(answer, role, row)


def test_every_act_has_its_roles() -> None:
    assert set(MAY) == set(Act)
    assert all(roles and roles <= set(Role) for roles in MAY.values())


def test_who_may_do_less_alone_may_never_do_more_than_a_maker() -> None:
    assert all(Role.MAKER in roles for roles in MAY.values())
    assert all(Role.ORGANISER in roles for roles in MAY.values() if Role.VISITOR in roles)


@pytest.mark.parametrize("act", [*PRIVATE, Act.LIST_PLANS, Act.MAKE_PLAN, Act.COPY_EXAMPLE])
def test_visitors_may_do_nothing_with_plans(act: Act) -> None:
    assert Role.VISITOR not in MAY[act]


@pytest.mark.parametrize("act", PRIVATE)
def test_a_plan_is_its_makers_alone(act: Act) -> None:
    assert MAY[act] == {Role.MAKER}


def test_the_table_has_every_address_and_no_other() -> None:
    assert {pattern.name for pattern in patterns()} == set(ROWS)


def test_every_view_stands_behind_the_gate_that_the_table_says() -> None:
    gates = {pattern.name: getattr(pattern.callback, "act", None) for pattern in patterns()}
    assert gates == {name: row.get or row.post for name, row in ROWS.items()}


@db
@LANGUAGE
@ROLE
@VIEWED
def test_looking(name: str, role: Role, language: str) -> None:
    desk, row = at_desk(PLAN), ROWS[name]
    answer = browser_of(person_in(role)).get(place(name, desk.record, language))
    assert row.get
    judge(answer, row.get, role, row)


@db
@ROLE
@SENT
def test_sending(name: str, role: Role) -> None:
    desk, row = at_desk(PLAN), ROWS[name]
    target = place(name, desk.record)
    answer = browser_of(person_in(role)).post(target, dict(row.data))
    assert row.post
    judge(answer, row.post, role, row)
    if role not in MAY[row.post]:
        assert desk.plan == PLAN


@db
@pytest.mark.parametrize("role", [Role.VISITOR, Role.ORGANISER])
@pytest.mark.parametrize("name", [name for name in OF_PLAN if ROWS[name].get])
def test_looking_at_the_example(name: str, role: Role) -> None:
    record, row = example(), ROWS[name]
    target = place(name, record).replace("/people/audience-groups/group-1", first_group(record))
    answer = browser_of(person_in(role)).get(target)
    assert row.get
    judge_example(answer, row.get, role)


@db
@pytest.mark.parametrize("role", [Role.VISITOR, Role.ORGANISER])
@pytest.mark.parametrize("name", [name for name in OF_PLAN if ROWS[name].post])
def test_sending_to_the_example(name: str, role: Role) -> None:
    record, row = example(), ROWS[name]
    target = place(name, record).replace("/people/audience-groups/group-1", first_group(record))
    answer = browser_of(person_in(role)).post(target, dict(row.data))
    assert row.post
    judge_example(answer, row.post, role)
    assert PlanRecord.objects.get(pk=record.pk).document == record.document


def judge_example(answer: Any, act: Act, role: Role) -> None:
    """Anybody reads it, whoever signs in may copy it, and nobody changes it."""
    if act not in ON_EXAMPLE:
        assert answer.status_code == 403
    elif role in MAY[ON_EXAMPLE[act]]:
        leave(answer)
    else:
        assert answer["Location"].startswith(SIGN_IN)


def first_group(record: PlanRecord) -> str:
    group = Desk(None, record).plan.audience.groups or (Group("group-1"),)
    return f"/people/audience-groups/{group[0].id}"


@db
@pytest.mark.parametrize("name", OF_PLAN)
def test_a_plan_that_is_not_there_looks_like_one_that_is_not_yours(name: str) -> None:
    desk = at_desk(PLAN)
    there = place(name, desk.record)
    gone = there.replace(desk.record.pk, "bcdfghjkmnpq")
    for person in (None, organiser("huw")):
        client = browser_of(person)
        answers = [client.post(target, dict(ROWS[name].data)) for target in (there, gone)]
        assert len({answer.status_code for answer in answers}) == 1


@db
def test_signing_in_leads_on_to_the_page_that_asked_for_it() -> None:
    desk = at_desk(PLAN)
    wanted = desk.address("step", step="purpose") + "?back=/en/about/"
    answer: Any = other_desk(desk, None).client.get(wanted)
    form = other_desk(desk, None).client.get(answer["Location"])
    assert f'name="next" value="{wanted}"' in form.content.decode()


@db
@VIEWED
def test_the_other_language_has_the_same_address(name: str) -> None:
    with translation.override("cy"):
        welsh = place(name, at_desk(PLAN).record, "cy")
        assert translate_url(welsh, "en") == welsh.replace("/cy/", "/en/", 1)

"""Every page of the facilitator's side is its makers' alone."""

from __future__ import annotations

import pytest

from sharedpower.actions.listening import ending, making
from sharedpower.actions.permissions import Act
from sharedpower.core.plan import Plan
from sharedpower.records.models import Listening
from sharedpower.web.listen.urls import urlpatterns
from tests.actions.listening.evening import Evening, evening
from tests.people import address, at_desk, browser_of, example, organiser
from tests.web.browsing import text_of
from tests.web.listen.pages import PAGES, summary

pytestmark = pytest.mark.django_db
NAME = pytest.mark.parametrize("name", PAGES)
SENT = pytest.mark.parametrize("name", [name for name, (_g, data) in PAGES.items() if data])
OF_PLAN = pytest.mark.parametrize("name", ["listenings", "listen-new"])


def busy() -> Evening:
    made = evening(stage="spaces")
    making.add_face(listening=made.now, slug="own", by=made.by)
    made.answered("staff")
    return made


def test_every_page_is_asked_about_here_and_stands_behind_the_gate() -> None:
    others = {"listenings", "listen-new", "listen-receipt"}
    assert {one.name for one in urlpatterns} == {*PAGES, *others}
    assert {getattr(one.callback, "act", None) for one in urlpatterns} == {Act.LISTEN}


@NAME
@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_maker_sees_it(name: str, language: str) -> None:
    made = busy()
    place = made.address(name, **PAGES[name][0]).replace("/en/", f"/{language}/", 1)
    answer = made.desk.open(place)
    assert answer.status_code == 200
    assert f'<html lang="{language}">' in text_of(answer)


@NAME
def test_nobody_else_does(name: str) -> None:
    made = busy()
    given, data = PAGES[name]
    before = summary(made)
    for person, status in ((organiser("huw"), 404), (None, 302)):
        theirs = made.other(person)
        assert theirs.get(name, **given).status_code == status
        assert theirs.post(name, data, **given).status_code == status
    assert summary(made) == before


@OF_PLAN
def test_nobody_else_lists_or_makes_any(name: str) -> None:
    made = busy()
    for person, status in ((organiser("huw"), 404), (None, 302)):
        place = made.desk.address(name)
        assert browser_of(person).get(place).status_code == status
        assert browser_of(person).post(place, {"title": "Mine"}).status_code == status
    assert Listening.objects.count() == 1


@OF_PLAN
def test_the_example_has_none(name: str) -> None:
    place = address(name, plan_id=example().pk)
    for person in (organiser("huw"), None):
        assert browser_of(person).get(place).status_code == 403


@NAME
def test_a_listening_of_another_plan_is_not_found(name: str) -> None:
    made = busy()
    own = at_desk(Plan(title="Another"))
    given, data = PAGES[name]
    place = own.address(name, listening=made.identity, **given)
    before = summary(made)
    assert own.open(place).status_code == 404
    assert own.send(place, data or {}).status_code == 404
    assert summary(made) == before


def test_a_receipt_is_for_the_one_who_deleted_it() -> None:
    made = busy()
    second = made.second()
    receipt = ending.delete(listening=made.now, by=made.by)
    place = made.desk.address("listen-receipt", receipt=receipt.pk)
    assert made.desk.open(place).status_code == 200
    assert second.desk.open(place).status_code == 404


def test_a_plan_shows_the_way_here_to_its_makers_alone() -> None:
    made = busy()
    assert made.desk.address("listenings") in text_of(made.desk.get("plan"))
    shown = browser_of(None).get(f"/en/plans/{example().pk}/")
    assert "/listen/" not in shown.content.decode()

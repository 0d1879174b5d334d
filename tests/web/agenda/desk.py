"""A browser with an agenda in its session, and one in a plan."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.test import Client

from sharedpower.core.plan.parts import Session
from sharedpower.core.plan.run_sheet import RunSheet
from sharedpower.web.agenda.keeping import KEPT, read_sheet
from tests.people import Desk, address, at_desk
from tests.plans import plan_with
from tests.web.addresses import AN_AGENDA
from tests.web.browsing import form_on

EDIT = "agenda-edit"


def visitor(**typed: object) -> Client:
    """Somebody who has an evening laid out, with what they typed besides."""
    client = Client()
    answer = client.post(address("agenda"), AN_AGENDA | typed)
    assert answer.status_code == 302
    return client


def page(
    client: Client, name: str = EDIT, language: str = "en", query: str = "", **given: str
) -> Any:
    answer: Any = client.get(address(name, language, **given) + query)
    assert isinstance(answer, HttpResponse)
    return answer


def sheet_in(client: Client) -> RunSheet:
    found = read_sheet(client.session[KEPT]["sheet"])
    assert found
    return found


def blocks(sheet: RunSheet) -> list[str]:
    return [item.block for item in sheet.items]


def press(client: Client, what: str, **typed: object) -> Any:
    """Send the page's form by a button, with what was typed before."""
    form = form_on(page(client), "agenda")
    return client.post(address(EDIT), form.data(typed | {"press": what}))


def planner() -> Desk:
    """A maker whose plan has a session in it, and a quiet room."""
    session = Session("session-1", "Evening in Rhayader", location="Rhayader")
    return at_desk(
        plan_with({"title": "Clinic hours", "sessions": (session,), "support.quiet_room": True})
    )


def laid(desk: Desk, **typed: object) -> str:
    """Lay one out in the plan; gives back its id."""
    answer = desk.post("plan-agenda-new", AN_AGENDA | typed)
    assert answer.status_code == 302
    return str(answer["Location"]).rstrip("/").rpartition("/")[2]

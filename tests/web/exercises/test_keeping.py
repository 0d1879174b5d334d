"""Keeping what a group made in a plan: into one's own, in one change, nothing lost on the way."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client

from sharedpower.actions import kept_work, plans
from sharedpower.actions.permissions import NotAllowedError
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Note
from sharedpower.core.powercube import Space
from sharedpower.records.models import Change, PlanRecord
from sharedpower.records.to_core import plan_of
from sharedpower.web.exercises.rows.benches import BENCHES
from tests.people import PASSWORD, address, at_desk, organiser, organiser_with_password
from tests.web.browsing import form_on
from tests.web.exercises.working import RESPONSES, SCORES, SPACES, TOKENS, WORK, sent, told

pytestmark = pytest.mark.django_db
BENCH = pytest.mark.parametrize("exercise", BENCHES)


def keep(client: Client, exercise: str, **more: str) -> HttpResponse:
    answer: Any = client.post(
        address("exercise-keep", exercise=exercise), sent(WORK[exercise], **more)
    )
    assert isinstance(answer, HttpResponse)
    return answer


def kept_in(exercise: str) -> Plan:
    desk = at_desk(Plan(title="Clinic hours"))
    answer = keep(desk.client, exercise, plan=desk.record.pk, title="")
    assert answer.status_code == 302
    return desk.plan


@BENCH
def test_it_first_shows_what_it_will_keep_and_keeps_nothing(exercise: str) -> None:
    desk = at_desk(Plan(title="Clinic hours"))
    page = keep(desk.client, exercise)
    assert "Clinic hours" in told(page)
    assert desk.plan == Plan(title="Clinic hours")
    assert sent(WORK[exercise]).items() <= dict(form_on(page, "keep").fields).items()


@BENCH
def test_it_is_one_change_of_the_history(exercise: str) -> None:
    kept_in(exercise)
    record = PlanRecord.objects.get()
    assert record.revision == 2
    assert {change.kind for change in Change.objects.filter(revision=2)} == {"exercise"}


def test_what_was_kept_can_be_read_with_the_questions_of_the_plan() -> None:
    desk = at_desk(Plan(title="Clinic hours"))
    keep(desk.client, "timeline", plan=desk.record.pk, title="")
    page = told(desk.get("questions"))
    assert "Timeline: turning point 2" in page
    assert "A march. Who decided: The town." in page


def test_tokens_become_notes_where_they_stand() -> None:
    notes = kept_in("power-twister").notes
    assert [note.about for note in notes] == [row["now"] for row in TOKENS]
    assert [note.id for note in notes] == ["note-1", "note-2"]


def test_spaces_become_spaces_but_a_private_one_stays_out() -> None:
    plan = kept_in("map-of-spaces")
    assert [(one.label, one.type) for one in plan.spaces or ()] == [("The board", Space.CLOSED)]
    assert SPACES[0]["label"] not in str(plan)


def test_a_claimed_space_that_its_owners_agree_to_is_kept_unpublished() -> None:
    desk = at_desk(Plan(title="Clinic hours"))
    data = sent([SPACES[0] | {"agreed": "yes"}], plan=desk.record.pk)
    desk.client.post(address("exercise-keep", exercise="map-of-spaces"), data)
    (space,) = desk.plan.spaces or ()
    assert space.owner_consent is True
    assert space.published is False


def test_moves_and_actions_become_actions_with_their_date() -> None:
    (action,) = kept_in("decision-grid").actions or ()
    assert (action.text, str(action.by)) == (SCORES[0]["action"], SCORES[0]["by"])


def test_a_move_of_the_matrix_keeps_its_three_faces() -> None:
    desk = at_desk(Plan(title="Clinic hours"))
    data = sent([RESPONSES[0] | {"move": "Half the agenda is open"}], plan=desk.record.pk)
    desk.client.post(address("exercise-keep", exercise="power-matrix"), data)
    (action,) = desk.plan.actions or ()
    assert action.facets == ("form.hidden", "space.invited", "level.local")
    assert desk.plan.notes[0].about == "hidden-invited-local"


def test_a_new_plan_can_be_made_for_it() -> None:
    desk = at_desk(Plan(title="Clinic hours"))
    assert keep(desk.client, "timeline", plan="new", title="Beds").status_code == 302
    made = PlanRecord.objects.get(title="Beds")
    assert len(plan_of(made, language="en").notes) == 2


def test_a_new_plan_without_a_name_is_asked_for_one_and_nothing_is_lost() -> None:
    desk = at_desk(Plan(title="Clinic hours"))
    page = keep(desk.client, "timeline", plan="new", title="")
    assert page.status_code == 422
    assert "Give the plan a name" in told(page)
    assert sent(WORK["timeline"]).items() <= dict(form_on(page, "keep").fields).items()
    assert PlanRecord.objects.count() == 1


def test_a_visitor_signs_in_on_the_way_and_loses_nothing() -> None:
    mair = organiser_with_password()
    record = plans.start(plan=Plan(title="Clinic hours"), by=mair)
    client = Client()
    asked = form_on(keep(client, "power-twister"), "keep")
    assert {"username", "password"} <= asked.names
    wrong = keep(client, "power-twister", username="mair", password="no")
    assert wrong.status_code == 422
    page = keep(client, "power-twister", username="mair", password=PASSWORD)
    assert "Clinic hours" in told(page)
    data = form_on(page, "keep").data({"plan": record.pk})
    answer: Any = client.post(address("exercise-keep", exercise="power-twister"), data)
    assert answer.status_code == 302
    record.refresh_from_db()
    assert len(plan_of(record, language="en").notes) == 2


def test_nobody_keeps_anything_in_somebody_elses_plan() -> None:
    theirs = at_desk(Plan(title="Theirs"), "huw")
    mine = at_desk(Plan(title="Mine"), "mair")
    page = keep(mine.client, "timeline", plan=theirs.record.pk)
    assert page.status_code == 422
    assert theirs.plan == Plan(title="Theirs")
    kept = kept_work.Kept(notes=(Note(text="x"),))
    with pytest.raises(NotAllowedError):
        kept_work.keep(record=theirs.record, kept=kept, by=organiser("mair"))


def test_a_full_plan_says_so_and_keeps_nothing() -> None:
    notes = tuple(Note(id=f"note-{n}", question="Q01", text="x") for n in range(1, 200))
    desk = at_desk(Plan(title="Full", notes=notes))
    page = keep(desk.client, "timeline", plan=desk.record.pk)
    assert page.status_code == 422
    assert "That plan is full" in told(page)
    assert len(desk.plan.notes) == 199


def test_nothing_to_keep_leads_back_to_the_rows() -> None:
    page: Any = Client().post(address("exercise-keep", exercise="timeline"), sent([{}]))
    assert "Fill in at least one row" in told(page)

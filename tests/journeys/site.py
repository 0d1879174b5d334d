"""What stands on the test server, and how to get to it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext

from sharedpower.actions import cell_sets, placing, plans, question_sets
from sharedpower.actions import people as letting_in
from sharedpower.actions.listening import ballots, making, revealing, stages
from sharedpower.core.cell_set import CellEntry, CellSet, Spoken
from sharedpower.core.plan import Plan
from sharedpower.files import read_plan
from sharedpower.records.models import Organiser, PlanRecord
from tests.journeys.pages import MORE, PAGES
from tests.people import Desk, address, at_desk, example, organiser
from tests.web.addresses import AN_AGENDA

FARM_CELLS = CellSet(
    "Farm country",
    (
        CellEntry(
            "hidden-invited-local", Spoken("Meetings clash with milking."), Spoken("Ask when.")
        ),
    ),
)
CLINIC = Path(__file__).with_name("clinic.plan.yaml")


@dataclass(frozen=True)
class Site:
    """A server's address, an organiser's desk with the clinic's plan, and names for addresses.

    ``known`` has a value for each name that stands in an address: ``{"step": "people"}``.
    """

    url: str
    desk: Desk
    example: str
    known: dict[str, str]

    def address(self, name: str, language: str = "en", **given: str) -> str:
        """Where a page of the clinic's plan is, with what is known for all that is not given."""
        parts = [part.partition("=") for part in PAGES[name].split()]
        wanted = {key: value or (self.known | given)[key] for key, _sign, value in parts}
        return self.url + address(name, language, **wanted)

    def every_address(self, language: str) -> Iterator[str]:
        """Where every page is, and where some pages are that look different."""
        for name, given in [*((name, {}) for name in PAGES), *MORE]:
            yield self.address(name, language, **given)


def clinic() -> Plan:
    return read_plan(CLINIC.read_bytes())


def furnished(url: str) -> Site:
    """A server with one organiser, one plan, one set of questions, a receipt and a fresh link."""
    desk = at_desk(clinic())
    desk.client.post(address("agenda"), AN_AGENDA)
    return Site(url, desk, example().pk, known_at(desk))


def known_at(desk: Desk) -> dict[str, str]:
    person = organiser()
    second = plans.start(plan=Plan(title="Over"), by=person)
    kept = question_sets.keep(
        kept=None, title="For farms", questions=["Who feeds the stock?"], shared=True, by=person
    )
    return {
        "plan_id": desk.record.pk,
        "step": "people",
        "sheet": "run-sheet-1",
        "side": "facilitator",
        "part": "audience-groups",
        "item": "farms",
        "cell": "hidden-invited-local",
        "way": "farms-tell-manager>manager-tells-committee",
        "face": "forms",
        "exercise": "timeline",
        "pitfall": "one-face-only",
        "lesson": "forms",
        "receipt": plans.delete(record=second, by=person).pk,
        "kept": kept.pk,
        "cell_set": cell_sets.keep(kept=None, cells=FARM_CELLS, shared=True, by=person).pk,
        "token": letting_in.invite(by=person),
        **evening_of(desk.record, person),
        **placed_in(desk.record, person),
        "pair": pairs_of(desk.record, person),
    }


def evening_of(record: PlanRecord, by: Organiser) -> dict[str, str]:
    """A listening with a face that was revealed twice and is open again for late answers."""
    made = making.make(
        plan=record, title="An evening", faces=making.faces_for("faces"), minimum=5, by=by
    )
    making.add_face(listening=made, slug="own", by=by)
    stages.go(listening=made, stage="forms", by=by)
    face = made.faces.get(slug="forms")
    for _release in range(2):
        for number, role in enumerate(["staff", "lived-experience"] * 7):
            token = ballots.new_token()
            codes = {place: str(1 + (number + place) % 5) for place in range(len(face.statements))}
            ballots.answer_several(face=face, token=token, role=role, answers=codes)
        revealing.reveal(face=face, by=by)
        stages.open_face(face=face, by=by)
    known = {"listening": made.pk, "code": made.code, "before": made.pk}
    return {**known, "table": "gaps", "number": "1"}


def placed_in(record: PlanRecord, by: Organiser) -> dict[str, str]:
    """A story that six people placed, shown to all, with our reading open."""
    made = placing.start(plan=record, story="missing-item", fine=True, by=by)
    for at in ("hidden-invited-regional",) * 4 + ("invisible-closed-local",) * 2:
        placing.place(placing=made, token=ballots.new_token(), at=at)
    placing.reveal(placing=made, by=by)
    placing.open_reading(placing=made, by=by)
    running = placing.start(plan=record, story="quiet-chair", fine=True, by=by)
    return {"placing": made.pk, "placing_code": running.code}


def pairs_of(record: PlanRecord, by: Organiser) -> str:
    """A listening about how the faces act on each other, revealed; gives a pair's name."""
    faces = making.faces_for("combine", record)
    made = making.make(plan=record, title="Pairs", faces=faces, minimum=5, by=by)
    stages.go(listening=made, stage="combine", by=by)
    face = made.faces.get()
    for number, role in enumerate(["staff", "lived-experience"] * 8):
        codes = {place: "5310"[(number * place) % 4] for place in range(len(face.statements))}
        token = ballots.new_token()
        ballots.answer_several(face=face, token=token, role=role, answers=codes)
    revealing.reveal(face=face, by=by)
    return "hidden-on-visible"


@contextmanager
def signed_in(browser: Browser, site: Site, **how: Any) -> Iterator[BrowserContext]:
    """A browser window that the organiser has signed in with. ``how``: see Browser.new_context."""
    with browser.new_context(**how) as context:
        context.set_default_timeout(15_000)
        cookie = site.desk.client.cookies["sessionid"].value
        context.add_cookies([{"name": "sessionid", "value": cookie, "url": site.url}])
        yield context

"""People for tests: organisers, each at a desk with a browser and a plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from django.utils import translation

from sharedpower.actions import examples, plans
from sharedpower.core.plan import Plan
from sharedpower.records.models import Organiser, PlanRecord
from sharedpower.records.to_core import plan_of

PASSWORD = "three odd words"
TITLE = "Clinic hours"
A_PLAN = Plan(title=TITLE)
BACKEND = "django.contrib.auth.backends.ModelBackend"


def organiser(name: str = "mair") -> Organiser:
    """Somebody who has been here before, with no password: making one is slow on purpose."""
    found, _made = Organiser.objects.get_or_create(username=name)
    return found


def organiser_with_password(name: str = "mair") -> Organiser:
    return Organiser.objects.create_user(username=name, password=PASSWORD)


def browser_of(person: Organiser | None) -> Client:
    """A browser; signed in if it is somebody's."""
    client = Client()
    if person is not None:
        client.force_login(person, backend=BACKEND)
    return client


def address(name: str, language: str = "en", **given: str) -> str:
    with translation.override(language):
        return reverse(name, kwargs=given)


def example() -> PlanRecord:
    """The shipped example, as a new installation has it."""
    examples.load_examples()
    return PlanRecord.objects.get(example=examples.POWYS)


@dataclass(frozen=True)
class Desk:
    """Somebody's browser, with one plan open in it."""

    person: Organiser | None
    record: PlanRecord
    language: str = "en"
    client: Client = field(default_factory=Client)

    @property
    def plan(self) -> Plan:
        """The plan as it stands now."""
        return plan_of(PlanRecord.objects.get(pk=self.record.pk), language="en")

    def address(self, name: str, **given: str) -> str:
        """An address inside this plan."""
        return address(name, self.language, plan_id=self.record.pk, **given)

    def get(self, name: str, query: str = "", **given: str) -> HttpResponse:
        return self.open(self.address(name, **given) + query)

    def open(self, place: str) -> HttpResponse:
        answer: Any = self.client.get(place)
        return _answer(answer)

    def post(self, name: str, data: Mapping[str, object] | None = None, /, **given: str) -> Any:
        return self.send(self.address(name, **given), data or {})

    def send(self, place: str, data: Mapping[str, object]) -> HttpResponse:
        answer: Any = self.client.post(place, dict(data))
        return _answer(answer)


def _answer(answer: Any) -> HttpResponse:
    assert isinstance(answer, HttpResponse)
    return answer


def at_desk(plan: Plan = A_PLAN, name: str = "mair") -> Desk:
    """An organiser with a plan of their own."""
    person = organiser(name)
    return Desk(person, plans.start(plan=plan, by=person), client=browser_of(person))


def other_desk(desk: Desk, person: Organiser | None) -> Desk:
    """Somebody else, or a visitor, at the same plan."""
    return Desk(person, desk.record, desk.language, browser_of(person))


def second_maker(desk: Desk, name: str = "huw") -> Desk:
    """Another organiser whose plan it is too."""
    other = organiser(name)
    assert desk.person is not None
    plans.share(record=desk.record, username=other.username, by=desk.person)
    return other_desk(desk, other)

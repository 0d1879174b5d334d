"""A story to place in a room, and phones that place it, without script."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.http import HttpResponse
from django.test import Client

from sharedpower.actions import placing as actions
from sharedpower.actions.listening.ballots import new_token
from sharedpower.core.plan import Plan
from sharedpower.records.models import Placing
from tests.people import Desk, address, at_desk


@dataclass(frozen=True)
class Round:
    """A placing, at the desk of the one who leads it."""

    desk: Desk
    made: Placing

    @property
    def now(self) -> Placing:
        return Placing.objects.get(pk=self.made.pk)

    def placed(self, *places: str) -> Round:
        for at in places:
            actions.place(placing=self.made, token=new_token(), at=at)
        return self

    def press(self, button: str) -> HttpResponse:
        answer = self.desk.post("placing", {"press": button}, placing=self.made.pk)
        assert isinstance(answer, HttpResponse)
        return answer

    def page(self) -> HttpResponse:
        return self.desk.get("placing", placing=self.made.pk)

    def phone(self, language: str = "en") -> StoryPhone:
        """A phone that has opened the page, so that it has its cookie."""
        phone = StoryPhone(self.made.code, language)
        phone.get()
        return phone


@dataclass(frozen=True)
class StoryPhone:
    code: str
    language: str = "en"
    client: Client = field(default_factory=Client)

    def get(self, query: str = "") -> HttpResponse:
        return self._answer(self.client.get(self.address() + query))

    def put(self, **chosen: str) -> HttpResponse:
        return self._answer(self.client.post(self.address(), chosen))

    def hand_on(self) -> HttpResponse:
        return self._answer(self.client.post(self.address("place-next")))

    def address(self, name: str = "place") -> str:
        return address(name, self.language, placing_code=self.code)

    def _answer(self, answer: Any) -> HttpResponse:
        assert isinstance(answer, HttpResponse)
        return answer


def a_round(*, story: str = "missing-item", fine: bool = False) -> Round:
    desk = at_desk(Plan(title="Clinic hours"))
    assert desk.person
    made = actions.start(plan=desk.record, story=story, fine=fine, by=desk.person)
    return Round(desk, made)

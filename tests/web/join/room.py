"""A listening to take part in, and phones that do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.test import Client

from sharedpower.actions.listening import making, stages
from sharedpower.core.plan import Plan
from sharedpower.records.models import Face, Listening, Organiser
from tests.people import A_PLAN, address, at_desk
from tests.web.browsing import form_on, text_of


@dataclass(frozen=True)
class Hall:
    """A listening and its facilitator."""

    listening: Listening
    facilitator: Organiser

    @property
    def now(self) -> Listening:
        return Listening.objects.get(pk=self.listening.pk)

    def face(self, slug: str = "spaces") -> Face:
        return self.now.faces.get(slug=slug)

    def go(self, stage: str) -> None:
        stages.go(listening=self.now, stage=stage, by=self.facilitator)

    def close(self, slug: str = "spaces") -> None:
        stages.close_face(face=self.face(slug), by=self.facilitator)

    def end(self) -> None:
        stages.end(listening=self.now, by=self.facilitator)

    def phone(self, role: str | None = None, language: str = "en") -> Phone:
        """A phone at the door; with a role, "" among them, one that has joined."""
        phone = Phone(self.listening.code, language)
        if role is not None:
            phone.post("join-role", {"role": role})
        return phone


@dataclass(frozen=True)
class Phone:
    """Somebody's phone, without script."""

    code: str
    language: str = "en"
    client: Client = field(default_factory=Client)

    def address(self, name: str = "join", **given: Any) -> str:
        return address(name, self.language, **({"code": self.code} | given))

    def get(self, name: str = "join", **given: Any) -> Any:
        return self.client.get(self.address(name, **given))

    def post(self, name: str, data: dict[str, Any] | None = None, **given: Any) -> Any:
        return self.client.post(self.address(name, **given), data or {})

    def statement(self, number: int, face: str = "spaces") -> Any:
        return self.get("join-rate", face=face, number=number)

    def answer(self, number: int, answer: str, face: str = "spaces", **more: str) -> Any:
        """Fill in the page as it stands, whether or not it can still be seen."""
        data = {"version": "1", "answer": answer, **more}
        return self.post("join-rate", data, face=face, number=number)

    def send(self, answers: dict[Any, Any], **changed: Any) -> Any:
        """What the script sends after a while without connection."""
        letter = {"face": "spaces", "version": 1, "answers": answers, **changed}
        letter.setdefault("me", self.tag)
        return self.client.post(self.address("join-send"), letter, "application/json")

    @property
    def tag(self) -> str:
        there: Any = self.client.get(self.address(), follow=True)
        return text_of(there).partition('data-me="')[2].partition('"')[0]

    def chosen(self, number: int) -> str:
        fields = dict(form_on(self.statement(number)).fields)
        return fields.get("answer", "")


def hall(plan: Plan = A_PLAN, *, stage: str = "spaces", choice: str = "faces") -> Hall:
    """A listening about the three faces, with one of them open."""
    desk = at_desk(plan)
    assert desk.person is not None
    listening = making.make(
        plan=desk.record,
        title="The day centre",
        faces=making.faces_for(choice),
        minimum=5,
        by=desk.person,
    )
    made = Hall(listening, desk.person)
    made.go(stage)
    return made


def follow(answer: Any, phone: Phone) -> Any:
    """The page that an answer leads to."""
    assert answer.status_code in {302, 303}
    return phone.client.get(answer["Location"])

"""A listening as its facilitators have it: at a desk, in a plan, with people who have answered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from sharedpower.actions.listening import ballots, driving, making, own_comments, stages
from sharedpower.actions.listening.own_comments import Said
from sharedpower.core.plan import Plan
from sharedpower.records.models import Comment, Face, Listening, Organiser
from tests.people import A_PLAN, Desk, at_desk, other_desk, second_maker


@dataclass(frozen=True)
class Evening:
    """A listening, and the desk of the one who leads it."""

    desk: Desk
    identity: str

    @property
    def by(self) -> Organiser:
        assert self.desk.person is not None
        return self.desk.person

    @property
    def now(self) -> Listening:
        return Listening.objects.get(pk=self.identity)

    def face(self, slug: str = "spaces") -> Face:
        return Face.objects.select_related("listening").get(listening=self.identity, slug=slug)

    def press(self, button: str, *, turn: int | None = None, now: datetime | None = None) -> None:
        driving.press(
            listening=self.now,
            button=button,
            turn=self.now.turn if turn is None else turn,
            by=self.by,
            now=now or timezone.now(),
        )

    def end(self) -> None:
        stages.end(listening=self.now, by=self.by)

    def answered(self, *roles: str, slug: str = "spaces", code: str = "4") -> None:
        """One phone for each of these groups answers the whole face, which is open."""
        face = self.face(slug)
        for role in roles:
            codes = dict.fromkeys(range(len(face.statements)), code)
            token = ballots.new_token()
            ballots.answer_several(face=face, token=token, role=role, answers=codes)

    def commented(self, text: str, *, role: str = "staff", may_be_read: bool = True) -> Comment:
        face = self.face()
        own_comments.keep(
            face=face,
            token=ballots.new_token(),
            role=role,
            statement=face.statements[0]["id"],
            said=Said(text, may_be_read),
        )
        return Comment.objects.get(text=text)

    # ------------------------------------------------------------ its pages

    def address(self, name: str, **given: str) -> str:
        return self.desk.address(name, listening=self.identity, **given)

    def get(self, name: str, query: str = "", **given: str) -> Any:
        return self.desk.open(self.address(name, **given) + query)

    def post(self, name: str, data: dict[str, Any] | None = None, **given: str) -> Any:
        return self.desk.send(self.address(name, **given), data or {})

    def second(self) -> Evening:
        """Another facilitator of the same listening."""
        return Evening(second_maker(self.desk), self.identity)

    def other(self, person: Organiser | None) -> Evening:
        """Somebody whose listening it is not."""
        return Evening(other_desk(self.desk, person), self.identity)


def evening(choice: str = "faces", *, plan: Plan = A_PLAN, stage: str = "") -> Evening:
    """A listening that was just made; ``stage``: where its room is."""
    desk = at_desk(plan)
    assert desk.person is not None
    made = making.make(
        plan=desk.record,
        title="First evening",
        faces=making.faces_for(choice),
        minimum=5,
        by=desk.person,
    )
    found = Evening(desk, made.pk)
    if stage:
        found.press(f"go:{stage}")
    return found

"""An evening about how the faces act on each other, and phones that answer their small part."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from django.core.cache import cache

from sharedpower.actions.listening import ballots, making, stages
from sharedpower.actions.listening.pair_rows import asked_places, token_for
from sharedpower.core.plan.parts import Action
from sharedpower.records.models import Ballot, Face
from tests.actions.listening.evening import Evening
from tests.people import A_PLAN, at_desk

# Names six faces, so that fifteen pairs, both ways round, matter to it: 24 are asked about.
BUSY = replace(
    A_PLAN,
    actions=(
        Action(
            id="action-1",
            facets=(
                *("form.visible", "form.hidden", "form.invisible"),
                *("space.invited", "space.claimed", "level.local"),
            ),
        ),
    ),
)
Says = Callable[[int, int], str]


def pairs_evening(plan: Any = BUSY, *, stage: str = "combine") -> Evening:
    cache.clear()
    desk = at_desk(plan)
    assert desk.person is not None
    made = making.make(
        plan=desk.record,
        title="First evening",
        faces=making.faces_for("combine", desk.record),
        minimum=5,
        by=desk.person,
    )
    if stage:
        stages.go(listening=made, stage=stage, by=desk.person)
    return Evening(desk, made.pk)


def phones(made: Evening, roles: Iterable[str], says: Says) -> list[str]:
    """Each answers its own small part: ``says(number of the phone, place)``. Their tokens."""
    face, tokens = made.face("combine"), []
    for number, role in enumerate(roles):
        token = token_for(made.now)
        answers = {place: says(number, place) for place in asked_places(face, token)}
        ballots.answer_several(face=face, token=token, role=role, answers=answers)
        tokens.append(token)
    return tokens


def rooms(face: Face, roles: Iterable[str], says: Says) -> None:
    """Everybody answers every pair; ``says`` gives "." where somebody does not.

    People stand in the store in their order, so that two rooms differ in nothing but answers.
    """
    count = len(face.statements)
    Ballot.objects.bulk_create(
        Ballot(
            id=n + 1,
            face=face,
            role=role,
            answers="".join(says(n, place) for place in range(count)),
        )
        for n, role in enumerate(roles)
    )


def combining(face: Face) -> dict[str, Any]:
    assert face.release is not None
    found: dict[str, Any] = face.release["combining"]
    return found

"""A hall where people have answered: as a rule fourteen of one side and nine of the other."""

from __future__ import annotations

import random
from typing import Any

from sharedpower.actions.listening import ballots
from sharedpower.records.models import Ballot, Face
from tests.actions.listening.evening import Evening, evening

LIVED, CARER, STAFF, DECIDER = "lived-experience", "unpaid-carers", "staff", "decision-makers"
UNSAID = ""
ROOM = (*[LIVED] * 11, *[CARER] * 3, *[STAFF] * 7, *[DECIDER] * 2)


def answer(face: Face, role: str, codes: str) -> str:
    """One phone answers the whole face, over and over the codes; its token."""
    token = ballots.new_token()
    given = {place: codes[place % len(codes)] for place in range(len(face.statements))}
    ballots.answer_several(face=face, token=token, role=role, answers=given)
    return token


def mixed(role: str, statements: int, chance: random.Random) -> str:
    """Staff agree more often; a few don't know."""
    letters = "0122334" if role in {LIVED, CARER} else "0344555"
    return "".join(chance.choice(letters) for _ in range(statements))


def hall(*roles: str, slug: str = "short", seed: int = 1, reveal: bool = True) -> Evening:
    """An evening whose face these people answered, and which was then revealed."""
    made = evening("short" if slug == "short" else "faces", stage=slug)
    people(made, *(roles or ROOM), slug=slug, seed=seed)
    if reveal:
        made.press(f"reveal:{slug}")
    return made


def people(made: Evening, *roles: str, slug: str = "short", seed: int = 1) -> None:
    chance = random.Random(seed)  # noqa: S311 - people made up, the same each time
    face = made.face(slug)
    Ballot.objects.bulk_create(
        Ballot(face=face, role=role, answers=mixed(role, len(face.statements), chance))
        for role in roles
    )


def tables(face: Face) -> dict[str, Any]:
    assert face.release is not None
    found: dict[str, Any] = face.release["tables"]
    return found


def row(face: Face, kind: str, name: str = "", place: int = 0) -> dict[str, Any]:
    """One released table: of everybody, a side or a group, on one statement."""
    statement = tables(face)["statements"][place]
    (found,) = (
        one
        for one in tables(face)["rows"]
        if (one["statement"], one["kind"], one["name"]) == (statement, kind, name)
    )
    assert isinstance(found, dict)
    return found

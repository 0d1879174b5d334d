"""Statements that people write themselves, and what happens when they change after an answer.

A version of a face is what its answers were given to. To change its statements after an answer
is to ask something else, so the next version starts from nothing: what was revealed is kept with
the statements that it was about, and answers and comments go. Answers never move from one version
to the next, so no later release can be subtracted from an earlier one.
"""

from __future__ import annotations

import secrets
from dataclasses import asdict, dataclass
from typing import Any

from django.db import transaction
from django.db.models import F

from sharedpower.actions.listening.making import set_statements
from sharedpower.actions.listening.released import archived
from sharedpower.actions.listening.stages import WELCOME, NotNowError
from sharedpower.actions.permissions import Act, require
from sharedpower.content import facets
from sharedpower.records.models import Face, FaceState, Listening, Organiser

MOST = 40
LONGEST = 200


class UnfitStatementError(ValueError):
    """``why``: "nothing", "long" or "many"."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True)
class OwnStatement:
    """In one language or both. ``polarity`` "-": agreeing points to a problem."""

    en: str
    cy: str
    facets: tuple[str, ...] = ()
    polarity: str = "+"


@transaction.atomic
def keep(*, face: Face, statement: OwnStatement, instead_of: str = "", by: Organiser) -> str:
    """Add a statement, or put it in the place of another; gives its id.

    A changed statement is another one, so it gets an id of its own. Raises UnfitStatementError, or
    FrozenError once somebody has answered.
    """
    _check(face, statement, adds=not instead_of)
    row = {"id": f"own-{secrets.token_hex(3)}", **asdict(statement)}
    row["facets"] = [facet for facet in map(str, facets()) if facet in statement.facets]
    rows = [row if one["id"] == instead_of else one for one in face.statements]
    rows = rows if instead_of else [*rows, row]
    set_statements(face=face, rows=rows, by=by)
    return str(row["id"])


@transaction.atomic
def choose(*, face: Face, statements: list[str], by: Organiser) -> None:
    """Keep only these of a face's statements, in the order in which they stand."""
    rows = [one for one in face.statements if one["id"] in statements]
    set_statements(face=face, rows=rows, by=by)


@transaction.atomic
def move(*, face: Face, statement: str, by: Organiser) -> None:
    """One place further up."""
    rows: list[dict[str, Any]] = list(face.statements)
    at = next((n for n, row in enumerate(rows) if row["id"] == statement), 0)
    if at:
        rows[at - 1 : at + 1] = [rows[at], rows[at - 1]]
    set_statements(face=face, rows=rows, by=by)


@transaction.atomic
def say_ready(*, face: Face, ready: bool, by: Organiser) -> None:
    """Whether a waiting face may open by itself on its date. Raises NotNowError when it cannot."""
    require(Act.LISTEN, by, face.listening.plan)
    held = Face.objects.select_for_update(of=("self",)).select_related("listening").get(pk=face.pk)
    if held.state != FaceState.WAITING or held.listening.ended_at or not held.statements:
        raise NotNowError
    held.ready = ready
    held.save(update_fields=["ready"])


@transaction.atomic
def new_version(*, face: Face, by: Organiser) -> Face:
    """Make a face changeable again. Raises NotNowError while it is open, or when it is over."""
    require(Act.LISTEN, by, face.listening.plan)
    listening = Listening.objects.select_for_update().get(pk=face.listening_id)
    held = listening.faces.select_for_update().get(pk=face.pk)
    if listening.ended_at or held.state in {FaceState.OPEN, FaceState.WAITING}:
        raise NotNowError
    if held.release is not None:
        held.releases = [*held.releases, archived(held)]
    if held.release is not None or held.ballots.exists():
        held.version += 1
    held.ballots.all().delete()
    held.comments.all().delete()
    held.release, held.state, held.ready = None, FaceState.WAITING, False
    held.save()
    stage = WELCOME if listening.stage == held.slug else listening.stage
    Listening.objects.filter(pk=listening.pk).update(turn=F("turn") + 1, stage=stage)
    return held


def _check(face: Face, statement: OwnStatement, *, adds: bool) -> None:
    if not (statement.en or statement.cy):
        raise UnfitStatementError("nothing")
    if max(len(statement.en), len(statement.cy)) > LONGEST:
        raise UnfitStatementError("long")
    if adds and len(face.statements) >= MOST:
        raise UnfitStatementError("many")

"""Revealing a face: what was answered is shown once, together, and then stays as it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from django.db import connection, transaction
from django.db.models import F
from django.utils import timezone

from sharedpower.actions.listening.ballots import COMBINE, scatter
from sharedpower.actions.listening.combined import combined
from sharedpower.actions.listening.released import archived
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act, require
from sharedpower.listening.asked import DONT_KNOW, SKIPPED, Asked
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import (
    ORGANISATION,
    Release,
    from_store,
    release,
    to_store,
)
from sharedpower.listening.report import report
from sharedpower.listening.report_json import facets_from_json, report_to_json
from sharedpower.records.models import Ballot, Face, FaceState, Listening, Organiser

ANSWERS: Final = {"0": DONT_KNOW, "-": SKIPPED, ".": SKIPPED} | {str(n): n for n in range(1, 6)}
NO_GROUP: Final = ""


class NobodyError(NotNowError):
    """Nobody has answered this face, so there is nothing to reveal."""


@transaction.atomic
def reveal(*, face: Face, by: Organiser) -> None:
    """Close a face if need be, freeze what may be shown of it, and cut its ballots loose.

    Late answers join a later release, as far as the rules of disclosure let them; the release
    before is kept. Revealing twice changes nothing. Raises NotNowError for a face that waits,
    NobodyError for one without answers.
    """
    require(Act.LISTEN, by, face.listening.plan)
    # Both locks, so that no answer that a phone was told is saved falls between reading and
    # scattering: on PostgreSQL it would wait for the face, or for its own ballot.
    held = Face.objects.select_for_update().select_related("listening").get(pk=face.pk)
    if held.state == FaceState.WAITING:
        raise NotNowError
    if held.state != FaceState.REVEALED:
        # By key, which is random: how rows happen to lie must not show in what is drawn.
        rows = list(held.ballots.select_for_update().order_by("pk"))
        if not rows:
            raise NobodyError
        _freeze(held, rows)
        Listening.objects.filter(pk=held.listening_id).update(turn=F("turn") + 1)
        transaction.on_commit(forget_the_log)
    face.refresh_from_db()


def _freeze(held: Face, rows: Sequence[Ballot]) -> None:
    before = held.release
    ballots = as_ballots(held, rows)
    made = release(
        Counts.from_ballots(ballots),
        sides_of(held.listening),
        ORGANISATION.raised(held.listening.minimum),
        from_store(before["tables"]) if before else None,
    )
    if before is None or made.number != before["tables"]["number"]:
        held.releases = [*held.releases, archived(held)] if before else held.releases
        held.release = _frozen(held, made, ballots)
    held.state = FaceState.REVEALED
    held.save(update_fields=["state", "release", "releases"])
    scatter(held)


def _frozen(held: Face, made: Release, ballots: Ballots) -> dict[str, Any]:
    """All that any door shows of this face, and the exact counts behind it in the tables' basis."""
    facets = facets_from_json(held.release["report"]) if held.release else None
    apart = {"combining": combined(held, made, ballots)} if held.slug == COMBINE else {}
    return {
        **apart,
        "revealed_at": timezone.now().isoformat(timespec="minutes"),
        "version": held.version,
        "statements": held.statements,
        "groups": held.listening.groups,
        "tables": to_store(made),
        "report": report_to_json(report(made, ballots, asked_in(held), facets)),
    }


def as_ballots(face: Face, rows: Sequence[Ballot]) -> Ballots:
    """A face's rows as one person each; "rather not say" is a group on no side."""
    groups = (*(group["id"] for group in face.listening.groups), NO_GROUP)
    place = {name: at for at, name in enumerate(groups)}
    statements = tuple(row["id"] for row in face.statements)
    return Ballots(
        groups=groups,
        statements=statements,
        people=tuple(str(row.pk) for row in rows),
        group=np.array([place.get(row.role, place[NO_GROUP]) for row in rows], np.int64),
        answers=np.array(
            [[ANSWERS[letter] for letter in row.answers] for row in rows], np.int8
        ).reshape(len(rows), len(statements)),
    )


def asked_in(face: Face) -> list[Asked]:
    return [
        Asked(row["id"], tuple(row["facets"]), "-" if row["polarity"] == "-" else "+")
        for row in face.statements
    ]


def sides_of(listening: Listening) -> dict[str, tuple[str, ...]]:
    """Each side's groups in the listening's order, in which small ones are shown together."""
    return {
        side: tuple(group["id"] for group in listening.groups if group["side"] == side)
        for side in listening.sides
    }


def forget_the_log() -> None:
    """SQLite's log still holds the rows as they were, with the keys that phones can find again."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")

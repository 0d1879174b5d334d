"""Deleting a listening, with proof that it is gone."""

from __future__ import annotations

from django.db import transaction

from sharedpower.actions.permissions import Act, require
from sharedpower.records.models import Ballot, Comment, Listening, Organiser, Receipt


def held(listening: Listening) -> dict[str, int]:
    """How much a listening holds, in numbers alone."""
    return {
        "faces": listening.faces.count(),
        "ballots": Ballot.objects.filter(face__listening=listening).count(),
        "comments": Comment.objects.filter(face__listening=listening).count(),
        "released": listening.faces.filter(release__isnull=False).count(),
    }


@transaction.atomic
def delete(*, listening: Listening, by: Organiser) -> Receipt:
    """Delete it with all that it holds; the receipt says how much went, not what it said."""
    require(Act.LISTEN, by, listening.plan)
    removed = {"listening": listening.pk, **held(listening)}
    receipt = Receipt.objects.create(plan_id=listening.plan_id, by=by, removed=removed)
    listening.delete()
    return receipt

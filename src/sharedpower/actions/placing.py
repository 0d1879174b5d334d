"""Placing a story: start a round, take a placement from a phone, show the spread, delete it."""

from __future__ import annotations

import hmac
from collections import Counter
from hashlib import sha256
from typing import Final

from django.db import IntegrityError, transaction
from django.db.models import F

from sharedpower.actions.listening.revealing import forget_the_log
from sharedpower.actions.permissions import Act, require
from sharedpower.content import stories
from sharedpower.core.powercube import Cube, Form
from sharedpower.listening.placed import spread_of, to_json
from sharedpower.records.listening import new_code
from sharedpower.records.models import Listening, Organiser, Placement, Placing, PlanRecord

TRIES: Final = 20


class RefusedError(ValueError):
    """The spread has been shown already, or there is no such place."""


class TooFewError(ValueError):
    """Fewer than five have placed the story, so nothing of it is shown."""


def places(*, fine: bool) -> tuple[str, ...]:
    """Where a story can be put: three forms, or 27 cells."""
    return tuple(cell.slug for cell in Cube().cells) if fine else tuple(map(str, Form))


@transaction.atomic
def start(*, plan: PlanRecord, story: str, fine: bool, by: Organiser) -> Placing:
    """A round that phones can join at once. Raises KeyError for a story that is not there."""
    require(Act.LISTEN, by, plan)
    made = Placing(plan=plan, story=stories()[story].id, fine=fine, code=new_code())
    for _turn in range(TRIES):
        # One door takes the codes of both, so they must differ.
        if not Listening.objects.filter(code=made.code).exists() and _saved(made):
            return made
        made.code = new_code()
    raise RuntimeError("no free code found")


def _saved(made: Placing) -> bool:
    try:
        with transaction.atomic():
            made.save(force_insert=True)
    except IntegrityError:
        return False
    return True


@transaction.atomic
def place(*, placing: Placing, token: str, at: str) -> None:
    """Save where this phone puts the story; the last one counts. Raises RefusedError.

    The round is locked meanwhile, so that whatever a phone is told is saved is counted.
    """
    held = Placing.objects.select_for_update().get(pk=placing.pk)
    if held.release is not None or at not in places(fine=held.fine):
        raise RefusedError
    Placement.objects.update_or_create(
        pk=placement_key(token, held.pk), defaults={"placing": held, "place": at}
    )


def placement_key(token: str, placing: str) -> int:
    """63 bits from token and round; without the token nobody can work it out."""
    digest = hmac.new(token.encode(), f"placing {placing}".encode(), sha256).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def own_place(placing: Placing, token: str) -> str:
    """Where this phone put the story so far; empty when it has not."""
    key = placement_key(token, placing.pk)
    return placing.placements.filter(pk=key).values_list("place", flat=True).first() or ""


def placed_by(placing: Placing) -> int:
    """How many people have placed it; never where."""
    return placing.placements.count()


@transaction.atomic
def reveal(*, placing: Placing, by: Organiser) -> None:
    """Freeze what may be shown and delete the placements. Twice changes nothing.

    Raises TooFewError, and then nothing changes.
    """
    require(Act.LISTEN, by, placing.plan)
    held = Placing.objects.select_for_update().get(pk=placing.pk)
    if held.release is None:
        found = Counter(held.placements.values_list("place", flat=True))
        spread = spread_of({one: found[one] for one in places(fine=held.fine)})
        if spread is None:
            raise TooFewError
        held.placements.all().delete()
        _turn(held, release=to_json(spread))
        transaction.on_commit(forget_the_log)
    placing.refresh_from_db()


@transaction.atomic
def open_reading(*, placing: Placing, by: Organiser) -> None:
    """Show how we would read the story, once the room has seen how it did. Raises RefusedError."""
    require(Act.LISTEN, by, placing.plan)
    held = Placing.objects.select_for_update().get(pk=placing.pk)
    if held.release is None:
        raise RefusedError
    _turn(held, reading_open=True)
    placing.refresh_from_db()


@transaction.atomic
def delete(*, placing: Placing, by: Organiser) -> None:
    """Delete the round with all that it holds."""
    require(Act.LISTEN, by, placing.plan)
    placing.delete()


def _turn(held: Placing, **changed: object) -> None:
    """Tell every phone that something changed."""
    Placing.objects.filter(pk=held.pk).update(turn=F("turn") + 1, **changed)

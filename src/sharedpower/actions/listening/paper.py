"""Answers that come in from outside, on paper or in a spreadsheet, and count like any other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils.crypto import salted_hmac

from sharedpower.actions.listening.ballots import BLANK, codes_of
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.actions.permissions import Act, require
from sharedpower.records.models import Ballot, Face, FaceState, Organiser

TAKES_PAPER = (FaceState.OPEN, FaceState.CLOSED)


@dataclass(frozen=True)
class Sheet:
    """One person's sheet: ``role`` a group's id or empty, ``answers`` a letter a statement.

    ``name`` tells it from the others of the same batch; it is never stored.
    """

    name: str
    role: str
    answers: str


@dataclass(frozen=True)
class Flaw:
    """What is wrong with a sheet. ``why``: "count", "mark" or "role"; ``found`` what stands there.

    ``at``: the statement's place, from 1, where it is about one.
    """

    name: str
    why: str
    found: str
    at: int = 0


class UnfitSheetsError(ValueError):
    """Nothing of the batch was saved."""

    def __init__(self, flaws: Sequence[Flaw]) -> None:
        super().__init__("unfit sheets")
        self.flaws = tuple(flaws)


@transaction.atomic
def take(*, sheets: Mapping[Face, Sequence[Sheet]], batch: str, by: Organiser) -> int:
    """Save a batch whole or not at all, and say how many sheets were new.

    ``batch`` names it: the same sheet of the same batch, sent twice, is saved once. Raises
    UnfitSheetsError, or NotNowError when a face takes no more answers.
    """
    flaws: list[Flaw] = []
    before = _held(sheets)
    for face, rows in sheets.items():
        require(Act.LISTEN, by, face.listening.plan)
        _require_takes(face)
        flaws += [flaw for row in rows for flaw in flaws_of(row, face)]
    if flaws:
        raise UnfitSheetsError(flaws)
    for face, rows in sheets.items():
        Ballot.objects.bulk_create(_ballots(face, rows, batch), ignore_conflicts=True)
    return _held(sheets) - before


def on_paper(face: Face) -> int:
    """How many of those who have answered came in from outside, paper or a spreadsheet."""
    return face.ballots.filter(paper=True).count()


def takes_paper(face: Face) -> bool:
    """Whether sheets can come in: the face has been opened, and is not revealed or over."""
    return face.state in TAKES_PAPER and face.listening.ended_at is None


def _require_takes(face: Face) -> None:
    held = Face.objects.select_for_update(of=("self",)).select_related("listening")
    now = held.get(pk=face.pk)
    if not takes_paper(now) or now.version != face.version:
        raise NotNowError


def flaws_of(sheet: Sheet, face: Face) -> Iterator[Flaw]:
    """What stands in the way of saving it. Nothing is guessed."""
    wanted, known = len(face.statements), codes_of(face) | {BLANK}
    if sheet.role and sheet.role not in {group["id"] for group in face.listening.groups}:
        yield Flaw(sheet.name, "role", sheet.role)
    if len(sheet.answers) != wanted:
        yield Flaw(sheet.name, "count", str(len(sheet.answers)))
    for place, mark in enumerate(sheet.answers, start=1):
        if mark not in known:
            yield Flaw(sheet.name, "mark", mark, place)


def differences(first: Sequence[Sheet], second: Sequence[Sheet]) -> dict[str, list[int]]:
    """Where two keyings of the same sheets part: by sheet, the statements' places from 1.

    Place 0 stands for the role, and for a sheet that one of the two does not have.
    """
    others = {sheet.name: sheet for sheet in second}
    found = {}
    for sheet in first:
        other = others.pop(sheet.name, None)
        places = _parting(sheet, other) if other else [0]
        if places:
            found[sheet.name] = places
    return found | {name: [0] for name in others}


def _parting(sheet: Sheet, other: Sheet) -> list[int]:
    longest = max(len(sheet.answers), len(other.answers))
    pairs = zip(sheet.answers.ljust(longest), other.answers.ljust(longest), strict=True)
    role = [] if sheet.role == other.role else [0]
    return role + [at for at, (one, two) in enumerate(pairs, start=1) if one != two]


def _ballots(face: Face, rows: Sequence[Sheet], batch: str) -> Iterator[Ballot]:
    for row in rows:
        key = salted_hmac("paper ballot", f"{face.pk} {batch} {row.name}", algorithm="sha256")
        yield Ballot(
            id=int.from_bytes(key.digest()[:8], "big") >> 1,
            face=face,
            role=row.role,
            answers=row.answers,
            paper=True,
        )


def _held(sheets: Mapping[Face, Sequence[Sheet]]) -> int:
    return Ballot.objects.filter(face__in=list(sheets)).count()

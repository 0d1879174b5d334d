"""Taking an answer: one upsert, durable before it is called saved.

A phone's token never reaches a table. The key of its ballot is derived from token and face, so the
phone can find and correct its own answers, and a reader of the database can tie them to nobody.
"""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Mapping
from hashlib import sha256

from django.db import connection, transaction

from sharedpower.records.models import Ballot, Face, FaceState

SKIP = "-"
CODES = frozenset("12345" + "0" + SKIP)
BLANK = "."
# The face about how one facet acts on another takes: helps, no effect, hinders.
COMBINE = "combine"
OF_PAIRS = frozenset("531" + "0-")

_UPSERT = """
INSERT INTO records_ballot (id, face_id, role, answers, paper)
SELECT %(id)s, face.id, %(role)s, %(fresh)s, %(paper)s
FROM records_face AS face WHERE face.id = %(face)s AND face.state = 'open'
ON CONFLICT (id) DO UPDATE SET
  role = excluded.role,
  answers = substr(records_ballot.answers, 1, %(before)s) || %(code)s
    || substr(records_ballot.answers, %(after)s)
RETURNING answers
"""

_OWN = "SELECT answers FROM records_ballot WHERE id = %s"


class RefusedError(ValueError):
    """The answer is not taken: the face is not open, or there is no such statement or answer."""


class SpentError(RefusedError):
    """This phone's answers were revealed already; late answers are for those who had none."""


def new_token() -> str:
    """What a phone is known by to itself: 128 random bits, kept in its cookie alone."""
    return secrets.token_urlsafe(16)


def ballot_key(token: str, face: int) -> int:
    """63 bits from token and face; without the token nobody can work it out."""
    digest = hmac.new(token.encode(), f"ballot {face}".encode(), sha256).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def codes_of(face: Face) -> frozenset[str]:
    """The answers that a face takes."""
    return OF_PAIRS if face.slug == COMBINE else CODES


def answer(*, face: Face, token: str, role: str, place: int, code: str) -> str:
    """Save one answer to the statement at ``place``; the last one counts. All answers so far.

    Raises RefusedError when the face has closed meanwhile, and then nothing is saved. The face's
    state is looked at inside the same statement that writes.
    """
    count = len(face.statements)
    if not 0 <= place < count or code not in codes_of(face):
        raise RefusedError
    if is_spent(face, token):
        raise SpentError
    fresh = BLANK * place + code + BLANK * (count - place - 1)
    values: dict[str, int | str | bool] = {
        "id": ballot_key(token, face.pk),
        "face": face.pk,
        "role": role,
        "fresh": fresh,
        "paper": False,
        "before": place,
        "code": code,
        "after": place + 2,
    }
    with connection.cursor() as cursor:
        cursor.execute(_UPSERT, values)
        # To the last row: SQLite has not written it until it was asked for all of them.
        saved = cursor.fetchall()
    if not saved:
        raise RefusedError
    return str(saved[0][0])


def is_spent(face: Face, token: str) -> bool:
    """Whether what this phone answered has been revealed, and so can no longer be changed."""
    return bool(face.spent) and _digest(ballot_key(token, face.pk)) in face.spent


@transaction.atomic
def answer_several(*, face: Face, token: str, role: str, answers: Mapping[int, str]) -> str:
    """Save what a phone kept while it had no connection: exactly once, however often it is sent.

    All answers so far.
    """
    for place, code in sorted(answers.items()):
        answer(face=face, token=token, role=role, place=place, code=code)
    return own_answers(face, token)


def own_answers(face: Face, token: str) -> str:
    """What this phone has answered so far; blanks when it has not."""
    with connection.cursor() as cursor:
        cursor.execute(_OWN, [ballot_key(token, face.pk)])
        row = cursor.fetchone()
    return row[0] if row else BLANK * len(face.statements)


def answered_by(face: Face) -> int:
    """How many people have answered something; never what."""
    return face.ballots.count()


@transaction.atomic
def scatter(face: Face) -> None:
    """Draw the keys of a face's ballots anew, so that not even their phones find them again."""
    if face.state == FaceState.OPEN:
        raise RefusedError
    rows = list(face.ballots.all())
    phones = {_digest(row.pk) for row in rows if not row.paper}
    face.spent = sorted({*face.spent, *phones})
    face.save(update_fields=["spent"])
    secrets.SystemRandom().shuffle(rows)
    face.ballots.all().delete()
    Ballot.objects.bulk_create(
        Ballot(face=face, role=row.role, answers=row.answers, paper=row.paper) for row in rows
    )


def _digest(key: int) -> str:
    """Enough of a key to know it again, from which nobody gets it back: ten hex digits."""
    return sha256(f"spent {key}".encode()).hexdigest()[:10]

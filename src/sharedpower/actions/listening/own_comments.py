"""A comment that a phone keeps beside an answer, and can find and change until the face closes.

Its key comes from token, face and statement, by another road than the ballot's, so that nothing in
the tables leads from the one to the other.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from hashlib import sha256

from sharedpower.records.models import Comment, Face

LONGEST = 1_000


@dataclass(frozen=True)
class Said:
    """Empty ``text``: nothing said. ``may_be_read``: out loud, once a facilitator has read it."""

    text: str = ""
    may_be_read: bool = False


def comment_key(token: str, face: int, statement: str) -> int:
    """63 bits, as a ballot's key."""
    words = f"comment {face} {statement}".encode()
    return int.from_bytes(hmac.new(token.encode(), words, sha256).digest()[:8], "big") >> 1


def keep(*, face: Face, token: str, role: str, statement: str, said: Said) -> None:
    """Keep the comment, replacing an earlier one; without text, take the earlier one back.

    Call it in one transaction after the answer, which looks whether the face is open.
    """
    key = comment_key(token, face.pk, statement)
    if not said.text:
        Comment.objects.filter(pk=key).delete()
        return
    fresh = {"text": said.text, "may_be_read": said.may_be_read, "role": role}
    kept = Comment.objects.filter(pk=key).first()
    if kept and (kept.text, kept.may_be_read) == (said.text, said.may_be_read):
        return
    changed = {**fresh, "read": False, "shown": False, "face": face, "statement": statement}
    Comment.objects.update_or_create(pk=key, defaults=changed)


def own_comments(face: Face, token: str) -> dict[str, Said]:
    """What this phone has said so far, by statement."""
    keys = [comment_key(token, face.pk, row["id"]) for row in face.statements]
    found = Comment.objects.filter(pk__in=keys)
    return {one.statement: Said(one.text, one.may_be_read) for one in found}

"""What each answer of each phone asks the database: its listening, and the face it is about."""

from __future__ import annotations

from typing import Final

from sharedpower.records.models import Face, Listening
from sharedpower.records.row import Pair, Row

_LISTENING: Final = Row(
    Listening, "id plan_id title code groups sides minimum support_line remote stage turn ended_at"
)
# Without what was revealed, which is long and which no phone needs.
_FACE: Final = Row(Face, "id listening_id slug place state version statements spent")
_BOTH: Final = Pair(_LISTENING, _FACE, "records_face.listening_id = records_listening.id")


def listening_with(code: str) -> Listening | None:
    going_on = _LISTENING.where("code = %s AND ended_at IS NULL", code)
    return going_on or Listening.objects.filter(code=code).first()


def face_of(listening: Listening, slug: str) -> Face | None:
    """A face of this listening and of no other."""
    found = _FACE.where("listening_id = %s AND slug = %s", listening.pk, slug)
    if found:
        found.listening = listening
    return found


def face_at(code: str, slug: str) -> Face | None:
    """The face and its listening at once; None too where the listening has ended."""
    found = _BOTH.where("code = %s AND slug = %s AND ended_at IS NULL", code, slug)
    if found is None:
        return None
    listening, face = found
    face.listening = listening
    return face

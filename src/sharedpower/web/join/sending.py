"""What a phone kept while it had no connection: sent together, saved exactly once."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_POST

from sharedpower.actions.listening import ballots
from sharedpower.actions.listening.own_comments import LONGEST, Said
from sharedpower.records.models import Listening
from sharedpower.web.join.door import of_listening
from sharedpower.web.join.part import part_of
from sharedpower.web.join.rating import Place, face_in, own_part, save
from sharedpower.web.join.refusing import TurnedAwayError, Why


@dataclass(frozen=True)
class Letter:
    """``answers`` and ``comments`` by place in the face, from 0."""

    face: str
    version: int
    tag: str
    answers: dict[int, str]
    comments: dict[int, Said]


@require_POST
@of_listening
def send(request: HttpRequest, listening: Listening) -> HttpResponse:
    """JSON ``{face, version, me, answers: {place: [code, text, aloud]}}``, answered ``{saved: n}``.

    ``text`` is null where nothing is to change. All is saved, or none of it.
    """
    letter = _opened(request)
    part = part_of(request, listening)
    if part is None or letter.tag != part.tag:
        raise TurnedAwayError(Why.NOT_JOINED)
    face = face_in(listening, letter.face)
    if letter.version != face.version:
        raise TurnedAwayError(Why.CHANGED)
    place = Place(face, 1, part)
    save(place, letter.answers, letter.comments)
    own = own_part(place)
    return JsonResponse({"saved": len(own) - own.count(ballots.BLANK)})


def _opened(request: HttpRequest) -> Letter:
    """The letter, when every part of it is what it should be."""
    try:
        sent = json.loads(request.body)
        entries = {int(place): entry for place, entry in sent["answers"].items()}
        letter = Letter(
            face=_text(sent["face"]),
            version=int(sent["version"]),
            tag=_text(sent["me"]),
            answers={place: _text(entry[0]) for place, entry in entries.items()},
            comments={
                place: Said(_text(entry[1]).strip(), entry[2] is True)
                for place, entry in entries.items()
                if entry[1] is not None
            },
        )
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError):
        raise TurnedAwayError(Why.NOT_READABLE) from None
    if any(len(said.text) > LONGEST for said in letter.comments.values()):
        raise TurnedAwayError(Why.NOT_READABLE)
    return letter


def _text(value: Any) -> str:
    """Raises TypeError where something else was sent."""
    if not isinstance(value, str):
        raise TypeError
    return value

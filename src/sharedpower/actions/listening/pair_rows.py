"""The face about how the facets act on each other: its questions, and who is asked which.

A pair that matters to the plan is one question. A phone is asked one small part of them. Which
one follows from its token, so it is the same whenever the phone comes back, and nothing in a table
leads from a part to a phone. At the door a token is drawn until its part is the one whose turn it
is: each part comes once, in random order, before any comes again; a part that phones took and left
unanswered comes twice until it has caught up, so that all pairs get about as many answers. Whose
turn it is is known to this process alone.
"""

from __future__ import annotations

import hmac
import secrets
from hashlib import sha256
from typing import Any, Final

from django.core.cache import cache
from django.utils.translation import gettext, ngettext, override

from sharedpower.actions.combining import pairs_wanted
from sharedpower.actions.listening.ballots import BLANK, COMBINE, SKIP, new_token
from sharedpower.content import LANGUAGES
from sharedpower.content.telling.combining import pair_question
from sharedpower.content.telling.voice import Voice
from sharedpower.influence.combining import Pair
from sharedpower.influence.combining.pairs import part_of, small_parts
from sharedpower.records.models import Face, Listening, PlanRecord
from sharedpower.records.to_core import plan_of

REMEMBERED: Final = 12 * 60 * 60
NOTHING: Final = frozenset({BLANK, SKIP})


def pair_rows(record: PlanRecord) -> list[dict[str, Any]]:
    """A question for each pair that matters, in random order, as a face row keeps it.

    It names no facets: what is said of a pair says nothing of how power is shared at either.
    """
    plan = plan_of(record, language="en")
    pairs = list(pairs_wanted(record, plan))
    secrets.SystemRandom().shuffle(pairs)
    rows = []
    for pair in pairs:
        words = {}
        for language in LANGUAGES:
            with override(language):
                voice = Voice(language, gettext, ngettext)
                words[language] = pair_question(voice, *pair, plan.levels)
        named = {"start": pair.start, "end": pair.end, "facets": [], "polarity": "+"}
        rows.append({"id": pair_id(pair), **words, **named})
    return rows


def pair_id(pair: Pair) -> str:
    return "-on-".join(facet.split(".")[1] for facet in pair)


def asked_places(face: Face, token: str) -> tuple[int, ...]:
    """The places of the face's statements that this phone is asked, in their order; from 0."""
    count = len(face.statements)
    if face.slug != COMBINE or not count:
        return tuple(range(count))
    return part_of(count, _part(face, token))


def token_for(listening: Listening) -> str:
    """A new token; where pairs are asked about, one whose small part has its turn."""
    face = listening.faces.filter(slug=COMBINE).only("pk", "slug", "version", "statements").first()
    token = new_token()
    if face is None or not face.statements:
        return token
    turn = _turn(face)
    while _part(face, token) != turn:
        token = new_token()
    return token


def _part(face: Face, token: str) -> int:
    digest = hmac.new(token.encode(), f"part {face.pk}".encode(), sha256).digest()
    return int.from_bytes(digest[:8], "big") % small_parts(len(face.statements))


def _turn(face: Face) -> int:
    parts = small_parts(len(face.statements))
    key = f"part|{face.pk}|{face.version}|{parts}"
    left: list[int] = cache.get(key) or _round(face, parts)
    cache.set(key, left[1:], REMEMBERED)
    return left[0]


def _round(face: Face, parts: int) -> list[int]:
    """Every part once, in random order, and those twice that have fewer answers than others."""
    answered = dict.fromkeys(range(parts), 0)
    for answers in face.ballots.values_list("answers", flat=True):
        for part in answered:
            given = (answers[place] for place in part_of(len(answers), part))
            answered[part] += any(code not in NOTHING for code in given)
    behind = [part for part, count in answered.items() if count < max(answered.values())]
    turns = [*answered, *behind]
    secrets.SystemRandom().shuffle(turns)
    return turns

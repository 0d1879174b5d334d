"""The statements of a face in the reader's language, one by one or all at once for the way."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from django.utils.translation import gettext as _

from sharedpower.actions.listening.ballots import codes_of
from sharedpower.actions.listening.own_comments import Said
from sharedpower.records.models import Face
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.saying.listening import answer_label

# In the order of the page; "skip" is a button.
AT_CHOICE: Final = "543210"


def said_in(row: Mapping[str, Any]) -> tuple[str, str]:
    """The statement and the language it is in, where that is not the reader's."""
    mine = reader_language()
    if row.get(mine):
        return str(row[mine]), ""
    other = "en" if mine == "cy" else "cy"
    return str(row.get(other, "")), other


def progress(number: str, count: int) -> str:
    return _("%(number)s of %(count)s") % {"number": number, "count": count}


def choices_of(face: Face) -> list[tuple[str, str]]:
    """What the page offers: codes, and their words."""
    known = codes_of(face)
    return [(code, answer_label(code, face.slug)) for code in AT_CHOICE if code in known]


def parcel(
    face: Face, asked: Sequence[int], own: str, comments: Mapping[str, Said]
) -> dict[str, Any]:
    """All that a phone needs to go through what it is asked while it has no signal."""
    rows = [face.statements[place] for place in asked]
    ids = [row["id"] for row in rows]
    return {
        "face": face.slug,
        "version": face.version,
        "progress": progress("{n}", len(ids)),
        "texts": [said_in(row) for row in rows],
        "own": own,
        "said": {
            ids.index(one): [said.text, said.may_be_read]
            for one, said in comments.items()
            if one in ids
        },
    }

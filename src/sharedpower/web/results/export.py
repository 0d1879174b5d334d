"""The released tables as rows, to take away. Nothing here knows more than a page does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from django.utils.translation import gettext

from sharedpower.listening.by_face import face_shares
from sharedpower.listening.disclosure import Row, State
from sharedpower.listening.gap import Estimate, Gap, Reason
from sharedpower.listening.verdicts import verdict
from sharedpower.web.results.columns import COLUMNS
from sharedpower.web.results.reading import Revealed
from sharedpower.web.saying.listening import group_label, in_both, side_label

Line = dict[str, Any]

DONT_KNOW: Final = 5
WHOLE: Final = {"since", "people", "dont_know", "second_higher", "same", "first_higher"}
PLACES: Final = ("1", "2", "3", "4", "5", "dont_know")


def lines(table: str, faces: Sequence[Revealed]) -> list[Line]:
    """The rows of a table, each with every one of its columns."""
    empty = dict.fromkeys(COLUMNS[table])
    return [{**empty, "face": face.slug, **line} for face in faces for line in _TABLES[table](face)]


def kind_of(column: str) -> type:
    """What a column holds: bool, int, float or str."""
    if column in {"delta", "lower", "upper"}:
        return float
    if column == "under_ten":
        return bool
    return int if column in WHOLE or column.startswith(("answer_", "share_")) else str


def dictionary() -> list[Line]:
    """Table, column, and what it holds in English and in Welsh."""
    return [
        {"table": table, "column": column, **in_both(gettext, words)}
        for table, columns in COLUMNS.items()
        for column, words in columns.items()
    ]


def whole(faces: Sequence[Revealed]) -> Line:
    """All tables in one, for programs."""
    return {
        "faces": [
            {"face": face.slug, "revealed_at": face.at.isoformat(), "notes": _notes(face)}
            for face in faces
        ],
        **{table: lines(table, faces) for table in COLUMNS},
        "dictionary": dictionary(),
    }


def _notes(face: Revealed) -> list[Line]:
    return [
        {"code": str(note.code), "groups": list(note.groups), **dict(note.values)}
        for note in face.release.notes
    ]


def _statements(face: Revealed) -> Iterator[Line]:
    for name, row in face.rows.items():
        yield {
            "statement": name,
            "en": row["en"],
            "cy": row["cy"],
            "facets": " ".join(row["facets"]),
            "polarity": row["polarity"],
        }


def _groups(face: Revealed) -> Iterator[Line]:
    for name in face.release.sides:
        yield {"kind": "side", "name": name, **in_both(side_label, name)}
    for group in face.kept["groups"]:
        words = in_both(group_label, group)
        yield {"kind": "group", "name": group["id"], **words, "side": group["side"]}


def _answers(face: Revealed) -> Iterator[Line]:
    for row in face.release.rows:
        yield {
            "statement": row.statement,
            "cut": str(row.cut.kind),
            "name": row.cut.name,
            "state": str(row.state),
            "since": row.since,
            "people": row.n,
            "under_ten": row.under_ten,
            **_counts(row),
            "almost_all": _top(row),
        }


def _counts(row: Row) -> Line:
    counts = (*row.answers, row.dk) if row.answers is not None else ()
    named = [*(f"answer_{place}" for place in PLACES[:-1]), PLACES[-1]]
    found = dict(zip(named, counts, strict=False))
    shares = [f"share_{place}" for place in PLACES]
    return {**found, **dict(zip(shares, row.shares or (), strict=False))}


def _top(row: Row) -> str | None:
    if row.state is not State.ALMOST_ALL or row.top is None:
        return None
    return "dk" if row.top == DONT_KNOW else str(row.top + 1)


def _gaps(face: Revealed) -> Iterator[Line]:
    for name, one in face.report.statements.items():
        odds: Line = {}
        if isinstance(one.gap, Gap):
            parts = (one.gap.superior, one.gap.equal, one.gap.inferior)
            names = ("second_higher", "same", "first_higher")
            odds = {key: round(100 * part) for key, part in zip(names, parts, strict=True)}
        yield {"statement": name, **_gap(face, one.gap), **odds}


def _facets(face: Revealed) -> Iterator[Line]:
    for facets, found in face.report.facets.items():
        names = () if isinstance(found, Reason) else found.statements
        yield {
            "facets": " ".join(facets),
            "statements": " ".join(names),
            **_gap(face, found),
        }


def _faces(face: Revealed) -> Iterator[Line]:
    for one in face_shares(face.release, face.asked):
        yield {
            "facets": " ".join(one.facets),
            "statements": " ".join(one.statements),
            "cut": str(one.cut.kind),
            "name": one.cut.name,
            "people": one.people,
            **dict(zip((f"share_{place}" for place in PLACES), one.shares or (), strict=False)),
        }


def _gap(face: Revealed, found: Estimate | Reason) -> Line:
    first, second = face.release.sides
    sides = {"first_side": first, "second_side": second, "verdict": str(verdict(found))}
    if isinstance(found, Reason):
        return sides
    return {**sides, "delta": found.delta, "lower": found.lower, "upper": found.upper}


_TABLES: Final[dict[str, Callable[[Revealed], Iterator[Line]]]] = {
    "statements": _statements,
    "groups": _groups,
    "answers": _answers,
    "gaps": _gaps,
    "facets": _facets,
    "by-face": _faces,
}

"""The tables of a results page: what each picture says, and what pictures leave out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.listening.by_face import FaceShares, face_shares
from sharedpower.listening.disclosure import Row, State
from sharedpower.listening.gap import Estimate, Reason
from sharedpower.listening.spread import SOME_AGREEMENT, WIDE_AGREEMENT, Spread
from sharedpower.web.results.reading import Revealed
from sharedpower.web.results.sentences import (
    cut_label,
    cuts_in_order,
    gap_words,
    people_words,
    side_names,
    size_words,
    unknown_words,
)
from sharedpower.web.saying.listening import answer_label

ANSWERS = ("1", "2", "3", "4", "5")
AXES = 3


@dataclass(frozen=True)
class GapLine:
    """A gap in words and numbers; no numbers where it is not shown."""

    about: str
    words: str
    gap: str
    interval: str
    notes: list[str]


@dataclass(frozen=True)
class AnswersLine:
    """One group's answers to a statement, strongly disagree first, "don't know" last."""

    who: str
    people: str
    cells: list[str]
    all_in_one: str = ""


@dataclass(frozen=True)
class FaceTable:
    """How each group answered what is about a facet, a pair or a cell."""

    about: str
    lines: list[AnswersLine]


@dataclass(frozen=True)
class AnswersTable:
    statement: str
    turned: bool
    lines: list[AnswersLine]


@dataclass(frozen=True)
class InsideLine:
    """How far one side agrees with itself, for each side, beside the gap between them."""

    statement: str
    between: str
    inside: list[tuple[str, str]]


def gap_lines(face: Revealed) -> list[GapLine]:
    """Every statement, the widest gap first; those without a gap last."""
    found = face.report.statements
    rest = [name for name in found if name not in face.report.talk_first]
    return [
        _gap_line(
            face.words(name),
            gap_words(face, found[name].gap, name),
            found[name].gap,
            unknown_words(face, name),
        )
        for name in (*face.report.talk_first, *rest)
    ]


def facet_lines(face: Revealed) -> list[GapLine]:
    """Facets, then pairs, then cells."""
    return [
        _gap_line(face.about(facets), gap_words(face, gap), gap, [])
        for facets, gap in face.report.facets.items()
    ]


def answers_tables(face: Revealed) -> list[AnswersTable]:
    return [
        AnswersTable(face.words(name), face.is_turned(name), list(_answers_lines(face, name)))
        for name in face.release.statements
    ]


def face_tables(face: Revealed) -> list[FaceTable]:
    """Facets, then pairs, then cells; the mean of their statements' shares, in percent."""
    found: dict[str, list[AnswersLine]] = {}
    places = {cut: place for place, cut in enumerate(cuts_in_order(face))}
    for one in sorted(face_shares(face.release, face.asked), key=lambda one: places[one.cut]):
        found.setdefault(face.about(one.facets), []).append(_face_line(face, one))
    return [FaceTable(about, lines) for about, lines in found.items()]


def _face_line(face: Revealed, one: FaceShares) -> AnswersLine:
    who = cut_label(face, one.cut)
    if one.shares is None:
        return AnswersLine(who, _("too few to show"), [])
    people = people_words(one.people, under_ten=one.people is None)
    return AnswersLine(who, people, [f"{share}%" for share in one.shares])


def face_heads() -> list[str]:
    """The answers as they count: towards a problem first, towards shared power last."""
    return [
        _("clearly a problem"),
        _("a problem"),
        answer_label("3"),
        _("shared"),
        _("clearly shared"),
        answer_label("0"),
    ]


def answer_heads() -> list[str]:
    return [answer_label(code) for code in (*ANSWERS, "0")]


def inside_lines(face: Revealed) -> list[InsideLine]:
    return [
        InsideLine(
            face.words(name),
            size_words(one.gap),
            [
                (side, _inside_words(spread))
                for side, spread in zip(side_names(face), (one.inside.a, one.inside.b), strict=True)
            ],
        )
        for name, one in face.report.statements.items()
        if one.inside
    ]


def visible_unknown(face: Revealed) -> list[str]:
    """How many of the people who use the service don't know who decides, and how; most first."""
    first = next(iter(face.release.sides))
    rows = [
        face.release.side(name, first)
        for name in face.release.statements
        if "form.visible" in face.rows[name]["facets"]
    ]
    told = [row for row in rows if row.shares and row.shares[-1]]
    told.sort(key=lambda row: -(row.shares or (0,))[-1])
    return [_unknown_words(face, row) for row in told]


def _unknown_words(face: Revealed, row: Row) -> str:
    values = {
        "share": (row.shares or (0,))[-1],
        "side": side_names(face)[0],
        "statement": face.words(row.statement),
    }
    return _("%(side)s: %(share)s%% said “don't know” to “%(statement)s”") % values


def _gap_line(about: str, words: str, found: Estimate | Reason, notes: list[str]) -> GapLine:
    if isinstance(found, Reason):
        return GapLine(about, words, "", "", notes)
    ends = {"lower": signed(found.lower), "upper": signed(found.upper)}
    between = _("%(lower)s to %(upper)s") % ends
    return GapLine(about, words, signed(found.delta), between, notes)


def signed(value: float) -> str:
    """With a real minus sign, so that it is read out."""
    return f"{value:+.2f}".replace("-", "−") if value else "0"


def _answers_lines(face: Revealed, statement: str) -> Iterator[AnswersLine]:
    for cut in cuts_in_order(face):
        row = face.release.row(statement, cut)
        if row.state is State.HIDDEN:
            yield AnswersLine(cut_label(face, cut), _("too few to show"), [])
            continue
        people = people_words(row.n, under_ten=row.under_ten)
        if row.state is State.ALMOST_ALL:
            top = [*answer_heads()][row.top or 0]
            yield AnswersLine(cut_label(face, cut), people, [], _("Almost all: %s") % top)
        else:
            yield AnswersLine(cut_label(face, cut), people, list(_cells(row)))


def _cells(row: Row) -> Iterator[str]:
    """People and percent; percent alone where how many people there are is not told."""
    shares = row.shares or ()
    counts = (*row.answers, row.dk) if row.answers is not None else (None,) * len(shares)
    for count, share in zip(counts, shares, strict=True):
        yield f"{share}%" if count is None else f"{count} ({share}%)"


def _inside_words(spread: Spread) -> str:
    if spread.split:
        return _("split in two")
    if spread.agreement >= WIDE_AGREEMENT:
        return _("largely of one mind")
    if spread.agreement >= SOME_AGREEMENT:
        return _("somewhat mixed")
    return _("of many minds")

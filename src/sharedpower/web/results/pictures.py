"""The two pictures of a results page: gaps, and answers by group."""

from __future__ import annotations

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.listening.disclosure import Row, State
from sharedpower.listening.disclosure.lattice import Cut, Kind
from sharedpower.listening.gap import Reason
from sharedpower.pictures.answers import AnswerBar, AnswerKey, AnswerRow, Segment, draw_answers
from sharedpower.pictures.gap_chart import GapRow, draw_gaps
from sharedpower.pictures.sides import Side
from sharedpower.web.results.reading import Revealed
from sharedpower.web.results.sentences import (
    cut_label,
    cuts_in_order,
    gap_words,
    people_words,
    side_names,
)

SIDE_BY_SIDE = 4


def gap_picture(face: Revealed, most: int | None = None) -> SafeString:
    """Statements with the widest gap first; those that may not be shown last."""
    found = face.report.statements
    rest = [name for name in found if name not in face.report.talk_first]
    rows = []
    for name in [*face.report.talk_first, *rest][:most]:
        gap = found[name].gap
        ends = None if isinstance(gap, Reason) else (gap.delta, gap.lower, gap.upper)
        rows.append(GapRow(face.words(name), gap_words(face, gap, name), ends))
    first, second = side_names(face)
    drawn = draw_gaps(
        rows,
        ends=(
            _("%(side)s more favourable") % {"side": first},
            _("%(side)s more favourable") % {"side": second},
        ),
        title=_("The gap between the two sides"),
        description=_(
            "One line for each statement. A filled dot with a solid line: we can be fairly sure. "
            "A hollow dot with a dotted line: we cannot be sure. The table on this page says the "
            "same in words."
        ),
        prefix=f"gaps-{face.slug}",
    )
    # The picture escapes its own words; see its tests.
    return mark_safe(drawn)  # noqa: S308


def answers_pictures(face: Revealed) -> list[SafeString]:
    """In one picture, or in two that stand side by side where there is room."""
    rows = [_answer_row(face, name) for name in face.release.statements]
    cut = len(rows) if len(rows) < SIDE_BY_SIDE else (len(rows) + 1) // 2
    return [_answers(face, part, at) for at, part in ((0, rows[:cut]), (cut, rows[cut:])) if part]


def _answers(face: Revealed, rows: list[AnswerRow], at: int) -> SafeString:
    """Each statement's answers by group, turned so that the right is where power is shared."""
    numbers = {"first": at + 1, "last": at + len(rows)}
    drawn = draw_answers(
        rows,
        key=AnswerKey(_("power least shared"), _("power best shared"), _("don't know")),
        title=_("Answers by group, statements %(first)s to %(last)s") % numbers,
        description=_(
            "For each statement a bar for each group, from the answer that says that power is "
            "least shared to the one that says that it is best shared; “don't know” stands apart "
            "at the end. The tables on this page say the same."
        ),
        prefix=f"answers-{face.slug}-{at}",
    )
    return mark_safe(drawn)  # noqa: S308


def _answer_row(face: Revealed, name: str) -> AnswerRow:
    note = ""
    if face.is_turned(name):
        note = _("Agreeing points to a problem here, so disagreeing stands on the right.")
    cuts = [cut for cut in cuts_in_order(face) if cut.kind is not Kind.WHOLE]
    return AnswerRow(face.words(name), tuple(_bar(face, name, cut) for cut in cuts), note)


def _bar(face: Revealed, name: str, cut: Cut) -> AnswerBar:
    row = face.release.row(name, cut)
    who, side = cut_label(face, cut), _side(face, cut)
    if row.state is State.HIDDEN:
        return AnswerBar(_said(who, _("too few to show")), side)
    people = people_words(row.n, under_ten=row.under_ten)
    if row.state is State.ALMOST_ALL:
        return _almost_all(_said(who, people), side, _turned_top(face, row))
    parts = _segments(row)
    answers, unknown = parts[:-1], parts[-1]
    if face.is_turned(name):
        answers = answers[::-1]
    return AnswerBar(_said(who, people), side, answers, unknown)


def _said(who: str, people: str) -> str:
    return _("%(side)s: %(people)s") % {"side": who, "people": people}


def _side(face: Revealed, cut: Cut) -> Side | None:
    """The side that all of a cut's groups are on."""
    on = [set(cut.groups) <= set(groups) for groups in face.release.sides.values()]
    return {(True, False): Side.FIRST, (False, True): Side.SECOND}.get((on[0], on[1]))


def _segments(row: Row) -> tuple[Segment, ...]:
    """Marked with people where they are told, with percent otherwise."""
    shares = row.shares or ()
    counts = (*row.answers, row.dk) if row.answers is not None else ()
    marks = [str(count) for count in counts] or [f"{share}%" for share in shares]
    total = sum(counts) if counts else sum(shares)  # type: ignore[arg-type]
    sizes = counts or shares
    return tuple(
        Segment((size or 0) / max(total, 1), mark) for size, mark in zip(sizes, marks, strict=True)
    )


def _turned_top(face: Revealed, row: Row) -> int | None:
    """The step of the answer that almost all gave; None for "don't know"."""
    steps = 5
    top = row.top or 0
    if top >= steps:
        return None
    return steps - 1 - top if face.is_turned(row.statement) else top


def _almost_all(words: str, side: Side | None, step: int | None) -> AnswerBar:
    whole = Segment(1, _("almost all"))
    nothing = Segment(0, "")
    if step is None:
        return AnswerBar(words, side, (nothing,) * 5, whole)
    return AnswerBar(words, side, tuple(whole if s == step else nothing for s in range(5)))

"""A release in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from sharedpower.listening.bands import band
from sharedpower.listening.disclosure import State
from sharedpower.listening.disclosure.lattice import Cut, Kind
from sharedpower.listening.gap import Estimate, Gap, Reason
from sharedpower.listening.not_knowing import MANY
from sharedpower.listening.saying import (
    SIZES,
    Sentence,
    say,
    say_headlines,
    say_if_known,
    say_many,
    say_not_knowing,
    say_odds,
)
from sharedpower.web.results.reading import Revealed
from sharedpower.web.saying.listening import side_label

HEADLINES = 3


@dataclass(frozen=True)
class Headline:
    """A gap that is sure enough to lead with; ``odds`` with the first one only."""

    statement: str
    gap: str
    odds: str


def said(sentence: Sentence) -> str:
    """In the reader's language, beginning with a capital letter."""
    return str(capfirst(_(sentence.words) % sentence.values))


def headlines(face: Revealed) -> list[Headline]:
    """The widest of the gaps that are sure enough, at most three."""
    found = face.report.gaps
    return [
        Headline(
            face.words(name),
            gap_words(face, found[name]),
            "" if place else odds_words(face, found[name]),
        )
        for place, name in enumerate(face.report.dividing[:HEADLINES])
    ]


def how_sure(face: Revealed) -> str:
    """How many gaps are sure enough to name, and how many of these may be the wrong way round."""
    surest = face.report.headline
    many = len(surest.statements)
    if many <= HEADLINES:
        return said(say_headlines(surest))
    named = ngettext(
        "%(n)s gap is sure enough to name; the widest stand here.",
        "%(n)s gaps are sure enough to name; the widest stand here.",
        many,
    )
    return f"{named % {'n': many}} {said(say_headlines(surest))}"


def gap_words(face: Revealed, found: Estimate | Reason, name: str = "") -> str:
    """``name``: the statement's, where it is about one."""
    if found is Reason.UNDER_MINIMUM and name and _both_shown(face, name):
        return _("Too few gave an answer other than “don't know” to compare the two sides.")
    return said(say(found, face.sides))


def _both_shown(face: Revealed, name: str) -> bool:
    rows = [face.release.side(name, side) for side in face.release.sides]
    return all(row.state is State.SHOWN for row in rows)


def odds_words(face: Revealed, found: Gap) -> str:
    return said(say_odds(found, face.sides))


def size_words(found: Estimate | Reason) -> str:
    return "" if isinstance(found, Reason) else str(_(SIZES[band(found.delta)]))


def unknown_words(face: Revealed, name: str) -> list[str]:
    """What is to be said of "don't know", from the tables where a gap in it cannot be shown."""
    one = face.report.statements[name]
    if isinstance(one.dont_know, Reason):
        rows = [face.release.side(name, side) for side in face.release.sides]
        first, second = ((row.shares or (0,))[-1] > MANY * 100 for row in rows)
        return [said(words) for words in say_many((first, second), face.sides)]
    sentences = [*say_not_knowing(one.dont_know, face.sides)]
    if one.if_known:
        sentences.append(say_if_known(one.if_known))
    return [said(words) for words in sentences]


def cut_label(face: Revealed, cut: Cut) -> str:
    """A cut in a table, where a side and its first group can have the same name."""
    if cut.kind is Kind.SIDE:
        return _("%(side)s, the whole side") % {"side": who(face, cut)}
    return who(face, cut)


def who(face: Revealed, cut: Cut) -> str:
    if cut.kind is Kind.WHOLE:
        return _("Everybody")
    if cut.kind is Kind.SIDE:
        return str(capfirst(side_label(cut.name)))
    return listed([face.group(one) for one in cut.groups])


def cuts_in_order(face: Revealed) -> list[Cut]:
    """Everybody, then each side followed by its own groups."""
    cuts = face.release.cuts
    sides = [cut for cut in cuts if cut.kind is Kind.SIDE]
    on = {cut: next((s for s in sides if {*cut.groups} <= {*s.groups}), cut) for cut in cuts}
    places = {side: place for place, side in enumerate(sides, start=1)}
    last = len(sides) + 1
    order = {Kind.WHOLE: 0, Kind.SIDE: 1, Kind.GROUP: 2}
    return sorted(
        cuts,
        key=lambda cut: (
            0 if cut.kind is Kind.WHOLE else places.get(on[cut], last),
            order[cut.kind],
        ),
    )


def side_names(face: Revealed) -> tuple[str, str]:
    first, second = (str(capfirst(name)) for name in face.sides)
    return first, second


def listed(names: Sequence[str]) -> str:
    """A and B; A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return _("%(some)s and %(last)s") % {"some": ", ".join(names[:-1]), "last": names[-1]}


def people_words(n: int | None, *, under_ten: bool) -> str:
    """How many, as far as it is told."""
    if n is not None:
        return ngettext("%(n)s person", "%(n)s people", n) % {"n": n}
    return _("under 10 people") if under_ten else _("too few to show")


def who_answered(face: Revealed) -> list[str]:
    """Each side, and the most of its people who answered any one statement."""
    return [_who(face, name) for name in face.release.sides]


def _who(face: Revealed, side: str) -> str:
    rows = [face.release.side(name, side) for name in face.release.statements]
    told = [row.n for row in rows if row.n is not None]
    under = any(row.under_ten for row in rows)
    people = people_words(max(told) if told else None, under_ten=under)
    return _("%(side)s: %(people)s") % {"side": capfirst(side_label(side)), "people": people}


def notes(face: Revealed) -> Iterator[str]:
    """What was merged or hidden, and why."""
    for note in face.release.notes:
        groups = listed([face.group(name) for name in note.groups if name])
        yield _(note.sentence) % {**dict(note.values), "groups": groups}

"""The examples of "Power is not pie": bars, a table with the same, and what happened to power."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from sharedpower.content import course
from sharedpower.content.course_words import ShareExample
from sharedpower.core.shares import Change, Share, change
from sharedpower.pictures.pie import Pair, PieKey, SideBars, draw_shares
from sharedpower.pictures.sides import Side
from sharedpower.web.learn.spoken import spoken


@dataclass(frozen=True)
class Row:
    """One measure, before and after, in words."""

    measure: str
    before: str
    after: str


@dataclass(frozen=True)
class Example:
    id: str
    title: str
    what: str
    picture: SafeString
    sides: list[tuple[str, list[Row]]]
    change: Change
    verdict: str


def examples() -> list[Example]:
    return [_example(one) for one in course().shares]


def verdict(found: Change) -> str:
    return {
        Change.GREW: _("Power grew. One side has more say, and the other has no less."),
        Change.MOVED: _("Power moved. One side has more say, and the other has less."),
        Change.DROPPED: _(
            "Work was dropped. One side has more work, and no more means to do it. That is not "
            "sharing."
        ),
        Change.SHRANK: _("Power shrank. Somebody has less say, and nobody has more."),
        Change.SAME: _("Nothing moved. Each side has the say that it had."),
    }[found]


def amount(value: int) -> str:
    """0 to 4 in words."""
    return [_("none"), _("a little"), _("some"), _("much"), _("most of it")][value]


def _example(one: ShareExample) -> Example:
    found = change(one.before, one.after)
    sides = [
        (_("People who use it"), Side.FIRST, one.before.people, one.after.people),
        (_("Staff"), Side.SECOND, one.before.staff, one.after.staff),
    ]
    title = spoken(one.title)
    drawn = draw_shares(
        [SideBars(name, side, _pairs(then, now)) for name, side, then, now in sides],
        key=PieKey(_("Before"), _("After")),
        title=title,
        description=_("Bars for say, work and means of each side. The table says the same."),
        prefix=f"pie-{one.id}",
    )
    return Example(
        id=one.id,
        title=title,
        what=spoken(one.what),
        picture=mark_safe(drawn),  # noqa: S308 - the picture escapes its own words
        sides=[(name, _rows(_pairs(then, now))) for name, _side, then, now in sides],
        change=found,
        verdict=verdict(found),
    )


def _rows(pairs: tuple[Pair, ...]) -> list[Row]:
    return [Row(pair.label, amount(pair.before), amount(pair.after)) for pair in pairs]


def _pairs(before: Share, after: Share) -> tuple[Pair, ...]:
    return (
        Pair(_("Say"), before.say, after.say),
        Pair(_("Work"), before.work, after.work),
        Pair(_("Means"), before.means, after.means),
    )

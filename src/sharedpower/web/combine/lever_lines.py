"""The levers, with who in the plan could make the change, and moves to try."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.influence.combining import Lever, Result, levers
from sharedpower.web.combine.told import in_hundred
from sharedpower.web.saying.combining import facet_name
from sharedpower.web.saying.labels import reader_language
from sharedpower.web.saying.who import who_told

MOST = 4
MOST_WHO = 4


@dataclass(frozen=True)
class LeverLine:
    """``moves``: what a move is called when it is kept, and its words."""

    name: str
    words: str
    who: list[str]
    more: int
    moves: list[tuple[str, str]]


def lever_lines(plan: Plan, result: Result) -> list[LeverLine]:
    return [_line(plan, lever) for lever in levers(plan, result)[:MOST]]


def _line(plan: Plan, lever: Lever) -> LeverLine:
    who = who_told(plan, lever.who)
    language = reader_language()
    return LeverLine(
        name=facet_name(lever.facet, plan.levels),
        words=" ".join(_words(lever)),
        who=who[:MOST_WHO],
        more=max(len(who) - MOST_WHO, 0),
        moves=[
            (f"{lever.facet}:{place}", move.words.in_language(language))
            for place, move in enumerate(lever.moves)
        ],
    )


def _words(lever: Lever) -> Iterator[str]:
    if lever.hinders:
        yield _("As things are, it hinders more than it helps.")
    elif lever.helps:
        yield _("As things are, it helps more than it hinders.")
    else:
        yield _("As things are, it helps as much as it hinders.")
    if lever.by_luck:
        yield _(
            "Answers given at random could well have put it as far ahead: ask more people, or more "
            "pairs, before you build on it."
        )
    elif lever.chance is not None:
        yield _("Chance that it is among the three that go furthest: %(chance)s in 100.") % {
            "chance": in_hundred(lever.chance)
        }

"""The levers, with who in the plan could make the change, and moves to try."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.core.plan.paths import read
from sharedpower.influence.combining import Lever, Result, levers
from sharedpower.web.combine.told import in_hundred
from sharedpower.web.saying.combining import facet_name
from sharedpower.web.saying.labels import reader_language, teller

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
    who = list(dict.fromkeys(filter(None, _who(plan, lever))))
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
    else:
        yield _("As things are, it helps more than it hinders.")
    if lever.chance is not None:
        yield _("Chance that it is among the three that go furthest: %(chance)s in 100.") % {
            "chance": in_hundred(lever.chance)
        }


def _who(plan: Plan, lever: Lever) -> Iterator[str]:
    """As the plan names them: the owner of an action, an actor, whoever sets the agenda."""
    told = teller(plan)
    for path in lever.who:
        if path.startswith("actions["):
            yield str(read(plan, path))
        elif path.startswith("actors["):
            yield told.where(path)
        elif path.startswith("spaces["):
            words = {"who": told.answer(path, read(plan, path)), "space": told.where(path)}
            yield _("%(who)s, at “%(space)s”") % words if words["space"] else words["who"]
        else:
            yield told.answer(path, read(plan, path))

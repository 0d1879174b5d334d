"""What comes out of a grid, in sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

from sharedpower.core.plan import Plan
from sharedpower.influence.combining import Result
from sharedpower.influence.combining.loops import Loop
from sharedpower.influence.combining.result import Standing
from sharedpower.web.combine.grids import Grid
from sharedpower.web.results.sentences import listed
from sharedpower.web.saying.combining import facet_name
from sharedpower.web.saying.labels import facet_label

FEW: Final = 3
MOST_LOOPS: Final = 6
SURE: Final = 0.9
LIKELY: Final = 0.75


@dataclass(frozen=True)
class StandingLine:
    """A facet of the table twin. ``chance``: in words; empty where one grid was agreed."""

    name: str
    words: str
    drive: str
    depend: str
    chance: str


@dataclass(frozen=True)
class LoopLine:
    words: str
    chance: str


def lead_sentence(plan: Plan, grid: Grid) -> str:
    """The one sentence that stands beside a grid's name."""
    first = next(iter(grid.result.by_reach), None)
    if first is None:
        return _("Nothing that was scored acts on anything.")
    words: dict[str, object] = {"facet": facet_name(first.facet, plan.levels)}
    if first.top is None:
        return _("A change goes furthest from here: %(facet)s.") % words
    words["chance"] = in_hundred(first.top)
    if first.by_luck:
        return (
            _(
                "A change may go furthest from here: %(facet)s. But answers given at random could "
                "well have come out like this, so nothing follows from it yet."
            )
            % words
        )
    return (
        _(
            "A change goes furthest from here: %(facet)s. It is among the first three in "
            "%(chance)s of 100 draws."
        )
        % words
    )


def sentences(plan: Plan, grid: Grid) -> Iterator[str]:
    """The headline: what goes furthest, what drives, what depends, as far as that is likely."""
    yield lead_sentence(plan, grid)
    result = grid.result
    sure = [one for one in result.by_reach if _likely(one) and not one.by_luck]
    driving = [one.facet for one in sure if one.net > 0][:FEW]
    moved = [one for one in result.standings if one.net < 0 and _likely(one)]
    if driving:
        yield _("These act on the others more than the others act on them: %(facets)s.") % {
            "facets": _names(plan, driving)
        }
    if moved:
        most = sorted(moved, key=lambda one: one.net)[:FEW]
        yield _("These are acted on most, so change there comes from the others: %(facets)s.") % {
            "facets": _names(plan, [one.facet for one in most])
        }
    if result.by_reach and not (driving or moved):
        yield _("Which faces drive and which depend is too close to tell.")


def _likely(one: Standing) -> bool:
    return one.drives is None or not 1 - LIKELY < one.drives < LIKELY


def how_sure(result: Result) -> Iterator[str]:
    """What the numbers rest on, and what nobody scored."""
    if result.resamples:
        yield _(
            "The chances come from drawing the people who answered anew, %(times)s times: how "
            "often does the same come out?"
        ) % {"times": result.resamples}
    else:
        yield _(
            "This is one grid that a group agreed on, so no chance can be given: nobody knows how "
            "others would have filled it."
        )
    yield _(
        "Nobody scored %(share)s of every 100 pairs of faces. Not scored does not mean “no "
        "effect”; it means that we do not know."
    ) % {"share": round(100 * result.unscored)}
    if any(one.by_luck for one in result.by_reach):
        yield _(
            "Where we say that answers given at random could have come out like this, we turned "
            "every answer round by the toss of a coin, thousands of times, and looked how far the "
            "strongest face then seemed to go."
        )
    if result.unscored:
        yield _("A face that was asked about in more pairs can seem to go further than it does.")
    if result.damped:
        yield _(
            "The effects run in a circle that would never end, so each further step is counted a "
            "little less than the one before."
        )


def standing_lines(plan: Plan, result: Result) -> list[StandingLine]:
    """Every facet, the one from which a change goes furthest first."""
    rest = [one for one in result.standings if one.drive <= 0]
    return [
        StandingLine(
            facet_name(one.facet, plan.levels),
            standing_words(one),
            f"{one.drive:.2f}",
            f"{one.depend:.2f}",
            _could_be_luck() if one.by_luck else top_words(one.top),
        )
        for one in (*result.by_reach, *rest)
    ]


def standing_words(one: Standing) -> str:
    """Whether it drives or depends, and how sure that is."""
    if not one.drive and not one.depend:
        return _("Nothing known.")
    if one.net == 0:
        return _("As much one as the other.")
    drives = one.net > 0
    chance = one.drives if drives or one.drives is None else 1 - one.drives
    if chance is None:
        return _("Drives more.") if drives else _("Depends more.")
    if chance < LIKELY:
        return _("Too close to tell which is more.")
    words = {"chance": in_hundred(chance)}
    if chance < SURE:
        perhaps = (
            _("Drives more, perhaps: %(chance)s in 100."),
            _("Depends more, perhaps: %(chance)s in 100."),
        )
        return perhaps[not drives] % words
    sure = _("Drives more: %(chance)s in 100."), _("Depends more: %(chance)s in 100.")
    return sure[not drives] % words


def top_words(top: float | None) -> str:
    """The chance of being among the three that go furthest."""
    return "" if top is None else _("%(chance)s in 100") % {"chance": in_hundred(top)}


def _could_be_luck() -> str:
    return _("could be chance")


def loop_lines(plan: Plan, result: Result) -> list[LoopLine]:
    """The strongest loops."""
    return [
        LoopLine(_loop_words(plan, loop), top_words(loop.chance))
        for loop in result.loops[:MOST_LOOPS]
    ]


def in_hundred(chance: float) -> int:
    """To the nearest five, never quite 0 or 100: it was drawn, and people are few."""
    return min(max(round(20 * chance) * 5, 1), 99)


def _loop_words(plan: Plan, loop: Loop) -> str:
    faces = [facet_label(facet, plan.levels) for facet in loop.facets]
    words = {"faces": " → ".join([*faces, faces[0]])}
    if loop.reinforcing:
        return _("%(faces)s: reinforces. Each keeps the others going, for better or worse.") % words
    return _("%(faces)s: balances. A change comes back against itself.") % words


def _names(plan: Plan, facets: Sequence[str]) -> str:
    return listed([facet_label(facet, plan.levels) for facet in facets])

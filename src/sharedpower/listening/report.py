"""A report: the gaps that may stand beside the tables of a release, rounded as they are shown.

The room and the command line make theirs here. Everything is worked out from what the release
lets a reader know, so a report that is kept never changes and never says more than its release.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final, TypeVar

from sharedpower.listening.asked import Asked, Sides, by_facets
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import (
    Release,
    ballots_as_released,
    counts_as_released,
)
from sharedpower.listening.facets import MeanGap
from sharedpower.listening.gap import Estimate, Gap, Reason, gaps, shown
from sharedpower.listening.mean_gaps import mean_gaps
from sharedpower.listening.not_knowing import (
    DontKnowGap,
    Sensitivity,
    dont_know_gaps,
    sensitivities,
)
from sharedpower.listening.ordering import (
    Headlines,
    headlines,
    most_dividing,
    most_uniting,
    where_to_talk_first,
)
from sharedpower.listening.spread import Spread, Within, spreads

DECIMALS: Final = 2
SIZES: Final = (1, 2, 3)

Facets = tuple[str, ...]
AnEstimate = TypeVar("AnEstimate", bound=Estimate)


@dataclass(frozen=True, slots=True)
class OfStatement:
    """What is told of one statement beside its tables; a reason where a number is not there.

    In ``gap`` and ``dont_know`` how many people there are is left to the tables, and is 0.
    ``if_known`` only where many don't know.
    """

    gap: Gap | Reason
    dont_know: DontKnowGap | Reason
    inside: Within | None = None
    if_known: Sensitivity | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """``facets``: single ones, pairs and cells. ``talk_first``: statements, widest gap first."""

    statements: Mapping[str, OfStatement]
    facets: Mapping[Facets, MeanGap | Reason]
    talk_first: tuple[str, ...]
    headline: Headlines
    dividing: tuple[str, ...]
    uniting: tuple[str, ...]

    @property
    def gaps(self) -> dict[str, Gap]:
        """Those that there are."""
        return shown({name: one.gap for name, one in self.statements.items()})


def report(
    release: Release,
    ballots: Ballots,
    asked: Sequence[Asked],
    before: Mapping[Facets, MeanGap | Reason] | None = None,
) -> Report:
    """``ballots`` as asked, not turned. A facet is the mean of the gaps that are shown.

    Where late ballots wait, because not every statement could take them, ``before`` says what the
    facets were and still are. Raises ValueError where ballots are others and there is no before.
    """
    made = _Making(release, ballots, asked)
    statements = {name: made.statement(name) for name in release.statements}
    facets = before if before is not None and made.some_wait() else made.facets()
    found = shown({name: one.gap for name, one in statements.items()})
    together = {name: one.inside.together for name, one in statements.items() if one.inside}
    return Report(
        statements=statements,
        facets=facets,
        talk_first=where_to_talk_first(found),
        headline=_headline(found),
        dividing=most_dividing(found),
        uniting=most_uniting(found, together),
    )


@dataclass(frozen=True)
class _Making:
    release: Release
    ballots: Ballots
    asked: Sequence[Asked]

    def statement(self, name: str) -> OfStatement:
        gap, unknown, inside = self._gaps[name], self._unknown[name], self._inside[name]
        if not self.release.gap_can_be_shown(name):
            return OfStatement(_openly(gap), _openly(unknown))
        many = isinstance(unknown, DontKnowGap) and any(unknown.many)
        known = self._known[name]
        return OfStatement(
            gap=_gap(gap) if isinstance(gap, Gap) else gap,
            dont_know=_unknown(unknown) if isinstance(unknown, DontKnowGap) else unknown,
            inside=_within(inside) if isinstance(inside, Within) else None,
            if_known=_known(known) if many and isinstance(known, Sensitivity) else None,
        )

    def some_wait(self) -> bool:
        """Whether these ballots are more than the release was made from."""
        try:
            ballots_as_released(self.release, self.ballots)
        except ValueError:
            return True
        return False

    def facets(self) -> dict[Facets, MeanGap | Reason]:
        chosen = {
            some: names for size in SIZES for some, names in by_facets(self.asked, size).items()
        }
        told = {some: tuple(map(self._told, names)) for some, names in chosen.items()}
        there = {
            some: tuple(n for n, gap in zip(chosen[some], found, strict=True) if gap is None)
            for some, found in told.items()
        }
        wanted = {some: names for some, names in there.items() if names}
        means = mean_gaps(self._turned, self._sides, list(wanted.values()), self._least)
        found = dict(zip(wanted, means, strict=True))
        return {some: _mean(found.get(some, _why(told[some]))) for some in chosen}

    def _told(self, name: str) -> Reason | None:
        gap = self.statement(name).gap if name in self._gaps else Reason.NO_ANSWERS
        return gap if isinstance(gap, Reason) else None

    @cached_property
    def _sides(self) -> Sides:
        return Sides.of(self.release.sides)

    @property
    def _least(self) -> int:
        return self.release.profile.minimum

    @cached_property
    def _turned(self) -> Ballots:
        return ballots_as_released(self.release, self.ballots).turned(self.asked)

    @cached_property
    def _counts(self) -> Counts:
        return counts_as_released(self.release).turned(self.asked)

    @cached_property
    def _gaps(self) -> Mapping[str, Gap | Reason]:
        return gaps(self._counts, self._sides, minimum=self._least)

    @cached_property
    def _unknown(self) -> Mapping[str, DontKnowGap | Reason]:
        return dont_know_gaps(self._counts, self._sides, minimum=self._least)

    @cached_property
    def _known(self) -> Mapping[str, Sensitivity | Reason]:
        return sensitivities(self._counts, self._sides, minimum=self._least)

    @cached_property
    def _inside(self) -> Mapping[str, Within | Reason]:
        return spreads(self._counts, self._sides, minimum=self._least)


def _headline(found: Mapping[str, Gap]) -> Headlines:
    surest = headlines(found)
    return replace(surest, wrong=_round(surest.wrong))


def _openly(_hidden: object) -> Reason:
    """Where a table is hidden, so is how few people it would have had."""
    return Reason.UNDER_MINIMUM


def _why(told: Sequence[Reason | None]) -> Reason:
    """The one reason of all statements, or that there are too few."""
    reasons = set(told)
    only = reasons.pop() if len(reasons) == 1 else None
    return only or Reason.UNDER_MINIMUM


def _round(value: float) -> float:
    return round(value, DECIMALS) + 0.0  # no minus zero


def _rounded(found: AnEstimate) -> AnEstimate:
    return replace(
        found,
        delta=_round(found.delta),
        lower=_round(found.lower),
        upper=_round(found.upper),
        variance=round(found.variance, 4),
        p_direction=round(found.p_direction, 3),
    )


def _gap(found: Gap) -> Gap:
    return replace(
        _rounded(found),
        n_a=0,
        n_b=0,
        superior=_round(found.superior),
        equal=_round(found.equal),
        inferior=_round(found.inferior),
    )


def _mean(found: MeanGap | Reason) -> MeanGap | Reason:
    return replace(_rounded(found), n_a=0, n_b=0) if isinstance(found, MeanGap) else found


def _unknown(found: DontKnowGap) -> DontKnowGap:
    shares = {"share_a": _round(found.share_a), "share_b": _round(found.share_b)}
    return replace(_rounded(found), n_a=0, n_b=0, **shares)


def _known(found: Sensitivity) -> Sensitivity:
    return Sensitivity(_round(found.all_lowest), _round(found.all_highest))


def _within(found: Within) -> Within:
    return Within(_spread(found.a), _spread(found.b), _spread(found.together))


def _spread(found: Spread) -> Spread:
    return Spread(*map(_round, (found.agreement, found.low, found.middle, found.high)))

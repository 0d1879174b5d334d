"""What ``sharedpower estimate`` prints, as rows: the same for every format."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sharedpower.listening.disclosure import Release, Row
from sharedpower.listening.gap import Estimate, Reason
from sharedpower.listening.report import Report
from sharedpower.listening.verdicts import Verdict, verdict

UNDER_TEN: Final = "<10"
JOINED: Final = " + "

UNSURE: Final = {Verdict.MAYBE, Verdict.TOO_FEW_TO_BE_SURE}


@dataclass(frozen=True)
class ReadAs:
    """``guided``: a statements file said which way each points. ``replaced``: answers that a later
    line about the same person and statement took the place of."""

    guided: bool
    replaced: int


@dataclass(frozen=True)
class Estimated:
    """What may be told of a table of answers."""

    release: Release
    report: Report
    read: ReadAs

    @property
    def sides(self) -> tuple[str, str]:
        first, second = self.release.sides
        return first, second

    def statements(self) -> Iterator[dict[str, Any]]:
        """A row a statement. Where a number is not told it is None, or "<10" for people."""
        for name, one in self.report.statements.items():
            yield {"statement": name, **self._row([name], one.gap)}

    def facets(self) -> Iterator[dict[str, Any]]:
        """A row a facet, pair and cell: the mean of the gaps of the statements about it."""
        for facets, gap in self.report.facets.items():
            names = [] if isinstance(gap, Reason) else list(gap.statements)
            yield {"facet": JOINED.join(facets), **self._row(names, gap)}

    def _row(self, names: Sequence[str], found: Estimate | Reason) -> dict[str, Any]:
        ends: tuple[float | None, ...] = (None, None, None)
        if isinstance(found, Estimate):
            ends = (found.delta, found.lower, found.upper)
        rows = [[self.release.side(name, side) for name in names] for side in self.sides]
        return {
            "sides": list(self.sides),
            "n": [_people(some) for some in rows],
            "dk": [_unknown(some) for some in rows],
            **dict(zip(("delta", "lower", "upper"), ends, strict=True)),
            "direction": self._direction(found),
        }

    def _direction(self, found: Estimate | Reason) -> str:
        """The side that is more favourable; or alike, unsure, or why nothing can be told."""
        said = verdict(found)
        if said is Verdict.FAIRLY_SURE and isinstance(found, Estimate):
            return self.sides[int(found.delta > 0)]
        return "unsure" if said in UNSURE else _SAID[said]


_SAID: Final = {
    Verdict.NO_DIFFERENCE: "alike",
    Verdict.TOO_FEW_TO_SHOW: "not shown",
    Verdict.NOBODY_ANSWERED: "no answers",
    Verdict.ONE_SIDE_ONLY: "one side only",
    Verdict.ALL_DONT_KNOW: "all dk",
}


def _people(rows: Sequence[Row]) -> int | str | None:
    """People who answered or said "don't know"; of several statements, the fewest."""
    told = [row.n for row in rows if row.n is not None]
    if any(row.under_ten for row in rows):
        return UNDER_TEN
    return min(told) if told and len(told) == len(rows) else None


def _unknown(rows: Sequence[Row]) -> float | None:
    """The share of "don't know"; of several statements, the mean."""
    shares = [row.shares[-1] for row in rows if row.shares]
    return round(sum(shares) / len(shares) / 100, 2) if shares else None

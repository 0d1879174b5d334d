"""Many people: counts in blocks, and the spread from leaving out a block at a time.

Each person falls in one of 64 blocks by a hash of who they are, so leaving out a block leaves out
people whole. Blocks merge by addition like the counts they hold.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from scipy.special import stdtr, stdtrit

from sharedpower.listening.asked import FIVE_POINTS, Asked, Scale, Sides, problems
from sharedpower.listening.cliff import TAIL, posterior
from sharedpower.listening.counts import BESIDES, Counts, Whole, tabulated
from sharedpower.listening.facets import MeanGap
from sharedpower.listening.gap import Gap, Reason, gaps
from sharedpower.listening.opposite import of_answers, shares

BLOCKS = 64


@dataclass(frozen=True, slots=True)
class Listing:
    """The names that codes stand for, and the scale."""

    groups: tuple[str, ...]
    statements: tuple[str, ...]
    scale: Scale = FIVE_POINTS


@dataclass(frozen=True, slots=True, eq=False)
class Blocks:
    """``table`` [64, G, S, 2 + K]: who skipped, who doesn't know, who answered 1 to K."""

    listing: Listing
    table: Whole

    @classmethod
    def nothing(cls, listing: Listing) -> Blocks:
        shape = (BLOCKS, len(listing.groups), len(listing.statements))
        return cls(listing, np.zeros((*shape, listing.scale.points + BESIDES), np.int64))

    @classmethod
    def from_columns(
        cls,
        listing: Listing,
        block: NDArray[np.integer],
        codes: tuple[NDArray[np.integer], NDArray[np.integer]],
        answers: NDArray[np.integer],
    ) -> Blocks:
        """In one pass from long columns. ``codes``: of the groups, and of the statements.

        ``block`` comes from :func:`block_of`. Raises ValueError for a code out of range.
        """
        columns = (
            (block, BLOCKS),
            (codes[0], len(listing.groups)),
            (codes[1], len(listing.statements)),
        )
        return cls(listing, tabulated(columns, answers, listing.scale))

    def __add__(self, other: Blocks) -> Blocks:
        if self.listing != other.listing:
            raise ValueError("blocks of different listings cannot be added")
        return replace(self, table=self.table + other.table)

    @property
    def counts(self) -> Counts:
        """All blocks together."""
        return Counts.from_table(self.listing.groups, self.listing.statements, self.table.sum(0))

    def turned(self, asked: Iterable[Asked]) -> Blocks:
        """With problem statements turned, so that K always means power is better shared."""
        turn = problems(self.listing.statements, asked)
        table = self.table.copy()
        table[..., turn, BESIDES:] = table[..., turn, BESIDES:][..., ::-1]
        return replace(self, table=table)


def block_of(people: NDArray[np.integer]) -> NDArray[np.uint8]:
    """The block of each person, from numbers that always stand for the same people."""
    mixed = people.astype(np.uint64)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        mixed = (mixed ^ (mixed >> np.uint64(shift))) * np.uint64(factor)
    return ((mixed ^ (mixed >> np.uint64(31))) & np.uint64(BLOCKS - 1)).astype(np.uint8)


def block_means(
    blocks: Blocks, sides: Sides, choices: Sequence[Sequence[str]], *, minimum: int
) -> list[MeanGap | Reason]:
    """For each choice of statements, the mean of its gaps; the interval by deleting a block.

    ``n_a`` and ``n_b``: the most people who answered any one of the statements.
    """
    known = gaps(blocks.counts, sides, minimum=minimum)
    without = _without_each(blocks, sides)
    place = {statement: column for column, statement in enumerate(known)}
    found: list[MeanGap | Reason] = []
    for choice in choices:
        used = {one: known[one] for one in choice}
        there = {one: gap for one, gap in used.items() if isinstance(gap, Gap)}
        reasons = [gap for gap in used.values() if isinstance(gap, Reason)]
        columns = without[:, [place[one] for one in there]]
        found.append(_mean(there, columns) if there else next(iter(reasons), Reason.NO_ANSWERS))
    return found


def _without_each(blocks: Blocks, sides: Sides) -> NDArray[np.floating]:
    """Each statement's gap without each block: [64, S]."""
    answers = blocks.table[..., BESIDES:]
    rest = of_answers(answers.sum(0) - answers, shares(blocks.listing.groups, sides))
    return posterior(rest.a, rest.b, blocks.listing.scale.prior, rest.self_pairs).delta


def _mean(there: dict[str, Gap], without: NDArray[np.floating]) -> MeanGap:
    centre = float(np.mean([gap.delta for gap in there.values()]))
    each = without.mean(1)
    variance = float(((each - each.mean()) ** 2).sum() * (BLOCKS - 1) / BLOCKS)
    error = variance**0.5
    reach = float(stdtrit(BLOCKS - 1, 1 - TAIL)) * error
    return MeanGap(
        delta=centre,
        lower=max(centre - reach, -1.0),
        upper=min(centre + reach, 1.0),
        variance=variance,
        p_direction=float(stdtr(BLOCKS - 1, abs(centre) / error)) if error else 1.0,
        n_a=max(gap.n_a for gap in there.values()),
        n_b=max(gap.n_b for gap in there.values()),
        statements=tuple(there),
    )

"""Counts set side against side: what every comparison of the two starts from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from sharedpower.listening.asked import Sides
from sharedpower.listening.counts import Counts

Real = NDArray[np.floating]
Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Opposite:
    """Weighted answers ``a`` and ``b`` [..., S, K]; weight of pairs of one person with themself.

    ``people_a`` and ``people_b`` [..., S] are heads: somebody on both sides counts in both.
    """

    a: Real
    b: Real
    self_pairs: Real
    people_a: Whole
    people_b: Whole

    @property
    def people(self) -> list[tuple[int, int]]:
        """Heads on each side, a pair for each statement."""
        return list(zip(self.people_a.tolist(), self.people_b.tolist(), strict=True))


def shares(groups: Sequence[str], sides: Sides) -> tuple[Real, Real]:
    """How much of a person of each group counts on each side: [G] each of 0, one half or 1."""
    on_a, on_b = (
        np.array([group in members for group in groups], float) for members in sides.values()
    )
    both = np.maximum(on_a + on_b, 1)
    return on_a / both, on_b / both


def opposite(counts: Counts, sides: Sides) -> Opposite:
    return of_answers(counts.answers, shares(counts.groups, sides))


def dont_know(counts: Counts, sides: Sides) -> Opposite:
    """As :func:`opposite`, over two categories: gave an answer, said "don't know"."""
    told = np.stack((counts.answers.sum(-1), counts.dk), axis=-1)
    return of_answers(told, shares(counts.groups, sides))


def of_answers(answers: Whole, share: tuple[Real, Real]) -> Opposite:
    """From people [..., G, S, K] and the groups' shares."""
    on_a, on_b = share
    heads = answers.sum(-1)
    return Opposite(
        a=np.einsum("g,...gsk->...sk", on_a, answers),
        b=np.einsum("g,...gsk->...sk", on_b, answers),
        self_pairs=np.einsum("g,...gs->...s", on_a * on_b, heads),
        people_a=heads[..., on_a > 0, :].sum(-2),
        people_b=heads[..., on_b > 0, :].sum(-2),
    )

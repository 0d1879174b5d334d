"""Listenings to release: by hand, and any for Hypothesis. K = 3, so that a test can be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from hypothesis import strategies as st

from sharedpower.listening.counts import Counts

People = tuple[int, ...]  # answers 1, 2, 3, then "don't know"
Room = Mapping[str, Sequence[People]]  # of each group, the answers to each statement

GROUPS = ("lived", "carers", "staff", "deciders", "both", "unsaid")
SIDES = {"lived": ("lived", "carers"), "staff": ("staff", "deciders")}
TWO_ROLES = {"lived": ("lived", "carers", "both"), "staff": ("staff", "deciders", "both")}
NOBODY = (0, 0, 0, 0)
MIXED = (2, 3, 3, 1)


def counts(room: Room, statements: Sequence[str] = ()) -> Counts:
    """Groups that are not named had nobody."""
    height = max(map(len, room.values()))
    told = np.array([room.get(name, [NOBODY] * height) for name in GROUPS], np.int64)
    names = tuple(statements) or tuple(f"s{number}" for number in range(height))
    dk = told[..., -1]
    return Counts(GROUPS, names, told[..., :-1], dk, np.zeros_like(dk))


def one(**groups: People) -> Counts:
    """One statement, s0."""
    return counts({name: [people] for name, people in groups.items()})


def people(few: int = 4) -> st.SearchStrategy[People]:
    """Nobody, people who all or nearly all agree, or any."""
    answer = st.integers(0, 3)
    alike = st.tuples(st.integers(1, 9), answer, answer, st.integers(0, 1)).map(_alike)
    return st.just(NOBODY) | alike | st.tuples(*[st.integers(0, few)] * 4)


def listenings(names: Sequence[str] = GROUPS, few: int = 4) -> st.SearchStrategy[Counts]:
    """One statement each: statements do not bear on one another, apart from merging."""
    return st.fixed_dictionaries({name: people(few) for name in names}).map(
        lambda room: one(**room)
    )


def _alike(drawn: tuple[int, int, int, int]) -> People:
    many, top, other, odd = drawn
    found = [0, 0, 0, 0]
    found[top] += many
    found[other] += odd
    return tuple(found)

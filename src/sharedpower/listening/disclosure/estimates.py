"""What the estimates are made from: what was released, or exactly what a reader may suppose.

A gap tells about the answers of both sides, so it is made only where both tables are shown. Where
almost all of a side agree, it is made as if all but one did, whether they did or all did: a gap
made from the true count would tell which.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from sharedpower.listening.asked import DONT_KNOW, SKIPPED, Scale
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure.choose import State
from sharedpower.listening.disclosure.lattice import Part
from sharedpower.listening.disclosure.released import Release
from sharedpower.listening.disclosure.tables import Tables

DECIMALS = 2  # of a gap and its interval, wherever they are shown


def counts_as_released(release: Release) -> Counts:
    """For the gaps of single statements: nobody where no gap may be shown.

    As asked, not turned. Each side's people stand in its first group: gaps are between sides, and
    these counts tell no group apart. Raises ValueError for a release that has lost its basis.
    """
    basis = _basis(release)
    tables = Tables.of(basis)
    told = np.zeros_like(tables.answers)
    for part in filter(None, release.lattice.parts):
        groups = _groups(tables, part)
        told[groups[0]] = tables.answers[groups].sum(0)
    for statement, groups, top in _alike(release, tables):
        people = int(told[groups[0], statement].sum())
        told[groups[0], statement] = np.bincount(
            all_but_one(people, top, basis.scale), minlength=told.shape[-1]
        )
    told[:, _without_gap(release)] = 0
    dk = told[..., -1]
    return replace(basis, answers=told[..., :-1], dk=dk, skipped=np.zeros_like(dk))


def ballots_as_released(release: Release, ballots: Ballots) -> Ballots:
    """For facets, pairs and cells, whose interval needs people: the same, person by person.

    ``ballots``: those that the release was made from, as asked, not turned. Raises ValueError where
    they do not add up to it, so that nothing late comes in by this door.
    """
    basis = _basis(release)
    counted = Counts.from_ballots(ballots)
    told = [
        (one.groups, one.statements, one.answers.tolist(), one.dk.tolist())
        for one in (basis, counted)
    ]
    if told[0] != told[1]:
        raise ValueError("these are not the ballots that the release was made from")
    tables = Tables.of(basis)
    answers = ballots.answers.copy()
    for statement, groups, top in _alike(release, tables):
        people = np.isin(ballots.group, groups) & (answers[:, statement] != SKIPPED)
        given = all_but_one(int(people.sum()), top, basis.scale)
        answers[people, statement] = np.where(given == basis.scale.points, DONT_KNOW, given + 1)
    answers[:, _without_gap(release)] = SKIPPED
    answers[np.isin(ballots.group, tables.places(release.lattice.rest))] = SKIPPED
    return replace(ballots, answers=answers)


def all_but_one(people: int, top: int, scale: Scale) -> NDArray[np.int64]:
    """Places of answers, K for "don't know": the odd one out is a step nearer to the middle."""
    found = np.full(people, top)
    middle = (scale.points - 1) / 2
    if top == scale.points:
        found[-1] = int(middle)
    elif top != middle:
        found[-1] = top + (1 if top < middle else -1)
    return found


def _basis(release: Release) -> Counts:
    if release.basis is None:
        raise ValueError("this release has lost its basis; estimates are made before it is shown")
    return release.basis


def _groups(tables: Tables, part: Part) -> list[int]:
    return [place for cell in part for place in tables.places(cell)]


def _alike(release: Release, tables: Tables) -> Iterable[tuple[int, list[int], int]]:
    """Statement, groups and top answer of each side that almost all agree on."""
    for place, statement in enumerate(release.statements):
        for side, part in release.lattice.sides.items():
            row = release.side(statement, side)
            if row.state is State.ALMOST_ALL and row.top is not None:
                yield place, _groups(tables, part), row.top


def _without_gap(release: Release) -> list[int]:
    return [
        place
        for place, statement in enumerate(release.statements)
        if not release.gap_can_be_shown(statement)
    ]

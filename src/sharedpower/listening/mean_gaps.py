"""Mean gaps of statements, whatever the number of people: drawn person by person, or by blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np

from sharedpower.listening.asked import Sides
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.facets import MeanGap, draw
from sharedpower.listening.gap import Reason
from sharedpower.listening.millions import Blocks, Listing, block_means, block_of

DRAWN_UP_TO: Final = 20_000
AT_ONCE: Final = 50_000


def mean_gaps(
    ballots: Ballots, sides: Sides, choices: Sequence[Sequence[str]], minimum: int
) -> list[MeanGap | Reason]:
    """For each choice of statements the mean of its gaps. ``ballots`` turned.

    Drawing people takes time in step with their number; from 20,000 people on, leaving out a
    block at a time gives the same interval sooner.
    """
    wanted = [name for name in ballots.statements if any(name in some for some in choices)]
    if not wanted:
        return []
    places = [ballots.statements.index(name) for name in wanted]
    few = replace(ballots, statements=tuple(wanted), answers=ballots.answers[:, places])
    if len(ballots.people) <= DRAWN_UP_TO:
        return draw(few, sides, minimum=minimum).means(choices)
    return block_means(_blocks(few), sides, choices, minimum=max(minimum, 2))


def _blocks(ballots: Ballots) -> Blocks:
    listing = Listing(ballots.groups, ballots.statements, ballots.scale)
    made = Blocks.nothing(listing)
    statements = np.arange(len(ballots.statements))
    for start in range(0, len(ballots.people), AT_ONCE):
        answers = ballots.answers[start : start + AT_ONCE]
        people = np.arange(start, start + len(answers))
        made += Blocks.from_columns(
            listing,
            np.repeat(block_of(people), len(statements)),
            (
                np.repeat(ballots.group[start : start + AT_ONCE], len(statements)),
                np.tile(statements, len(answers)),
            ),
            answers.ravel(),
        )
    return made

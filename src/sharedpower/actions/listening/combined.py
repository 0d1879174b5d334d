"""What comes out of the pairs that people scored, made at the reveal and frozen with it.

Everything is worked out from what the release lets a reader know of each pair: its whole table,
or its two sides. A pair that is hidden counts as not scored, whatever was said of it, and "almost
all" counts as all but one. Chances are kept to the nearest five in a hundred, so that they tell
little of which answers come from one person.
"""

from __future__ import annotations

from dataclasses import replace
from math import ceil
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from sharedpower.influence.combining import (
    Pair,
    Result,
    asked_effects,
    combine,
    result_to_json,
)
from sharedpower.influence.combining.pairs import facets_of, in_order
from sharedpower.listening.asked import DONT_KNOW, SKIPPED
from sharedpower.listening.ballots import Ballots
from sharedpower.listening.disclosure import Release, State, ballots_as_released
from sharedpower.listening.disclosure.estimates import all_but_one
from sharedpower.records.models import Face
from sharedpower.records.to_core import plan_of

STEP: Final = 20  # chances are kept to a twentieth
MIDDLE, REACH = 3, 2  # answers 1, 3, 5: hinders, no effect, helps


def combined(face: Face, made: Release, ballots: Ballots) -> dict[str, Any] | None:
    """The result as JSON; None where no pair may be shown. ``ballots`` as asked.

    Where late ballots wait, what was worked out before still stands.
    """
    said = effects_told(made, ballots)
    if said is None:
        before: dict[str, Any] | None = (face.release or {}).get("combining")
        return before
    pairs = [Pair(row["start"], row["end"]) for row in face.statements]
    plan = plan_of(face.listening.plan, language="en")
    facets = in_order({*facets_of(plan), *(facet for pair in pairs for facet in pair)})
    result = combine(asked_effects(facets, pairs, said))
    return result_to_json(_blunted(result)) if result else None


def effects_told(made: Release, ballots: Ballots) -> NDArray[np.float64] | None:
    """[N, P] 1, 0 or -1, NaN where not scored or not to be told; None where late ballots wait."""
    try:
        told = ballots_as_released(made, ballots).answers.copy()
    except ValueError:
        return None
    for place, statement in enumerate(made.statements):
        whole, asked = made.whole(statement), ballots.answers[:, place]
        if whole.state is State.SHOWN:
            told[:, place] = asked
        elif whole.state is State.ALMOST_ALL and whole.top is not None:
            people = asked != SKIPPED
            given = all_but_one(int(people.sum()), whole.top, ballots.scale)
            told[people, place] = np.where(given == ballots.scale.points, DONT_KNOW, given + 1)
    return np.where(told > DONT_KNOW, (told - float(MIDDLE)) / REACH, np.nan)


def _blunted(result: Result) -> Result:
    standings = (
        replace(one, drives=_blunt(one.drives), top=_blunt(one.top), luck=_at_most(one.luck))
        for one in result.standings
    )
    loops = (replace(one, chance=_blunt(one.chance)) for one in result.loops)
    return replace(result, standings=tuple(standings), loops=tuple(loops))


def _blunt(chance: float | None) -> float | None:
    return None if chance is None else round(chance * STEP) / STEP


def _at_most(chance: float | None) -> float | None:
    """Never less than it is: what could be luck is not to look like more."""
    return None if chance is None else ceil(chance * STEP) / STEP

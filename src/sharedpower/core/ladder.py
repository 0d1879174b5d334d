"""The ladder of participation as a ring: what is meant, what is promised, whether means match.

Source: Arnstein 1969, JAIP 35(4), for the eight rungs; Williams 2018 for the ring, where a duty
handed over without the means joins rung 8 to rung 1. No rung is a good end or a bad end: each can
be the right one for a decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    at_least,
    is_not,
    some,
    yes,
)
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Rungs
from sharedpower.core.powercube import Tier


class RungGroup(StrEnum):
    """Arnstein's three groups of rungs. Their names are hers, not a ranking of ours."""

    NON_PARTICIPATION = "non-participation"
    TOKENISM = "tokenism"
    CITIZEN_POWER = "citizen-power"


class Rung(IntEnum):
    """How much say people have, by Arnstein's numbers."""

    MANIPULATION = 1
    THERAPY = 2
    INFORMING = 3
    CONSULTATION = 4
    PLACATION = 5
    PARTNERSHIP = 6
    DELEGATED_POWER = 7
    CITIZEN_CONTROL = 8

    @property
    def group(self) -> RungGroup:
        return _GROUP[self]


_GROUP: Final = {
    Rung.MANIPULATION: RungGroup.NON_PARTICIPATION,
    Rung.THERAPY: RungGroup.NON_PARTICIPATION,
    Rung.INFORMING: RungGroup.TOKENISM,
    Rung.CONSULTATION: RungGroup.TOKENISM,
    Rung.PLACATION: RungGroup.TOKENISM,
    Rung.PARTNERSHIP: RungGroup.CITIZEN_POWER,
    Rung.DELEGATED_POWER: RungGroup.CITIZEN_POWER,
    Rung.CITIZEN_CONTROL: RungGroup.CITIZEN_POWER,
}


@dataclass(frozen=True, slots=True)
class RingAtLevel:
    """The rungs 1 to 8 at one level; ``gap`` is promised minus intended, None while one is blank.

    A gap above 0 says that more was promised than is meant; below 0, less.
    """

    tier: Tier
    intended: int | None = None
    promised: int | None = None

    @property
    def gap(self) -> int | None:
        if self.intended is None or self.promised is None:
            return None
        return self.promised - self.intended


@dataclass(frozen=True, slots=True)
class Ring:
    """The ring of one plan, lowest level first. None: not answered yet.

    ``duty``: people take on a duty, by a rung of 6 to 8 or because responsibility is handed over.
    ``resource_match``: budget, staff time and training are all there; it matters where there is a
    duty. ``retained_duties``: the body has said which duties it keeps. ``slides_back``: the arrow
    from 8 to 1 lights, a duty without the means. ``waits_for``: the blanks that would settle that.
    """

    levels: tuple[RingAtLevel, ...]
    duty: bool | None
    resource_match: bool | None
    retained_duties: bool | None
    slides_back: bool | None
    waits_for: tuple[str, ...] = ()


def ladder_ring(plan: Plan) -> Ring:
    """The ring of a plan, with one entry for each level that the plan uses."""
    duty, means = _duty(plan), _means(plan)
    slide = all_of(duty, is_not(means))
    return Ring(
        levels=tuple(_at(plan, level.tier) for level in plan.levels),
        duty=duty.truth,
        resource_match=means.truth,
        retained_duties=some(plan, "handover.retained_duties").truth,
        slides_back=slide.truth,
        waits_for=slide.waits_for,
    )


def _at(plan: Plan, tier: Tier) -> RingAtLevel:
    here = next((rungs for rungs in plan.ladder.at or () if rungs.level == tier), Rungs())
    return RingAtLevel(tier, here.intended, here.promised)


def _duty(plan: Plan) -> Condition:
    return any_of(
        yes(plan, "handover.responsibility"), any_item(plan, "ladder.at", _is_citizen_power)
    )


def _is_citizen_power(rungs: Item) -> Condition:
    return any_of(
        at_least(rungs, "intended", Rung.PARTNERSHIP),
        at_least(rungs, "promised", Rung.PARTNERSHIP),
    )


def _means(plan: Plan) -> Condition:
    return all_of(
        some(plan, "handover.budget"),
        some(plan, "handover.staff_time"),
        some(plan, "handover.training"),
    )

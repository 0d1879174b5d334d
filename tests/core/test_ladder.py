"""The ring: gaps at each level, and the arrow from the top to the bottom."""

from __future__ import annotations

import pytest

from sharedpower.content.rung_words import rung_groups, rungs
from sharedpower.core.ladder import RingAtLevel, Rung, RungGroup, ladder_ring
from sharedpower.core.plan import Plan
from sharedpower.core.plan.parts import Rungs
from sharedpower.core.powercube import DEFAULT_LEVELS, Level, Tier
from tests.plans import Answers, plan_with

MEANS: Answers = {
    "handover.budget": 5000,
    "handover.staff_time": 6,
    "handover.training": "two days, paid",
}


def rung(intended: int | None, promised: int | None = None) -> Answers:
    return {"ladder.at": (Rungs(level=Tier.LOCAL, intended=intended, promised=promised),)}


def test_every_rung_has_words_of_the_same_group() -> None:
    assert {number: words.group for number, words in rungs().items()} == {
        int(each): each.group for each in Rung
    }
    assert list(rung_groups()) == list(RungGroup)


def test_the_groups_are_arnsteins() -> None:
    assert [each for each in Rung if each.group is RungGroup.CITIZEN_POWER] == [6, 7, 8]
    assert [each for each in Rung if each.group is RungGroup.TOKENISM] == [3, 4, 5]


def test_each_level_of_the_plan_has_its_own_rungs() -> None:
    plan = plan_with(rung(4, 6))
    assert ladder_ring(plan).levels == (
        RingAtLevel(Tier.LOCAL, 4, 6),
        RingAtLevel(Tier.REGIONAL),
        RingAtLevel(Tier.NATIONAL),
    )


def test_a_level_that_the_plan_adds_is_on_the_ring() -> None:
    ring = ladder_ring(Plan(levels=(*DEFAULT_LEVELS, Level(Tier.UK))))
    assert [at.tier for at in ring.levels][-1] is Tier.UK


@pytest.mark.parametrize(
    ("intended", "promised", "gap"),
    [(4, 6, 2), (6, 4, -2), (5, 5, 0), (None, 6, None), (4, None, None)],
)
def test_the_gap_is_promised_minus_intended(
    intended: int | None, promised: int | None, gap: int | None
) -> None:
    assert RingAtLevel(Tier.LOCAL, intended, promised).gap == gap


@pytest.mark.parametrize("missing", MEANS)
@pytest.mark.parametrize(
    "duty",
    [rung(6), rung(3, 8), {"handover.responsibility": True}],
    ids=["intended", "promised", "handed over"],
)
def test_a_duty_without_one_of_its_means_slides_back(duty: Answers, missing: str) -> None:
    nothing = "" if missing == "handover.training" else 0
    ring = ladder_ring(plan_with({**duty, **MEANS, missing: nothing}))
    assert (ring.duty, ring.resource_match, ring.slides_back) == (True, False, True)


def test_a_duty_with_its_means_stays() -> None:
    ring = ladder_ring(plan_with({**rung(8, 8), **MEANS}))
    assert (ring.duty, ring.resource_match, ring.slides_back) == (True, True, False)


@pytest.mark.parametrize("number", [1, 3, 5])
def test_nothing_slides_where_no_duty_is_taken_on(number: int) -> None:
    plan = plan_with(
        {**rung(number, number), "handover.responsibility": False, "handover.budget": 0}
    )
    ring = ladder_ring(plan)
    assert (ring.duty, ring.slides_back) == (False, False)


def test_a_blank_plan_is_not_answered_yet() -> None:
    ring = ladder_ring(Plan())
    assert (ring.duty, ring.resource_match, ring.retained_duties, ring.slides_back) == (None,) * 4
    assert set(ring.waits_for) == {"handover.responsibility", "ladder.at", *MEANS}


def test_a_duty_waits_for_the_means_that_are_blank() -> None:
    ring = ladder_ring(plan_with({**rung(7), **MEANS, "handover.budget": None}))
    assert ring.slides_back is None
    assert ring.waits_for == ("handover.budget",)


@pytest.mark.parametrize(("kept", "state"), [(None, None), ((), False), (("insurance",), True)])
def test_retained_duties_are_named_or_none_or_not_answered(
    kept: tuple[str, ...] | None, state: bool | None
) -> None:
    plan = plan_with({"handover.retained_duties": kept})
    assert ladder_ring(plan).retained_duties is state

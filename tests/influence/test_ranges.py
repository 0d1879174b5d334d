"""Laws of what comes out when nobody is certain of what goes in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given, settings

from sharedpower.influence import Answers, Ask, PowerMap, answers
from sharedpower.influence.likelihood import Range, wide
from sharedpower.influence.map_parts import MapChannel
from sharedpower.influence.route import Chance
from tests.influence.maps import ENDS, TODAY, maps

often = settings(max_examples=150, deadline=None)
_HAIR = 1e-9


def unsure(power_map: PowerMap) -> PowerMap:
    """The same map, each chance known only roughly, and every fourth channel still to be made."""
    return replace(power_map, channels=tuple(map(_unsure, enumerate(power_map.channels))))


def _unsure(numbered: tuple[int, MapChannel]) -> MapChannel:
    number, one = numbered
    lived, representative, colleague = (_roughly(chance) for chance in one.through)
    through = (lived, representative, colleague)
    return replace(one, through=through, possible=number % 4 == 3)


def _roughly(one: Range) -> Range:
    if not one.middle:
        return one
    return wide(max(0.0, one.middle - 0.2), min(1.0, one.middle + 0.1), one.middle)


def told(found: Answers) -> Iterator[Chance]:
    yield found.together
    for route in (*found.routes, *found.shortest):
        yield route.chance
        yield from (step.chance for step in route.steps)
    changes = [gain.change for gain in found.gains] + [loss.change for loss in found.losses]
    for change in changes:
        yield from (change.before, change.after, change.together_before, change.together_after)


@often
@given(maps())
def test_whatever_is_told_is_a_range_about_its_middle(power_map: PowerMap) -> None:
    for one in told(answers(unsure(power_map), ENDS, Ask(TODAY, draws=60))):
        assert 0 <= one.low <= one.middle <= one.high <= 1


@often
@given(maps())
def test_nothing_that_helps_makes_any_end_of_the_range_worse(power_map: PowerMap) -> None:
    for gain in answers(unsure(power_map), ENDS, Ask(TODAY, draws=60)).gains:
        before, after = gain.change.together_before, gain.change.together_after
        assert after.middle > before.middle
        assert after.low >= before.low - _HAIR
        assert after.high >= before.high - _HAIR


@often
@given(maps())
def test_nobody_is_a_loss_who_makes_it_likelier(power_map: PowerMap) -> None:
    for loss in answers(unsure(power_map), ENDS, Ask(TODAY, draws=60)).losses:
        assert loss.change.together_after.middle <= loss.change.together_before.middle + _HAIR
        assert loss.change.after.middle <= loss.change.before.middle + _HAIR

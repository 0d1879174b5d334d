"""Where a message starts and should arrive: given, or chosen, or a clear word why not."""

from __future__ import annotations

import pytest

from sharedpower.core.plan.choices import Side
from sharedpower.influence import EndsError, EndsProblem, MapActor, PowerMap, ends
from tests.influence.maps import channel, map_with

LIVED = Side.LIVED_EXPERIENCE


def test_the_source_is_on_the_lived_experience_side_and_told_by_nobody() -> None:
    known = [
        MapActor("a", side=LIVED),
        MapActor("s", side=LIVED),
        MapActor("b", side=Side.PROFESSIONAL),
        MapActor("t", decides=True),
    ]
    ways = [channel("s>a"), channel("a>t"), channel("b>t"), channel("t>b")]
    assert ends(map_with(*ways, actors=known)) == ("s", "t")
    assert ends(map_with(channel("a>s"), channel("s>a"), *ways, actors=known)) == ("a", "t")


def test_without_sides_the_only_first_and_the_only_last_are_taken() -> None:
    assert ends(map_with(channel("s>a"), channel("a>t"))) == ("s", "t")


def test_ends_are_given_by_id_or_by_name() -> None:
    known = [MapActor("s", "The carers"), MapActor("t", "The board")]
    power_map = map_with(channel("s>t"), channel("t>s"), actors=known)
    assert ends(power_map, "the carers", "t") == ("s", "t")
    assert ends(power_map, "t", "The carers") == ("t", "s")


@pytest.mark.parametrize(
    ("power_map", "asked", "problem", "names"),
    [
        (PowerMap((), ()), (None, None), EndsProblem.NO_ACTORS, ()),
        (map_with(channel("s>t")), ("x", "t"), EndsProblem.UNKNOWN_SOURCE, ("x",)),
        (map_with(channel("s>t")), ("s", "x"), EndsProblem.UNKNOWN_TARGET, ("x",)),
        (map_with(channel("s>t")), ("s", "s"), EndsProblem.SAME, ("s",)),
        (map_with(channel("s>t"), channel("t>s")), ("s", None), EndsProblem.NO_TARGET, ()),
        (map_with(channel("s>a"), channel("s>b")), (None, None), EndsProblem.SEVERAL_TARGETS, "ab"),
        (map_with(channel("a>t"), channel("b>t")), (None, None), EndsProblem.SEVERAL_SOURCES, "ab"),
        (map_with(channel("t>a")), (None, "t"), EndsProblem.NO_SOURCE, ()),
    ],
)
def test_what_cannot_be_chosen_is_said(
    power_map: PowerMap,
    asked: tuple[str | None, str | None],
    problem: EndsProblem,
    names: tuple[str, ...],
) -> None:
    with pytest.raises(EndsError) as caught:
        ends(power_map, *asked)
    assert (caught.value.problem, caught.value.names) == (problem, tuple(names))

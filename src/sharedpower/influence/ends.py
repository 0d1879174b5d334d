"""Where a message starts and where it must arrive, when nobody says."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum, auto

from sharedpower.core.plan.choices import Side
from sharedpower.influence.map_parts import MapActor
from sharedpower.influence.power_map import PowerMap


class EndsProblem(StrEnum):
    """Why there is no pair of ends. Each has one sentence, in ``sentences``."""

    NO_ACTORS = auto()
    UNKNOWN_SOURCE = auto()
    UNKNOWN_TARGET = auto()
    NO_SOURCE = auto()
    SEVERAL_SOURCES = auto()
    NO_TARGET = auto()
    SEVERAL_TARGETS = auto()
    SAME = auto()


class EndsError(ValueError):
    """``names``: the actors it is about, or among whom to choose."""

    def __init__(self, problem: EndsProblem, names: Sequence[str] = ()) -> None:
        super().__init__(problem)
        self.problem = problem
        self.names = tuple(names)


def ends(
    power_map: PowerMap, source: str | None = None, target: str | None = None
) -> tuple[str, str]:
    """Source and target, by id or by name; what is not given is chosen. Raises EndsError.

    The source is the first on the lived-experience side whom nobody else on the map tells; failing
    that, the first on that side; failing that, the only actor with a channel out and none in. The
    target is the one that decides; failing that, the only actor with a channel in and none out.
    """
    if not power_map.actors:
        raise EndsError(EndsProblem.NO_ACTORS)
    end = _named(power_map, target, EndsProblem.UNKNOWN_TARGET) if target else _target(power_map)
    if source:
        start = _named(power_map, source, EndsProblem.UNKNOWN_SOURCE)
    else:
        start = _source(power_map, end)
    if start == end:
        raise EndsError(EndsProblem.SAME, [start])
    return start, end


def _named(power_map: PowerMap, asked: str, otherwise: EndsProblem) -> str:
    if asked in power_map.actor:
        return asked
    alike = [one.id for one in power_map.actors if one.name.casefold() == asked.casefold()]
    if len(alike) != 1:
        raise EndsError(otherwise, [asked])
    return alike[0]


def _source(power_map: PowerMap, target: str) -> str:
    told = {one.end for one in power_map.made if one.start != one.end}
    telling = {one.start for one in power_map.channels if one.start != one.end}
    able = [one for one in power_map.actors if one.id in telling and one.id != target]
    lived = [one for one in able if one.side is Side.LIVED_EXPERIENCE]
    first = [one for one in lived if one.id not in told]
    if lived:
        return (first or lived)[0].id
    roots = [one for one in able if one.id not in told]
    return _only(roots, EndsProblem.NO_SOURCE, EndsProblem.SEVERAL_SOURCES)


def _target(power_map: PowerMap) -> str:
    deciding = [one for one in power_map.actors if one.decides]
    if deciding:
        return _only(deciding, EndsProblem.NO_TARGET, EndsProblem.SEVERAL_TARGETS)
    told = {one.end for one in power_map.channels if one.start != one.end}
    telling = {one.start for one in power_map.made if one.start != one.end}
    last = [one for one in power_map.actors if one.id in told - telling]
    return _only(last, EndsProblem.NO_TARGET, EndsProblem.SEVERAL_TARGETS)


def _only(found: Sequence[MapActor], none: EndsProblem, several: EndsProblem) -> str:
    if len(found) != 1:
        raise EndsError(several if found else none, [one.id for one in found])
    return found[0].id

"""A block: one thing that a group does together, as a session is laid out from them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from sharedpower.core.plan.run_sheet import AgendaRequest, Aim, Lead, Need, Way


class Kind(StrEnum):
    """What part of a session a block is. BREAK and MEAL are the two that rest people."""

    OPENING = "opening"
    EXPERIENCE = "experience"
    IDEAS = "ideas"
    WORK = "work"
    CLOSING = "closing"
    BREAK = "break"
    MEAL = "meal"


RESTS = frozenset({Kind.BREAK, Kind.MEAL})


@dataclass(frozen=True, slots=True)
class Serves:
    """An aim that a block serves. ``rank``: 1 is what the aim is about, 3 is good to have."""

    aim: Aim
    rank: int


@dataclass(frozen=True, slots=True)
class Block:
    """``order``: where in a session it belongs. ``rank``: for any aim; 0 is always there.

    Minutes are ``least``, ``usual`` and ``most``. ``fewest`` and ``largest`` are people in all;
    ``table`` is how many sit together where it is done in small groups. ``leads``: who may lead
    it, the best first. ``needs``: it is there because somebody has one of these. ``personal``:
    it touches what people have lived through. ``after``: blocks that it builds on, where they are
    there too; ``last``: nothing but a rest follows it. ``yields``: it has a place only where
    nothing else that was asked for is left out.
    """

    id: str
    order: int
    kind: Kind
    least: int
    usual: int
    most: int
    fewest: int = 1
    largest: int = 500
    table: int | None = None
    rank: int | None = None
    serves: tuple[Serves, ...] = ()
    needs: tuple[Need, ...] = ()
    leads: tuple[Lead, ...] = ()
    ways: tuple[Way, ...] = (Way.ROOM, Way.ONLINE)
    personal: bool = False
    after: tuple[str, ...] = ()
    last: bool = False
    yields: bool = False

    @property
    def rests(self) -> bool:
        return self.kind in RESTS

    def rank_for(self, request: AgendaRequest) -> tuple[int, int] | None:
        """Its rank, then which of the aims it serves so; None when it has no place there."""
        if not self._fits(request):
            return None
        ranks = [
            (one.rank, place)
            for place, aim in enumerate(request.aims or ())
            for one in self.serves
            if one.aim is aim
        ]
        if any(request.has(need) for need in self.needs):
            ranks.append((1, -1))
        if self.rank is not None:
            ranks.append((self.rank, -1))
        return min(ranks, default=None)

    def _fits(self, request: AgendaRequest) -> bool:
        people = request.people or self.fewest
        return self.fewest <= people <= self.largest and (request.way or Way.ROOM) in self.ways


Blocks = Mapping[str, Block]

"""The blocks that a session is laid out from, with their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from sharedpower.content.facet_words import Evidence
from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import by_id
from sharedpower.content.two_files import read_both
from sharedpower.core.agenda.block import Block, Kind, Serves
from sharedpower.core.plan.run_sheet import Lead, Need, Way


@dataclass(frozen=True, slots=True)
class Span:
    """Minutes."""

    least: int
    usual: int
    most: int


@dataclass(frozen=True, slots=True)
class Size:
    """People in all, and how many sit together where it is done in small groups."""

    fewest: int = 1
    largest: int = 500
    table: int | None = None


@dataclass(frozen=True, slots=True)
class BlockWords:
    """A block as the core knows it, and what to say of it. ``exercise``: the page that tells more.

    ``materials`` may hold ``{people}`` and ``{tables}``, to be filled with numbers.
    """

    id: str
    order: int
    kind: Kind
    minutes: Span
    evidence: Evidence
    source: str
    title: Phrase
    happens: Phrase
    materials: tuple[Phrase, ...]
    facilitator: Phrase
    participants: Phrase
    care: Phrase
    people: Size = Size()
    rank: int | None = None
    serves: tuple[Serves, ...] = ()
    needs: tuple[Need, ...] = ()
    leads: tuple[Lead, ...] = ()
    ways: tuple[Way, ...] = (Way.ROOM, Way.ONLINE)
    personal: bool = False
    after: tuple[str, ...] = ()
    last: bool = False
    yields: bool = False
    facets: tuple[str, ...] = ()
    exercise: str | None = None

    @property
    def block(self) -> Block:
        return Block(
            id=self.id,
            order=self.order,
            kind=self.kind,
            least=self.minutes.least,
            usual=self.minutes.usual,
            most=self.minutes.most,
            fewest=self.people.fewest,
            largest=self.people.largest,
            table=self.people.table,
            rank=self.rank,
            serves=self.serves,
            needs=self.needs,
            leads=self.leads,
            ways=self.ways,
            personal=self.personal,
            after=self.after,
            last=self.last,
            yields=self.yields,
        )


@lru_cache
def agenda_blocks() -> Mapping[str, BlockWords]:
    """By id, as the file orders them."""
    found = read_both("agenda.yaml", tuple[BlockWords, ...])
    return by_id(found, where="agenda.yaml")


@lru_cache
def core_blocks() -> Mapping[str, Block]:
    """The same without their words, as the core lays them out."""
    return MappingProxyType({name: words.block for name, words in agenda_blocks().items()})

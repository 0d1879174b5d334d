"""What power may look like in each of the 27 cells of the default cube, and one move to try."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from sharedpower.content.facet_words import Evidence
from sharedpower.content.phrase import Phrase
from sharedpower.content.reading import ContentError
from sharedpower.content.two_files import read_both_all
from sharedpower.core.powercube import Cell, Form, Space, Tier


@dataclass(frozen=True, slots=True)
class CellWords:
    """One cell, for public services in Wales."""

    form: Form
    space: Space
    level: Tier
    looks_like: Phrase
    move: Phrase
    evidence: Evidence

    @property
    def cell(self) -> Cell:
        return Cell(self.form, self.space, self.level)


@lru_cache
def cells() -> Mapping[Cell, CellWords]:
    """By cell: 27, the three forms by three spaces by local, regional and national."""
    found: dict[Cell, CellWords] = {}
    for words in read_both_all("cells.yaml", CellWords):
        if words.cell in found:
            raise ContentError(f"cells.yaml: {words.cell.slug} is there twice")
        found[words.cell] = words
    return MappingProxyType(found)


def words_for(cell: Cell) -> CellWords | None:
    """None at household, UK and global level: nothing fixed can be said there."""
    return cells().get(cell)

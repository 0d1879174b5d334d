"""The declared cuts of a listening, and which small groups are shown together with another.

A cell is one group, or several that are shown as one. Cells never cross a side. People in a group
on both sides are a part of their own, and people in a group on neither ("rather not say", nobody
asked) are the rest: in the whole, and in no group.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

Cell = tuple[str, ...]
Part = tuple[Cell, ...]


class Kind(StrEnum):
    WHOLE = "whole"
    SIDE = "side"
    GROUP = "group"


@dataclass(frozen=True, slots=True)
class Cut:
    """Who a table is about. ``name``: the side, or the groups joined by "+"; "" for the whole."""

    kind: Kind
    name: str
    groups: Cell


@dataclass(frozen=True)
class Lattice:
    """``sides``: each side's own cells. ``both``: cells on both sides. ``rest``: on neither."""

    sides: Mapping[str, Part]
    both: Part = ()
    rest: Cell = ()
    cuts: tuple[Cut, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "cuts", (self.whole, *map(self.side, self.sides), *self._apart()))

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every side's own cells, then those on both: what the sides' tables are made from."""
        return (*self.sides.values(), self.both)

    @property
    def cells(self) -> Part:
        return (*(cell for part in self.parts for cell in part), self.rest)

    @property
    def whole(self) -> Cut:
        return Cut(Kind.WHOLE, "", _flat(self.cells))

    def side(self, name: str) -> Cut:
        return Cut(Kind.SIDE, name, _flat((*self.sides[name], *self.both)))

    def _apart(self) -> Iterable[Cut]:
        """A side that is one cell needs no table for that cell."""
        for part in self.parts:
            if len(part) > 1 or (part and self.both):
                yield from map(group, part)


def group(cell: Cell) -> Cut:
    return Cut(Kind.GROUP, "+".join(cell), cell)


def lattice(
    groups: Sequence[str],
    sides: Mapping[str, Sequence[str]],
    size: Callable[[Cell], int],
    minimum: int,
) -> Lattice:
    """The order in which a side lists its groups is the declared order of merging.

    A group under the minimum joins the one before it on its side, the first the one after it.
    ``size``: the most people of a cell who answered any one statement. Raises ValueError for a
    group that nobody was asked to choose.
    """
    placed = [name for side in sides.values() for name in side]
    if strange := set(placed) - set(groups):
        raise ValueError(f"no counts for {', '.join(sorted(strange))}")
    twice = {name for name in placed if placed.count(name) > 1}
    both = _merged([(name,) for name in dict.fromkeys(placed) if name in twice], size, minimum)
    if both and size(_flat(both)) < minimum:
        both = ()
    kept = {name for cell in both for name in cell}
    own = {
        side: _merged([(name,) for name in names if name not in twice], size, minimum)
        for side, names in sides.items()
    }
    on_a_side = {name for part in own.values() for cell in part for name in cell} | kept
    return Lattice(own, both, tuple(name for name in groups if name not in on_a_side))


def _merged(cells: list[Cell], size: Callable[[Cell], int], minimum: int) -> Part:
    """Empty groups have nobody to protect, nor anybody to hide among: they stay as they are."""
    while True:
        filled = [cell for cell in cells if size(cell)]
        small = [place for place, cell in enumerate(filled) if size(cell) < minimum]
        if len(filled) < 2 or not small:
            return tuple(cells)
        first = max(small[-1] - 1, 0)
        kept, joins = filled[first : first + 2]
        cells = [kept + joins if cell == kept else cell for cell in cells if cell != joins]


def _flat(cells: Iterable[Cell]) -> Cell:
    return tuple(name for cell in cells for name in cell)

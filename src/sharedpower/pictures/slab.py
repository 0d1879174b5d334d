"""The part of a cube that is drawn in full: all of it, one form, one space or one level."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sharedpower.core.powercube import Cell, Cube, Form, Level, Space, Tier
from sharedpower.pictures.projection import FORMS, SPACES, Floors


@dataclass(frozen=True, slots=True)
class Slab:
    """A cube's slab. ``taken`` is the facet id it was cut along, or None for the whole cube."""

    cube: Cube
    taken: str | None
    floors: Floors
    cells: frozenset[Cell]

    @property
    def levels(self) -> tuple[Level, ...]:
        return tuple(level for level in self.cube.levels if level.tier in self.floors.tiers)

    @property
    def lowest(self) -> Tier:
        return self.floors.tiers[0]

    @property
    def forms(self) -> tuple[Form, ...]:
        return tuple(form for form in FORMS if any(cell.form == form for cell in self.cells))

    @property
    def spaces(self) -> tuple[Space, ...]:
        return tuple(space for space in SPACES if any(cell.space == space for cell in self.cells))

    def faint(self, tier: Tier) -> list[Cell]:
        """A floor's cells outside the slab."""
        return [cell for cell in _back_to_front(tier) if cell not in self.cells]

    def solid(self, tier: Tier) -> list[Cell]:
        """A floor's cells in the slab, back to front, so that a nearer one covers a farther."""
        return [cell for cell in _back_to_front(tier) if cell in self.cells]


def cut(cube: Cube, taken: str | None) -> Slab:
    """The slab of a cube along a facet. Raises ValueError when the cube has none there."""
    tiers = tuple(level.tier for level in cube.levels)
    if taken not in {None, *FORMS, *SPACES, *tiers}:
        raise ValueError(f"this cube has no slab {taken!r}")
    kept = tuple(tier for tier in tiers if tier == taken)
    cells = (cell for cell in cube.cells if taken in (None, cell.form, cell.space, cell.tier))
    return Slab(cube, taken, Floors(kept or tiers), frozenset(cells))


def _back_to_front(tier: Tier) -> Iterator[Cell]:
    for space in reversed(SPACES):
        yield from (Cell(form, space, tier) for form in FORMS)

"""The powercube: forms, spaces and levels of power, and the cells where they meet.

Source: Gaventa 2006, IDS Bulletin 37(6); the Welsh levels are those of PAVO's booklet "Shared
Power". Ids are canonical and are stored; words for them live in the content and can vary.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property


class Form(StrEnum):
    """How power works."""

    VISIBLE = "form.visible"
    HIDDEN = "form.hidden"
    INVISIBLE = "form.invisible"


class Space(StrEnum):
    """Where people can act."""

    CLOSED = "space.closed"
    INVITED = "space.invited"
    CLAIMED = "space.claimed"


class Tier(StrEnum):
    """The heights a plan can use, lowest first. Wales and the UK never merge."""

    HOUSEHOLD = "level.household"
    LOCAL = "level.local"
    REGIONAL = "level.regional"
    NATIONAL = "level.national"
    UK = "level.uk"
    GLOBAL = "level.global"


HEIGHT = {tier: height for height, tier in enumerate(Tier)}


@dataclass(frozen=True, slots=True)
class Level:
    """One height of a plan's cube; ``label`` is the plan's own word for it, if it has one."""

    tier: Tier
    label: str | None = None


DEFAULT_LEVELS = (Level(Tier.LOCAL), Level(Tier.REGIONAL), Level(Tier.NATIONAL))

FACES: tuple[str, ...] = (*Form, *Space, Tier.LOCAL, Tier.REGIONAL, Tier.NATIONAL)


@dataclass(frozen=True, slots=True, order=True)
class Cell:
    """Where one form, one space and one level meet."""

    form: Form
    space: Space
    tier: Tier

    @property
    def slug(self) -> str:
        """The cell's name in an address: ``hidden-invited-local``."""
        return "-".join(part.split(".")[1] for part in (self.form, self.space, self.tier))


@dataclass(frozen=True)
class Cube:
    """All the cells of a plan: three forms by three spaces by the levels that it uses.

    ``own``: the levels at which the plan works and decides; empty while they are not known.
    """

    levels: tuple[Level, ...] = DEFAULT_LEVELS
    own: frozenset[Tier] = frozenset()

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """Lowest level first; on a level by space, then by form: 9 cells a level."""
        return tuple(
            Cell(form, space, level.tier)
            for level in self.levels
            for space in Space
            for form in Form
        )

    def cell(self, slug: str) -> Cell:
        """The cell of this cube with that name. Raises KeyError when the cube has none."""
        return {cell.slug: cell for cell in self.cells}[slug]

    def select(self, facets: Iterable[str]) -> tuple[Cell, ...]:
        """The cells that a facet set touches.

        On an axis that the set names, a cell must match one of the names. A form or a space that
        it does not name is any; a level that it does not name is one of the plan's own levels, or
        any while those are not known. A named level that the plan does not use selects nothing.
        """
        named = frozenset(facets)
        forms, spaces, tiers = (named & axis or axis for axis in _AXES)
        if self.own and not named & _AXES[2]:
            tiers = self.own
        return tuple(
            cell
            for cell in self.cells
            if cell.form in forms and cell.space in spaces and cell.tier in tiers
        )


_AXES = tuple(frozenset(map(str, axis)) for axis in (Form, Space, Tier))

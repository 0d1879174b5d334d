"""Where the cells of the exploded cube are: floors above one another, each seen from one corner.

Units are user units; y grows downwards. On a floor the forms run from the left corner to the
front one, and the spaces from the front corner to the right one: closed in front, claimed behind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sharedpower.core.powercube import Cell, Form, Space, Tier
from sharedpower.pictures.svg import Point

STEP_X, STEP_Y = 65.0, 32.0
HALF_WIDTH, HALF_HEIGHT = 61.6, 30.3
THICKNESS = 19.0
AIR = 26.0

FLOOR_HALF_WIDTH = 2 * STEP_X + HALF_WIDTH
FLOOR_HALF_HEIGHT = 2 * STEP_Y + HALF_HEIGHT
FLOOR_PITCH = 2 * FLOOR_HALF_HEIGHT + THICKNESS + AIR

TOP_FACE: tuple[Point, ...] = (
    (0, -HALF_HEIGHT),
    (HALF_WIDTH, 0),
    (0, HALF_HEIGHT),
    (-HALF_WIDTH, 0),
)
LEFT_SIDE: tuple[Point, ...] = (
    (-HALF_WIDTH, 0),
    (0, HALF_HEIGHT),
    (0, HALF_HEIGHT + THICKNESS),
    (-HALF_WIDTH, THICKNESS),
)
RIGHT_SIDE: tuple[Point, ...] = tuple((-x, y) for x, y in LEFT_SIDE)

FORMS, SPACES = tuple(Form), tuple(Space)


@dataclass(frozen=True)
class Floors:
    """The heights that are drawn, lowest first; the highest has its middle at y = 0."""

    tiers: Sequence[Tier]

    def middle(self, tier: Tier) -> float:
        """The y of a floor's middle cell."""
        return (len(self.tiers) - 1 - self.tiers.index(tier)) * FLOOR_PITCH

    def centre(self, cell: Cell) -> Point:
        """The middle of a cell's top face."""
        form, space = FORMS.index(cell.form), SPACES.index(cell.space)
        x = (form + space - 2) * STEP_X
        return x, self.middle(cell.tier) + (form - space) * STEP_Y


def form_foot(form: Form) -> Point:
    """The middle of the front left edge where a form begins, from the middle of its floor."""
    index = FORMS.index(form)
    return (index - 2) * STEP_X - HALF_WIDTH / 2, index * STEP_Y + HALF_HEIGHT / 2


def space_foot(space: Space) -> Point:
    """The middle of the front right edge where a space begins, from the middle of its floor."""
    index = SPACES.index(space)
    return index * STEP_X + HALF_WIDTH / 2, (2 - index) * STEP_Y + HALF_HEIGHT / 2

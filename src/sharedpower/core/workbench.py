"""What a group makes in an exercise: tokens, spaces, turning points, scores, moves.

None means that nothing was said. Sources: the power twister (Forum Syd), maps of spaces
(Reflection-Action), the power timeline (powercube.net), Partos's Power Awareness Tool, and the
power matrix of VeneKlasen and Miller; the shapes are ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sharedpower.core.powercube import Cell, Form, Space, Tier

MOST_SAY = 4
"""0 no part, 1 told, 2 asked, 3 decides with others, 4 decides."""


@dataclass(frozen=True, slots=True)
class Token:
    """Somebody's or something's place on the floor plan, as it is and as it is wished."""

    name: str
    now: Cell | None = None
    wished: Cell | None = None

    @property
    def moves(self) -> bool:
        """Whether both places are known and differ."""
        return None not in (self.now, self.wished) and self.now != self.wished

    @property
    def stays(self) -> bool:
        return self.now is not None and self.now == self.wished


def axes_moved(token: Token) -> tuple[str, ...]:
    """Which of ``form``, ``space`` and ``level`` differ between now and wished."""
    if token.now is None or token.wished is None:
        return ()
    pairs = {
        "form": (token.now.form, token.wished.form),
        "space": (token.now.space, token.wished.space),
        "level": (token.now.tier, token.wished.tier),
    }
    return tuple(axis for axis, (now, wished) in pairs.items() if now != wished)


@dataclass(frozen=True, slots=True)
class SpaceCard:
    """A place where people act. ``minutes``: the way there. ``agreed``: by its owners, to keep."""

    label: str
    type: Space | None = None
    level: Tier | None = None
    host: str = ""
    enter: str = ""
    travel: str = ""
    minutes: int | None = None
    hurt: bool | None = None
    agreed: bool | None = None

    @property
    def private(self) -> bool:
        """A claimed space is its owners' own until they agree to more."""
        return self.type is Space.CLAIMED and not self.agreed


@dataclass(frozen=True, slots=True)
class TurningPoint:
    """When something could have gone another way."""

    what: str
    when: str = ""
    who: str = ""
    space: Space | None = None
    level: Tier | None = None
    form: Form | None = None

    @property
    def cell(self) -> Cell | None:
        """Where in the cube; None while one of the three is not known."""
        if self.form is None or self.space is None or self.level is None:
            return None
        return Cell(self.form, self.space, self.level)


def visited(points: Sequence[TurningPoint]) -> dict[Cell, tuple[int, ...]]:
    """The numbers of the turning points at each cell that they touched, the first being 1."""
    found: dict[Cell, tuple[int, ...]] = {}
    for number, point in enumerate(points, start=1):
        if point.cell is not None:
            found[point.cell] = (*found.get(point.cell, ()), number)
    return found


@dataclass(frozen=True, slots=True)
class Score:
    """How much say somebody has in a decision, 0 to 4. ``right``: all agree that it is right."""

    decision: str
    who: str
    now: int | None = None
    right: bool | None = None
    wanted: int | None = None
    action: str = ""
    owner: str = ""
    by: date | None = None

    @property
    def gap(self) -> int:
        """Wanted less now; 0 where either is not known."""
        return 0 if self.now is None or self.wanted is None else self.wanted - self.now


def widest(scores: Sequence[Score]) -> tuple[Score, ...]:
    """The scores with the widest gap, up or down; none where nothing differs."""
    most = max((abs(score.gap) for score in scores), default=0)
    return tuple(score for score in scores if most and abs(score.gap) == most)


@dataclass(frozen=True, slots=True)
class Response:
    """What goes on in a cell, and what would answer it."""

    cell: Cell
    goes_on: str = ""
    move: str = ""
    who: str = ""
    by: date | None = None

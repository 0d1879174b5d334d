"""A release: the only thing of a listening's answers that any door may show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure.choose import State
from sharedpower.listening.disclosure.lattice import Cell, Cut, Kind, Lattice
from sharedpower.listening.disclosure.notes import Note
from sharedpower.listening.disclosure.profiles import Profile
from sharedpower.listening.disclosure.rows import Row


@dataclass(frozen=True)
class Release:
    """``rows``: for every statement every declared cut, hidden ones too, in that order.

    ``basis``: the exact answers it was made from. Kept for estimates and for the next release,
    never shown, and not in its JSON; None once it has been through a door.
    """

    profile: Profile
    number: int
    statements: tuple[str, ...]
    sides: Mapping[str, Cell]
    lattice: Lattice
    rows: tuple[Row, ...]
    notes: tuple[Note, ...]
    basis: Counts | None = field(default=None, repr=False, compare=False)

    @property
    def cuts(self) -> tuple[Cut, ...]:
        return self.lattice.cuts

    def row(self, statement: str, cut: Cut) -> Row:
        """Raises KeyError for a cut that was not declared, or a statement not released."""
        return self._places[statement, cut]

    def find(self, statement: str, cut: Cut) -> Row | None:
        """As ``row``, or None."""
        return self._places.get((statement, cut))

    def side(self, statement: str, name: str) -> Row:
        return self.row(statement, self.lattice.side(name))

    def whole(self, statement: str) -> Row:
        return self.row(statement, self.lattice.whole)

    def states(self, statement: str) -> dict[Cut, State]:
        """Of every cut; all hidden for a statement that was not released."""
        found = {cut: self.find(statement, cut) for cut in self.cuts}
        return {cut: row.state if row else State.HIDDEN for cut, row in found.items()}

    def gap_can_be_shown(self, statement: str) -> bool:
        """Only where the tables of both sides are: a gap tells about each side's answers."""
        return all(
            self.side(statement, name).state is not State.HIDDEN for name in self.lattice.sides
        )

    def least_people(self, statements: tuple[str, ...], cut: Cut) -> int | None:
        """For facets: the smallest n told of these statements; None where one is not told.

        How many people gave at least one answer is not told: it would be one more sum to subtract.
        """
        told = [self.row(statement, cut).n for statement in statements]
        known = [n for n in told if n is not None]
        return min(known) if known and len(known) == len(told) else None

    def for_text(self, statement: str, group: str) -> Cut | None:
        """The narrowest shown cut that a comment may stand under; None: under no group at all."""
        shown = [
            cut
            for cut in self.cuts
            if group in cut.groups and self.row(statement, cut).state is not State.HIDDEN
        ]
        apart = [cut for cut in shown if cut.kind is Kind.GROUP]
        sides = [cut for cut in shown if cut.kind is Kind.SIDE]
        narrowest = apart or (sides if len(sides) == 1 else [])
        return narrowest[0] if narrowest else None

    def public(self) -> Release:
        """Without its basis."""
        return replace(self, basis=None)

    @cached_property
    def _places(self) -> dict[tuple[str, Cut], Row]:
        return {(row.statement, row.cut): row for row in self.rows}

"""What a release says about itself: what was merged, rounded, hidden, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sharedpower.core.wording import gettext_noop as _
from sharedpower.listening.disclosure.choose import State
from sharedpower.listening.disclosure.lattice import Cell, Lattice
from sharedpower.listening.disclosure.profiles import Profile


class Code(StrEnum):
    PUBLIC = "public"
    MERGED = "merged"
    BOTH_SIDES = "both_sides"
    ROUNDED = "rounded"
    HIDDEN = "hidden"
    ALMOST_ALL = "almost_all"


SENTENCES: Mapping[Code, str] = {
    Code.PUBLIC: _("These answers were already public, so nothing is hidden or rounded."),
    Code.MERGED: _(
        "%(groups)s are shown together, because fewer than %(minimum)s people answered in one "
        "of these groups."
    ),
    Code.BOTH_SIDES: _(
        "People who are on both sides (%(groups)s) count in the whole only: there are fewer than "
        "%(minimum)s of them."
    ),
    Code.ROUNDED: _("Numbers of people are rounded to the nearest %(step)s."),
    Code.HIDDEN: _("Too few to show: some tables would tell what one of a few people answered."),
    Code.ALMOST_ALL: _("“Almost all” means all, or all but one. Which of the two is not shown."),
}


@dataclass(frozen=True, slots=True)
class Note:
    """``values`` fill the sentence. ``groups``: names, for the door to put in its own words."""

    code: Code
    groups: Cell = ()
    values: tuple[tuple[str, int], ...] = ()

    @property
    def sentence(self) -> str:
        """To translate, then to fill with ``groups`` joined and the ``values``."""
        return SENTENCES[self.code]


def notes(
    profile: Profile, lattice: Lattice, left_out: Cell, states: Iterable[State]
) -> tuple[Note, ...]:
    """``left_out``: groups on both sides that became part of the rest."""
    if not profile.protects:
        return (Note(Code.PUBLIC),)
    minimum = (("minimum", profile.minimum),)
    seen = set(states)
    merged = [cell for part in lattice.parts for cell in part if len(cell) > 1]
    found = [Note(Code.MERGED, cell, minimum) for cell in merged]
    if left_out:
        found.append(Note(Code.BOTH_SIDES, left_out, minimum))
    if profile.rounding is not None:
        found.append(Note(Code.ROUNDED, values=(("step", profile.rounding),)))
    if State.HIDDEN in seen:
        found.append(Note(Code.HIDDEN))
    if State.ALMOST_ALL in seen:
        found.append(Note(Code.ALMOST_ALL))
    return tuple(found)

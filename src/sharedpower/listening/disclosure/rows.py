"""A released table of one statement and one cut, as it may be shown."""

from __future__ import annotations

from dataclasses import dataclass

from sharedpower.listening.disclosure.choose import People, State
from sharedpower.listening.disclosure.lattice import Cut
from sharedpower.listening.disclosure.profiles import UNDER, Profile


@dataclass(frozen=True, slots=True)
class Row:
    """``since``: the number of the release that it comes from.

    ``n``: people who answered, "don't know" among them, or None, where ``under_ten`` may say more.
    ``answers`` and ``dk``: how many, only where n is told. ``shares``: whole percent of n, "don't
    know" last. ``top``: where almost all agree, the place of their answer; K is "don't know".
    """

    statement: str
    cut: Cut
    state: State
    since: int = 1
    n: int | None = None
    under_ten: bool = False
    answers: tuple[int, ...] | None = None
    dk: int | None = None
    shares: tuple[int, ...] | None = None
    top: int | None = None


def row(statement: str, cut: Cut, state: State, since: int, told: tuple[People, Profile]) -> Row:
    """``told``: the exact answers, of which the row keeps what the profile lets it."""
    people, profile = told
    total = sum(people)
    if state is State.HIDDEN:
        return Row(statement, cut, state, since)
    under_ten = profile.protects and total < UNDER
    n = None if under_ten else profile.rounded(total)
    if state is State.ALMOST_ALL:
        top = people.index(max(people))
        return Row(statement, cut, state, since, n, under_ten, top=top)
    counts = tuple(map(profile.rounded, people))
    shares = _percent(counts)
    if under_ten:
        return Row(statement, cut, state, since, under_ten=True, shares=shares)
    return Row(statement, cut, state, since, n, answers=counts[:-1], dk=counts[-1], shares=shares)


def _percent(counts: People) -> tuple[int, ...] | None:
    """From the numbers as shown. None where rounding left nothing."""
    total = sum(counts)
    return tuple((200 * c + total) // (2 * total) for c in counts) if total else None

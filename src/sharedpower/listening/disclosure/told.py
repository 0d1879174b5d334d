"""What tables tell: at worst, from the exact counts; and to a reader, from released rows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import inf

from sharedpower.listening.disclosure.audit import Range, Told
from sharedpower.listening.disclosure.choose import People, State
from sharedpower.listening.disclosure.profiles import UNDER, Profile
from sharedpower.listening.disclosure.rows import Row

ANY = Range(0, inf)


def told_exactly(place: int, groups: tuple[int, ...], people: People, state: State) -> Told:
    """As if a reader had undone rounding, "under 10" and shares: the audit relies on none of it."""
    total = sum(people)
    if state is State.SHOWN:
        exact = tuple(Range(count, count) for count in people)
        return Told(place, groups, exact, Range(total, total))
    top = people.index(max(people))
    return Told(place, groups, (ANY,) * len(people), Range(total, total), top)


def told(
    rows: Iterable[Row], statements: Sequence[str], groups: Sequence[str], profile: Profile
) -> list[Told]:
    """What released rows say in so many words; hidden ones say nothing.

    Statements and groups are numbered by their place in the lists given.
    """
    shown = [row for row in rows if row.state is not State.HIDDEN]
    answers = max((len(row.shares) for row in shown if row.shares), default=1)
    number = {name: place for place, name in enumerate(statements)}
    where = {name: place for place, name in enumerate(groups)}
    return [_told(row, (number, where), answers, profile) for row in shown]


def _told(
    row: Row, places: tuple[Mapping[str, int], Mapping[str, int]], answers: int, profile: Profile
) -> Told:
    number, where = places
    people = _people(row, profile)
    return Told(
        number[row.statement],
        tuple(where[name] for name in row.cut.groups),
        _answers(row, people, profile) or (ANY,) * max(answers, (row.top or 0) + 1),
        people,
        row.top,
    )


def _people(row: Row, profile: Profile) -> Range:
    return Range(profile.minimum, UNDER - 1) if row.n is None else _unrounded(row.n, profile)


def _answers(row: Row, people: Range, profile: Profile) -> tuple[Range, ...]:
    if row.answers is not None and row.dk is not None:
        return tuple(_unrounded(count, profile) for count in (*row.answers, row.dk))
    return tuple(
        Range(max(share - 0.5, 0) / 100 * people.low, (share + 0.5) / 100 * people.high)
        for share in row.shares or ()
    )


def _unrounded(count: int, profile: Profile) -> Range:
    """Halves were rounded up."""
    if profile.rounding is None:
        return Range(count, count)
    half = profile.rounding // 2
    return Range(max(count - half, 0), count + (profile.rounding - 1) // 2)

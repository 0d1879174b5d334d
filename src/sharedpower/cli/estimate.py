"""``sharedpower estimate``: the gaps between two sides, from a table of answers."""

from __future__ import annotations

import csv
import io
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

from sharedpower.cli.estimate_formats import FORMATS, notes
from sharedpower.cli.estimate_rows import Estimated, ReadAs
from sharedpower.cli.estimate_trouble import SidesError, UnfitTableError, words_for
from sharedpower.cli.opening import STANDARD, CannotReadError
from sharedpower.listening.asked import Asked, Scale, Sides
from sharedpower.listening.counts import Counts
from sharedpower.listening.disclosure import PROFILES, release
from sharedpower.listening.report import report
from sharedpower.listening.statements_table import read_statements
from sharedpower.listening.table import Read, read_answers
from sharedpower.listening.table_rows import TableError

CANNOT: Final = 2
SIDES: Final = 2

Made = TypeVar("Made")


def estimate(options: Namespace) -> int:
    """2 when a table or the sides cannot be taken; then nothing is printed but why."""
    try:
        found = _estimated(options)
    except (UnfitTableError, SidesError) as error:
        print(*words_for(options.voice, error), sep="\n", file=sys.stderr)
        return CANNOT
    print(FORMATS[options.format](options.voice, found), end="")
    if options.format == "csv":
        print(*notes(options.voice, found), sep="\n", file=sys.stderr)
    return 0


def _estimated(options: Namespace) -> Estimated:
    asked = _read(options.statements, read_statements) if options.statements else []
    scale, names = Scale(options.scale), [one.id for one in asked]
    read = _read(options.answers, lambda file: read_answers(file, scale=scale, statements=names))
    sides = _sides(options.sides, read)
    read_as = ReadAs(guided=bool(asked), replaced=read.replaced)
    asked = asked or [Asked(name) for name in read.ballots.statements]
    released = release(Counts.from_ballots(read.ballots), sides, PROFILES[options.profile])
    return Estimated(released, report(released, read.ballots, asked), read_as)


def _read(name: str, how: Callable[[BinaryIO], Made]) -> Made:
    try:
        with _opened(name) as file:
            return how(file)
    except TableError as error:
        raise UnfitTableError(name, error) from error


@contextmanager
def _opened(name: str) -> Iterator[BinaryIO]:
    if name == STANDARD:
        yield io.BytesIO(sys.stdin.buffer.read())
        return
    try:
        with Path(name).open("rb") as file:
            yield file
    except OSError as error:
        raise CannotReadError(name) from error


def _sides(wanted: Sequence[str] | None, read: Read) -> Sides:
    """As asked for; where nothing is, two groups are two sides. Raises SidesError."""
    groups = [name for name in read.ballots.groups if name and name not in read.roles]
    declared = _declared(wanted, groups) if wanted else {name: [name] for name in sorted(groups)}
    if len(declared) != SIDES:
        raise SidesError("two" if wanted else "say", ", ".join(groups))
    placed = [name for names in declared.values() for name in names]
    twice = [name for name in placed if placed.count(name) > 1]
    strange = [name for name in placed if name not in groups]
    if twice or strange:
        raise SidesError("twice" if twice else "strange", (twice or strange)[0])
    return Sides.of(declared).including(read.roles)


def _declared(wanted: Sequence[str], groups: Sequence[str]) -> Mapping[str, list[str]]:
    declared: dict[str, list[str]] = {}
    for one in wanted:
        name, equals, names = one.partition("=")
        members = [group.strip() for group in next(csv.reader([names]), []) if group.strip()]
        if not (name.strip() and equals and members):
            raise SidesError("form", one)
        declared.setdefault(name.strip(), []).extend(members)
    return declared

"""Reading and writing the files that a command names."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import BinaryIO, Final

from sharedpower.core.plan import Plan
from sharedpower.files import read_plan
from sharedpower.files.limits import FILE_BYTES

STANDARD: Final = "-"


class CannotReadError(Exception):
    """The computer does not let us read a file; the cause is the OSError."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class CannotWriteError(CannotReadError):
    """The computer does not let us write a file; the cause is the OSError."""


def plan_in(name: str) -> Plan:
    """The plan in a file, or on standard input. Raises CannotReadError, PlanFileError."""
    if name == STANDARD:
        return read_plan(_enough(sys.stdin.buffer), name=name)
    try:
        with Path(name).open("rb") as file:
            data = _enough(file)
    except OSError as error:
        raise CannotReadError(name) from error
    return read_plan(data, name=name)


def write_text(name: str, text: str) -> None:
    """To a file, or standard output. Raises CannotWriteError."""
    if name == STANDARD:
        print(text)
        return
    try:
        Path(name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise CannotWriteError(name) from error


def _enough(file: BinaryIO) -> bytes:
    """One byte over the limit is enough to know that a file is too large."""
    return file.read(FILE_BYTES + 1)

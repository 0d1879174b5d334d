"""A pasted or saved table of channels: a line for each, columns by name, in either language.

Columns are parted by tabs, semicolons or commas, as the first line shows. ``from`` and ``to`` must
be there; columns with other names than ours are not read. One bad row and there is no map.
"""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from sharedpower.influence.cells import READERS
from sharedpower.influence.power_map import PowerMap, between
from sharedpower.influence.problems import MapFileError, Problem, Trouble
from sharedpower.influence.rows import Row, channels

FILE_BYTES: Final = 10_000_000
ROWS: Final = 100_000

_WELSH: Final = {
    "o": "from",
    "gan": "from",
    "i": "to",
    "at": "to",
    "math": "kind",
    "siawns": "chance",
    "tebygolrwydd": "chance",
    "isaf": "low",
    "uchaf": "high",
    "diwrnodau": "days",
    "cyfarfod_nesaf": "next_meeting",
    "llais": "voice",
    "yn_dibynnu_ar": "rests_on",
    "sicrwydd": "certainty",
    "posibl": "possible",
    "ffynhonnell": "source",
}
NAMES: Final = {**{name: name for name in READERS}, **_WELSH}
"""The column that each heading means, in small letters and with underscores for spaces."""


def read_table(data: bytes | str) -> PowerMap:
    """The map of a table. Raises MapFileError."""
    lines = io.StringIO(_text(data), newline="")
    first = lines.readline()
    lines.seek(0)
    rows = csv.reader(lines, delimiter=_delimiter(first))
    try:
        heads = _heads(next(rows, []))
        made = channels(_rows(rows, heads))
    except csv.Error as error:
        raise MapFileError([Trouble(Problem.TOO_LONG, rows.line_num, known="131072")]) from error
    if not made:
        raise MapFileError([Trouble(Problem.EMPTY)])
    return PowerMap(between(made), made)


def _text(data: bytes | str) -> str:
    if len(data) > FILE_BYTES:
        raise MapFileError([Trouble(Problem.TOO_LARGE, known=f"{FILE_BYTES // 1_000_000}")])
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise MapFileError([Trouble(Problem.NOT_UTF8, line)]) from error


def _delimiter(first: str) -> str:
    """Whichever of the three stands oftenest in the headings; a comma where none does."""
    return max(",;\t", key=first.count)


def _heads(cells: Sequence[str]) -> list[str]:
    """The column that each heading means; empty where it is none of ours."""
    if not any(map(str.strip, cells)):
        raise MapFileError([Trouble(Problem.EMPTY)])
    heads = [NAMES.get(cell.strip().casefold().replace(" ", "_"), "") for cell in cells]
    twice = [name for name, count in Counter(heads).items() if name and count > 1]
    missing = [name for name in ("from", "to") if name not in heads]
    if twice or missing:
        told = [Trouble(Problem.COLUMN_TWICE, 1, name) for name in twice]
        raise MapFileError(told + [Trouble(Problem.NO_COLUMN, 1, name) for name in missing])
    return heads


def _rows(rows: Iterator[list[str]], heads: Sequence[str]) -> Iterator[Row]:
    """The rows with something in them, each with the line on which it begins."""
    line, told = 2, 0
    for cells in rows:
        here, line = line, _line_after(rows)
        texts = [cell.strip() for cell in cells]
        if not any(texts):
            continue
        told += 1
        if told > ROWS:
            raise MapFileError([Trouble(Problem.TOO_MANY_ROWS, here, known=f"{ROWS}")])
        named = zip(heads, texts, strict=False)
        known = {name: _bare(text) for name, text in named if name and text}
        yield Row(here, known, too_wide=any(texts[len(heads) :]))


def _line_after(rows: Iterator[list[str]]) -> int:
    number: int = getattr(rows, "line_num", 0)
    return number + 1


def _bare(text: str) -> str:
    """Without the mark that keeps a spreadsheet from taking a text for a formula."""
    return text[1:] if text[:1] == "'" and text[1:2] in FORMULA else text


FORMULA: Final = frozenset("=+-@")
"""What a spreadsheet takes a cell that begins with it for."""

"""A table of answers as batches of its four columns; and, when one is bad, the rows that are."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from typing import BinaryIO, Final

import pyarrow as pa
import pyarrow.csv as arrow_csv
import pyarrow.parquet as parquet

from sharedpower.listening.table_rows import Problem, Rules, TableError, Trouble

COLUMNS: Final = ("person", "group", "statement", "answer")
DELIMITERS: Final = (",", ";", "\t")

UNREADABLE: Final = (pa.ArrowException, UnicodeDecodeError, csv.Error)

_PARQUET: Final = b"PAR1"
_BLOCK: Final = 1 << 20
_LONGEST_HEADING: Final = 1 << 16
_TEXT: Final = pa.dictionary(pa.int32(), pa.string())


class Source:
    """A file that can be gone back to. Raises TableError when its heading lacks a column."""

    def __init__(self, file: BinaryIO, columns: Sequence[str] = COLUMNS) -> None:
        self._file = file
        self._columns = columns
        self._parquet = _start(file, len(_PARQUET)) == _PARQUET
        if not self._parquet:
            self._delimiter, heading = _heading(file, columns)
            self._names = _named(heading, columns)

    def batches(self) -> Iterator[pa.RecordBatch]:
        """Raises UNREADABLE where the table is broken."""
        self._file.seek(0)
        return self._parquet_batches() if self._parquet else self._csv_batches()

    def bad_rows(self, rules: Rules) -> list[Trouble]:
        """Every trouble, in order; none where the rows cannot be told apart.

        Slower than reading, and done only when that has failed.
        """
        try:
            return [
                trouble for line, row in self.numbered() for trouble in _troubles(rules, line, row)
            ]
        except UNREADABLE:
            return []

    def numbered(self) -> Iterator[tuple[int, Mapping[str, str] | None]]:
        """Row by row with its line; None for a row of another width. Raises UNREADABLE."""
        self._file.seek(0)
        return self._parquet_rows() if self._parquet else self._csv_rows()

    def rows(self) -> Iterator[Mapping[str, str]]:
        """Row by row, for small tables."""
        for batch in self.batches():
            yield from batch.to_pylist()

    def _csv_batches(self) -> Iterator[pa.RecordBatch]:
        names = list(self._names.values())
        reader = arrow_csv.open_csv(
            self._file,
            read_options=arrow_csv.ReadOptions(block_size=_BLOCK),
            parse_options=arrow_csv.ParseOptions(
                delimiter=self._delimiter, newlines_in_values=True
            ),
            convert_options=arrow_csv.ConvertOptions(
                include_columns=names,
                column_types=dict.fromkeys(names, _TEXT),
                strings_can_be_null=False,
                quoted_strings_can_be_null=False,
            ),
        )
        for batch in reader:
            yield batch.rename_columns(list(self._names))

    def _parquet_batches(self) -> Iterator[pa.RecordBatch]:
        table = parquet.ParquetFile(self._file)
        names = _named(table.schema_arrow.names, self._columns)
        for batch in table.iter_batches(columns=list(names.values())):
            columns = [_as_text(batch.column(there)) for there in names.values()]
            yield pa.RecordBatch.from_arrays(columns, list(names))

    def _csv_rows(self) -> Iterator[tuple[int, Mapping[str, str] | None]]:
        text = io.TextIOWrapper(self._file, "utf-8-sig", errors="surrogateescape", newline="")
        reader = csv.reader(text, delimiter=self._delimiter)
        heading = next(reader)
        places = {name: heading.index(there) for name, there in self._names.items()}
        for row in reader:
            whole = len(row) == len(heading)
            if row:
                found = {name: row[place] for name, place in places.items()} if whole else None
                yield reader.line_num, found
        text.detach()

    def _parquet_rows(self) -> Iterator[tuple[int, Mapping[str, str] | None]]:
        return enumerate(self.rows(), start=1)


def _troubles(rules: Rules, line: int, row: Mapping[str, str] | None) -> Iterator[Trouble]:
    if row is None:
        yield Trouble(Problem.WRONG_WIDTH, line)
        return
    if not all(map(is_utf8, row.values())):
        yield Trouble(Problem.NOT_UTF8, line)
        return
    for column, text in row.items():
        problem = rules.against(column, text)
        if problem is not None:
            yield Trouble(problem, line, text.strip())


def is_utf8(text: str) -> bool:
    """Whether the file's bytes were letters."""
    return not any("\udc80" <= letter <= "\udcff" for letter in text)


def _start(file: BinaryIO, size: int) -> bytes:
    file.seek(0)
    return file.read(size)


def _heading(file: BinaryIO, columns: Sequence[str]) -> tuple[str, list[str]]:
    """The delimiter with which the heading has all the columns (a comma if none), and the names."""
    try:
        text = _start(file, _LONGEST_HEADING).decode("utf-8-sig", errors="ignore")
        if not text.strip():
            raise TableError([Trouble.empty()])
        rows = {
            mark: next(csv.reader([text.partition("\n")[0]], delimiter=mark), [])
            for mark in DELIMITERS
        }
    except csv.Error as error:
        raise TableError([Trouble.unreadable()]) from error
    whole = [mark for mark, row in rows.items() if set(columns) <= set(map(_plain, row))]
    mark = (whole or [","])[0]
    return mark, rows[mark]


def _named(heading: Sequence[str], columns: Sequence[str]) -> dict[str, str]:
    """Each column with the name that the table gives it: case and outer blanks do not matter."""
    found = {name: [there for there in heading if _plain(there) == name] for name in columns}
    missing = [Trouble(Problem.NO_COLUMN, 1, name) for name, here in found.items() if not here]
    twice = [Trouble(Problem.COLUMN_TWICE, 1, name) for name, here in found.items() if here[1:]]
    if missing or twice:
        raise TableError([*missing, *twice])
    return {name: here[0] for name, here in found.items()}


def _plain(name: str) -> str:
    return name.strip().lower()


def _as_text(column: pa.Array) -> pa.DictionaryArray:
    if pa.types.is_dictionary(column.type):
        column = column.dictionary_decode()
    return column.cast(pa.string()).fill_null("").dictionary_encode()

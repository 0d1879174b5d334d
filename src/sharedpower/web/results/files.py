"""The released tables as files: CSV, Parquet and JSON, with the data dictionary beside them."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Sequence
from typing import Any, Final

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.text import slugify

from sharedpower.actions.permissions import Act
from sharedpower.records.models import Listening, PlanRecord
from sharedpower.web.gate import gate
from sharedpower.web.listen.opening import listening_of
from sharedpower.web.results import export
from sharedpower.web.results.columns import COLUMNS
from sharedpower.web.results.reading import revealed_in

DICTIONARY: Final = "dictionary"
TYPES: Final = {
    "csv": "text/csv; charset=utf-8",
    "parquet": "application/vnd.apache.parquet",
    "json": "application/json; charset=utf-8",
}
RISKY: Final = ("=", "@", "\t", "\r")


@gate(Act.READ_RESULTS)
def table(
    request: HttpRequest, record: PlanRecord, listening: str, table: str, form: str
) -> HttpResponse:
    """One table of everything revealed so far, or the data dictionary of all of them."""
    held = listening_of(record, listening)
    if form not in WRITERS or table not in {*COLUMNS, DICTIONARY}:
        raise Http404
    rows = export.dictionary() if table == DICTIONARY else export.lines(table, revealed_in(held))
    columns = ("table", "column", "en", "cy") if table == DICTIONARY else tuple(COLUMNS[table])
    return _attached(WRITERS[form](columns, rows), form, f"{_name(held)}-{table}.{form}")


@gate(Act.READ_RESULTS)
def whole(request: HttpRequest, record: PlanRecord, listening: str) -> HttpResponse:
    """All tables and the dictionary as one JSON document."""
    held = listening_of(record, listening)
    text = json.dumps(export.whole(revealed_in(held)), ensure_ascii=False, indent=1)
    return _attached(text.encode(), "json", f"{_name(held)}.json")


def as_csv(columns: Sequence[str], rows: Sequence[export.Line]) -> bytes:
    """With the mark by which spreadsheets know UTF-8; no cell that one would take for a sum."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(columns)
    writer.writerows([_plain(row[name]) for name in columns] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def as_parquet(columns: Sequence[str], rows: Sequence[export.Line]) -> bytes:
    import pyarrow as pa
    from pyarrow import parquet

    out = io.BytesIO()
    made = pa.table({name: _column(pa, name, [row[name] for row in rows]) for name in columns})
    parquet.write_table(made, out)
    return out.getvalue()


WRITERS: Final[dict[str, Callable[[Sequence[str], Sequence[export.Line]], bytes]]] = {
    "csv": as_csv,
    "parquet": as_parquet,
}


def _column(pa: Any, name: str, values: list[Any]) -> Any:
    """Of one kind whatever is in it, so that two files can be put together."""
    kinds = {bool: pa.bool_(), int: pa.int32(), float: pa.float64()}
    return pa.array(values, kinds.get(export.kind_of(name), pa.string()))


def _plain(value: object) -> object:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str) and value.startswith(RISKY):
        return f"'{value}"
    return "" if value is None else value


def _name(held: Listening) -> str:
    return slugify(held.title) or "listening"


def _attached(data: bytes, form: str, name: str) -> HttpResponse:
    response = HttpResponse(data, content_type=TYPES[form])
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response

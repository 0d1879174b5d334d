"""The rows as they stand in the page: read from what was sent, and shown again as typed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from django import forms
from django.http import HttpRequest

from sharedpower.web.exercises.rows.forms import Row
from sharedpower.web.pages import UNPRINTABLE

Raw = dict[str, str]


@dataclass(frozen=True)
class Line:
    """A field of a row as a page shows it."""

    field: forms.BoundField

    @property
    def anchor(self) -> str:
        return str(self.field.id_for_label)

    @property
    def wide(self) -> bool:
        return isinstance(self.field.field.widget, forms.Textarea)


@dataclass
class Sheet:
    """``kind``: the form of a row. ``raw``: what was typed into each, blank rows too."""

    kind: type[Row]
    most: int
    raw: list[Raw]
    rows: list[Row] = field(init=False)

    def __post_init__(self) -> None:
        self.rows = [self._row(number, raw) for number, raw in enumerate(self.raw)]

    def _row(self, number: int, raw: Raw) -> Row:
        prefix = f"r{number}"
        data = {f"{prefix}-{name}": text for name, text in raw.items()}
        row = self.kind(data, prefix=prefix, empty_permitted=True, label_suffix="")
        for name in row.errors:
            row.fields[name].widget.attrs["aria-describedby"] = f"id_{prefix}-{name}-error"
        return row

    @property
    def valid(self) -> bool:
        return all(row.is_valid() for row in self.rows)

    @property
    def full(self) -> bool:
        return len(self.rows) >= self.most

    def filled(self) -> list[Row]:
        """The rows that say something and can be used."""
        return [row for row in self.rows if not row.blank and row.is_valid()]

    def lines(self) -> Iterator[list[Line]]:
        for row in self.rows:
            yield [Line(bound) for bound in row]

    def problems(self) -> Iterator[tuple[str, str, str]]:
        """(anchor, label, what is wrong) for each field that needs another look."""
        for row in self.rows:
            for name, errors in row.errors.items():
                bound = row[name]
                yield str(bound.id_for_label), str(bound.label), str(errors[0])

    def carried(self) -> Iterator[tuple[str, str]]:
        """Names and values that bring the same rows to the next page."""
        yield "rows", str(len(self.raw))
        for number, raw in enumerate(self.raw):
            yield from ((f"r{number}-{name}", text) for name, text in raw.items())

    def with_one_more(self) -> Sheet:
        more = [] if self.full else [blank(self.kind)]
        return Sheet(self.kind, self.most, [*self.raw, *more])

    def without(self, number: int) -> Sheet:
        left = [raw for place, raw in enumerate(self.raw) if place != number]
        return Sheet(self.kind, self.most, left or [blank(self.kind)])


def blank(kind: type[Row]) -> Raw:
    return dict.fromkeys(kind.base_fields, "")


def sent_sheet(request: HttpRequest, kind: type[Row], most: int) -> Sheet:
    """The rows that came with the request; never more than ``most``, whatever it says."""
    count = request.POST.get("rows", "")
    rows = min(int(count), most) if count.isascii() and count.isdigit() and len(count) < 4 else 1
    raw = [_sent(request.POST, number, kind) for number in range(max(rows, 1))]
    return Sheet(kind, most, raw)


def _sent(data: Mapping[str, str], number: int, kind: type[Row]) -> Raw:
    return {name: _clean(data.get(f"r{number}-{name}", "")) for name in kind.base_fields}


def _clean(text: str) -> str:
    return UNPRINTABLE.sub("", text.replace("\r\n", "\n")).strip()

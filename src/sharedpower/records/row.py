"""Rows read with little ado, where the same question is asked for every answer of every phone.

Django's own way puts each query together anew, which costs several times what the database takes.
"""

from __future__ import annotations

import json
from functools import cached_property
from typing import Any, Generic, TypeVar

from django.db import connection, models

M = TypeVar("M", bound=models.Model)
N = TypeVar("N", bound=models.Model)


class Row(Generic[M]):
    """``names``: the columns to read, with spaces between; the others are read when asked for.

    A moment can be among them only where it is known to be empty: the database's way of writing
    moments is not translated here.
    """

    def __init__(self, model: type[M], names: str) -> None:
        self.model = model
        self.names = names.split()

    @cached_property
    def table(self) -> str:
        return str(self.model._meta.db_table)

    @cached_property
    def columns(self) -> str:
        return ", ".join(f"{self.table}.{name}" for name in self.names)

    @cached_property
    def _kinds(self) -> list[bool]:
        """For each column, whether it is JSON."""
        fields = {field.attname: field for field in self.model._meta.concrete_fields}
        return [isinstance(fields[name], models.JSONField) for name in self.names]

    def where(self, condition: str, *values: str | int) -> M | None:
        """The first row that meets the condition, an SQL text with ``%s`` for each value."""
        row = _first(f"SELECT {self.columns} FROM {self.table} WHERE {condition}", values)  # noqa: S608
        return self.made(row) if row else None

    def made(self, row: tuple[Any, ...]) -> M:
        """The instance that a row of these columns stands for."""
        read: list[Any] = [
            json.loads(value) if is_json else value
            for value, is_json in zip(row, self._kinds, strict=True)
        ]
        return self.model.from_db(connection.alias, self.names, read)


class Pair(Generic[M, N]):
    """A row of one table and one of another in one question. ``on``: what holds them together."""

    def __init__(self, first: Row[M], second: Row[N], on: str) -> None:
        self.first, self.second, self.on = first, second, on

    @cached_property
    def _select(self) -> str:
        first, second = self.first, self.second
        tables = f"{first.table} JOIN {second.table} ON {self.on}"
        return f"SELECT {first.columns}, {second.columns} FROM {tables} WHERE "  # noqa: S608

    def where(self, condition: str, *values: str | int) -> tuple[M, N] | None:
        """As Row's."""
        row = _first(self._select + condition, values)
        if row is None:
            return None
        cut = len(self.first.names)
        return self.first.made(row[:cut]), self.second.made(row[cut:])


def _first(question: str, values: tuple[str | int, ...]) -> tuple[Any, ...] | None:
    with connection.cursor() as cursor:
        cursor.execute(question, values)
        found: tuple[Any, ...] | None = cursor.fetchone()
        return found

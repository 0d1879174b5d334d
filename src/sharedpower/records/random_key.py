"""A primary key that says nothing: neither who, nor when, nor in which order."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper

LARGEST = 2**63 - 1


def random_key() -> int:
    """63 random bits."""
    return secrets.randbits(63)


if TYPE_CHECKING:
    Base = models.BigIntegerField[int, int]
else:
    Base = models.BigIntegerField


class RandomKey(Base):
    """A 63-bit key. SQLite takes it as the row's own number, so that none counts arrivals."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"primary_key": True, "default": random_key, **kwargs})

    def db_type(self, connection: BaseDatabaseWrapper) -> str | None:
        return "integer" if connection.vendor == "sqlite" else super().db_type(connection)

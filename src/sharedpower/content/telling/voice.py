"""How a door speaks: its language, and its translators of marked sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Voice:
    """``language`` is ``en`` or ``cy``; the two functions are gettext's."""

    language: str
    gettext: Callable[[str], str]
    ngettext: Callable[[str, str, int], str]


def _one_or_many(one: str, many: str, count: int) -> str:
    return one if count == 1 else many


ENGLISH = Voice("en", str, _one_or_many)

"""Which statements of an answer sheet stand on which page, so that each page can say what it is.

Heights are in points on A4, guessed from the length of the words, and rather too high than too low.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any, Final

PAGE: Final = 740
HEAD: Final = 85
# What stands on the first page alone: title, how to, what is kept; and the groups, two in a line.
INTRO: Final = 240
GROUP_LINE: Final = 30
LINE: Final = 13.5
AROUND: Final = 8
LETTERS_A_LINE: Final = 42


@dataclass(frozen=True)
class Leaf:
    """One page of a face's sheet. ``number`` counts from 1."""

    number: int
    of: int
    statements: tuple[dict[str, Any], ...]


def leaves(statements: Sequence[dict[str, Any]], groups: int) -> list[Leaf]:
    """At least one statement a page, however long it is."""
    pages: list[list[dict[str, Any]]] = [[]]
    left: float = PAGE - HEAD - INTRO - GROUP_LINE * ceil((groups + 1) / 2)
    for row in statements:
        needed = height(row)
        if pages[-1] and needed > left:
            pages.append([])
            left = PAGE - HEAD
        pages[-1].append(row)
        left -= needed
    return [Leaf(n, len(pages), tuple(rows)) for n, rows in enumerate(pages, start=1)]


def height(row: dict[str, Any]) -> float:
    lines = sum(ceil(len(row[language]) / LETTERS_A_LINE) for language in ("en", "cy"))
    return lines * LINE + AROUND

"""The two sides in pictures: heather and sea, each with a place of its own beside its colour."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Side(StrEnum):
    """A side's class name, so that a style sheet can give it a lighter ink on dark paper."""

    FIRST = "first-side"
    SECOND = "second-side"


INKS: Mapping[Side | None, str] = {
    Side.FIRST: "#6d3f7c",
    Side.SECOND: "#1f5582",
    None: "#54636b",
}

TINTS: Mapping[Side | None, tuple[str, ...]] = {
    Side.FIRST: ("#f6eef8", "#dcc4e4", "#b98bc9", "#86529a", "#54295f"),
    Side.SECOND: ("#e9f2fa", "#bcd7ec", "#7fb0d8", "#336c9b", "#17405f"),
    None: ("#f1f3f1", "#cdd5d3", "#a3b0b3", "#56676e", "#2f3f46"),
}
"""Five steps, palest first."""

DARK_FROM = 3
"""From this step on the letters on a tint are white."""


def tint(side: Side | None, step: int, steps: int) -> tuple[str, str]:
    """The fill of step 0 to ``steps - 1`` and the colour of the letters on it."""
    place = round(step * (len(TINTS[side]) - 1) / max(steps - 1, 1))
    return TINTS[side][place], "#fff" if place >= DARK_FROM else "#1d272c"

"""Laying words out on a terminal: wrapped to its width, coloured only when somebody looks."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, TextIO

_NARROWEST, _WIDEST, _PIPED = 40, 100, 80

STYLES: Final = {"bold": "1", "stop": "1;31", "fix": "1;33", "think": "1;34", "quiet": "2"}


@dataclass(frozen=True)
class Paper:
    """``width`` in characters. Plain paper keeps styles off."""

    width: int = _PIPED
    coloured: bool = False

    def lines(self, text: str, *, indent: int = 0, style: str = "") -> str:
        """The text wrapped; its own line breaks stay."""
        margin = " " * indent
        rows = [
            row
            for line in text.splitlines()
            for row in textwrap.wrap(line, self.width - indent, break_long_words=False) or [""]
        ]
        return "\n".join(f"{margin}{self.styled(row, style)}" for row in rows)

    def pair(self, name: str, text: str, *, indent: int = 2) -> str:
        """A name and its text behind it, the text's further rows standing under the first."""
        rows = textwrap.wrap(
            f"{name}: {text}",
            self.width - indent,
            subsequent_indent="  ",
            break_long_words=False,
        )
        rows[0] = self.styled(f"{name}:", "bold") + rows[0][len(name) + 1 :]
        return "\n".join(" " * indent + row for row in rows)

    def styled(self, text: str, style: str) -> str:
        code = STYLES.get(style)
        return f"\x1b[{code}m{text}\x1b[0m" if self.coloured and code and text else text


def paper_for(out: TextIO, environment: Mapping[str, str]) -> Paper:
    """Coloured for a terminal, unless NO_COLOR asks otherwise; plain for anything else."""
    if not out.isatty():
        return Paper()
    width = shutil.get_terminal_size().columns
    coloured = not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"
    return Paper(min(max(width, _NARROWEST), _WIDEST), coloured)

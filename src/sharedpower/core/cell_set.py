"""A set of an organiser's own examples for the cells of the cube: what power looks like, a move."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a person wrote, in one language or in both; never translated by machine."""

    en: str = ""
    cy: str = ""

    def __bool__(self) -> bool:
        return bool(self.en or self.cy)

    def best_for(self, language: str) -> tuple[str, str]:
        """The text for a reader, and the language that it is really in."""
        other = "en" if language == "cy" else "cy"
        own = {"en": self.en, "cy": self.cy}
        return (own[language], language) if own[language] else (own[other], other)


@dataclass(frozen=True, slots=True)
class CellEntry:
    """One example. ``cell`` is a cell's slug, such as hidden-invited-local."""

    cell: str
    looks_like: Spoken = field(default_factory=Spoken)
    move: Spoken = field(default_factory=Spoken)
    source: str = ""


@dataclass(frozen=True, slots=True)
class CellSet:
    """A named set of examples. A cell may have several."""

    name: str = ""
    entries: tuple[CellEntry, ...] = ()

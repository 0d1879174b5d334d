"""A phrase in the two languages of the product."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "cy")


@dataclass(frozen=True, slots=True)
class Phrase:
    """The same thing said in English and in Welsh, each a whole phrase."""

    en: str
    cy: str

    def in_language(self, language: str) -> str:
        """The phrase in ``en`` or ``cy``. Raises KeyError for any other language."""
        return {"en": self.en, "cy": self.cy}[language]

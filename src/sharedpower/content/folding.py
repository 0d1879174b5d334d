"""Text made alike, so that a search finds it whatever its accents and capital letters."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Without accents and in small letters: Tŷ and ty are the same."""
    apart = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def has_words(text: str, search: str) -> bool:
    """Whether every word of a search stands somewhere in the text; an empty search finds all."""
    inside = folded(text)
    return all(word in inside for word in folded(search).split())

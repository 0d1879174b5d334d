"""Welsh words as they stand in a sentence: their first letter can change."""

from __future__ import annotations

from typing import Final

# First letters -> what they become: soft, nasal, aspirate. An empty text: the letter is dropped.
_CHANGES: Final = {
    "p": ("b", "mh", "ph"),
    "t": ("d", "nh", "th"),
    "c": ("g", "ngh", "ch"),
    "b": ("f", "m"),
    "d": ("dd", "n"),
    "g": ("", "ng"),
    "m": ("f",),
    "ll": ("l",),
    "rh": ("r",),
}
_WHOLE_LETTERS: Final = ("ch", "dd", "ff", "ng", "ph", "th", "ll", "rh")
_VOWELS: Final = "aeiouwyâêîôûŵŷ"


def mutations(phrase: str) -> tuple[str, ...]:
    """The phrase, and what its first word can become. A name in capitals stays as it is."""
    if phrase[:2].isupper():
        return (phrase,)
    low = phrase.lower()
    letter = next((two for two in _WHOLE_LETTERS if low.startswith(two)), low[:1])
    changed = [new + low[len(letter) :] for new in _CHANGES.get(letter, ())]
    if letter and letter in _VOWELS:
        changed.append(f"h{low}")
    return (phrase, *changed)

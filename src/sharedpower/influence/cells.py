"""Reading one cell of a table of channels. Each reader raises CellError, or gives a value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any, Final

from sharedpower.core.plan.choices import (
    Certainty,
    ChannelKind,
    Hard,
    Likely,
    PassedOn,
    RestsOn,
)
from sharedpower.influence.likelihood import PERCENT, SCALE, Range, wide
from sharedpower.influence.problems import Problem

LONGEST: Final = 300
_MOST_DAYS: Final = 3650

_NUMBER: Final = r"(\d{1,3}(?:[.,]\d{1,20})?|[.,]\d{1,20})(?:[eE]([+-]?\d{1,3}))?\s*(%?)"
_ONE: Final = re.compile(_NUMBER)
_TWO: Final = re.compile(rf"{_NUMBER}\s*[-–]\s*{_NUMBER}")
_DAYS: Final = re.compile(r"(\d{1,5})(?:[.,]0+)?")

# What a Welsh table says for a word of the scale; English is what is stored, with spaces.
_WELSH: Final[dict[str, Likely | Hard]] = {
    "annhebygol iawn": Likely.VERY_UNLIKELY,
    "annhebygol": Likely.UNLIKELY,
    "tebygol": Likely.LIKELY,
    "tebygol iawn": Likely.VERY_LIKELY,
    "hawdd iawn": Hard.VERY_EASY,
    "hawdd": Hard.EASY,
    "anodd": Hard.HARD,
    "anodd iawn": Hard.VERY_HARD,
}
_YES: Final = frozenset({"yes", "true", "1", "ie", "oes", "ydy"})
_NO: Final = frozenset({"no", "false", "0", "na", "nac oes", "nac ydy"})


class CellError(ValueError):
    """``problem`` with the cell; ``known``: the choices there are."""

    def __init__(self, problem: Problem, known: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.known = known


def likelihood(text: str) -> Range:
    """A share (0.8), percent (80 %), a range of either (65-90 %), or a word of the scales."""
    word = text.casefold().replace("_", " ")
    if word in _WORDS:
        return SCALE.range(_WORDS[word], (None, None))
    one, two = _ONE.fullmatch(text), _TWO.fullmatch(text)
    if one:
        chance = _share(one.group(1, 2, 3))
        return wide(chance, chance)
    if not two:
        raise CellError(Problem.NOT_A_CHANCE)
    # The percent sign after the second number counts for both.
    first, second, sign = two.group(1, 2), two.group(4, 5), two[6] or two[3]
    low, high = _share((*first, sign)), _share((*second, sign))
    if low > high:
        raise CellError(Problem.NOT_IN_ORDER)
    return wide(low, high)


def _share(parts: tuple[Any, ...]) -> float:
    digits, power, percent = parts
    number = float(digits.replace(",", ".")) * 10.0 ** int(power or 0)
    share = number / PERCENT if percent else number
    if not 0 <= share <= 1:
        raise CellError(Problem.NOT_A_CHANCE)
    return share


def days(text: str) -> int:
    found = _DAYS.fullmatch(text)
    if not found or int(found[1]) > _MOST_DAYS:
        raise CellError(Problem.NOT_DAYS)
    return int(found[1])


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise CellError(Problem.NOT_A_DATE) from error


def yes_or_no(text: str) -> bool:
    if text.casefold() not in _YES | _NO:
        raise CellError(Problem.NOT_YES_OR_NO)
    return text.casefold() in _YES


def one_of(kind: type[StrEnum]) -> Callable[[str], StrEnum]:
    """A reader of one of a list of stored values, in any case, with spaces or underscores."""

    def read(text: str) -> StrEnum:
        word = text.casefold().replace(" ", "_")
        if word not in set(kind):
            raise CellError(Problem.NOT_A_CHOICE, ", ".join(one.replace("_", " ") for one in kind))
        return kind(word)

    return read


def plain(text: str) -> str:
    if len(text) > LONGEST:
        raise CellError(Problem.TOO_LONG, str(LONGEST))
    return text


_WORDS: Final[dict[str, Likely | Hard]] = {
    **{word.replace("_", " "): word for word in (*Likely, *Hard)},
    **_WELSH,
}
READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "from": plain,
    "to": plain,
    "kind": one_of(ChannelKind),
    "chance": likelihood,
    "low": likelihood,
    "high": likelihood,
    "days": days,
    "next_meeting": day,
    "voice": one_of(PassedOn),
    "rests_on": one_of(RestsOn),
    "certainty": one_of(Certainty),
    "possible": yes_or_no,
    "source": plain,
    "lived_through": likelihood,
    "lived_hard": likelihood,
    "representative_through": likelihood,
    "representative_hard": likelihood,
    "colleague_through": likelihood,
    "colleague_hard": likelihood,
}
"""How to read each column, by its name."""

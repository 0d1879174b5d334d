"""Sheets as they are typed in, row by row: once, again, or the two beside each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.http import HttpRequest
from django.utils.translation import gettext as _

from sharedpower.actions.listening.paper import Flaw, Sheet

ROWS = 20
MOST_ROWS = 200
LONGEST_MARKS = 200
FIRST, SECOND = "", "again-"


@dataclass(frozen=True)
class KeyRow:
    """A sheet as typed, once and again. ``shown``: it is asked about; else it goes along hidden."""

    number: int
    letter: str = ""
    marks: str = ""
    again_letter: str = ""
    again_marks: str = ""
    problem: str = ""
    shown: bool = True


@dataclass(frozen=True)
class Keyed:
    """One keying of a batch: letter of the group and marks, by row, blank rows and all."""

    rows: tuple[tuple[str, str], ...]

    @classmethod
    def sent(cls, request: HttpRequest, which: str) -> Keyed:
        letters = request.POST.getlist(f"{which}role")[:MOST_ROWS]
        marks = request.POST.getlist(f"{which}marks")[:MOST_ROWS]
        pairs = zip(letters, marks, strict=False)
        return cls(tuple((_tidy(letter).upper()[:3], _tidy(typed)) for letter, typed in pairs))

    def sheets(self, letters: Mapping[str, str]) -> list[Sheet]:
        """Rows with anything in them. A letter that stands for nobody is passed on as it is."""
        return [
            Sheet(str(number), letters.get(letter, letter or "?"), marks)
            for number, (letter, marks) in enumerate(self.rows, start=1)
            if letter or marks
        ]

    def at(self, number: int) -> tuple[str, str]:
        return self.rows[number - 1] if number <= len(self.rows) else ("", "")


def once(first: Keyed) -> list[KeyRow]:
    """What was typed, with enough rows to begin with."""
    count = max(len(first.rows), ROWS)
    return [KeyRow(number, *first.at(number)) for number in range(1, count + 1)]


def again(first: Keyed, second: Keyed) -> list[KeyRow]:
    """To be typed once more: as many rows as were filled the first time."""
    filled = [n for n, pair in enumerate(first.rows, start=1) if any(pair)]
    return [
        KeyRow(n, *first.at(n), *second.at(n), shown=n in filled)
        for n in range(1, len(first.rows) + 1)
    ]


def compared(first: Keyed, second: Keyed, problems: Mapping[str, str]) -> list[KeyRow]:
    """Both keyings beside each other, where ``problems`` names the sheet."""
    longest = max(len(first.rows), len(second.rows))
    return [
        KeyRow(n, *first.at(n), *second.at(n), problems.get(str(n), ""), str(n) in problems)
        for n in range(1, longest + 1)
    ]


def parting_words(places: Sequence[int]) -> str:
    """Where two keyings of a sheet part; 0 stands for the group, or a sheet that is missing."""
    given = {"places": ", ".join(str(place) for place in places if place)}
    if not given["places"]:
        return _("The two differ in the group, or one of them is missing.")
    if 0 in places:
        return _("The two differ in the group, and at statement %(places)s.") % given
    return _("The two differ at statement %(places)s.") % given


def flaw_words(flaw: Flaw, count: int) -> str:
    """``count``: the statements of the face."""
    said = {
        "role": _("“%(found)s” stands for no group. Use the letter on the sheet."),
        "count": _("It has %(found)s answers; the face has %(count)s statements."),
        "mark": _("At statement %(at)s, “%(found)s” is no answer."),
    }
    return said[flaw.why] % {"found": flaw.found, "at": flaw.at, "count": count}


def _tidy(typed: str) -> str:
    return "".join(typed.split())[:LONGEST_MARKS]

"""What the command line says when it cannot go on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sharedpower.cli.opening import STANDARD, CannotReadError, CannotWriteError
from sharedpower.content.telling.voice import Voice
from sharedpower.core.wording import gettext_noop as _
from sharedpower.files import PlanFileError, explain, explain_place

_READING: Final[dict[type, str]] = {
    FileNotFoundError: _("There is no file called %(name)s."),
    IsADirectoryError: _("%(name)s is a folder, not a file."),
    PermissionError: _("%(name)s may not be read: this computer does not allow it."),
}
_CANNOT_READ: Final = _("%(name)s cannot be read.")
_WRITING: Final[dict[type, str]] = {
    FileNotFoundError: _("%(name)s cannot be written: its folder is not there."),
    IsADirectoryError: _("%(name)s is a folder. Name the file to write."),
    PermissionError: _("%(name)s may not be written: this computer does not allow it."),
}
_CANNOT_WRITE: Final = _("%(name)s cannot be written.")
_NOT_A_PLAN: Final = _("%(name)s cannot be read as a plan.")
_STANDARD_INPUT: Final = _("Standard input")
_PLACED: Final = _("%(place)s: %(sentence)s")


def file_words(voice: Voice, error: CannotReadError) -> str:
    """Why a file cannot be read or written."""
    writing = isinstance(error, CannotWriteError)
    table, otherwise = (_WRITING, _CANNOT_WRITE) if writing else (_READING, _CANNOT_READ)
    return voice.gettext(table.get(type(error.__cause__), otherwise)) % {"name": error.name}


def plan_words(voice: Voice, error: PlanFileError) -> Iterator[str]:
    """What is wrong with a plan file: the file, then each problem with its line and field."""
    name = voice.gettext(_STANDARD_INPUT) if error.name == STANDARD else error.name
    yield voice.gettext(_NOT_A_PLAN) % {"name": name}
    for problem in error.problems:
        sentence, place = (
            voice.gettext(template) % values if template else ""
            for template, values in (explain(problem), explain_place(problem))
        )
        both = {"place": place, "sentence": sentence}
        yield voice.gettext(_PLACED) % both if place else sentence

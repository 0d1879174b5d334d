"""What ``sharedpower estimate`` says when a table or the sides cannot be taken."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from sharedpower.cli.opening import STANDARD
from sharedpower.content.telling.voice import Voice
from sharedpower.core.wording import gettext_noop as _
from sharedpower.listening.table_rows import Problem, TableError, Trouble


class UnfitTableError(Exception):
    """The table in the file ``name`` cannot be taken."""

    def __init__(self, name: str, error: TableError) -> None:
        super().__init__(name)
        self.name = name
        self.troubles = error.troubles
        self.more = error.more


class SidesError(Exception):
    """``why``: say, two, form, twice or strange; ``what``: the groups there are, or the culprit."""

    def __init__(self, why: str, what: str) -> None:
        super().__init__(why)
        self.why = why
        self.what = what


_NOT_TAKEN: Final = _("%(name)s cannot be taken; nothing was worked out.")
_LINE: Final = _("Line %(line)s: %(sentence)s")
_STANDARD_INPUT: Final = _("Standard input")

SENTENCES: Final[Mapping[Problem, str]] = {
    Problem.NO_PERSON: _("There is no person."),
    Problem.NO_STATEMENT: _("There is no statement."),
    Problem.UNKNOWN_STATEMENT: _("“%(value)s” is not in the statements file."),
    Problem.STATEMENT_TWICE: _("“%(value)s” is there twice."),
    Problem.NO_POLARITY: _("“%(value)s” needs + or - as its polarity."),
    Problem.NO_SUCH_ANSWER: _(
        "“%(value)s” is no answer: a whole number on the scale, dk, or blank."
    ),
    Problem.WRONG_WIDTH: _("It has more or fewer columns than the heading."),
    Problem.NOT_UTF8: _("Its letters are not in UTF-8. Save the file as “CSV UTF-8”."),
    Problem.NO_COLUMN: _("There is no column called “%(value)s”."),
    Problem.COLUMN_TWICE: _("There are two columns called “%(value)s”."),
    Problem.EMPTY: _("There are no rows in it."),
    Problem.UNREADABLE: _("It is neither CSV nor Parquet that can be read."),
}
SIDES: Final[Mapping[str, str]] = {
    "say": _(
        "Say which groups stand on which side, twice: --sides NAME=GROUP,GROUP. "
        "The groups are: %(what)s"
    ),
    "two": _("There must be two sides, no more and no fewer. The groups are: %(what)s"),
    "form": _("“%(what)s” is not a side. Write it as NAME=GROUP,GROUP"),
    "twice": _("The group “%(what)s” is named twice."),
    "strange": _("There is no group called “%(what)s” in the answers."),
}


def words_for(voice: Voice, error: UnfitTableError | SidesError) -> Iterator[str]:
    """A sentence; for a table the file, then each bad row by its line."""
    if isinstance(error, SidesError):
        yield voice.gettext(SIDES[error.why]) % {"what": error.what}
        return
    name = voice.gettext(_STANDARD_INPUT) if error.name == STANDARD else error.name
    yield voice.gettext(_NOT_TAKEN) % {"name": name}
    for trouble in error.troubles:
        yield _trouble(voice, trouble)
    if error.more:
        more = voice.ngettext("And %(n)s more.", "And %(n)s more.", error.more)
        yield more % {"n": error.more}


def _trouble(voice: Voice, trouble: Trouble) -> str:
    sentence = voice.gettext(SENTENCES[trouble.problem]) % {"value": trouble.value}
    if not trouble.line:
        return sentence
    return voice.gettext(_LINE) % {"line": trouble.line, "sentence": sentence}

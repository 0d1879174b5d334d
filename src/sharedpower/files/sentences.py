"""The words for what is wrong with a file: templates that the doors translate and fill."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sharedpower.core.wording import gettext_noop as _
from sharedpower.files.problems import Kind, Problem

SENTENCES: Final[Mapping[Kind, str]] = {
    Kind.EMPTY: _("The file is empty."),
    Kind.TOO_LARGE: _("The file is too large. It can have at most %(most)s kB."),
    Kind.NOT_UTF8: _("Some letters here are not in UTF-8. Save the file as UTF-8 and try again."),
    Kind.CONTROL_CHARACTER: _(
        "There is a character here that cannot be shown (%(code)s). Please take it out."
    ),
    Kind.JSON_SYNTAX: _(
        "The file starts with { so it is read as JSON, and here it stops being JSON. Often a "
        "comma, a quotation mark or a bracket is missing just before."
    ),
    Kind.YAML_SYNTAX: _(
        "Here the file stops being YAML. Often a quotation mark, a colon or a space is missing, "
        "or a line stands too far in."
    ),
    Kind.YAML_SECOND_COLON: _(
        "There is one colon too many here. Put the text after the first colon in quotation marks."
    ),
    Kind.YAML_TAB: _("There is a tab at the start of this line. Use spaces in its place."),
    Kind.YAML_REPEAT: _(
        "There can be no repeats here (& and *). If a text starts with one of these, put the text "
        "in quotation marks."
    ),
    Kind.YAML_TAG: _(
        "There can be no types here (!). If a text starts with an exclamation mark, put the text "
        "in quotation marks."
    ),
    Kind.YAML_SEVERAL: _("A second document starts here (---). A file holds only one."),
    Kind.NOT_A_PLAN: _(
        "This is not a plan. A plan file has a name and a colon before each answer, for example "
        "“title: Clinic hours”."
    ),
    Kind.NOT_A_CELL_SET: _(
        "This is not a set of cells. Such a file has a name and a list of entries, for example "
        "“name: Farm country”."
    ),
    Kind.TOO_DEEP: _("Too many brackets or lists stand inside one another here."),
    Kind.TOO_MANY_ANSWERS: _("The file holds more than %(most)s answers, too many for one plan."),
    Kind.NAME_EXPECTED: _("A name was expected here, and there is a list or a group of answers."),
    Kind.DUPLICATE_KEY: _("“%(key)s” is here twice; the first is on line %(first)s. Keep one."),
    Kind.UNKNOWN_KEY: _("There is nothing called “%(key)s” here."),
    Kind.UNKNOWN_KEY_NEAR: _("There is nothing called “%(key)s” here. Did you mean “%(nearest)s”?"),
    Kind.NOT_TEXT: _(
        "Text was expected. Put the answer in quotation marks if it is text, such as “No” or “7”."
    ),
    Kind.NOT_YES_OR_NO: _("true or false was expected."),
    Kind.NOT_A_WHOLE_NUMBER: _("A whole number was expected, without quotation marks."),
    Kind.NOT_FINITE: _("This is not a number that can be used."),
    Kind.OUT_OF_RANGE: _("The number must be between %(least)s and %(most)s."),
    Kind.NOT_A_CHOICE: _("The answer must be one of: %(choices)s."),
    Kind.NOT_A_CELL: _(
        "There is no such cell. A cell is named by its form, its space and its level, such as "
        "hidden-invited-local."
    ),
    Kind.NOT_A_DATE: _("A date was expected, written like 2026-03-31."),
    Kind.NOT_A_DATE_OR_NONE: _("A date was expected, written like 2026-03-31, or the word none."),
    Kind.NOT_A_LIST: _("A list was expected."),
    Kind.NOT_A_SECTION: _("A group of names with answers was expected."),
    Kind.MISSING: _("“%(key)s” is missing."),
    Kind.BLANK: _("This must not be blank."),
    Kind.TEXT_TOO_LONG: _("The text has %(found)s characters. At most %(most)s fit here."),
    Kind.TOO_MANY_ITEMS: _("The list has %(found)s items. At most %(most)s fit here."),
    Kind.NOT_AN_ID: _(
        "An id is made of letters a to z, numbers, dots and dashes, and has at most %(most)s of "
        "them."
    ),
    Kind.LEVELS_OUT_OF_ORDER: _("The levels go from the lowest to the highest, each once."),
    Kind.NO_LEVELS: _("A plan needs at least one level."),
    Kind.DUPLICATE_ID: _("The id “%(id)s” is used twice in this list. Give each its own."),
    Kind.UNKNOWN_PITFALL: _("There is no pitfall called “%(id)s”."),
    Kind.UNKNOWN_PITFALL_NEAR: _(
        "There is no pitfall called “%(id)s”. Did you mean “%(nearest)s”?"
    ),
    Kind.SET_ASIDE_TWICE: _("The pitfall “%(id)s” is set aside twice. Keep one reason."),
    Kind.PAIR_TWICE: _(
        "How “%(start)s” acts on “%(end)s” is here twice. Keep one; the other way round is another "
        "pair."
    ),
    Kind.NOT_A_PAIR: _("A pair needs two different faces, a start and an end."),
    Kind.UNKNOWN_VERSION: _("The version must be a whole number from 1 to %(known)s."),
    Kind.NEWER_VERSION: _(
        "This file was written by a newer Shared Power (version %(version)s of its format; this "
        "one reads up to %(known)s). Update Shared Power to open it."
    ),
}

_BOTH = _("Line %(line)s, %(field)s")
_LINE = _("Line %(line)s")


def explain(problem: Problem) -> tuple[str, Mapping[str, object]]:
    """A marked sentence with named places, and the values that fill it."""
    return SENTENCES[problem.kind], problem.values


def explain_place(problem: Problem) -> tuple[str, Mapping[str, object]]:
    """Where it is, in the same way; the template is empty for the file as a whole."""
    values = {"line": problem.line, "field": problem.field}
    if problem.line is None:
        return ("%(field)s" if problem.field else ""), values
    return (_BOTH if problem.field else _LINE), values

"""What is said of a file of channels that cannot be taken, and of ends that cannot be chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sharedpower.core.wording import gettext_noop as _
from sharedpower.influence.ends import EndsProblem
from sharedpower.influence.problems import Problem, Trouble

SENTENCES: Final[Mapping[Problem, str]] = {
    Problem.NO_START: _("It does not say who passes the message on (column “from”)."),
    Problem.NO_END: _("It does not say to whom (column “to”)."),
    Problem.NOT_A_CHANCE: _(
        "“%(value)s” in the column “%(column)s” is no chance. Write a share such as 0.8, a "
        "percentage such as 80 %%, a range such as 65-90 %%, or a word such as likely."
    ),
    Problem.NOT_IN_ORDER: _("In “%(value)s” the lowest does not come first and the highest last."),
    Problem.NOT_DAYS: _("“%(value)s” is no number of days from 0 to 3650."),
    Problem.NOT_A_DATE: _("“%(value)s” is no date such as 2027-03-31."),
    Problem.NOT_A_CHOICE: _(
        "“%(value)s” cannot stand in the column “%(column)s”. It can hold: %(known)s."
    ),
    Problem.NOT_YES_OR_NO: _("“%(value)s” in the column “%(column)s” is neither yes nor no."),
    Problem.TOO_LONG: _("A text is too long. At most %(known)s letters fit."),
    Problem.WRONG_WIDTH: _("It has more cells than the first line has headings."),
    Problem.CONTROL_CHARACTER: _(
        "There is a letter in the column “%(column)s” that cannot be shown. Take it out."
    ),
    Problem.EMPTY: _("There are no channels in it."),
    Problem.NO_COLUMN: _(
        "There is no column called “%(column)s”. The first line names the columns."
    ),
    Problem.COLUMN_TWICE: _("There are two columns called “%(column)s”."),
    Problem.NOT_UTF8: _("Its letters are not in UTF-8. Save the file as “CSV UTF-8”."),
    Problem.TOO_LARGE: _("It is too large. At most %(known)s MB can be read."),
    Problem.TOO_MANY_ROWS: _("There is too much in it. At most %(known)s can be read."),
    Problem.NOT_XML: _("It is not XML that can be read."),
    Problem.XML_NOT_UTF8: _("Its letters are not in UTF-8. Save it in UTF-8."),
    Problem.UNSAFE_XML: _(
        "It has a document type, an entity or an instruction in it. For safety such files are not "
        "read. Save it as plain GraphML."
    ),
    Problem.NOT_GRAPHML: _("It is not plain GraphML: one graph of nodes and edges."),
    Problem.SEVERAL_GRAPHS: _("There are several graphs in it. Save one alone."),
    Problem.UNKNOWN_NODE: _("It joins “%(value)s”, and there is no such node."),
    Problem.NODE_TWICE: _("There are two nodes called “%(value)s”."),
}

ENDS: Final[Mapping[EndsProblem, str]] = {
    EndsProblem.NO_ACTORS: _("There is nobody on the map yet."),
    EndsProblem.UNKNOWN_SOURCE: _("“%(names)s”, from whom it should go, is not on the map."),
    EndsProblem.UNKNOWN_TARGET: _("“%(names)s”, to whom it should go, is not on the map."),
    EndsProblem.NO_SOURCE: _("Nobody on the map can start a message. Say from whom it goes."),
    EndsProblem.SEVERAL_SOURCES: _("Several could start the message. Say from whom: %(names)s."),
    EndsProblem.NO_TARGET: _("Nobody on the map is said to decide. Say to whom it goes."),
    EndsProblem.SEVERAL_TARGETS: _("Several could decide. Say to whom it goes: %(names)s."),
    EndsProblem.SAME: _("The message would start where it should go: “%(names)s”. Choose two."),
}

LINE: Final = _("Line %(line)s: %(sentence)s")
EDGE: Final = _("Edge %(line)s: %(sentence)s")


def values(trouble: Trouble) -> dict[str, str]:
    """What fills the sentence of a trouble."""
    return {"column": trouble.column, "value": trouble.value, "known": trouble.known}

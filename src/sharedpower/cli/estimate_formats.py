"""``sharedpower estimate`` as words, as JSON and as CSV."""

from __future__ import annotations

import csv
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sharedpower.cli.estimate_rows import Estimated
from sharedpower.cli.paper import Paper, paper_for
from sharedpower.content.telling.voice import Voice
from sharedpower.core.wording import gettext_noop as _

COLUMNS: Final = ("sides", "n", "dk", "delta", "lower", "upper", "direction")
BETWEEN: Final = "|"

_STATEMENTS: Final = _("Statements")
_FACETS: Final = _("Facets")
_SIDES: Final = _("First side: %(first)s. Second side: %(second)s.")
_SIGN: Final = _(
    "A gap above zero: the second side is more favourable; below zero: the first is. lower and "
    "upper: the range in which it lies 95 times in 100."
)
_NO_FACETS: Final = _("No facets: --statements FILE says which statement is about what.")
_UNGUIDED: Final = _(
    "Without --statements FILE, agreeing is taken to say that power is better shared, in every "
    "statement."
)
_DIRECTIONS: Final = {
    "unsure": _("unsure"),
    "alike": _("alike"),
    "not shown": _("too few to show"),
    "no answers": _("no answers"),
    "one side only": _("one side only"),
    "all dk": _("all of one side don't know"),
}


def notes(voice: Voice, found: Estimated) -> Iterator[str]:
    """How the table was read; what was merged, rounded or hidden, and why."""
    if not found.read.guided:
        yield voice.gettext(_UNGUIDED)
    if found.read.replaced:
        words = voice.ngettext(
            "%(n)s answer was replaced by a later line about the same person and statement.",
            "%(n)s answers were replaced by later lines about the same person and statement.",
            found.read.replaced,
        )
        yield words % {"n": found.read.replaced}
    for note in found.release.notes:
        groups = ", ".join(filter(None, note.groups))
        yield voice.gettext(note.sentence) % {**dict(note.values), "groups": groups}


def _text(voice: Voice, found: Estimated) -> str:
    paper, say = paper_for(sys.stdout, os.environ), voice.gettext
    first, second = found.sides
    blocks = [
        paper.lines(say(_SIDES) % {"first": first, "second": second}),
        _table(paper, say(_STATEMENTS), "statement", _told(say, found.statements())),
        _table(paper, say(_FACETS), "facet", _told(say, found.facets()))
        if found.report.facets
        else paper.lines(say(_NO_FACETS)),
        "\n".join(paper.lines(words) for words in (say(_SIGN), *notes(voice, found))),
    ]
    return "\n\n".join(blocks) + "\n"


def _told(
    say: Callable[[str], str], rows: Iterable[Mapping[str, Any]]
) -> Iterator[Mapping[str, Any]]:
    for row in rows:
        direction = row["direction"]
        words = say(_DIRECTIONS[direction]) if direction in _DIRECTIONS else direction
        yield {**row, "direction": words}


def _table(paper: Paper, title: str, about: str, rows: Iterable[Mapping[str, Any]]) -> str:
    """Columns side by side, as wide as they need: a table is not wrapped."""
    heads = (about, *COLUMNS)
    cells = [heads, *([_cell(name, row[name]) for name in heads] for row in rows)]
    widths = [max(len(row[at]) for row in cells) for at in range(len(heads))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]
    head = [paper.lines(title.upper(), style="bold"), paper.styled(lines[0], "quiet")]
    return "\n".join([*head, *lines[1:]])


def _cell(name: str, value: Any) -> str:
    if isinstance(value, list):
        return " / ".join(_cell(name, one) for one in value)
    if value is None:
        return "-"
    if name == "dk":
        return f"{value:.0%}"
    return f"{value:+.2f}" if isinstance(value, float) else str(value)


def _json(voice: Voice, found: Estimated) -> str:
    profile = found.release.profile
    made = {
        "profile": profile.name,
        "minimum": profile.minimum,
        "sides": {name: list(groups) for name, groups in found.release.sides.items()},
        "notes": list(notes(voice, found)),
        "statements": list(found.statements()),
        "facets": list(found.facets()),
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def _csv(_voice: Voice, found: Estimated) -> str:
    """One table; ``table`` tells statements from facets. Two values of two sides: ``a|b``."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(("table", "statement", "facet", *COLUMNS))
    for table, rows in (("statements", found.statements()), ("facets", found.facets())):
        for row in rows:
            named = [row.get("statement", ""), row.get("facet", "")]
            writer.writerow([table, *named, *(_flat(row[name]) for name in COLUMNS)])
    return out.getvalue()


def _flat(value: Any) -> Any:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return BETWEEN.join(str(_flat(one)) for one in value)
    return "" if value is None else value


FORMATS: Final[Mapping[str, Callable[[Voice, Estimated], str]]] = {
    "text": _text,
    "json": _json,
    "csv": _csv,
}

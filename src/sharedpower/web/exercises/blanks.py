"""Cards with lines to fill in by hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _

SCALE: Final = "0 1 2 3 4"


@dataclass(frozen=True)
class Blank:
    """``lines``: the name of what goes there, and numbers to choose from, or "" for a line."""

    title: str
    lines: tuple[tuple[str, str], ...]


TOKEN: Final = Blank("token", (("who", ""), ("can", ""), ("cannot", "")))
PLACE: Final = Blank(
    "space",
    (
        ("called", ""),
        ("type", ""),
        ("host", ""),
        ("enter", ""),
        ("travel", ""),
        ("hurt", ""),
        ("private", ""),
    ),
)
POINT: Final = Blank(
    "point",
    (("when", ""), ("what", ""), ("decided", ""), ("type", ""), ("level", ""), ("form", "")),
)
SCORE: Final = Blank(
    "score", (("decision", ""), ("who", ""), ("now", SCALE), ("right", ""), ("wanted", SCALE))
)


def blank_label(name: str) -> str:
    """What stands before a line, in the reader's language."""
    return {
        "token": _("A token"),
        "space": _("A space"),
        "point": _("A turning point"),
        "score": _("How much say?"),
        "who": _("Who (a role, not a name)"),
        "can": _("From here I can"),
        "cannot": _("From here I cannot"),
        "called": _("What it is called"),
        "type": _("Closed, invited or claimed"),
        "host": _("Who holds it"),
        "enter": _("Who may enter"),
        "travel": _("How one gets there, and how long it takes"),
        "hurt": _("May it bring back bad times?"),
        "private": _("Do its owners agree that this card is shown?"),
        "when": _("When"),
        "what": _("What happened"),
        "decided": _("Who decided"),
        "level": _("At what level"),
        "form": _("Which form of power"),
        "decision": _("The decision"),
        "now": _("Say now"),
        "right": _("Do we agree that this is right?"),
        "wanted": _("Say wanted"),
    }[name]

"""How long, how large and how many. Question ids, as in ``core.plan.paths``; ``[]`` is a list item.

Texts are counted in characters and numbers are inclusive. A field that is not named here has the
limit of its kind.
"""

from __future__ import annotations

from typing import Final

from sharedpower.core.powercube import Cell, Form, Space, Tier

FILE_BYTES: Final = 1_000_000
DEPTH: Final = 12
ANSWERS: Final = 20_000

ITEMS: Final = 200
TEXT: Final = 5_000
LINE: Final = 300
ID: Final = 64
ID_PATTERN: Final = "^[A-Za-z0-9][A-Za-z0-9._-]*$"

CHARACTERS: Final = {
    "title": 200,
    "levels.label": 60,
    "decision.title": LINE,
    "decision.options.label": LINE,
    "actors.name": LINE,
    "audience.groups.name": LINE,
    "spaces.label": LINE,
    "sessions.label": LINE,
    "facilitation.pre_meetings.label": LINE,
    "routes.label": LINE,
    "notes.question": LINE,
}

_COUNT: Final = (0, 1_000_000_000)
_PERCENT: Final = (0, 100)
_RUNG: Final = (1, 8)
_INFLUENCE: Final = (0, 4)

RANGES: Final = {
    "language.welsh_share": _PERCENT,
    "agenda.open_share": _PERCENT,
    "thresholds.welsh_share": _PERCENT,
    "thresholds.open_share": _PERCENT,
    "thresholds.influence": _INFLUENCE,
    "actors.influence": _INFLUENCE,
    "ladder.at.intended": _RUNG,
    "ladder.at.promised": _RUNG,
    "ladder.felt_history.rung": _RUNG,
}

FACETS: Final = tuple(str(facet) for axis in (Form, Space, Tier) for facet in axis)
_CELLS: Final = tuple(
    Cell(form, space, tier).slug for tier in Tier for space in Space for form in Form
)

CHOICES: Final = {
    "actions.facets[]": FACETS,
    "notes.about": ("", *FACETS, *_CELLS),
    "combinations.start": FACETS,
    "combinations.end": FACETS,
}


def characters(question: str) -> int:
    """The most characters that a text may have."""
    return CHARACTERS.get(question, LINE if question.endswith("[]") else TEXT)


def bounds(question: str) -> tuple[int, int]:
    """The least and the most that a whole number may be."""
    return RANGES.get(question, _COUNT)

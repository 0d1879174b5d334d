"""How long, how large and how many. Question ids, as in ``core.plan.paths``; ``[]`` is a list item.

Texts are counted in characters and numbers are inclusive. A field that is not named here has the
limit of its kind.
"""

from __future__ import annotations

from typing import Final

from sharedpower.core.powercube import Cell, Form, Space, Tier

FILE_BYTES: Final = 2_000_000
DEPTH: Final = 12
ANSWERS: Final = 80_000

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
    "run_sheets.session": ID,
    "run_sheets.asked.title": LINE,
    "run_sheets.asked.place": LINE,
    "run_sheets.asked.quiet_room": LINE,
    "run_sheets.items.block": ID,
    "run_sheets.items.title": LINE,
    "channels.source": LINE,
    "notes.question": LINE,
    # A set of cells, see core.cell_set.
    "name": 120,
    "entries.looks_like.en": LINE,
    "entries.looks_like.cy": LINE,
    "entries.move.en": LINE,
    "entries.move.cy": LINE,
    "entries.source": LINE,
}

# A power map grows large: a table of 5,000 channels fits, and everybody at their ends.
_ITEMS: Final = {"actors": 2_000, "channels": 5_000}

_COUNT: Final = (0, 1_000_000_000)
_PERCENT: Final = (0, 100)
_RUNG: Final = (1, 8)
_INFLUENCE: Final = (0, 4)
_OF_THE_DAY: Final = (0, 24 * 60 - 1)
_PEOPLE: Final = (0, 500)
_VOICES: Final = ("lived", "representative", "colleague")
_CHANNEL_PERCENTS: Final = tuple(
    f"channels.{voice}_{what}_{end}"
    for voice in _VOICES
    for what in ("through", "hard")
    for end in ("low", "high")
)
_CUTS: Final = ("lowest", "second_from", "third_from", "fourth_from", "fifth_from", "highest")

RANGES: Final = {
    "language.welsh_share": _PERCENT,
    "agenda.open_share": _PERCENT,
    "thresholds.welsh_share": _PERCENT,
    "thresholds.open_share": _PERCENT,
    "thresholds.influence": _INFLUENCE,
    "actors.influence": _INFLUENCE,
    "run_sheets.asked.start": _OF_THE_DAY,
    "run_sheets.asked.end": _OF_THE_DAY,
    "run_sheets.asked.last_bus": _OF_THE_DAY,
    "run_sheets.asked.people": _PEOPLE,
    "run_sheets.asked.staff": _PEOPLE,
    "run_sheets.asked.lived_experience": _PEOPLE,
    "run_sheets.items.minutes": (0, 600),
    "channels.days": (0, 3650),
    **dict.fromkeys(_CHANNEL_PERCENTS, _PERCENT),
    **{f"likelihoods.{cut}": _PERCENT for cut in _CUTS},
    "ladder.at.intended": _RUNG,
    "ladder.at.promised": _RUNG,
    "ladder.felt_history.rung": _RUNG,
}

FACETS: Final = tuple(str(facet) for axis in (Form, Space, Tier) for facet in axis)
CELLS: Final = tuple(
    Cell(form, space, tier).slug for tier in Tier for space in Space for form in Form
)

CHOICES: Final = {
    "actions.facets[]": FACETS,
    "notes.about": ("", *FACETS, *CELLS),
    "entries.cell": CELLS,
    "combinations.start": FACETS,
    "combinations.end": FACETS,
}


def characters(question: str) -> int:
    """The most characters that a text may have."""
    return CHARACTERS.get(question, LINE if question.endswith("[]") else TEXT)


def bounds(question: str) -> tuple[int, int]:
    """The least and the most that a whole number may be."""
    return RANGES.get(question, _COUNT)


def items(question: str) -> int:
    """The most things that a list may hold."""
    return _ITEMS.get(question, ITEMS)

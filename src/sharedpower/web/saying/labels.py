"""Words for facets, levels, cells and rungs in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

from django.utils.translation import get_language, gettext, ngettext

from sharedpower.content.telling import labels
from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.cube import cell_name
from sharedpower.content.telling.voice import Voice
from sharedpower.core.plan import Plan
from sharedpower.core.powercube import DEFAULT_LEVELS, Cell, Level


def reader_language() -> str:
    """``en`` or ``cy``."""
    return "cy" if (get_language() or "en").startswith("cy") else "en"


def voice() -> Voice:
    """How the pages speak to this reader."""
    return Voice(reader_language(), gettext, ngettext)


def teller(plan: Plan) -> Teller:
    return Teller(voice(), plan)


def level_label(level: Level) -> str:
    """The plan's own word for a level, or ours."""
    return labels.facet_label(voice(), level.tier, (level,))


def facet_label(facet: str, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """ "Hidden", or a level as the plan calls it."""
    return labels.facet_label(voice(), facet, levels)


def facet_gloss(facet: str) -> str:
    """ "who sets the agenda"."""
    return labels.facet_gloss(voice(), facet)


def rung_label(number: int) -> str:
    """ "4. Asked"."""
    return labels.rung_label(voice(), number)


def cell_label(cell: Cell, levels: Sequence[Level] = DEFAULT_LEVELS) -> str:
    """ "Hidden, invited, local"."""
    return cell_name(voice(), cell, levels)

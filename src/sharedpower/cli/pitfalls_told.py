"""A pitfall explained on its own, without a plan."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from inspect import cleandoc
from typing import Any, Final

from sharedpower.content.telling.answers import Teller
from sharedpower.content.telling.findings import HEADINGS
from sharedpower.content.telling.labels import touches
from sharedpower.content.telling.voice import Voice
from sharedpower.core.pitfalls import Pitfall
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

FOUND_WHEN: Final = _("When it is found")
WHY: Final = _("Why")
SOURCE: Final = _("Source")
INSTEAD: Final = _("Instead")
TOUCHES: Final = _("Touches")
ASKS: Final = _("Questions that settle it")


@dataclass(frozen=True)
class Explained:
    """``found_when`` is the pitfall's own docstring, so it is in English."""

    id: str
    severity: str
    heading: str
    title: str
    found_when: str
    why: str
    source: str
    instead: str
    touches: tuple[str, ...]
    asks: tuple[str, ...]
    facets: tuple[str, ...]
    reads: tuple[str, ...]

    @property
    def parts(self) -> tuple[tuple[str, str], ...]:
        """Marked names, each with its text."""
        return (
            (FOUND_WHEN, self.found_when),
            (WHY, self.why),
            (SOURCE, self.source),
            (INSTEAD, self.instead),
            (TOUCHES, " · ".join(self.touches)),
            (ASKS, "; ".join(self.asks)),
        )

    def as_json(self) -> dict[str, Any]:
        return asdict(self)


def explained(voice: Voice, known: Pitfall) -> Explained:
    teller = Teller(voice, Plan())
    return Explained(
        id=known.id,
        severity=known.severity.value,
        heading=voice.gettext(HEADINGS[known.severity]),
        title=voice.gettext(known.title),
        found_when=_found_when(known),
        why=voice.gettext(known.why),
        source=voice.gettext(known.source),
        instead=voice.gettext(known.instead),
        touches=touches(voice, known.facets),
        asks=tuple(dict.fromkeys(teller.label(read) for read in known.reads)),
        facets=tuple(map(str, known.facets)),
        reads=known.reads,
    )


def _found_when(known: Pitfall) -> str:
    told = cleandoc(sys.modules[known.find.__module__].__doc__ or "")
    return " ".join(told.partition("\n\n")[2].split())

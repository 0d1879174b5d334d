"""The numbers inside pitfalls that a plan can change, and where each comes from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sharedpower.core.questions.question import Kind, Question
from sharedpower.core.wording import gettext_noop as _

SETTINGS_WHY: Final = _(
    "Some pitfalls depend on a number. All but one of these numbers are our own starting points: "
    "change them where yours are better."
)
_OURS: Final = _("This number is our own starting point. It has no outside source.")
_WELSH: Final = _(
    "This number comes from guidance of public bodies in Wales on Welsh in meetings. Your own "
    "compliance notice comes first."
)


@dataclass(frozen=True, slots=True)
class Setting:
    """A number and its question. ``ours``: we chose it; no outside source says so."""

    question: Question
    ours: bool = True

    @property
    def source(self) -> str:
        return _OURS if self.ours else _WELSH


def _number(name: str, asks: str, short: str, maximum: int) -> Question:
    return Question(
        f"thresholds.{name}", asks, Kind.WHOLE_NUMBER, short=short, minimum=0, maximum=maximum
    )


def _percent(name: str, asks: str, short: str) -> Question:
    return Question(f"thresholds.{name}", asks, Kind.PERCENT, short=short, minimum=0, maximum=100)


SETTINGS: Final = (
    Setting(
        _number(
            "papers_days",
            _("How many days before the day should papers go out, at the latest?"),
            _("Days for papers"),
            90,
        )
    ),
    Setting(
        _percent(
            "welsh_share",
            _("From what share who wish to use Welsh must there be translation, in percent?"),
            _("Share who wish to use Welsh"),
        ),
        ours=False,
    ),
    Setting(
        _percent(
            "open_share",
            _("How much of the agenda should be left open, at least, in percent?"),
            _("Open share of the agenda"),
        )
    ),
    Setting(
        _number(
            "board_seats",
            _("How many seats for people with lived experience should a board have, at least?"),
            _("Seats on a board"),
            100,
        )
    ),
    Setting(
        _number(
            "planning_people",
            _("How many people with lived experience should help to plan, at least?"),
            _("People with lived experience in the planning"),
            100,
        )
    ),
    Setting(
        _number(
            "influence",
            _("From how much influence on, from 0 to 4, should a person or body be seen by all?"),
            _("Influence that should be seen"),
            4,
        )
    ),
    Setting(
        _number(
            "change_months",
            _("How many months does a large change need, at least?"),
            _("Months for a large change"),
            120,
        )
    ),
    Setting(
        _number(
            "change_rounds",
            _("How many rounds of trying and changing does it need, at least?"),
            _("Rounds of trying and changing"),
            20,
        )
    ),
    Setting(
        _number(
            "expert_weeks",
            _("With fewer than how many weeks is there no time to learn an expert's task?"),
            _("Weeks to learn an expert's task"),
            520,
        )
    ),
    Setting(
        _number(
            "welcome_gaps",
            _("How many things missing make a welcome cold?"),
            _("Gaps in the welcome"),
            5,
        )
    ),
)

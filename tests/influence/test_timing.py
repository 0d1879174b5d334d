"""When a message arrives: meetings are waited for, and what nobody has said is not guessed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from sharedpower.influence.timing import arrival
from tests.influence.maps import TODAY, channel

MEETING = date(2027, 3, 15)


@pytest.mark.parametrize(
    ("steps", "days", "whole"),
    [
        ([], 0, True),
        ([{"days": 3}, {"days": 0}], 3, True),
        ([{"days": 3}, {}], 3, False),
        ([{"next_meeting": MEETING}], 14, True),
        ([{"next_meeting": MEETING, "days": 2}], 16, True),
        ([{"days": 14}, {"next_meeting": MEETING}], 14, True),
        ([{"days": 15}, {"next_meeting": MEETING}], 15, False),
        ([{"days": 20}, {"next_meeting": MEETING, "days": 5}], 25, False),
    ],
)
def test_the_days_of_the_steps_add_up(steps: list[dict[str, Any]], days: int, whole: bool) -> None:
    found = arrival([channel("s>t", **step) for step in steps], TODAY)
    assert (found.days, found.whole) == (days, whole)
    assert (found.on - TODAY).days == days


def test_no_day_is_after_the_last_there_is() -> None:
    assert arrival([channel("s>t", days=3650)], date(9999, 12, 1)).on == date.max

"""A remote listening opens and closes by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from sharedpower.actions.listening.dates import keep_time
from sharedpower.records.models import Listening
from tests.actions.listening.evening import Evening, evening

pytestmark = pytest.mark.django_db
OPENS = datetime(2027, 3, 1, tzinfo=UTC)
CLOSES = datetime(2027, 3, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def remote(**changed: Any) -> Evening:
    made = evening()
    given = {"remote": True, "opens_at": OPENS, "closes_at": CLOSES, **changed}
    Listening.objects.update(**given)
    return made


def states(made: Evening, now: datetime) -> list[str]:
    keep_time(made.now, now)
    return [face.state for face in made.now.faces.all()]


@pytest.mark.parametrize(
    ("now", "state"),
    [
        (OPENS - DAY, "waiting"),
        (OPENS, "open"),
        (CLOSES - DAY, "open"),
    ],
)
def test_it_opens_on_its_day(now: datetime, state: str) -> None:
    assert states(remote(), now) == [state] * 3


def test_it_closes_on_its_day_and_stays_closed() -> None:
    made = remote()
    assert states(made, OPENS) == ["open"] * 3
    assert states(made, CLOSES) == ["closed"] * 3
    assert states(made, CLOSES + DAY) == ["closed"] * 3


def test_each_face_closes_by_its_own_date() -> None:
    made = remote()
    made.now.faces.filter(slug="forms").update(closes_at=OPENS + DAY)
    assert states(made, OPENS) == ["open"] * 3
    assert states(made, OPENS + DAY) == ["closed", "open", "open"]


def test_nobody_looked_in_time_and_it_never_opens_late() -> None:
    assert states(remote(), CLOSES + DAY) == ["waiting"] * 3


def test_a_face_closed_by_hand_stays_closed() -> None:
    made = remote()
    keep_time(made.now, OPENS)
    made.press("close:forms", now=OPENS)
    assert states(made, OPENS + DAY) == ["closed", "open", "open"]


def test_phones_are_told_once() -> None:
    made = remote()
    turn = made.now.turn
    assert keep_time(made.now, OPENS)
    assert not keep_time(made.now, OPENS + DAY)
    assert made.now.turn == turn + 1


def test_in_a_room_the_dates_do_nothing() -> None:
    assert states(remote(remote=False), OPENS) == ["waiting"] * 3


def test_a_face_without_statements_waits() -> None:
    made = remote()
    made.now.faces.filter(slug="forms").update(statements=[])
    assert states(made, OPENS) == ["waiting", "open", "open"]


def test_the_hour_that_summer_time_takes_opens_nothing_early() -> None:
    wales = ZoneInfo("Europe/London")
    made = remote(opens_at=datetime(2027, 3, 28, tzinfo=wales), closes_at=None)
    assert states(made, datetime(2027, 3, 27, 23, 59, tzinfo=UTC)) == ["waiting"] * 3
    assert states(made, datetime(2027, 3, 28, 0, 0, tzinfo=UTC)) == ["open"] * 3


def test_a_clock_that_is_put_back_undoes_nothing() -> None:
    made = remote()
    turn = made.now.turn
    assert states(made, OPENS) == ["open"] * 3
    assert states(made, OPENS - DAY) == ["open"] * 3
    assert states(made, CLOSES) == ["closed"] * 3
    assert states(made, OPENS) == ["closed"] * 3
    assert made.now.turn == turn + 2


def test_a_clock_that_jumps_ahead_and_back_closes_for_good() -> None:
    made = remote()
    assert [states(made, now)[0] for now in (OPENS, CLOSES + 3000 * DAY, OPENS + DAY)] == [
        "open",
        "closed",
        "closed",
    ]

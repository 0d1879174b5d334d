"""A remote listening opens and closes by itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from sharedpower.actions.listening import own_statements as own
from sharedpower.actions.listening.dates import keep_time, to_be_ended
from sharedpower.actions.listening.own_statements import OwnStatement
from sharedpower.actions.listening.stages import NotNowError
from sharedpower.records.models import Listening
from tests.actions.listening.evening import Evening, evening

pytestmark = pytest.mark.django_db
OPENS = datetime(2027, 3, 1, tzinfo=UTC)
CLOSES = datetime(2027, 3, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def remote(choice: str = "faces", **changed: Any) -> Evening:
    made = evening(choice)
    given = {"remote": True, "opens_at": OPENS, "closes_at": CLOSES, **changed}
    Listening.objects.update(**given)
    return made


def remote_own(*texts: str) -> Evening:
    """Remote, with statements of one's own that are still being written."""
    made = remote("own")
    for text in texts:
        own.keep(face=made.face("own"), statement=OwnStatement(text, ""), by=made.by)
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


def test_own_statements_are_written_in_peace_though_the_date_is_past() -> None:
    made = remote_own("One")
    assert states(made, OPENS + DAY) == ["waiting"]
    own.keep(face=made.face("own"), statement=OwnStatement("Two", ""), by=made.by)
    own.say_ready(face=made.face("own"), ready=True, by=made.by)
    assert states(made, OPENS + DAY) == ["open"]
    assert len(made.face("own").statements) == 2


def test_a_word_taken_back_in_time_keeps_a_face_shut() -> None:
    made = remote_own("One")
    for ready in (True, False):
        own.say_ready(face=made.face("own"), ready=ready, by=made.by)
    assert states(made, OPENS) == ["waiting"]


def test_a_new_version_of_any_face_waits_for_the_word() -> None:
    made = remote()
    assert states(made, OPENS) == ["open"] * 3
    made.press("close:forms", now=OPENS)
    own.new_version(face=made.face("forms"), by=made.by)
    assert states(made, OPENS + DAY) == ["waiting", "open", "open"]
    own.say_ready(face=made.face("forms"), ready=True, by=made.by)
    assert states(made, OPENS + DAY) == ["open"] * 3


@pytest.mark.parametrize("texts", [(), ("One",)])
def test_only_statements_that_wait_can_be_called_ready(texts: tuple[str, ...]) -> None:
    made = remote_own(*texts)
    if texts:
        made.press("go:own", now=OPENS)
    with pytest.raises(NotNowError):
        own.say_ready(face=made.face("own"), ready=True, by=made.by)


def test_once_nothing_more_can_come_it_waits_to_be_ended() -> None:
    made = remote()
    assert not to_be_ended(made.now, OPENS)
    keep_time(made.now, OPENS)
    assert not to_be_ended(made.now, CLOSES - DAY)
    assert to_be_ended(made.now, CLOSES)
    made.now.faces.update(state="revealed")
    assert to_be_ended(made.now, OPENS)
    made.end()
    assert not to_be_ended(made.now, CLOSES)


def test_in_a_room_the_facilitator_is_there_to_end_it() -> None:
    made = remote(remote=False)
    made.now.faces.update(state="revealed")
    assert not to_be_ended(made.now, CLOSES)

"""Why somebody is turned away, in a sentence that says what to do."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from sharedpower.records.models import FaceState


class Why(Enum):
    """Each with its HTTP status."""

    NO_SUCH_CODE = "no such code", 404
    SLOW_DOWN = "too many wrong codes", 429
    NOT_YET = "not open yet", 409
    CLOSED = "closed", 409
    REVEALED = "revealed", 409
    SPENT = "answered before the reveal", 409
    ENDED = "ended", 410
    NOT_JOINED = "no cookie of this listening", 403
    ELSEWHERE = "sent from another site", 403
    NO_SUCH_STATEMENT = "no such statement", 404
    NO_SUCH_ANSWER = "no such answer", 422
    NO_SUCH_ROLE = "no such role", 422
    CHANGED = "another version", 409
    NOT_READABLE = "cannot be read", 400
    NOT_SAVED = "the database is busy or full", 503

    @property
    def status(self) -> int:
        return int(self.value[1])

    @property
    def for_now(self) -> bool:
        """Whether the same thing may be taken when it is sent again later."""
        return self in {Why.NOT_SAVED, Why.SLOW_DOWN}


OF_STATE = {
    FaceState.WAITING: Why.NOT_YET,
    FaceState.CLOSED: Why.CLOSED,
    FaceState.REVEALED: Why.REVEALED,
}


class TurnedAwayError(Exception):
    """``when``: the moment at which it opens, where that is known."""

    def __init__(self, why: Why, when: datetime | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.when = when


def title_of(why: Why) -> str:
    """The page's heading."""
    return {
        Why.NO_SUCH_CODE: _("We do not know that code"),
        Why.SLOW_DOWN: _("Please wait a moment"),
        Why.NOT_YET: _("Not open yet"),
        Why.CLOSED: _("This part has closed"),
        Why.REVEALED: _("This part has closed"),
        Why.SPENT: _("You have answered this part"),
        Why.ENDED: _("This listening has ended"),
        Why.NOT_JOINED: _("This phone has not joined"),
        Why.NO_SUCH_STATEMENT: _("There is no such statement here"),
        Why.CHANGED: _("The statements have changed"),
    }.get(why) or _("That was not saved")


def words_of(refusal: TurnedAwayError) -> str:
    """What it means and what to do."""
    if refusal.why is Why.NOT_YET and refusal.when:
        moment = date_format(timezone.localtime(refusal.when), "DATETIME_FORMAT")
        return _("It opens on %(moment)s. Come back then with the same code.") % {"moment": moment}
    return _sentences()[refusal.why]


def _sentences() -> dict[Why, str]:
    return {
        Why.NO_SUCH_CODE: _("Look at the code again, letter by letter, or ask the facilitator."),
        Why.SLOW_DOWN: _(
            "Many wrong codes were typed on this network. Wait ten seconds, then try again. "
            "If you have already joined on this phone, nothing is lost."
        ),
        Why.NOT_YET: _("It has not been opened yet. Try again a little later."),
        Why.CLOSED: _("No more answers are taken. What came just now was not saved. Thank you."),
        Why.REVEALED: _(
            "The results are out and stay as they are. What came just now was not saved. Thank you."
        ),
        Why.SPENT: _(
            "Your answers are among the results that were shown, and stay as they are. This part "
            "is open again for people who had not answered it yet."
        ),
        Why.ENDED: _(
            "No more answers are taken, and all single answers have been deleted. Thank you to "
            "everybody who took part."
        ),
        Why.NOT_JOINED: _(
            "What came just now was not saved, because this phone has not joined this listening or "
            "does not keep cookies. Join first, then answer again."
        ),
        Why.ELSEWHERE: _("It was sent from another site. Open this listening with its code."),
        Why.NO_SUCH_STATEMENT: _("The address may be mistyped. Go back to the listening."),
        Why.NO_SUCH_ANSWER: _("It was none of the answers offered. Go back and choose one."),
        Why.NO_SUCH_ROLE: _("It was none of the roles offered. Go back and choose one."),
        Why.CHANGED: _("Read the new statement first, and answer it again."),
        Why.NOT_READABLE: _("What arrived could not be read. Go back and send it again."),
        Why.NOT_SAVED: _("The computer that keeps the answers is busy or full. Try again."),
    }

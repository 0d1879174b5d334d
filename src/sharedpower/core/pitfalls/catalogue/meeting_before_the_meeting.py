"""The line is agreed before the meeting.

Found when staff meet beforehand by themselves and people with lived experience have no such meeting
of their own (a joint one does not match it), or when what was said at a meeting beforehand with
staff in it, alone or together with others, is not shared. Quiet when people with lived experience
also have their own and what staff said is shared. What people with lived experience say among
themselves may stay theirs. The matter does not arise when nobody meets beforehand.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    every_item,
    is_not,
    no,
    says,
    when,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Who
from sharedpower.core.wording import gettext_noop as _

_HELD = "facilitation.pre_meetings"


def find(plan: Plan) -> Condition:
    return any_of(
        all_of(
            any_item(plan, _HELD, lambda held: says(held, "who", Who.STAFF)),
            every_item(plan, _HELD, _with_staff),
        ),
        any_item(plan, _HELD, lambda held: when(_with_staff(held), no(held, "outcome_shared"))),
    )


def _with_staff(held: Item) -> Condition:
    return is_not(says(held, "who", Who.LIVED_EXPERIENCE))


PITFALL = Pitfall(
    id="meeting-before-the-meeting",
    title=_("The line is agreed before the meeting"),
    severity=Severity.FIX,
    facets=("form.hidden", "space.closed"),
    reads=(
        "facilitation.pre_meetings",
        "facilitation.pre_meetings.who",
        "facilitation.pre_meetings.outcome_shared",
    ),
    why=_("Agreeing the line beforehand turns an open meeting into theatre."),
    source=_("powercube.net on closed spaces"),
    instead=_(
        "Share a note of what staff said beforehand, and give people with lived experience a "
        "meeting of their own first."
    ),
    ideas=("PQ03", "PC13"),
    find=find,
)

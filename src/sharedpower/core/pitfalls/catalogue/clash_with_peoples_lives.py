"""The times do not fit people's lives.

Found when, for at least one group, no session falls in the times when it is free, or when the
dates clash with something on the local calendar. A group that is never free counts as missed.
Quiet when each group has a session it can come to and the dates clash with nothing. Without
sessions no group is missed.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    Item,
    all_of,
    any_item,
    any_of,
    checks,
    every_item,
    some,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        some(plan, "calendar.local_events"),
        any_item(plan, "audience.groups", lambda group: _missed(plan, group)),
    )


def _missed(plan: Plan, group: Item) -> Condition:
    free = group.value.free_times or ()
    return all_of(
        checks(group, "free_times", lambda answered: True),
        every_item(
            plan, "sessions", lambda session: checks(session, "time", lambda at: at not in free)
        ),
    )


PITFALL = Pitfall(
    id="clash-with-peoples-lives",
    title=_("The times do not fit people's lives"),
    severity=Severity.FIX,
    facets=("space.invited",),
    reads=(
        "sessions",
        "sessions.time",
        "audience.groups",
        "audience.groups.free_times",
        "calendar.local_events",
    ),
    why=_(
        "Office hours suit people who work in offices. School holidays, faith days, market days, "
        "lambing, harvest and shifts decide who else can come."
    ),
    source=_("PAVO booklet"),
    instead=_("Ask each group first when it is free, and offer at least two different times."),
    ideas=("PQ13", "PQ14"),
    find=find,
)

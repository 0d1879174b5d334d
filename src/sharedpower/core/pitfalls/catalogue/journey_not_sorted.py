"""Getting there is left to the people who come.

Found when the area is rural or large and no transport is provided, or travel is not paid before
the journey, or every session is in one and the same place. One session is one place. Quiet in a
town, a city or online, where this does not arise; and when lifts, payment in advance and a second
place are all there. A session without a place (online, by phone) is another way in, so then it is
not one place only. Places are compared as written, but for capitals and spaces at the ends.
"""

from sharedpower.core.pitfalls.condition import (
    Condition,
    any_of,
    checks,
    every_item,
    no,
    says,
    when,
)
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Area
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        says(plan, "scope.area", Area.RURAL, Area.LARGE),
        any_of(
            no(plan, "travel.provided"),
            no(plan, "travel.paid_upfront"),
            _one_place_only(plan),
        ),
    )


def _one_place_only(plan: Plan) -> Condition:
    known = [_place(s.location) for s in plan.sessions or () if s.location is not None]
    first = next(iter(known), "")
    return every_item(
        plan,
        "sessions",
        lambda session: checks(session, "location", lambda at: _place(at) == first != ""),
    )


def _place(written: str) -> str:
    return written.strip().casefold()


PITFALL = Pitfall(
    id="journey-not-sorted",
    title=_("Getting there is left to the people who come"),
    severity=Severity.FIX,
    facets=("space.invited", "level.local"),
    reads=(
        "scope.area",
        "travel.provided",
        "travel.paid_upfront",
        "sessions",
        "sessions.location",
    ),
    why=_(
        "Distance shuts people out. In Powys one event was held in the north and one in the south, "
        "and transport was laid on."
    ),
    source=_("PAVO booklet and case"),
    instead=_(
        "Book lifts, pay for travel in advance, do it again in another place, and add a way to "
        "join by phone or online."
    ),
    ideas=("PQ11", "PC06"),
    find=find,
)

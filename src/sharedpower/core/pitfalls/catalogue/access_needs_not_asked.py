"""Access needs are not asked about.

Found when people are not asked for their needs as they book, when there is no way to do it by
phone, or when nobody has checked the venue. Quiet when all three are done.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

_DONE = ("access.asked_at_booking", "access.phone_option", "access.venue_checked")


def find(plan: Plan) -> Condition:
    return any_of(*(no(plan, name) for name in _DONE))


PITFALL = Pitfall(
    id="access-needs-not-asked",
    title=_("Access needs are not asked about"),
    severity=Severity.STOP,
    facets=("space.invited",),
    reads=_DONE,
    why=_("Reasonable adjustments cannot be made for needs that nobody asked about."),
    source=_("Equality Act 2010; SCIE on accessible events"),
    instead=_("Ask everyone, by form and by phone, and go and check the venue yourself."),
    ideas=("PQ10",),
    find=find,
)

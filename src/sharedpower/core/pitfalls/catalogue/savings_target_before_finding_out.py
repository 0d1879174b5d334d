"""Savings are fixed before needs are known.

Found when there is a savings target, of one pound or more, and nobody has found out with people
what is needed. Quiet when that discovery is done. Does not arise when there is no target (0).
"""

from sharedpower.core.pitfalls.condition import Condition, no, some, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(some(plan, "purpose.savings_target"), no(plan, "purpose.discovery_done"))


PITFALL = Pitfall(
    id="savings-target-before-finding-out",
    title=_("Savings are fixed before needs are known"),
    severity=Severity.STOP,
    facets=("form.hidden", "space.closed"),
    reads=("purpose.savings_target", "purpose.discovery_done"),
    why=_(
        "A number fixed before anyone has found out what is needed settles the answer in advance."
    ),
    source=_("Williams 2018; the first Gunning principle"),
    instead=_("Find out with people first what is needed. Then set the aims together."),
    ideas=("W21",),
    find=find,
)

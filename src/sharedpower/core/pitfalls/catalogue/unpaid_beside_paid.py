"""People give their time unpaid beside paid staff.

Found when staff attend in paid time and, for the people who take part, payment, expenses in
advance, cover for care, or advice on benefits is not offered. Quiet when all four are offered;
where staff too come in their own time the matter does not arise.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, no, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

_OFFERED = (
    "support.payment_offered",
    "support.expenses_upfront",
    "support.carer_cover",
    "support.benefits_advice",
)


def find(plan: Plan) -> Condition:
    return when(yes(plan, "support.staff_paid"), any_of(*(no(plan, name) for name in _OFFERED)))


PITFALL = Pitfall(
    id="unpaid-beside-paid",
    title=_("People give their time unpaid beside paid staff"),
    severity=Severity.FIX,
    facets=("form.visible", "form.invisible"),
    reads=("support.staff_paid", *_OFFERED),
    why=_("Unequal pay says whose time counts, and nobody should end up worse off for coming."),
    source=_("NIHR payment guidance v1.6"),
    instead=_(
        "Offer payment or something else people would rather have, travel in cash or prepaid, "
        "cover for care, and independent advice on benefits."
    ),
    ideas=("P01", "W07"),
    find=find,
)

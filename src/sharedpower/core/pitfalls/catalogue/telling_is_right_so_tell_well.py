"""People are told, but not told well.

Found when, at any level, the promise is to inform (rung 3) and the reasons, the contact or the
review date were answered with "there is none". Quiet when people are given all three. Does not
arise when no level promises exactly that rung.
"""

from sharedpower.core.pitfalls.condition import Condition, any_item, any_of, none, says, when
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

OWED = ("information.reasons", "information.review_date", "information.contact")


def find(plan: Plan) -> Condition:
    return when(
        any_item(plan, "ladder.at", lambda rungs: says(rungs, "promised", 3)),
        any_of(*(none(plan, name) for name in OWED)),
    )


PITFALL = Pitfall(
    id="telling-is-right-so-tell-well",
    title=_("People are told, but not told well"),
    severity=Severity.FIX,
    facets=("form.visible",),
    reads=("ladder.at", "ladder.at.promised", *OWED),
    why=_(
        "Informing is the honest choice when a matter is settled. People are still owed reasons, "
        "someone to ask, and a date when it is looked at again."
    ),
    source=_("Williams 2018; commentary on IAP2"),
    instead=_("Publish why, whom to ask, how to complain, and when it will be looked at again."),
    ideas=("W10",),
    find=find,
)

"""People are asked to share; staff are not.

Found when an activity asks people for something personal and staff do not share anything of their
own. Quiet when staff share too; the matter does not arise when nothing personal is asked for.
"""

from sharedpower.core.pitfalls.condition import Condition, no, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(yes(plan, "activities.personal_sharing"), no(plan, "activities.staff_share"))


PITFALL = Pitfall(
    id="one-way-sharing",
    title=_("People are asked to share; staff are not"),
    severity=Severity.FIX,
    facets=("form.invisible", "space.invited"),
    reads=("activities.personal_sharing", "activities.staff_share"),
    why=_("When staff opened up first, it helped people on both sides to feel safe and heard."),
    source=_("PAVO case"),
    instead=_("Staff offer something of their own, briefly and by choice. Nobody has to."),
    ideas=("PC08", "PC09"),
    find=find,
)

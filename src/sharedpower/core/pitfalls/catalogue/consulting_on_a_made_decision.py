"""People are asked after the choice is made.

Found when the decision is made and, at any level, the promise is consultation (rung 4) or more.
Quiet when the decision is still open, or when people are promised no more than being told.
"""

from sharedpower.core.pitfalls.condition import Condition, all_of, any_item, at_least, says
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Status
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return all_of(
        says(plan, "decision.status", Status.MADE),
        any_item(plan, "ladder.at", lambda rungs: at_least(rungs, "promised", 4)),
    )


PITFALL = Pitfall(
    id="consulting-on-a-made-decision",
    title=_("People are asked after the choice is made"),
    severity=Severity.STOP,
    facets=("form.visible", "space.closed"),
    reads=("decision.status", "ladder.at", "ladder.at.promised"),
    why=_("Asking when nothing is open breaks trust, and the first Gunning principle."),
    source=_("law.gov.wales on Gunning; Williams 2018"),
    instead=_(
        "Say plainly that it is decided and why. Offer what is still open: how, when, and the "
        "date it is looked at again."
    ),
    ideas=("W10", "W02"),
    find=find,
)

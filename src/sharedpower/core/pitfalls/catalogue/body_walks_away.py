"""The public body hands over and walks away.

Found when responsibility is handed over and the body keeps no duties (an empty list), or no officer
is named (an empty text). Quiet when both are there. Does not arise when nothing is handed over.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, none, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return when(
        yes(plan, "handover.responsibility"),
        any_of(none(plan, "handover.retained_duties"), none(plan, "handover.named_officer")),
    )


PITFALL = Pitfall(
    id="body-walks-away",
    title=_("The public body hands over and walks away"),
    severity=Severity.STOP,
    facets=("form.visible", "space.claimed"),
    reads=("handover.responsibility", "handover.retained_duties", "handover.named_officer"),
    why=_("Dropping every responsibility empowers no one, and the legal duties remain."),
    source=_("Williams 2018"),
    instead=_(
        "List what the public body will keep doing, for how long, and who answers the phone."
    ),
    ideas=("W03", "W05", "W22"),
    find=find,
)

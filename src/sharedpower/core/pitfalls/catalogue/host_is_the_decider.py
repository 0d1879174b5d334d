"""The session is run on one side's terms.

Found when the facilitator works for whoever owns the decision and nobody with lived experience
facilitates beside them, or, whoever facilitates, when there are no ground rules. Quiet when there
are ground rules and facilitation is shared or comes from elsewhere.
"""

from sharedpower.core.pitfalls.condition import Condition, all_of, any_of, no, says
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.plan.choices import Employer
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return any_of(
        all_of(
            says(plan, "facilitation.facilitator_employer", Employer.DECISION_OWNER),
            no(plan, "facilitation.co_facilitator_lived_experience"),
        ),
        no(plan, "facilitation.ground_rules"),
    )


PITFALL = Pitfall(
    id="host-is-the-decider",
    title=_("The session is run on one side's terms"),
    severity=Severity.FIX,
    facets=("space.invited", "form.hidden"),
    reads=(
        "facilitation.facilitator_employer",
        "facilitation.co_facilitator_lived_experience",
        "facilitation.ground_rules",
    ),
    why=_("In Brecon, it was how the day was run that made everyone equal."),
    source=_("PAVO case"),
    instead=_(
        "Share the facilitating, agree ground rules together, and let the boss listen first."
    ),
    ideas=("PC07",),
    find=find,
)

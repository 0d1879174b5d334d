"""Work is handed over without the means.

Found when responsibility is handed over with no budget (0), no staff time (0) or no training (an
empty text). Quiet when all three come with it. Does not arise when nothing is handed over.
"""

from sharedpower.core.pitfalls.condition import Condition, any_of, none, when, yes
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _

MEANS = ("handover.budget", "handover.staff_time", "handover.training")


def find(plan: Plan) -> Condition:
    return when(
        yes(plan, "handover.responsibility"),
        any_of(*(none(plan, name) for name in MEANS)),
    )


PITFALL = Pitfall(
    id="duty-without-means",
    title=_("Work is handed over without the means"),
    severity=Severity.STOP,
    facets=("form.hidden", "space.claimed", "level.local"),
    reads=("handover.responsibility", *MEANS),
    why=_(
        "A duty that is handed over without the means joins the top of the ladder to the bottom: "
        "it looks like control and works like manipulation."
    ),
    source=_("Williams 2018; Wales Audit Office, shared learning on asset transfer"),
    instead=_("Match the duty with money, people, training and time, or keep the duty."),
    ideas=("W03", "W05", "W12", "W13"),
    find=find,
)

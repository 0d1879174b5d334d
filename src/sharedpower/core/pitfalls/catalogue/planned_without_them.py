"""It is planned without the people it is for.

Found when fewer people with lived experience are in the planning team than the plan's number for
it (two; the number is ours). Quiet from that number upwards.
"""

from sharedpower.core.pitfalls.condition import Condition, less
from sharedpower.core.pitfalls.finding import Pitfall, Severity
from sharedpower.core.plan import Plan
from sharedpower.core.wording import gettext_noop as _


def find(plan: Plan) -> Condition:
    return less(plan, "planning_team.lived_experience_count", plan.thresholds.planning_people)


PITFALL = Pitfall(
    id="planned-without-them",
    title=_("It is planned without the people it is for"),
    severity=Severity.FIX,
    facets=("form.hidden", "space.closed"),
    reads=("planning_team.lived_experience_count",),
    why=_("Most choices are made while planning, long before anyone is asked in."),
    source=_(
        "Values of the Co-production Network for Wales; PAVO made its film with representatives"
    ),
    instead=_("Bring at least two people from the group into the planning, and pay them for it."),
    ideas=("P04", "P13", "P02"),
    find=find,
)
